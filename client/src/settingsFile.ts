import { Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';

import type { TeachResult } from '../../server/src/protocol';

/**
 * Writes a settings file, saves it, and says what it is for and where it is, with a way to open it and one to take it back.
 *
 * @param whatIs “It is” or “They are”.
 */
export async function writeSettings({ file, before, after }: TeachResult, message: string, whatIs: string): Promise<void> {
  const uri = Uri.parse(file);
  const name = workspace.asRelativePath(uri);
  const open = 'Open';
  if (after === undefined) {
    const answer = await window.showErrorMessage(`Nothing can be added to ${name}, for a line in it cannot be read. Repair that line, then try again.`, open);
    if (answer === open) await window.showTextDocument(uri);
    return;
  }
  if (after !== before && !(await write(uri, before, after))) {
    void window.showErrorMessage(`${name} could not be written. Check that you may change files in this folder, then try again.`);
    return;
  }
  // Nobody waits for the answer: what was asked for is done.
  void announce(`${message} ${whatIs} in ${name}.`, uri, before, after);
}

async function announce(message: string, uri: Uri, before: string | undefined, after: string): Promise<void> {
  const open = 'Open';
  const undo = 'Undo';
  const answer = await window.showInformationMessage(message, open, ...(after === before ? [] : [undo]));
  if (answer === open) await window.showTextDocument(uri);
  if (answer !== undo) return;
  const document = await workspace.openTextDocument(uri);
  if (document.getText() !== after) {
    void window.showWarningMessage(`${workspace.asRelativePath(uri)} has changed since. Take the word out by hand.`);
    await window.showTextDocument(document);
  } else if (before === undefined) await remove(uri);
  else await replace(document, before);
}

/** Never writes over a file that has changed since the server read it. */
async function write(uri: Uri, before: string | undefined, after: string): Promise<boolean> {
  if (before === undefined) {
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(after), ignoreIfExists: false, overwrite: false });
    return workspace.applyEdit(edit);
  }
  const document = await workspace.openTextDocument(uri);
  return document.getText().replace(/^\uFEFF/, '') === before.replace(/^\uFEFF/, '') && replace(document, after);
}

/** Changes what differs and no more; saves the file unless it holds what the writer has not saved. */
async function replace(document: TextDocument, text: string): Promise<boolean> {
  const old = document.getText();
  const wasDirty = document.isDirty;
  let start = 0;
  while (start < old.length && old[start] === text[start]) start++;
  let end = 0;
  while (end < old.length - start && end < text.length - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(old.length - end)), text.slice(start, text.length - end));
  return (await workspace.applyEdit(edit)) && (wasDirty || (await document.save()));
}

async function remove(uri: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.deleteFile(uri, { ignoreIfNotExists: true });
  await workspace.applyEdit(edit);
}
