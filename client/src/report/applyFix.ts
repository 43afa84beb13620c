import { Range, SnippetString, SnippetTextEdit, TextEdit, window, workspace, WorkspaceEdit, type TextDocument, type TextEditor } from 'vscode';
import type { Range as PlainRange } from 'vscode-languageclient';

import type { ReportedFix } from '../../../server/src/protocol';

/** Makes a repair in its document. One with tab stops moves the focus there, since the writer has something to fill in. */
export async function applyFix(document: TextDocument, { edits }: ReportedFix): Promise<void> {
  const needsWriter = edits.some(({ snippet }) => snippet);
  const editor = await showBeside(document, { preserveFocus: !needsWriter });
  const [only] = edits;
  if (needsWriter && only && edits.length === 1) {
    await editor.insertSnippet(new SnippetString(only.newText), rangeOf(only.range));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ range, newText, snippet }) =>
      snippet ? new SnippetTextEdit(rangeOf(range), new SnippetString(newText)) : new TextEdit(rangeOf(range), newText),
    ),
  );
  await workspace.applyEdit(edit);
}

/** Shows the document where the writer has it already, else in the first column, never on top of the report. */
export function showBeside(document: TextDocument, options: { preserveFocus: boolean; selection?: Range }): Thenable<TextEditor> {
  const visible = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
  return window.showTextDocument(document, { viewColumn: visible?.viewColumn ?? 1, ...options });
}

export function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
