/** The script of the preview's page: shows what it is sent, keeps it in step with the editor, and sends back what is done. */
import { Echo, inOrder, lineAt, topOf, type Anchor } from '../src/preview/scrolling';
import { Marks } from './marks';
import { lineOf, Sheet, type SheetContent } from './sheet';
import { vscode } from './vscode';

interface Content extends SheetContent {
  readonly type: 'show';
  readonly version: number;
  readonly name: string;
  readonly lines: number;
  readonly marks: string;
  readonly verdict: string;
  readonly clear: boolean;
  readonly problems: readonly string[];
}

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const bar = document.querySelector('header')!;
const sheet = new Sheet(byId('sheet'));
const marks = new Marks(byId('marks'), sheet);
const echo = new Echo();
/** Of what is shown; nothing while the page is empty. */
let shown: Content | undefined;
let anchors: readonly Anchor[] = [];
/** The line at the top of the page. */
let line = 0;

window.addEventListener('message', ({ data }: MessageEvent<Content | { readonly type: 'scroll'; readonly line: number }>) => (data.type === 'show' ? show(data) : scrollTo(data.line)));
window.addEventListener('scroll', scrolled, { passive: true });
// What is written changes the height; only another width puts lines elsewhere.
let width = 0;
new ResizeObserver(([entry]) => {
  if (entry!.contentRect.width === width) return;
  width = entry!.contentRect.width;
  keepPlace(measure);
}).observe(byId('stage'));

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-action], [data-choose]') : undefined;
  const { action, choose: name, value } = button?.dataset ?? {};
  if (action !== undefined) vscode.postMessage({ ...(JSON.parse(action) as object), version: shown?.version ?? 0 });
  if (name !== undefined && value !== undefined) choose({ [name]: value });
});
sheet.host.addEventListener('dblclick', (event) => {
  const block = event.composedPath().find((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['line'] !== undefined);
  if (block) vscode.postMessage({ type: 'line', line: lineOf(block) });
});

choose((vscode.getState() as Record<string, string> | undefined) ?? {});
vscode.postMessage({ type: 'ready' });

function show(content: Content): void {
  const { version, name, verdict, clear, problems } = content;
  shown = content;
  stayAt(() => sheet.show(content));
  sheet.host.setAttribute('aria-label', name);
  // Paper is white.
  byId('colours').hidden = content.style !== undefined;
  marks.show(content.marks);
  const button = byId('verdict');
  button.className = clear ? 'clear' : '';
  if (button.textContent !== verdict) button.textContent = verdict;
  button.setAttribute('aria-label', `${verdict}. Open the report.`);
  showProblems(problems);
  measure();
  // What has moved by itself is no scrolling of the writer's.
  echo.expect(window.scrollY);
  line = lineAt(anchors, window.scrollY);
  vscode.postMessage({ type: 'shown', version, marks: byId('marks').childElementCount });
}

/** Changes what is shown, and keeps the first block in sight where it is, whatever comes or goes above it. */
function stayAt(change: () => void): void {
  const first = window.scrollY === 0 ? undefined : sheet.blocks.find((block) => block.getBoundingClientRect().bottom > bar.offsetHeight);
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  if (first?.isConnected) window.scrollBy({ top: first.getBoundingClientRect().top - before, behavior: 'instant' });
}

function showProblems(problems: readonly string[]): void {
  const section = byId('problems');
  section.hidden = problems.length === 0;
  const [title, list] = [document.createElement('h2'), document.createElement('ul')];
  title.textContent = 'What does not go out as it is written';
  for (const problem of problems) list.appendChild(document.createElement('li')).textContent = problem;
  section.replaceChildren(title, list);
}

/** Finds the places of all lines anew, and puts the marks beside theirs. */
function measure(): void {
  marks.place();
  const origin = window.scrollY - bar.offsetHeight;
  anchors = inOrder(sheet.blocks.map((block) => ({ line: lineOf(block), top: block.getBoundingClientRect().top + origin })), shown?.lines ?? 1, document.documentElement.scrollHeight);
}

/** Changes how the page looks, and shows the same line at its top again. */
function keepPlace(change: () => void): void {
  const before = line;
  change();
  scrollTo(before);
}

function scrollTo(to: number): void {
  line = to;
  const top = Math.min(topOf(anchors, to), document.documentElement.scrollHeight - window.innerHeight);
  echo.expect(top);
  window.scrollTo({ top, behavior: 'instant' });
}

function scrolled(): void {
  if (echo.isEcho(window.scrollY)) return;
  line = lineAt(anchors, window.scrollY);
  vscode.postMessage({ type: 'scrolled', line });
}

/** Shows another width or other colours. */
function choose(choice: Readonly<Record<string, string>>): void {
  keepPlace(() => {
    Object.assign(document.body.dataset, choice);
    const { width = '', light = '' } = document.body.dataset;
    const chosen: Readonly<Record<string, string>> = { width, light };
    for (const button of document.querySelectorAll<HTMLElement>('[data-choose]')) button.setAttribute('aria-pressed', String(chosen[button.dataset['choose']!] === button.dataset['value']));
    sheet.host.classList.toggle('dark', light === 'dark');
    vscode.setState(chosen);
    measure();
  });
}
