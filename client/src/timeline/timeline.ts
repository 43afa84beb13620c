import { Disposable, Range, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';

import type { ClientsView } from '../clients/clientsView';
import { mediaFolder } from '../page';
import { rangeOf } from '../report/applyFix';
import { timelineHtml } from './timelineHtml';
import { timelineModel, type Mark, type TimelineModel } from './timelineModel';
import { timelinePage } from './timelinePage';

/** The picture of all clients over time; there is at most one. It is kept true as long as it is open. */
export class Timeline implements Disposable {
  readonly #extensionUri: Uri;
  readonly #clients: ClientsView;
  readonly #changes: Disposable;
  #panel: WebviewPanel | undefined;
  #watching: Disposable | undefined;
  #model: TimelineModel | undefined;
  /** The client that the page is to show first. */
  #first: string | undefined;

  constructor(extensionUri: Uri, clients: ClientsView) {
    this.#extensionUri = extensionUri;
    this.#clients = clients;
    this.#changes = clients.onDidChangeResult(() => this.#update());
  }

  /** What the page shows, or undefined while it is closed. */
  get model(): TimelineModel | undefined {
    return this.#panel && this.#model;
  }

  /** Opens the page, or brings it to the front, at a client of the view if one is given. */
  async show(about?: unknown): Promise<void> {
    this.#first = typeof about === 'object' && about !== null && 'client' in about ? String(about.client) : undefined;
    if (this.#panel) this.#panel.reveal();
    else this.#panel = this.#create();
    if (this.#clients.result) this.#update();
    await this.#clients.refresh();
  }

  /** Opens the document of a mark at its place. */
  async open(client: number, mark: number): Promise<void> {
    const found = this.#model?.clients[client]?.marks[mark];
    if (found) await openMark(found);
  }

  dispose(): void {
    this.#changes.dispose();
    this.#panel?.dispose();
  }

  #create(): WebviewPanel {
    const panel = window.createWebviewPanel('clearToSend.timeline', 'Clients over Time', ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true,
      localResourceRoots: [mediaFolder(this.#extensionUri)],
    });
    panel.iconPath = Uri.joinPath(this.#extensionUri, 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#watching?.dispose();
      this.#watching = undefined;
    });
    this.#watching = this.#clients.watch();
    panel.webview.html = timelinePage(panel.webview, this.#extensionUri);
    return panel;
  }

  #receive(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    // The page takes a moment to be there, and asks for what it has missed.
    if (message.type === 'ready') return this.#send();
    if (message.type !== 'open' || !('client' in message) || !('mark' in message)) return;
    if (typeof message.client === 'number' && typeof message.mark === 'number') void this.open(message.client, message.mark);
  }

  #update(): void {
    const { result } = this.#clients;
    if (!this.#panel || !result) return;
    this.#model = timelineModel(result, workspace.getConfiguration('clearToSend').get<string>('locale', 'en-GB'));
    this.#send();
  }

  #send(): void {
    if (!this.#panel) return;
    const notice = !this.#model
      ? 'Reading the documents …'
      : this.#model.clients.length === 0
        ? 'No client document in this workspace has a date yet. Write “date:” in its header, or the day in its file name.'
        : '';
    void this.#panel.webview.postMessage({ html: this.#model ? timelineHtml(this.#model) : '', notice, first: this.#first ?? '' });
    if (this.#model) this.#first = undefined;
  }
}

async function openMark({ uri, place }: Mark): Promise<void> {
  const { start, end } = rangeOf(place);
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(start, end), viewColumn: ViewColumn.Beside });
}
