import { SnippetString, ViewColumn, window, workspace } from 'vscode';

import type { TemplateParams } from '../../../server/src/protocol';
import { explainRefusal, requestHouseTemplates, requestTemplate } from '../server';
import { pickTemplate, type TemplateChoice, type TemplateTools } from '../templates/pickTemplate';
import { drawsOnThread, houseItems, isTemplate, wholeDocumentItems } from '../templates/templateItems';

/**
 * Asks what to write and opens it as an untitled document; nothing is on the disk until the writer saves it.
 * A key binding can name the template it is for in its `args`; then nothing is asked.
 */
export async function newClientDocument({ client, preview, editor }: TemplateTools, named?: unknown): Promise<void> {
  // A handover is about the thread at hand; anything else may be for another client.
  const paramsOf = (template: string): TemplateParams => ({
    name: template,
    standalone: true,
    ...(editor && drawsOnThread(template) && { uri: editor.document.uri.toString() }),
  });
  const choice: TemplateChoice = {
    title: 'New Client Document',
    placeholder: 'What do you want to write?',
    items: isTemplate(named) ? [] : [...houseItems((await requestHouseTemplates(client, {})).filter(({ kind }) => kind !== 'part')), ...wholeDocumentItems()],
    editor,
    previewOf: async (template) => (await requestTemplate(client, paramsOf(template))).preview,
  };
  const name = isTemplate(named) ? named : await pickTemplate(choice, preview);
  if (name === undefined) return;
  try {
    const { snippet } = await requestTemplate(client, paramsOf(name));
    const document = await workspace.openTextDocument({ language: 'markdown' });
    const shown = await window.showTextDocument(document, editor?.viewColumn ?? ViewColumn.One);
    await shown.insertSnippet(new SnippetString(snippet));
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
}
