import type { TextDocument } from 'vscode';

/** Asked before a document leaves the editor by any way; false when it is to stay. */
export function mayLeave(_document: TextDocument): Promise<boolean> {
  return Promise.resolve(true);
}
