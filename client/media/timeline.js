// @ts-check
// The script of the timeline page. It shows what it is sent and sends back what is clicked; it knows nothing of clients.

/** @typedef {{ html: string, notice: string, first: string }} Content */

const vscode = acquireVsCodeApi();

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));
const clients = byId('clients');
const tables = byId('tables');

window.addEventListener('message', ({ data }) => show(data));

document.addEventListener('click', ({ target }) => target instanceof Element && open(target));

document.addEventListener('keydown', (event) => {
  const mark = event.target instanceof Element ? event.target.closest('.mark') : undefined;
  if (!mark) return;
  if (event.key === 'Enter' || event.key === ' ') open(mark);
  else if (!move(mark, event.key)) return;
  event.preventDefault();
});

tables.addEventListener('click', () => {
  const isPressed = tables.getAttribute('aria-pressed') !== 'true';
  tables.setAttribute('aria-pressed', String(isPressed));
  document.body.classList.toggle('tables', isPressed);
  for (const details of clients.querySelectorAll('details')) details.open = isPressed;
});

vscode.postMessage({ type: 'ready' });

/** @param {Element} target */
function open(target) {
  const found = target.closest('[data-open]');
  if (!found) return;
  const [client, mark] = (found.getAttribute('data-open') ?? '').split(' ').map(Number);
  vscode.postMessage({ type: 'open', client, mark });
}

/**
 * Moves the focus to another mark of the same picture; false for a key that moves nothing.
 * @param {Element} mark
 * @param {string} key
 */
function move(mark, key) {
  const marks = /** @type {SVGElement[]} */ ([...(mark.closest('.client')?.querySelectorAll('.mark') ?? [])]);
  const at = marks.findIndex((other) => other === mark);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[key];
  if (next === undefined) return false;
  const other = marks[Math.max(0, Math.min(marks.length - 1, next))];
  for (const one of marks) one.setAttribute('tabindex', one === other ? '0' : '-1');
  other?.focus();
  return true;
}

/** @param {Content} content */
function show({ html, notice, first }) {
  // Written only when it differs: a screen reader reads it out whenever it is written.
  if (byId('notice').textContent !== notice) byId('notice').textContent = notice;
  const opened = new Set([...clients.querySelectorAll('details')].filter((details) => details.open).map((details) => details.dataset.key));
  const focused = document.hasFocus() ? document.activeElement?.getAttribute('data-key') : undefined;
  clients.innerHTML = html;
  const isTables = document.body.classList.contains('tables');
  for (const details of clients.querySelectorAll('details')) details.open = isTables || opened.has(details.dataset.key);
  if (focused) /** @type {HTMLElement | null} */ (clients.querySelector(`[data-key="${CSS.escape(focused)}"]`))?.focus();
  if (first) [...clients.querySelectorAll('.client')].find((client) => client.getAttribute('data-client') === first)?.scrollIntoView({ block: 'start' });
}
