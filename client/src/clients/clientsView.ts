import { CancellationTokenSource, commands, Disposable, EventEmitter, window, workspace, type TreeDataProvider, type TreeItem, type TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ClientsResult } from '../../../server/src/protocol';
import { explainRefusal, requestClients } from '../server';
import { treeItem } from './clientsItem';
import { clientsModel, noClients, type ClientsModel, type ClientsNode } from './clientsModel';

const view = 'clearToSend.clients';

/** What is saved, renamed or deleted comes in groups. */
const pause = 400;

/** The view “Clients”. Nothing is read while it is closed. */
export class ClientsView implements Disposable, TreeDataProvider<ClientsNode> {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<void>();
  readonly #resultChanged = new EventEmitter<void>();
  readonly #tree: TreeView<ClientsNode>;
  readonly #subscriptions: Disposable;
  #model = noClients;
  #result: ClientsResult | undefined;
  #reading: { readonly stop: CancellationTokenSource; readonly ended: Promise<void> } | undefined;
  #isStale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Others who show the same, such as the timeline. */
  #watchers = 0;

  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidChangeResult = this.#resultChanged.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#tree = window.createTreeView(view, { treeDataProvider: this, showCollapseAll: true });
    const follow = (): void => this.#follow();
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      this.#resultChanged,
      this.#tree.onDidChangeVisibility(({ visible }) => visible && this.#follow()),
      workspace.onDidCreateFiles(follow),
      workspace.onDidDeleteFiles(follow),
      workspace.onDidRenameFiles(follow),
      workspace.onDidChangeWorkspaceFolders(follow),
      workspace.onDidSaveTextDocument(({ languageId }) => languageId === 'markdown' && this.#follow()),
      workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('clearToSend') && this.#follow()),
      // A night may have passed.
      window.onDidChangeWindowState(({ focused }) => focused && this.#follow()),
    );
  }

  get model(): ClientsModel {
    return this.#model;
  }

  get result(): ClientsResult | undefined {
    return this.#result;
  }

  getChildren(node?: ClientsNode): ClientsNode[] {
    return [...(node?.children ?? (node ? [] : this.#model.clients))];
  }

  getTreeItem(node: ClientsNode): TreeItem {
    return treeItem(node);
  }

  /** Has the same shown elsewhere kept true too, as long as it is shown there. */
  watch(): Disposable {
    this.#watchers++;
    return new Disposable(() => this.#watchers--);
  }

  /** Reads what has changed; resolves when it is shown. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStale = false;
    if (this.#reading) {
      this.#reading.stop.cancel();
      await this.#reading.ended;
    }
    const stop = new CancellationTokenSource();
    const ended = Promise.resolve(window.withProgress({ location: { viewId: view } }, () => this.#read(stop)));
    this.#reading = { stop, ended };
    await ended;
  }

  /** Stops the reading; what has been read by then is shown. */
  stop(): void {
    this.#reading?.stop.cancel();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#reading?.stop.cancel();
    this.#subscriptions.dispose();
  }

  /** Reads again, soon, if anybody sees it; else when somebody does. */
  #follow(): void {
    this.#isStale = true;
    if (!this.#tree.visible && this.#watchers === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void (this.#isStale && this.refresh()), this.#result ? pause : 0);
  }

  async #read(stop: CancellationTokenSource): Promise<void> {
    void commands.executeCommand('setContext', 'clearToSend.readingClients', true);
    let isPartial = false;
    try {
      const result = await requestClients(this.#client, stop.token, {
        onProgress: (message) => {
          if (isPartial || !this.#result) this.#tree.message = `Reading the documents: ${message} …`;
        },
        // What is shown already is whole, and stays until all is read.
        onPartial: (partial) => {
          if (this.#result && !isPartial) return;
          isPartial = true;
          this.#show(partial);
        },
      });
      this.#tree.message = '';
      this.#show(result);
    } catch (error) {
      this.#tree.message = stop.token.isCancellationRequested
        ? isPartial || !this.#result
          ? 'The reading was stopped, so this is not all. Refresh to read the rest.'
          : ''
        : explainRefusal(error);
      this.#isStale = true;
    } finally {
      if (this.#reading?.stop === stop) this.#reading = undefined;
      stop.dispose();
      void commands.executeCommand('setContext', 'clearToSend.readingClients', this.#reading !== undefined);
    }
  }

  #show(result: ClientsResult): void {
    this.#result = result;
    this.#resultChanged.fire();
    const model = clientsModel(result, workspace.getConfiguration('clearToSend').get<string>('locale', 'en-GB'));
    if (JSON.stringify(model) === JSON.stringify(this.#model)) return;
    this.#model = model;
    this.#tree.description = model.summary ?? '';
    this.#changed.fire();
  }
}
