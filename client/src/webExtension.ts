/** The extension in a browser, where there are workers in place of processes. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';

import type { ExtensionApi } from './api';
import { clientOptions } from './clientOptions';
import { startExtension } from './startExtension';

declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[3];

export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true));
  const client: LanguageClient = new LanguageClient(
    'clearToSend',
    'Clear to Send',
    clientOptions(() => client),
    worker,
  );
  return startExtension(context, client);
}

export function deactivate(): void {}
