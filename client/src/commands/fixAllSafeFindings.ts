import { commands, Range, window, workspace, type CodeAction, type TextDocument } from 'vscode';

import { counted } from '../wording';

const kind = 'source.fixAll.clearToSend';

/** Makes every repair that needs no decision of the writer in a document. */
export async function fixAllSafeFindings(document: TextDocument | undefined): Promise<void> {
  if (!document) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
    return;
  }
  let repaired = 0;
  for (const { edit } of await fixAllActions(document)) {
    if (edit && (await workspace.applyEdit(edit))) repaired += edit.get(document.uri).length;
  }
  const message = repaired > 0 ? `${counted(repaired, 'finding')} repaired` : 'Nothing that can be repaired without you';
  window.setStatusBarMessage(`$(check) Clear to Send: ${message}`, 5000);
}

async function fixAllActions(document: TextDocument): Promise<readonly CodeAction[]> {
  // A range that ends beyond the last line would be answered with nothing.
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0));
  return (await commands.executeCommand<CodeAction[] | undefined>('vscode.executeCodeActionProvider', document.uri, all, kind, 10)) ?? [];
}
