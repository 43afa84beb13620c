import assert from 'node:assert/strict';
import { commands, TabInputWebview, TextEditorRevealType, Range, window, workspace } from 'vscode';

import type { PreviewModel } from '../../client/src/preview/previewModel';
import { eventually } from '../support/eventually';
import { closeDraft, closeEverything, openDraft, openFixture, openText, theExtension } from './support';

describe('The preview as the client sees it', () => {
  afterEach(closeEverything);

  it('opens beside the e-mail, and its page shows it with its marks, while the focus stays in the text', async () => {
    const { document } = await openFixture('launch.email.md');
    const model = await previewed();
    assert.equal(model.name, 'The e-mail as the client sees it');
    assert.equal(model.header?.title.text, 'Your home page: first draft');
    assert.match(model.html, /data-line="7">I will send you the draft soon/);
    assert.ok(model.marks.some(({ text, severity }) => text === '{{colleague}}' && severity === 'error'));
    assert.equal(window.activeTextEditor?.document, document);
    const [panel] = tabs();
    assert.equal(panel?.label, 'Preview: launch.email.md');
    assert.equal(panel.group.viewColumn, 2);
    const { shown } = (await theExtension()).clientView()!;
    assert.equal(shown?.marks, model.marks.length);
  });

  it('follows the text as it is written', async () => {
    const extension = await theExtension();
    const editor = await openFixture('launch.email.md');
    await previewed();
    await editor.edit((edit) => edit.insert(editor.document.lineAt(5).range.start, 'Good news: '));
    await eventually('the page shows the new text', () => extension.clientView()?.shown?.version === editor.document.version);
    assert.match(extension.clientView()!.model.html, /Good news: Thank you/);
  });

  it('leads to the place of a mark and of a line, and to the report', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    const { marks, version } = await previewed();
    await extension.actInClientView({ type: 'reveal', version, mark: marks.findIndex(({ text }) => text === '{{colleague}}') });
    assert.equal(document.getText(window.activeTextEditor?.selection), '{{colleague}}');
    await extension.actInClientView({ type: 'line', line: 5 });
    assert.equal(window.activeTextEditor?.selection.active.line, 5);
    await extension.actInClientView({ type: 'report' });
    assert.match(extension.report()?.verdict ?? '', /to fix/);
  });

  it('scrolls the editor', async () => {
    const extension = await theExtension();
    const editor = await openText(`To: Maya\nSubject: A long mail\n\n${'A paragraph.\n\n'.repeat(200)}`);
    await previewed();
    await extension.actInClientView({ type: 'scrolled', line: 150.7 });
    await eventually('the editor is there', () => editor.visibleRanges[0]?.start.line === 150, window.onDidChangeTextEditorVisibleRanges);
    editor.revealRange(new Range(0, 0, 0, 0), TextEditorRevealType.AtTop);
    await eventually('the editor is at its top', () => editor.visibleRanges[0]?.start.line === 0, window.onDidChangeTextEditorVisibleRanges);
  });

  it('shows the document in front of the writer when that is another client document', async () => {
    const extension = await theExtension();
    await openFixture('launch.email.md');
    await previewed();
    const { viewColumn } = window.activeTextEditor!;
    await openFixture('README.md');
    await openFixture('thanks.email.md');
    assert.equal(window.activeTextEditor?.viewColumn, viewColumn);
    await eventually('it shows the other one', () => extension.clientView()?.model.subject === 'thanks.email.md');
    await openFixture('launch.email.md');
    await eventually('it shows the first again', () => extension.clientView()?.model.subject === 'launch.email.md');
    assert.equal(tabs().length, 1);
  });

  it('shows a quote as it is printed', async () => {
    await openText('---\nkind: quote\nclient: Acme\n---\n\n# The menu\n\nIt costs £20.\n');
    const { name, style, header } = await previewed();
    assert.equal(name, 'The quote as the client sees it');
    assert.match(style ?? '', /@page/);
    assert.equal(header, undefined);
  });

  it('goes on with a draft that is saved', async () => {
    const extension = await theExtension();
    const { document } = await openDraft('saved.email.md', 'To: Maya\nSubject: The menu\n\nHi Maya,\n\nThank you, {{name}}.\n');
    const { marks } = await previewed();
    await document.save();
    try {
      await eventually('the draft is gone', () => document.isClosed);
      await extension.actInClientView({ type: 'report' });
      assert.equal(extension.report()?.subject, 'saved.email.md');
      assert.deepEqual(extension.clientView()?.model.marks, marks);
    } finally {
      await workspace.fs.delete(document.uri.with({ scheme: 'file' }));
    }
  });

  it('is gone with a draft that is thrown away', async () => {
    const extension = await theExtension();
    await openText('To: Maya\nSubject: The menu\n\nThank you, {{name}}.\n');
    await previewed();
    await closeDraft();
    await eventually('the preview is closed', () => extension.clientView() === undefined);
  });

  it('is gone from memory when its panel is closed', async () => {
    const extension = await theExtension();
    await openFixture('launch.email.md');
    await previewed();
    await closeEverything();
    assert.equal(extension.clientView(), undefined);
  });
});

/** Opens the preview, waits until its page shows the text as it stands, and answers with what it shows. */
async function previewed(): Promise<PreviewModel> {
  const extension = await theExtension();
  const { uri, version } = window.activeTextEditor!.document;
  const name = uri.path.split('/').at(-1);
  await commands.executeCommand('clearToSend.previewAsClient');
  // Several documents can stand at the same version, so that the number alone does not tell which of them is shown.
  const view = () => extension.clientView();
  await eventually(`the page of the preview shows version ${version} of ${name}`, () => view()?.model.subject === name && view()?.shown?.version === version);
  return view()!.model;
}

const tabs = () => window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('clearToSend.preview'));
