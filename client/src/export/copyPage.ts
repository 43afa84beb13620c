import { Uri, type Webview } from 'vscode';

import { mediaFolder, randomNonce } from '../report/reportPage';

/** A page that is there only to put two forms of one text on the clipboard, which nothing but a page can do. It may load its own script and style and nothing else. */
export function copyPage(webview: Webview, extensionUri: Uri): string {
  const nonce = randomNonce();
  const media = (name: string): string => webview.asWebviewUri(Uri.joinPath(mediaFolder(extensionUri), name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${media('copy.css')}">
  <title>Copy as E-mail</title>
</head>
<body>
  <main>
    <h1>One more step</h1>
    <p>Your browser copies text with its formatting only when you press a button. Close this tab instead to copy plain text.</p>
    <button>Copy the E-mail</button>
  </main>
  <script nonce="${nonce}" src="${media('copy.js')}"></script>
</body>
</html>`;
}
