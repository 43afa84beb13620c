import { Uri, window, workspace, WorkspaceEdit } from 'vscode';

import { rangeOf } from '../report/applyFix';
import type { ClientsNode } from './clientsModel';
import type { ClientsView } from './clientsView';

const comment = ' <!-- clear-to-send settled -->';

/**
 * Notes behind a promise or a question that nothing more is to be done about it: it was kept by phone, or answered there. The
 * note is a comment, which no client sees, and can be taken out again.
 */
export async function markSettled(clients: ClientsView, item: unknown): Promise<void> {
  const node = item as ClientsNode | undefined;
  if (!node?.source) return;
  const uri = Uri.parse(node.source.uri);
  const document = await workspace.openTextDocument(uri);
  const range = rangeOf(node.source.place);
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  // What has changed since it was read may stand elsewhere now.
  const words = letters(document.getText(range));
  if (words === '' || !(letters(node.label).includes(words.slice(0, 12)) || words.includes(letters(node.label).slice(0, 12)))) {
    await clients.refresh();
    void window.showInformationMessage('The document has changed. The view is up to date again; choose it once more.');
    return;
  }
  const wasSaved = !document.isDirty;
  const edit = new WorkspaceEdit();
  edit.insert(uri, range.end, comment);
  await workspace.applyEdit(edit);
  if (wasSaved) await document.save();
  await clients.refresh();
}
