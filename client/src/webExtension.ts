/** The extension in a browser, where there are workers in place of processes. */
import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';

import type { ExtensionApi } from './api';
import { clientOptions } from './clientOptions';
import { startExtension } from './startExtension';

/** As much of a browser's worker as is needed here; the types of browsers are not loaded, so that nothing else leans on them. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const url = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  // The client would take a worker too, but does not know one that VS Code has wrapped to let it come from another address.
  const startWorker = (): MessageTransports => {
    // A worker, unlike a process, does not end by itself when the server in it has.
    worker?.terminate();
    worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client: LanguageClient = new LanguageClient(
    'clearToSend',
    'Clear to Send',
    () => Promise.resolve(startWorker()),
    clientOptions(() => client),
  );
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startExtension(context, client);
}

export function deactivate(): void {}
