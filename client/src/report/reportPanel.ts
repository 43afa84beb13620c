import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';

import { mediaFolder } from '../page';
import { pageMessage, type ReportAction } from './reportAction';
import { reportHtml } from './reportHtml';
import type { ReportModel } from './reportModel';
import { reportPage } from './reportPage';

interface Listener {
  readonly act: (action: ReportAction) => void;
  readonly closed: () => unknown;
  readonly activeChanged: () => void;
}

/** The panel that shows the report, beside the editor; there is at most one. */
export class ReportPanel implements Disposable {
  readonly #extensionUri: Uri;
  readonly #listener: Listener;
  #panel: WebviewPanel | undefined;
  #model: ReportModel | undefined;

  constructor(extensionUri: Uri, listener: Listener) {
    this.#extensionUri = extensionUri;
    this.#listener = listener;
  }

  get active(): boolean {
    return this.#panel?.active ?? false;
  }

  /** Brings the report to the front and puts the focus there: the writer has asked for it. */
  show(): void {
    if (!this.#model) return;
    if (this.#panel) return this.#panel.reveal();
    this.#panel = this.#create();
    this.#title();
  }

  update(model: ReportModel): void {
    this.#model = model;
    this.#title();
    this.#send();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): WebviewPanel {
    const panel = window.createWebviewPanel('clearToSend.report', 'Clear to Send', ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      // Without this the report comes back folded up and from its top when another tab was in front of it.
      retainContextWhenHidden: true,
      localResourceRoots: [mediaFolder(this.#extensionUri)],
    });
    panel.iconPath = Uri.joinPath(this.#extensionUri, 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidChangeViewState(() => this.#listener.activeChanged());
    panel.onDidDispose(() => {
      this.#panel = this.#model = undefined;
      this.#listener.closed();
      this.#listener.activeChanged();
    });
    panel.webview.html = reportPage(panel.webview, this.#extensionUri);
    return panel;
  }

  #receive(message: unknown): void {
    const received = pageMessage(message);
    // The page takes a moment to be there, and asks for what it has missed.
    if (received?.type === 'ready') return this.#send();
    if (received) this.#listener.act(received);
  }

  #title(): void {
    if (this.#panel && this.#model) this.#panel.title = `Report: ${this.#model.subject}`;
  }

  #send(): void {
    if (!this.#panel || !this.#model) return;
    const { subject, verdict, clear, notice } = this.#model;
    void this.#panel.webview.postMessage({ subject, verdict, clear, notice: notice ?? '', html: reportHtml(this.#model) });
  }
}
