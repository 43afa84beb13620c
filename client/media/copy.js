// @ts-check
// The script of the page that copies: it puts what it is sent on the clipboard, as HTML and as plain text, and says so.

const vscode = acquireVsCodeApi();

window.addEventListener('message', async ({ data }) => {
  const { html, text } = /** @type {{ html: string, text: string }} */ (data);
  await focused();
  if (await copied(html, text)) return done();
  // Browsers let a page copy right after a key or a click in it, and not before.
  const button = /** @type {HTMLButtonElement} */ (document.querySelector('button'));
  button.addEventListener('click', async () => {
    if (await copied(html, text)) done();
  });
  document.body.classList.add('asks');
  button.focus();
});

vscode.postMessage({ type: 'ready' });

function done() {
  vscode.postMessage({ type: 'copied' });
}

/** Resolves when the page has the focus, without which no page may touch the clipboard; or when it has not come. */
function focused() {
  window.focus();
  if (document.hasFocus()) return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('focus', resolve, { once: true });
    setTimeout(resolve, 2000);
  });
}

/**
 * @param {string} html
 * @param {string} text
 */
const copied = async (html, text) => copiedByEvent(html, text) || copiedByWriting(html, text);

/**
 * The old way, which takes the HTML as it is.
 * @param {string} html
 * @param {string} text
 */
function copiedByEvent(html, text) {
  let isSet = false;
  const set = (/** @type {ClipboardEvent} */ event) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isSet = true;
  };
  document.addEventListener('copy', set);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', set);
  return isDone && isSet;
}

/**
 * The new way, which VS Code on the desktop allows at once.
 * @param {string} html
 * @param {string} text
 */
async function copiedByWriting(html, text) {
  try {
    const blob = (/** @type {string} */ type, /** @type {string} */ content) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...blob('text/html', html), ...blob('text/plain', text) })]);
    return true;
  } catch {
    return false;
  }
}
