/**
 * Takes pictures of the extension in a real VS Code, in three themes, for the README and for our own eyes.
 * Usage: `npm run screenshots [-- FOLDER [THEME [SCENE]]]`, where SCENE is the last that is pictured; the folder is `.vscode-test/screenshots` unless another is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { demoClients } from './demoClients';
import { eventually } from './eventually';
import { editorAddress, startBrowser } from './realVsCode/browser';
import { withCleanUp, within } from './realVsCode/cleanUp';
import { asking } from './realVsCode/askingBrowser';
import { installRealVsCode, projectFolder } from './realVsCode/install';
import { Person } from './realVsCode/person';
import { copyWorkspace, startVsCodeServer } from './realVsCode/vsCodeServer';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };

/** What would draw the eye away from the e-mail. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'explorer.openEditors.visible': 0,
};

/** What is pictured, in this order, in one window. */
const scenes: Readonly<Record<string, (person: Person) => Promise<void>>> = {
  async editor(person) {
    await person.open('delay.email.md');
    await person.see('.statusbar-item', 'to fix');
    await person.closeSideBars();
  },
  async hover(person) {
    await person.pointAt('warning');
    await person.see('.monaco-hover:not(.hidden) .marker.hover-row, .monaco-hover .hover-contents');
  },
  async 'quick-fix'(person) {
    await person.press('Escape');
    await person.clickOn('warning');
    await person.see('.lightBulbWidget, .codicon-light-bulb, .codicon-lightbulb');
    await person.press('Control+.');
    await person.see('.action-widget');
  },
  async palette(person) {
    await person.press('Escape');
    await person.press('F1');
    await person.type('Clear to Send');
    await person.see('.quick-input-list .monaco-list-row', 'Check Client Email');
  },
  async preview(person) {
    await person.press('Escape');
    await person.run('Preview as the Client Sees It');
    await person.seeInPanel('.mark.error');
  },
  async 'preview-mark'(person) {
    await (await person.seeInPanel('.mark.error')).hover();
    await person.seeInPanel('.mark.error .tip');
  },
  async 'preview-dark'(person) {
    await (await person.seeInPanel('button', 'Dark')).click();
    await (await person.seeInPanel('button', 'Phone')).click();
    await person.seeInPanel('button[aria-pressed=true]', 'Phone');
  },
  async 'preview-quote'(person) {
    await (await person.seeInPanel('button', 'Desktop')).click();
    await (await person.see('.view-line', 'Hi Maya')).click();
    await person.press('Control+Shift+E');
    await person.open('photos.quote.md');
    await person.closeSideBars();
    await person.seeInPanel('td', '£280.00');
  },
  async copy(person) {
    await person.run('View: Close All Editors');
    await person.press('Control+Shift+E');
    await person.open('reply.email.md');
    await person.closeSideBars();
    await person.run('Clear to Send: Copy as E-mail');
    await person.seeInPanel('.asks button:focus');
  },
  async copied(person) {
    await person.press('Enter');
    // While this driver looks on, messages are only kept, and the bell says so.
    await person.see('.statusbar-item .codicon-bell-dot');
    await person.run('Notifications: Show Notifications');
    await person.see('.notification-list-item', 'The e-mail is copied.');
  },
  async gate(person) {
    await person.run('Notifications: Clear All Notifications');
    await person.run('View: Close All Editors');
    await person.press('Control+Shift+E');
    await person.open('delay.email.md');
    await person.closeSideBars();
    await person.run('Clear to Send: Copy as E-mail');
    await person.see('.quick-input-list .monaco-list-row.focused', 'Look at It');
  },
  async report(person) {
    await person.press('Enter');
    await person.seeInPanel('section');
  },
  async 'report-why'(person) {
    await (await person.seeInPanel('summary')).click();
  },
  async 'report-fixed'(person) {
    const before = await person.verdict();
    await (await person.seeInPanel('.warning .fix')).click();
    await eventually('the report has followed', async () => (await person.verdict()) !== before);
  },
  async 'report-reason'(person) {
    await (await person.seeInPanel('.error .waiver button')).click();
    await person.see('.quick-input-widget', 'Why is it right');
    await person.type('Maya knows that the page has no name yet');
  },
  async 'report-kept'(person) {
    await person.press('Enter');
    await person.seeInPanel('.error .waiver', 'Maya knows');
  },
  async templates(person) {
    await person.run('Insert Template');
    await person.see('.tab', 'Template preview');
    await person.press('ArrowDown');
    await person.see('.quick-input-list .monaco-list-row.focused', 'Apology call');
  },
  async 'new-document'(person) {
    await person.press('Escape');
    await person.seeGone('.tab', 'Template preview');
    await person.run('New Client Document');
    await person.see('.tab', 'Template preview');
    await person.type('quote');
    await person.see('.quick-input-list .monaco-list-row.focused', 'Quote');
    await person.press('Enter');
    await person.see('.tab.active', 'Untitled');
  },
  async sums(person) {
    await person.press('Control+Shift+E');
    await person.open('photos.quote.md');
    await person.see('.codelens-decoration', 'does not add up');
    // In a narrow editor the amount itself may be broken.
    await person.see('.view-line', '= £135');
  },
  async questions(person) {
    await person.run('View: Show Explorer');
    await person.open('reply.email.md');
    await person.run('Show the Client’s Questions');
    await person.see('.monaco-list-row', 'still change the photos');
    await (await person.see('.view-line', 'Hi Maya')).click();
    await person.press('Control+End');
    await person.see('.codelens-decoration', 'of 4 answered');
  },
  async 'report-questions'(person) {
    await person.run('Check Client Email');
    // The report may be drawn anew meanwhile.
    await eventually('the list of questions is on the screen', () => person.seeInPanel('.checklist').then((list) => list.scrollIntoViewIfNeeded()).then(() => true, () => false));
  },
  async 'reply-source'(person) {
    await (await person.see('.view-line', 'the first pages')).click();
    await person.run('Reply to Client Email');
    await person.see('.quick-input-list .monaco-list-row', 'The Open Document');
  },
  async reply(person) {
    await person.type('open doc');
    await person.press('Enter');
    await person.see('.view-line', 'your answer');
  },
  async clients(person) {
    await person.press('Escape');
    await person.run('View: Close All Editors');
    await (await person.see('.monaco-dialog-box .monaco-button', /^Don['’]t Save$/)).click();
    await person.seeGone('.tab', 'Untitled');
    await (await person.see('.activitybar .action-label[aria-label^="Clear to Send"]')).click();
    await person.see('.monaco-list-row', 'working days without a word');
  },
  async timeline(person) {
    await person.run('Show Timeline');
    await person.seeInPanel('.mark.late');
  },
  async 'timeline-tables'(person) {
    await (await person.seeInPanel('#tables')).click();
    await person.seeInPanel('tr.late');
  },
  async 'status-update'(person) {
    await person.run('Write Status Update');
    await person.see('.quick-input-list .monaco-list-row', 'Hartley');
    await person.type('hartley');
    await person.see('.quick-input-list .monaco-list-row.focused', 'Hartley');
    await person.press('Enter');
    await person.see('.view-line', 'In hand');
    await person.see('.statusbar-item', 'to fix');
  },
};

async function main(): Promise<void> {
  const [folder = '.vscode-test/screenshots', onlyTheme, lastScene] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const installed = await installRealVsCode();
  for (const [name, theme] of Object.entries(themes)) {
    if (onlyTheme !== undefined && name !== onlyTheme) continue;
    await withCleanUp(async (defer) => {
      const workspace = copyWorkspace(resolve('examples'), { ...quiet, 'workbench.colorTheme': theme }, defer);
      for (const [path, text] of Object.entries(demoClients(new Date().toISOString().slice(0, 10)))) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), text);
      }
      const server = await startVsCodeServer(installed, defer);
      const browser = await startBrowser(installed, defer);
      const context = await browser.newContext({ viewport: { width: 1360, height: 820 } });
      await context.addInitScript(asking);
      const page = await context.newPage();
      await page.goto(editorAddress(server, workspace, projectFolder));
      const person = new Person(page, folder);
      await person.see('.monaco-workbench .part.editor');
      await within(1500, `Taking the pictures in “${theme}”`, takePictures(person, name, lastScene)).catch(async (error: unknown) => {
        await person.picture(`${name}-failed`);
        throw error;
      });
    });
    console.log(`${theme}: ${join(folder, name)}-*.png`);
  }
}

async function takePictures(person: Person, theme: string, lastScene?: string): Promise<void> {
  for (const [scene, prepare] of Object.entries(scenes)) {
    await prepare(person);
    await person.picture(`${theme}-${scene}`);
    if (scene === lastScene) return;
  }
}

void main();
