// @ts-check
// The script of the report page. It shows what it is sent and sends back what is clicked; it knows nothing of findings.

/** @typedef {{ subject: string, verdict: string, clear: boolean, notice: string, html: string }} Content */

const vscode = acquireVsCodeApi();

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const findings = byId('findings');

window.addEventListener('message', ({ data }) => show(data));

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-action]') : undefined;
  if (button instanceof HTMLElement) vscode.postMessage(JSON.parse(button.dataset.action ?? 'null'));
});

vscode.postMessage({ type: 'ready' });

/** @param {Content} content */
function show({ subject, verdict, clear, notice, html }) {
  byId('subject').textContent = subject;
  // Written only when it differs: a screen reader reads it out whenever it is written.
  if (byId('verdict').textContent !== verdict) byId('verdict').textContent = verdict;
  if (byId('notice').textContent !== notice) byId('notice').textContent = notice;
  document.body.classList.toggle('clear', clear);
  replaceFindings(html);
}

/**
 * Puts new findings in place of the old, unfolds the reasons that were unfolded and puts the focus back: on the same button,
 * else on the one that has moved into its place, so that one repair after another can be made from the keyboard.
 * @param {string} html
 */
function replaceFindings(html) {
  const unfolded = new Set(keyed().filter((element) => element instanceof HTMLDetailsElement && element.open).map(keyOf));
  const focusable = () => [...findings.querySelectorAll('button')];
  // While the writer types in the document, the page must not take the focus from there.
  const active = document.hasFocus() ? document.activeElement : undefined;
  const focused = active instanceof HTMLButtonElement ? active : undefined;
  const place = focused ? focusable().indexOf(focused) : -1;
  const focusedKey = focused && keyOf(focused);

  findings.innerHTML = html;

  for (const element of keyed()) {
    if (element instanceof HTMLDetailsElement) element.open = unfolded.has(keyOf(element));
  }
  if (place < 0) return;
  const buttons = focusable();
  const next = buttons.find((button) => keyOf(button) === focusedKey) ?? buttons[Math.min(place, buttons.length - 1)];
  (next ?? byId('verdict')).focus();
}

function keyed() {
  return /** @type {HTMLElement[]} */ ([...findings.querySelectorAll('[data-key]')]);
}

/** @param {HTMLElement} element */
function keyOf(element) {
  return element.dataset.key;
}
