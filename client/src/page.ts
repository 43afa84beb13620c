/** The pages of the extension: what they share, and what they may load. */
import { Uri, type Webview } from 'vscode';

/** Where the scripts and styles of the pages are kept. */
export const mediaFolder = (extensionUri: Uri): Uri => Uri.joinPath(extensionUri, 'client', 'media');

interface PageParts {
  readonly webview: Webview;
  readonly extensionUri: Uri;
  readonly title: string;
  /** The name of its script and of its style, without the ending. */
  readonly name: string;
  readonly main: string;
}

/** A page that stays the same; its script asks for the rest. It may load its own script and style and nothing else from anywhere. */
export function page({ webview, extensionUri, title, name, main }: PageParts): string {
  const nonce = randomNonce();
  const media = (file: string): string => webview.asWebviewUri(Uri.joinPath(mediaFolder(extensionUri), file)).toString();
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${media(`${name}.css`)}">
  <title>${title}</title>
</head>
<body>
  <main>
${main}
  </main>
  <script nonce="${nonce}" src="${media(`${name}.js`)}"></script>
</body>
</html>`;
}

/** A word for one page only, by which its own script is known. */
export function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
