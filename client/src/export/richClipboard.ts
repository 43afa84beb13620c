import { env, Uri, ViewColumn, window } from 'vscode';

import { mediaFolder } from '../page';
import { copyPage } from './copyPage';

/** A page that has not begun by then never will, in milliseconds. */
const patience = 8000;

/**
 * Puts a text on the clipboard in both its forms. VS Code itself copies plain text only, so a page does it that is there for
 * a moment, or until the writer presses its button where a browser asks for that. Answers false when the page has come to
 * nothing; then the plain text is on the clipboard.
 */
export async function copyRich(extensionUri: Uri, html: string, text: string): Promise<boolean> {
  const copied = await copyByPage(extensionUri, html, text);
  if (!copied) await env.clipboard.writeText(text);
  return copied;
}

async function copyByPage(extensionUri: Uri, html: string, text: string): Promise<boolean> {
  const panel = window.createWebviewPanel('clearToSend.copy', 'Copy as E-mail', ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [mediaFolder(extensionUri)],
  });
  panel.iconPath = Uri.joinPath(extensionUri, 'icon.png');
  let givenUp: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<boolean>((resolve) => {
      givenUp = setTimeout(() => resolve(false), patience);
      panel.onDidDispose(() => resolve(false));
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isAnswer(message, 'copied')) resolve(true);
        if (!isAnswer(message, 'ready')) return;
        clearTimeout(givenUp);
        void panel.webview.postMessage({ html, text });
      });
      panel.webview.html = copyPage(panel.webview, extensionUri);
    });
  } finally {
    clearTimeout(givenUp);
    panel.dispose();
  }
}

const isAnswer = (message: unknown, type: string): boolean => typeof message === 'object' && message !== null && (message as { type?: unknown }).type === type;
