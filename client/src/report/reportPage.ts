import type { Uri, Webview } from 'vscode';

import { page } from '../page';

const main = `    <p id="subject"></p>
    <h1 id="verdict" aria-live="polite" tabindex="-1"></h1>
    <p id="notice" role="status"></p>
    <p><button class="place" data-action='{"type":"preview"}'>Preview as the client sees it</button></p>
    <div id="findings"></div>`;

/** The report; its script fills it in. */
export const reportPage = (webview: Webview, extensionUri: Uri): string => page({ webview, extensionUri, title: 'Clear to Send', name: 'report', main });
