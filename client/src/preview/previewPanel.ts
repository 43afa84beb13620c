import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';

import { mediaFolder, randomNonce } from '../page';
import { previewMessage, type PreviewAction } from './previewAction';
import { headerHtml, marksHtml } from './previewHtml';
import type { PreviewModel } from './previewModel';
import { previewPage } from './previewPage';

interface Listener {
  readonly act: (action: PreviewAction) => void;
  /** The page is there and has its content. */
  readonly isThere: () => void;
  readonly closed: () => unknown;
  readonly activeChanged: () => void;
}

/** What the page said it shows. */
export interface ShownPage {
  readonly version: number;
  readonly marks: number;
}

/** The panel that shows the preview, beside the editor; there is at most one. */
export class PreviewPanel implements Disposable {
  readonly #extensionUri: Uri;
  readonly #listener: Listener;
  #panel: WebviewPanel | undefined;
  #model: PreviewModel | undefined;
  #shown: ShownPage | undefined;

  constructor(extensionUri: Uri, listener: Listener) {
    this.#extensionUri = extensionUri;
    this.#listener = listener;
  }

  get active(): boolean {
    return this.#panel?.active ?? false;
  }

  get shown(): ShownPage | undefined {
    return this.#shown;
  }

  /** Brings the preview to the front and leaves the focus in the text, which the writer goes on with. */
  show(): void {
    if (!this.#model) return;
    if (this.#panel) return this.#panel.reveal(undefined, true);
    this.#panel = this.#create();
    this.#title();
  }

  update(model: PreviewModel): void {
    this.#model = model;
    this.#title();
    this.#send();
  }

  /** Shows this line of the source, counted from 0, at the top. */
  scroll(line: number): void {
    void this.#panel?.webview.postMessage({ type: 'scroll', line });
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #create(): WebviewPanel {
    const scripts = Uri.joinPath(this.#extensionUri, 'dist', 'page');
    const panel = window.createWebviewPanel(
      'clearToSend.preview',
      'Preview',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        enableFindWidget: true,
        // Without this the preview comes back from its top, and in the first of its widths, when another tab was in front of it.
        retainContextWhenHidden: true,
        localResourceRoots: [mediaFolder(this.#extensionUri), scripts],
      },
    );
    panel.iconPath = Uri.joinPath(this.#extensionUri, 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidChangeViewState(() => this.#listener.activeChanged());
    panel.onDidDispose(() => {
      this.#panel = this.#model = this.#shown = undefined;
      this.#listener.closed();
      this.#listener.activeChanged();
    });
    const address = (folder: Uri, name: string): string => panel.webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    panel.webview.html = previewPage({
      style: address(mediaFolder(this.#extensionUri), 'preview.css'),
      script: address(scripts, 'preview.js'),
      styleSource: panel.webview.cspSource,
      nonce: randomNonce(),
    });
    return panel;
  }

  #receive(message: unknown): void {
    const received = previewMessage(message);
    if (received?.type === 'ready') {
      // The page takes a moment to be there, and asks for what it has missed.
      this.#send();
      this.#listener.isThere();
    } else if (received?.type === 'shown') this.#shown = received;
    else if (received) this.#listener.act(received);
  }

  #title(): void {
    if (this.#panel && this.#model) this.#panel.title = `Preview: ${this.#model.subject}`;
  }

  #send(): void {
    if (!this.#panel || !this.#model) return;
    const { header, marks, ...rest } = this.#model;
    void this.#panel.webview.postMessage({ ...rest, type: 'show', header: header ? headerHtml(header) : '', marks: marksHtml(marks) });
  }
}
