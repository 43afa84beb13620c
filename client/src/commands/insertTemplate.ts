import { commands, SnippetString, window, type TextEditor } from 'vscode';

import { explainRefusal, requestHouseTemplates, requestTemplate } from '../server';
import { fitToCursor } from '../templates/fitToCursor';
import { pickTemplate, type TemplateChoice, type TemplateTools } from '../templates/pickTemplate';
import { houseItems, isTemplate, templateItems } from '../templates/templateItems';

/**
 * Asks which template to insert, showing each as it is pointed at, and inserts it at the cursor with its tab stops.
 * A key binding can name the template it is for in its `args`; then nothing is asked.
 */
export async function insertTemplate({ client, preview, editor }: TemplateTools, named?: unknown): Promise<void> {
  if (!editor) return offerNewDocument();
  const uri = editor.document.uri.toString();
  const choice: TemplateChoice = {
    title: 'Insert Template',
    placeholder: 'Which text do you need?',
    items: isTemplate(named) ? [] : [...houseItems(await requestHouseTemplates(client, { uri })), ...templateItems()],
    editor,
    previewOf: async (template) => (await requestTemplate(client, { name: template, uri })).preview,
  };
  const name = isTemplate(named) ? named : await pickTemplate(choice, preview);
  if (name === undefined) return;
  try {
    const { snippet } = await requestTemplate(client, { name, uri });
    await insertAtCursor(editor, snippet);
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
}

/** Inserts at the cursor and never over a selection: a template adds to what the writer has, it does not replace it. */
async function insertAtCursor(editor: TextEditor, snippet: string): Promise<void> {
  const { active: cursor } = editor.selection;
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  const line = shown.document.lineAt(cursor.line).text;
  const fitted = fitToCursor(snippet, line.slice(0, cursor.character), line.slice(cursor.character));
  await shown.insertSnippet(new SnippetString(fitted), cursor);
}

async function offerNewDocument(): Promise<void> {
  const create = 'New Client Document…';
  const answer = await window.showInformationMessage('No document is open to insert into. Open one, or start a new one.', create);
  if (answer === create) await commands.executeCommand('clearToSend.newClientDocument');
}
