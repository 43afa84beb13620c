import assert from 'node:assert/strict';
import { commands, Selection, TabInputWebview, Uri, window, workspace, type TextEditor } from 'vscode';

import type { ReportItem, ReportModel } from '../../client/src/report/reportModel';
import { eventually } from '../support/eventually';
import { closeDraft, closeEverything, openDraft, openFixture, openText, theExtension } from './support';

describe('The report', () => {
  afterEach(closeEverything);

  it('opens beside the e-mail with its verdict and its findings by importance', async () => {
    const report = await reportOn(await openFixture('launch.email.md'));
    assert.match(report.verdict, /^\d things to fix before it is clear to send$/);
    assert.deepEqual(report.groups.slice(0, 2).map(({ name }) => name), ['Embarrassing if sent', 'The client would miss this']);
    assert.equal(itemWith(report, 'placeholder').quote, '{{colleague}}');
    assert.equal(itemWith(report, 'placeholder').line, 8);
    assert.deepEqual([itemWith(report, 'placeholder').before, itemWith(report, 'placeholder').after], ['… send you the draft soon, and ', ' will look at it with you.']);
    assert.notEqual(itemWith(report, 'placeholder').why, '');
    const [panel] = reportTabs();
    assert.equal(panel?.label, 'Report: launch.email.md');
    assert.equal(panel.group.viewColumn, 2);
  });

  it('is one panel, however often it is asked for', async () => {
    await reportOn(await openFixture('launch.email.md'));
    const second = await reportOn(await openFixture('thanks.email.md'));
    assert.equal(reportTabs().length, 1);
    assert.match(second.verdict, /^Clear to send/);
  });

  it('makes the repair that was clicked and checks again', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    const report = await reportOn(window.activeTextEditor);
    const { finding, fixes } = itemWith(report, 'vague-date');
    assert.ok(fixes.length > 0);
    await extension.act({ type: 'fix', version: report.version, finding, fix: 0 });
    await eventually('the report is about the new text', () => extension.report()?.version === document.version);
    assert.doesNotMatch(document.getText(), /\bsoon\b/);
    assert.equal(findItem(extension.report(), 'vague-date'), undefined);
  });

  it('inserts a missing part with its tab stops, and the focus goes there', async () => {
    const extension = await theExtension();
    const editor = await openFixture('launch.email.md');
    const report = await reportOn(editor);
    const { finding, fixes } = itemWith(report, 'missing-next-step');
    await extension.act({ type: 'fix', version: report.version, finding, fix: fixes.findIndex((title) => /next step/i.test(title)) });
    assert.match(editor.document.getText(), /\*\*Next step:\*\*/);
    await eventually('the e-mail has the focus', () => window.activeTextEditor?.document === editor.document);
    assert.notEqual(editor.document.getText(window.activeTextEditor?.selection), '', 'the first field is selected');
  });

  it('goes on with a draft that is saved', async () => {
    const extension = await theExtension();
    const { document } = await openDraft('saved.email.md', 'To: Maya\nSubject: The menu\n\nHi Maya,\n\nThank you, {{name}}.\n');
    await reportOn(window.activeTextEditor);
    await document.save();
    try {
      await eventually('the report is about the file', () => extension.report()?.subject === 'saved.email.md');
      await eventually('the draft is gone', () => document.isClosed);
      await extension.act({ type: 'reveal', finding: itemWith(extension.report()!, 'placeholder').finding });
      assert.equal(window.activeTextEditor?.document.uri.scheme, 'file');
      assert.equal(window.activeTextEditor.document.getText(window.activeTextEditor.selection), '{{name}}');
    } finally {
      await workspace.fs.delete(document.uri.with({ scheme: 'file' }));
    }
  });

  it('is gone with a draft that is thrown away', async () => {
    const extension = await theExtension();
    await reportOn(await openText('To: Maya\nSubject: The menu\n\nThank you, {{name}}.\n'));
    await closeDraft();
    await eventually('the report is closed', () => extension.report() === undefined);
  });

  it('makes no repair in a text that has changed, but says so and checks again', async () => {
    const extension = await theExtension();
    const editor = await openFixture('launch.email.md');
    const report = await reportOn(editor);
    const { finding } = itemWith(report, 'vague-date');
    await editor.edit((edit) => edit.insert(editor.document.lineAt(5).range.start, 'Good news. '));
    const before = editor.document.getText();
    await extension.act({ type: 'fix', version: report.version, finding, fix: 0 });
    assert.equal(editor.document.getText(), before);
    assert.equal(extension.report()?.version, editor.document.version);
    assert.match(extension.report()?.notice ?? '', /^The text has changed/);
  });

  it('follows the text as it is written', async () => {
    const extension = await theExtension();
    const editor = await openFixture('launch.email.md');
    const { document } = editor;
    await reportOn(editor);
    const start = document.getText().indexOf('{{colleague}}');
    const words = new Selection(document.positionAt(start), document.positionAt(start + '{{colleague}}'.length));
    await editor.edit((edit) => edit.replace(words, 'Ben'));
    await eventually('the report is about the new text', () => extension.report()?.version === document.version);
    assert.equal(findItem(extension.report(), 'placeholder'), undefined);
  });

  it('is about the selected words alone when there are some, whatever is typed above them', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    const editor = await window.showTextDocument(document, { selection: document.lineAt(7).range });
    const report = await reportOn(editor);
    assert.equal(findItem(report, 'jargon'), undefined, 'the line above is left out');
    assert.equal(itemWith(report, 'placeholder').line, 8);
    await editor.edit((edit) => edit.insert(document.lineAt(5).range.start, 'Good news.\n\n'));
    await eventually('the report is about the new text', () => extension.report()?.version === document.version);
    assert.equal(itemWith(extension.report(), 'placeholder').line, 10);
  });

  it('checks any Markdown the writer asks about', async () => {
    const report = await reportOn(await openFixture('README.md'));
    assert.equal(itemWith(report, 'vague-date').quote, 'soon');
  });

  it('no longer marks a word that the client knows', async () => {
    const extension = await theExtension();
    await openFixture('launch.email.md');
    const report = await reportOn(window.activeTextEditor);
    const { finding, fixes } = itemWith(report, 'jargon');
    const accept = fixes.findIndex((title) => /knows/.test(title));
    assert.ok(accept >= 0, 'there is a fix that accepts the word');
    await extension.act({ type: 'fix', version: report.version, finding, fix: accept });
    await eventually('the report has followed the settings', () => !findItem(extension.report(), 'jargon'));
    const file = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.clear-to-send.yaml');
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(file)), /^client:\n {2}knows:\n {4}- \S+\n$/);
    await workspace.fs.delete(file);
    await eventually('the word is marked again', () => findItem(extension.report(), 'jargon'));
    assert.equal(itemWith(extension.report(), 'jargon').quote, itemWith(report, 'jargon').quote);
  });

  it('leads to the place of a finding', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    const { finding } = itemWith(await reportOn(window.activeTextEditor), 'placeholder');
    await extension.act({ type: 'reveal', finding });
    assert.equal(document.getText(window.activeTextEditor?.selection), '{{colleague}}');
  });

  it('is gone from memory when its panel is closed', async () => {
    const extension = await theExtension();
    await reportOn(await openText('To: Maya\nSubject: Photos\n\nSoon.\n'));
    await closeEverything();
    assert.equal(extension.report(), undefined);
    assert.deepEqual(reportTabs(), []);
  });
});

/** Runs the command in this editor and answers with what the report then shows. */
async function reportOn(editor: TextEditor | undefined): Promise<ReportModel> {
  assert.ok(editor);
  const extension = await theExtension();
  await commands.executeCommand('clearToSend.checkClientEmail');
  const report = extension.report();
  assert.ok(report, 'a report is open');
  await eventually('its panel is open', () => reportTabs().length > 0, window.tabGroups.onDidChangeTabs);
  return report;
}

function reportTabs() {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('clearToSend.report'));
}

function findItem(report: ReportModel | undefined, rule: string): ReportItem | undefined {
  return report?.groups.flatMap(({ items }) => items).find((item) => item.rule === rule);
}

function itemWith(report: ReportModel | undefined, rule: string): ReportItem {
  const item = findItem(report, rule);
  assert.ok(item, `the report has a “${rule}” finding`);
  return item;
}
