import { window, type TextEditor, type Uri } from 'vscode';

/** A panel of ours that is about a document. */
export interface Panel {
  /** True while the writer is in it. */
  readonly active: boolean;
  readonly uri: Uri | undefined;
}

/** The document the writer is busy with, which one of our panels can be about as well as an editor. */
export function documentInHand(panels: readonly Panel[]): Uri | undefined {
  return panels.find(({ active }) => active)?.uri ?? window.activeTextEditor?.document.uri;
}

/** The editor the writer is busy with; while they are in a panel of ours, that of the document it is about. */
export function editorInHand(panels: readonly Panel[]): TextEditor | undefined {
  const panel = panels.find(({ active }) => active);
  if (!panel) return window.activeTextEditor;
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === panel.uri?.toString());
}
