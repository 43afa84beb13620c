/** Copies an e-mail in a real VS Code as a person does, and pastes it into a page that takes formatted text, as web mail does. */
import assert from 'node:assert/strict';
import { join } from 'node:path';

import { eventually } from '../eventually';
import type { Counts } from '../suiteOutput';
import { asking } from './askingBrowser';
import { editorAddress, startBrowser } from './browser';
import { withCleanUp, within } from './cleanUp';
import { installRealVsCode, projectFolder } from './install';
import { Person } from './person';
import type { BrowserContext } from './playwright';
import { copyWorkspace, startVsCodeServer, suiteSettings } from './vsCodeServer';

interface Scene {
  readonly name: string;
  /** True for a browser that lets a page copy only after a key or a click in that very page. */
  readonly asks: boolean;
  readonly act: (person: Person) => Promise<void>;
  readonly check: (html: string) => void;
}

const scenes: readonly Scene[] = [
  {
    name: 'copies at once where pages may, as on the desktop',
    asks: false,
    act: async (person) => void (await person.see('.statusbar-item', 'The e-mail is copied.')),
    check: isFormatted,
  },
  {
    name: 'copies by a button where the browser asks for one',
    asks: true,
    act: async (person) => {
      await person.seeInReport('.asks button:focus');
      await person.press('Enter');
      await person.see('.statusbar-item', 'The e-mail is copied.');
    },
    check: isFormatted,
  },
  {
    name: 'copies plain text when the tab is closed instead',
    asks: true,
    act: async (person) => {
      await person.seeInReport('.asks button');
      await (await person.see('.tab.active .tab-actions .action-label')).click();
    },
    check: (html) => {
      assert.match(html, /Cake 🎂.*£15\.00/);
      assert.doesNotMatch(html, /<table/);
      isClean(html);
    },
  },
];

/** @param seconds How long each scene may take. */
export async function runPasteSuite({ seconds }: { readonly seconds: number }): Promise<Counts> {
  const installed = await installRealVsCode();
  return withCleanUp(async (defer) => {
    console.log('Copy as E-mail, pasted into a page');
    const workspace = copyWorkspace(join(projectFolder, 'test/e2e/workspace'), suiteSettings, defer);
    const server = await startVsCodeServer(installed, defer);
    let passed = 0;
    for (const { name, asks, act, check } of scenes) {
      // A browser keeps to itself what it was asked to let pages do, so each scene has its own.
      const browser = await startBrowser(installed, defer);
      const context = await browser.newContext(asks ? {} : { permissions: ['clipboard-read', 'clipboard-write'] });
      if (asks) await context.addInitScript(asking);
      const page = await context.newPage();
      const person = new Person(page, join(projectFolder, '.vscode-test'));
      const pasted = async (): Promise<string> => {
        await page.goto(editorAddress(server, workspace, projectFolder));
        await person.see('.monaco-workbench .part.editor');
        await person.open('prices.email.md');
        await person.run('Copy as E-mail');
        await act(person);
        return pasteInPage(context);
      };
      try {
        check(await within(seconds, `“${name}”`, pasted()));
        passed++;
        console.log(`  ✔ ${name}`);
      } catch (error) {
        await person.picture('last-failure');
        console.log(`  ✘ ${name}: ${error instanceof Error ? error.stack : String(error)}\n  See .vscode-test/last-failure.png.`);
      }
      await browser.close();
    }
    return { passed, failed: scenes.length - passed };
  });
}

/** A page with a place to write in, such as web mail has. */
const mailPage = 'data:text/html,<title>Mail</title><div contenteditable style="min-height:10em"></div>';

async function pasteInPage(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(mailPage);
  const field = page.locator('[contenteditable]').first();
  await field.click();
  let html = '';
  // Nothing that can be seen in such an editor says when plain text is copied.
  await eventually('something can be pasted', async () => {
    await page.keyboard.press('Control+V');
    return (html = await field.innerHTML()) !== '';
  });
  return html;
}

function isFormatted(html: string): void {
  assert.match(html, /<table[\s\S]*<td style="[^"]*border: 1px solid[^>]*>Cake 🎂<\/td>/);
  assert.match(html, /<a href="https:\/\/reed\.example\/photos\?set=1&amp;size=2"[^>]*>the photos<\/a>/);
  assert.match(html, /<strong[^>]*>large<\/strong>/);
  isClean(html);
}

const isClean = (html: string): void => assert.doesNotMatch(html, /clear-to-send|<!--|kind:|subject|prices\.csv/i);
