import { Uri, type TextDocument } from 'vscode';

import { exported, tellDone, type Exported, type ExportTools } from '../export/exported';
import { askWhere, saveWhole } from '../export/saveWhole';

/** Saves the document as a draft that mail programs open ready to send. A key binding can name the file in its `args`; then nothing is asked. */
export async function saveAsEml(tools: ExportTools, named?: unknown): Promise<void> {
  const result = await exported(tools, 'eml');
  if (result && tools.document) await saveDraft(tools.document, result, named);
}

export async function saveDraft(document: TextDocument, result: Exported, named?: unknown): Promise<void> {
  const given = named instanceof Uri ? named : undefined;
  const file = given ?? (await askWhere(document, result.fileName, 'Save as .eml', { 'E-mails': ['eml'] }));
  if (file && (await saveWhole(file, result.content, given === undefined)))
    tellDone('The draft is saved. Open it with your mail program, read it once more, and send it.', result);
}
