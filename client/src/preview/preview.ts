import { Disposable, Range, TextEditorRevealType, window, workspace, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { CheckedParams, PreviewResult } from '../../../server/src/protocol';
import { rangeOf, showBeside } from '../report/applyFix';
import { subjectName } from '../report/subject';
import { explainRefusal, requestPreview } from '../server';
import type { PreviewAction } from './previewAction';
import { previewModel, type PreviewModel } from './previewModel';
import { PreviewPanel } from './previewPanel';
import { Echo } from './scrolling';

/** The preview of a document as the client sees it: follows the text, the findings and the scrolling of the editor. */
export class Preview implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #openReport: (document: TextDocument) => unknown;
  readonly #panel: PreviewPanel;
  readonly #subscriptions: Disposable;
  readonly #echo = new Echo();
  #uri: Uri | undefined;
  #result: PreviewResult | undefined;
  #model: PreviewModel | undefined;
  #isStale = false;
  #asking: Promise<void> | undefined;

  /** @param openReport Opens the report on a document. */
  constructor(extensionUri: Uri, client: BaseLanguageClient, openReport: (document: TextDocument) => unknown) {
    this.#client = client;
    this.#openReport = openReport;
    this.#panel = new PreviewPanel(extensionUri, {
      act: (action) => void this.act(action).catch((error: unknown) => window.showWarningMessage(explainRefusal(error))),
      isThere: () => this.#followEditor(),
      closed: () => (this.#uri = this.#result = this.#model = undefined),
    });
    this.#subscriptions = Disposable.from(
      this.#panel,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && this.#isSubject(document) && void this.#refresh()),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#isSubject(textEditor.document) && this.#scrolled(textEditor)),
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
      this.#followEditor();
    } catch (error) {
      this.#uri = before;
      void window.showWarningMessage(explainRefusal(error));
    }
  }

  /** Takes note that a document was checked: its findings may be others, and the one in front of the writer is the one to show. */
  checked({ uri, kind }: CheckedParams): void {
    if (!this.#uri) return;
    const editor = window.activeTextEditor;
    const isOther = uri !== this.#uri.toString();
    if (isOther && (kind === null || editor?.document.uri.toString() !== uri)) return;
    if (isOther) this.#uri = editor!.document.uri;
    void this.#refresh().then(() => isOther && this.#followEditor());
  }

  /** Does what was clicked. */
  async act(action: PreviewAction): Promise<void> {
    if (!this.#uri) return;
    if (action.type === 'scrolled') return this.#scrollEditor(action.line);
    const document = await workspace.openTextDocument(this.#uri);
    if (action.type === 'report') await this.#openReport(document);
    else if (action.type === 'line') await showBeside(document, { preserveFocus: false, selection: emptyAt(action.line) });
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
        await workspace.openTextDocument(uri);
        const result = await requestPreview(this.#client, { uri: uri.toString() });
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

  /** Shows the part of the page that the editor shows. */
  #followEditor(): void {
    const editor = this.#editor();
    if (editor) this.#panel.scroll(topLineOf(editor));
  }

  #editor(): TextEditor | undefined {
    return window.visibleTextEditors.find(({ document }) => this.#isSubject(document));
  }

  #scrolled(editor: TextEditor): void {
    const line = topLineOf(editor);
    if (!this.#echo.isEcho(line)) this.#panel.scroll(line);
  }

  #scrollEditor(line: number): void {
    const editor = this.#editor();
    if (!editor) return;
    this.#echo.expect(Math.floor(line));
    editor.revealRange(emptyAt(line + stuckLines(editor)), TextEditorRevealType.AtTop);
  }
}

function emptyAt(line: number): Range {
  const whole = Math.floor(line);
  return new Range(whole, 0, whole, 0);
}

/** VS Code keeps room above for the headings that stick to its top, whether there are any or not. */
function stuckLines({ document }: TextEditor): number {
  const sticky = workspace.getConfiguration('editor.stickyScroll', document);
  return sticky.get('enabled') === true ? sticky.get('maxLineCount', 0) : 0;
}

const topLineOf = ({ visibleRanges }: TextEditor): number => visibleRanges[0]?.start.line ?? 0;
