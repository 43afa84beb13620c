import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

import { clientOptions } from './clientOptions';

/** Prepares the language server as a Node process of its own; it runs once `start` is called. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const client: LanguageClient = new LanguageClient(
    'clearToSend',
    'Clear to Send',
    { module, transport: TransportKind.ipc },
    clientOptions(() => client),
  );
  return client;
}
