/** What the page is made of. */
interface PageParts {
  /** The addresses of its style and its script. */
  readonly style: string;
  readonly script: string;
  /** Where styles may come from, in the words of a content security policy. */
  readonly styleSource: string;
  /** A word for this page only, by which its own script is known. */
  readonly nonce: string;
}

/**
 * The page around the client's page. Nothing in it comes from the network or runs but its own script, whatever the document
 * holds; pictures are part of the page itself, and so are the styles of the elements of a mail.
 */
export function previewPage({ style, script, styleSource, nonce }: PageParts): string {
  const policy = [
    `default-src 'none'`,
    `style-src ${styleSource}`,
    `style-src-attr 'unsafe-inline'`,
    `script-src 'nonce-${nonce}'`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  const choice = (name: string, value: string, label: string, isChosen: boolean): string =>
    `<button type="button" data-choose="${name}" data-value="${value}" aria-pressed="${isChosen}">${label}</button>`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${style}">
  <title>Preview</title>
</head>
<body data-width="desktop" data-light="light">
  <header>
    <div id="choices">
      <div role="group" aria-label="Width">${choice('width', 'desktop', 'Desktop', true)}${choice('width', 'phone', 'Phone', false)}</div>
      <div role="group" id="colours" aria-label="Colours">${choice('light', 'light', 'Light', true)}${choice('light', 'dark', 'Dark', false)}</div>
    </div>
    <button type="button" id="verdict" data-action='{"type":"report"}'></button>
  </header>
  <main tabindex="-1">
    <div id="stage">
      <ol id="marks" aria-label="What was found"></ol>
      <article id="sheet"></article>
    </div>
    <section id="problems" aria-label="What cannot go out as written"></section>
  </main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
