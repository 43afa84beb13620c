import { Selection, Uri, window, workspace } from 'vscode';
import type { Range } from 'vscode-languageclient';

/** Shows a place of a document and selects it; the server names it with LSP positions. */
export async function goTo(uri: string, { start, end }: Range): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const selection = new Selection(start.line, start.character, end.line, end.character);
  await window.showTextDocument(document, { selection });
}
