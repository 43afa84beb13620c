import type { Uri, Webview } from 'vscode';

import { page } from '../page';

const main = `    <h1>One more step</h1>
    <p>Your browser copies text with its formatting only when you press a button. Close this tab instead to copy plain text.</p>
    <button>Copy the E-mail</button>`;

/** A page that is there only to put two forms of one text on the clipboard, which nothing but a page can do. */
export const copyPage = (webview: Webview, extensionUri: Uri): string => page({ webview, extensionUri, title: 'Copy as E-mail', name: 'copy', main });
