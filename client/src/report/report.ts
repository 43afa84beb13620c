import { Disposable, EventEmitter, window, workspace, type Range, type TextDocument, type TextDocumentChangeEvent, type Uri } from 'vscode';

import type { CheckedParams, CheckResult } from '../../../server/src/protocol';
import { onFateOfDraft, openAgain } from '../drafts';
import { explainRefusal, requestCheck } from '../server';
import { doAction, type ReportTools } from './doAction';
import { followSelection } from './followSelection';
import type { ReportAction } from './reportAction';
import { reportModel, type ReportModel } from './reportModel';
import { ReportPanel } from './reportPanel';
import { partOf, rangeIn, subjectName, type Subject } from './subject';

/** The report on one document: keeps it true while the text changes, and makes the repairs chosen in it. */
export class Report implements Disposable {
  readonly #tools: ReportTools;
  readonly #panel: ReportPanel;
  readonly #activeChanged = new EventEmitter<void>();
  readonly #disposables: Disposable;
  #subject: Subject | undefined;
  #result: CheckResult | undefined;
  #model: ReportModel | undefined;
  #notice: string | undefined;
  #news: string | undefined;
  #asking: Promise<void> | undefined;

  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(extensionUri: Uri, tools: ReportTools) {
    this.#tools = tools;
    this.#panel = new ReportPanel(extensionUri, {
      act: (action) => void this.act(action).catch((error: unknown) => window.showWarningMessage(explainRefusal(error))),
      closed: () => (this.#subject = this.#result = this.#model = undefined),
      activeChanged: () => this.#activeChanged.fire(),
    });
    const changes = workspace.onDidChangeTextDocument((event) => this.#follow(event));
    const draft = onFateOfDraft(() => this.uri, { saved: (document) => this.#turnTo(document.uri), closed: () => this.#panel.dispose() });
    this.#disposables = Disposable.from(changes, draft, this.#panel, this.#activeChanged);
  }

  /** True while the writer is in the report itself. */
  get active(): boolean {
    return this.#panel.active;
  }

  get uri(): Uri | undefined {
    return this.#subject?.uri;
  }

  get model(): ReportModel | undefined {
    return this.#model;
  }

  /** Checks a document, or the selected part of it, and shows what was found; or says in plain words why it cannot be checked. */
  async open(document: TextDocument, selection?: Range): Promise<void> {
    const before = this.#subject;
    this.#notice = undefined;
    this.#subject = { uri: document.uri, ...(selection && { part: partOf(document, selection) }) };
    try {
      await this.#ask();
      this.#panel.show();
    } catch (error) {
      this.#subject = before;
      void window.showWarningMessage(explainRefusal(error));
    }
  }

  /** Brings the report up to date, with something to say about it if need be. */
  async refresh(notice?: string): Promise<void> {
    this.#notice = notice;
    try {
      await this.#ask();
    } catch (error) {
      // The writer is typing, perhaps, and has not asked for anything: the report says it, and no message pops up.
      if (this.#model) this.#show({ ...this.#model, notice: explainRefusal(error) });
    }
  }

  /** Does what was clicked. */
  async act(action: ReportAction): Promise<void> {
    if (!this.#subject || !this.#result) return;
    const document = await openAgain(this.#subject.uri);
    if (!document) return;
    const isDone = await doAction(action, this.#result, document, this.#tools);
    if (!isDone) await this.refresh('The text has changed since it was checked. The report is up to date again; choose once more.');
  }

  /** Takes what the server says of its own accord, such as after a change of the settings. The same thing twice is no news. */
  checked({ uri, version, summary }: CheckedParams): void {
    if (uri !== this.#subject?.uri.toString()) return;
    const news = JSON.stringify({ version, summary });
    const isNew = news !== this.#news;
    this.#news = news;
    if (isNew && !this.#asking && version === this.#result?.version) void this.refresh(this.#notice);
  }

  /** Takes note that something of a document is to be sent all the same, or not any more. */
  waived(uri: string): void {
    if (uri === this.#subject?.uri.toString()) void this.refresh(this.#notice);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Asks one question at a time, however fast the writer types. */
  #ask(): Promise<void> {
    this.#asking ??= this.#askUntilCurrent().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** Asks until the answer is about the text as it stands. */
  async #askUntilCurrent(): Promise<void> {
    for (let subject = this.#subject; subject; subject = this.#subject) {
      try {
        if (await this.#askOnce(subject)) return;
      } catch (error) {
        // What went wrong with a document that the writer has left is of no interest any more.
        if (subject === this.#subject) throw error;
      }
    }
  }

  /** Answers whether the report is now about the text as it stands. */
  async #askOnce(subject: Subject): Promise<boolean> {
    const document = await openAgain(subject.uri);
    if (!document) return subject === this.#subject;
    const { version } = document;
    const selection = subject.part && rangeIn(document, subject.part);
    const result = await requestCheck(this.#tools.client, { uri: subject.uri.toString(), ...(selection && { selection }) });
    const waived = await this.#tools.waivers.of(result.uri, result.findings.flatMap(({ key }) => key ?? []));
    if (subject !== this.#subject) return false;
    this.#result = result;
    const lines = document.version === result.version ? document.getText().split(/\r\n|\r|\n/) : [];
    this.#show(reportModel(result, lines, subjectName(subject), waived, this.#notice));
    return document.version === version;
  }

  /** The same words under another name. */
  #turnTo(uri: Uri): void {
    this.#subject = { ...this.#subject, uri };
    void this.refresh(this.#notice);
  }

  #show(model: ReportModel): void {
    this.#model = model;
    this.#panel.update(model);
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const subject = this.#subject;
    if (contentChanges.length === 0 || document.uri.toString() !== subject?.uri.toString()) return;
    for (const change of contentChanges) if (subject.part) subject.part = followSelection(subject.part, change);
    void this.refresh();
  }
}
