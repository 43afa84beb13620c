import { Disposable, window, type Position, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import { leftNotification, type CheckedParams, type LeftParams } from '../../server/src/protocol';
import { rangeOf } from './report/applyFix';

/** Tells the server when the writer has left a sentence in which it marks nothing before it is finished. */
export class LeftSentences implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #quiet = new Map<string, CheckedParams>();
  readonly #subscriptions: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#look(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#leaveAllBut(editor)),
      window.onDidChangeWindowState(({ focused }) => focused || this.#leaveAllBut(undefined)),
    );
  }

  /** Takes where the server is quiet. */
  checked(result: CheckedParams): void {
    if (result.quiet) this.#quiet.set(result.uri, result);
    else this.#quiet.delete(result.uri);
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() === result.uri) this.#look(editor);
    // A document that changes without being in front is not being written.
    else this.#leave(result.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #look({ document, selection }: TextEditor): void {
    const uri = document.uri.toString();
    const result = this.#quiet.get(uri);
    // What was said of an older text says nothing of where the cursor is now.
    if (!result?.quiet || result.version !== document.version) return;
    if (!isIn(selection.active, result, document.lineAt(selection.active).isEmptyOrWhitespace)) this.#leave(uri);
  }

  #leaveAllBut(editor: TextEditor | undefined): void {
    for (const uri of this.#quiet.keys()) if (uri !== editor?.document.uri.toString()) this.#leave(uri);
  }

  #leave(uri: string): void {
    if (this.#quiet.delete(uri)) void this.#client.sendNotification(leftNotification, { uri } satisfies LeftParams).catch(() => undefined);
  }
}

/** Behind the last word there is room for the blanks that are being typed. */
function isIn(cursor: Position, { quiet }: CheckedParams, isLineEmpty: boolean): boolean {
  const { start, end } = rangeOf(quiet!);
  return !isLineEmpty && cursor.isAfterOrEqual(start) && (cursor.isBeforeOrEqual(end) || (cursor.line === end.line && cursor.character <= end.character + 2));
}
