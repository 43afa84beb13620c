import { Selection, Uri, window } from 'vscode';
import type { Range } from 'vscode-languageclient';

import { openAgain } from '../drafts';

/** Shows a place of a document and selects it; the server names it with LSP positions. */
export async function goTo(uri: string, { start, end }: Range): Promise<void> {
  const document = await openAgain(Uri.parse(uri));
  if (!document) return;
  const selection = new Selection(start.line, start.character, end.line, end.character);
  await window.showTextDocument(document, { selection });
}
