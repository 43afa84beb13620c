import assert from 'node:assert/strict';
import { commands, Range, window, workspace, type TextDocument } from 'vscode';

import { templates, type Template } from '../../server/src/templates';
import { eventually } from '../support/eventually';
import { closeEverything, openText, theExtension } from './support';

const all = Object.entries<Template>(templates);

describe('The templates', () => {
  afterEach(closeEverything);

  it('each insert at the cursor, with their first field selected', async () => {
    const above = 'To: Maya\nSubject: Photos\n\n';
    const editor = await openText('');
    const { document } = editor;
    for (const [name, { fields }] of all) {
      await editor.edit((edit) => edit.replace(document.validateRange(new Range(0, 0, document.lineCount, 0)), above));
      await toEnd();
      await commands.executeCommand('clearToSend.insertTemplate', name);
      const text = document.getText();
      assert.ok(text.startsWith(above), `${name} keeps what was there`);
      assert.ok(text.length > above.length + 20, `${name} inserts a text`);
      assert.doesNotMatch(text, /\$\{?\d/, `${name} leaves no snippet syntax behind`);
      if (Object.keys(fields).length > 0) assert.notEqual(document.getText(editor.selection), '', `${name} selects its first field`);
    }
  });

  it('stand apart from the words they are inserted into', async () => {
    const editor = await openText('We begin on Monday.');
    await toEnd();
    const [several] = all.find(([, { kind, body }]) => kind === 'part' && body.length > 2) ?? [];
    await commands.executeCommand('clearToSend.insertTemplate', several);
    assert.match(editor.document.getText(), /^We begin on Monday\.\n\n\S/);
  });

  it('each whole one opens as a new document that is saved nowhere, with its header', async () => {
    for (const [name, { kind }] of all.filter(([, template]) => template.kind !== 'part')) {
      await commands.executeCommand('clearToSend.newClientDocument', name);
      const document = window.activeTextEditor?.document;
      assert.ok(document?.isUntitled, `${name} is untitled`);
      assert.equal(document.languageId, 'markdown');
      assert.match(document.getText(), new RegExp(`kind: ${kind}`), `${name} says what it is`);
      await closeEverything();
    }
  });

  it('are offered in a list that shows the one pointed at, and inserts the one chosen', async () => {
    const extension = await theExtension();
    const editor = await openText('');
    const inserted = commands.executeCommand('clearToSend.insertTemplate');
    await eventually('the preview is open', () => preview());
    const first = extension.preview();
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await eventually('the preview has changed', () => extension.preview() !== first);
    const [, second] = all.map(([name]) => name);
    assert.ok(second);
    assert.equal(window.activeTextEditor, editor, 'the writer’s document keeps the focus');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await inserted;
    assert.notEqual(editor.document.getText(), '');
    assert.equal(preview(), undefined, 'the preview is closed again');
  });
});

function preview(): TextDocument | undefined {
  const shown = window.visibleTextEditors.map(({ document }) => document);
  return shown.find(({ uri }) => uri.scheme === 'clear-to-send-preview' && workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));
}

async function toEnd(): Promise<void> {
  await commands.executeCommand('cursorBottom');
  await commands.executeCommand('cursorLineEnd');
}
