import { Uri, type Webview } from 'vscode';

/** Where the page's script and style are kept. */
export const mediaFolder = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'client', 'media');

/** The page that stays the same; its script asks for the rest. It may load its own script and style and nothing else from anywhere. */
export function reportPage(webview: Webview, extensionUri: Uri): string {
  const nonce = randomNonce();
  const media = (name: string): string => webview.asWebviewUri(Uri.joinPath(mediaFolder(extensionUri), name)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${media('report.css')}">
  <title>Clear to Send</title>
</head>
<body>
  <main>
    <p id="subject"></p>
    <h1 id="verdict" aria-live="polite" tabindex="-1"></h1>
    <p id="notice" role="status"></p>
    <div id="findings"></div>
  </main>
  <script nonce="${nonce}" src="${media('report.js')}"></script>
</body>
</html>`;
}

export function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
