import { commands, Disposable, StatusBarAlignment, window, workspace, type StatusBarItem, type Uri } from 'vscode';

import type { CheckedParams } from '../../server/src/protocol';
import { statusOf, type StatusModel } from './statusModel';

/** The context key by which the button above the editor knows when to show itself. */
const isClientDocument = 'clearToSend.isClientDocument';

/** Says at the bottom of the window whether the document in front of the writer is clear to send. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #checked = new Map<string, CheckedParams>();
  /** What had no text when it was last checked: an empty page is not clear to send. */
  readonly #blank = new Set<string>();
  readonly #subscriptions: Disposable;
  readonly #currentDocument: () => Uri | undefined;
  #model: StatusModel | undefined;

  /** `currentDocument` is the document the writer is busy with, which the report can be about as well as an editor. */
  constructor(currentDocument: () => Uri | undefined) {
    this.#currentDocument = currentDocument;
    this.#item = window.createStatusBarItem('clearToSend.status', StatusBarAlignment.Right, 101);
    this.#item.name = 'Clear to Send';
    this.#item.command = 'clearToSend.checkClientEmail';
    this.#subscriptions = Disposable.from(
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.update()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#checked.delete(uri.toString());
        this.#blank.delete(uri.toString());
      }),
    );
  }

  get model(): StatusModel | undefined {
    return this.#model;
  }

  /** Takes what the server has just found out about a document. */
  checked(result: CheckedParams): void {
    const { uri, version } = result;
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    // The first check of a new document can be of what stood there before its template was put in.
    const isBlank = document?.version === version ? document.getText().trim() === '' : !this.#checked.has(uri) || this.#blank.has(uri);
    if (isBlank) this.#blank.add(uri);
    else this.#blank.delete(uri);
    this.#checked.set(uri, result);
    this.update();
  }

  /** What was last found out about a document. */
  checkedOf(uri: Uri): CheckedParams | undefined {
    return this.#checked.get(uri.toString());
  }

  update(): void {
    const uri = this.#currentDocument();
    const result = uri && this.checkedOf(uri);
    this.#model = result && !this.#blank.has(result.uri) ? statusOf(result) : undefined;
    void commands.executeCommand('setContext', isClientDocument, (result?.kind ?? null) !== null);
    if (!this.#model) return this.#item.hide();
    this.#item.text = this.#model.text;
    this.#item.tooltip = this.#model.tooltip;
    this.#item.accessibilityInformation = { label: this.#model.spoken, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
