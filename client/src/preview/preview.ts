import { Disposable, EventEmitter, window, workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { CheckedParams, PreviewResult } from '../../../server/src/protocol';
import { onFateOfDraft, openAgain } from '../drafts';
import { rangeOf, showBeside } from '../report/applyFix';
import { subjectName } from '../report/subject';
import { explainRefusal, requestPreview } from '../server';
import { InStep, startOf } from './inStep';
import type { PreviewAction } from './previewAction';
import { previewModel, type PreviewModel } from './previewModel';
import { PreviewPanel } from './previewPanel';

/** What the preview works with. */
export interface PreviewTools {
  readonly client: BaseLanguageClient;
  /** Opens the report on a document. */
  readonly openReport: (document: TextDocument) => unknown;
  /** True for what is known to be an e-mail, a quote or a proposal. */
  readonly isClientDocument: (uri: Uri) => boolean;
}

/** The preview of a document as the client sees it: follows the text, the findings and the scrolling of the editor. */
export class Preview implements Disposable {
  readonly #tools: PreviewTools;
  readonly #panel: PreviewPanel;
  readonly #activeChanged = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  readonly #inStep = new InStep(() => this.#uri, (line) => this.#panel.scroll(line));
  #uri: Uri | undefined;
  #result: PreviewResult | undefined;
  #model: PreviewModel | undefined;
  #isStale = false;
  #asking: Promise<void> | undefined;

  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(extensionUri: Uri, tools: PreviewTools) {
    this.#tools = tools;
    this.#panel = new PreviewPanel(extensionUri, {
      act: (action) => void this.act(action).catch((error: unknown) => window.showWarningMessage(explainRefusal(error))),
      isThere: () => this.#inStep.followEditor(),
      closed: () => (this.#uri = this.#result = this.#model = undefined),
      activeChanged: () => this.#activeChanged.fire(),
    });
    this.#subscriptions = Disposable.from(
      this.#panel,
      this.#activeChanged,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.#isSubject(document) && void this.#refresh()),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      onFateOfDraft(() => this.#uri, { saved: (document) => this.#turnTo(document.uri), closed: () => this.#panel.dispose() }),
      this.#inStep,
    );
  }

  get uri(): Uri | undefined {
    return this.#uri;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  get model(): PreviewModel | undefined {
    return this.#model;
  }

  /** What the page said it shows last. */
  get shown(): { readonly version: number; readonly marks: number } | undefined {
    return this.#panel.shown;
  }

  /** Shows a document beside its editor, or says in plain words why it cannot be shown. The focus stays where it is. */
  async open(document: TextDocument): Promise<void> {
    const before = this.#uri;
    this.#uri = document.uri;
    try {
      await this.#ask();
      this.#panel.show();
      this.#inStep.followEditor();
    } catch (error) {
      this.#uri = before;
      void window.showWarningMessage(explainRefusal(error));
    }
  }

  /** Takes note that a document was checked: its findings may be others, or it is one that can be shown. */
  checked({ uri }: CheckedParams): void {
    if (uri === this.#uri?.toString()) void this.#refresh();
    else this.#follow(window.activeTextEditor);
  }

  /** Does what was clicked. */
  async act(action: PreviewAction): Promise<void> {
    if (!this.#uri) return;
    if (action.type === 'scrolled') return this.#inStep.scrollEditor(action.line);
    const document = await openAgain(this.#uri);
    if (!document) return;
    if (action.type === 'report') await this.#tools.openReport(document);
    else if (action.type === 'line') await showBeside(document, { preserveFocus: false, selection: startOf(action.line) });
    else if (action.version === this.#result?.version) {
      const mark = this.#result.marks[action.mark];
      if (mark) await showBeside(document, { preserveFocus: false, selection: rangeOf(mark.range) });
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #isSubject({ uri }: TextDocument): boolean {
    return uri.toString() === this.#uri?.toString();
  }

  /** Shows the document that the writer has turned to, if it is one for clients. */
  #follow(editor: TextEditor | undefined): void {
    if (!this.#uri || !editor || this.#isSubject(editor.document) || !this.#tools.isClientDocument(editor.document.uri)) return;
    this.#turnTo(editor.document.uri);
  }

  #turnTo(uri: Uri): void {
    this.#uri = uri;
    void this.#refresh().then(() => this.#inStep.followEditor());
  }

  /** The writer has not asked for anything: where no answer comes, what was there stays. */
  #refresh(): Promise<void> {
    return this.#ask().catch(() => undefined);
  }

  /** Asks one question at a time, until nothing has changed since it was asked; so the server sets the pace, however fast the writer types. */
  #ask(): Promise<void> {
    this.#isStale = true;
    this.#asking ??= this.#askWhileStale().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #askWhileStale(): Promise<void> {
    while (this.#isStale && this.#uri) {
      this.#isStale = false;
      const uri = this.#uri;
      try {
        // A document that was closed is opened again, unseen, or the server would know nothing of it.
        if (!(await openAgain(uri))) continue;
        const result = await requestPreview(this.#tools.client, { uri: uri.toString() });
        if (uri === this.#uri) this.#show(result, uri);
      } catch (error) {
        // What went wrong with a document that the writer has left is of no interest any more.
        if (uri === this.#uri) throw error;
      }
    }
  }

  #show(result: PreviewResult, uri: Uri): void {
    this.#result = result;
    this.#model = previewModel(result, subjectName({ uri }));
    this.#panel.update(this.#model);
  }
}
