/** The page of the preview in a real browser, under its own content security policy, with VS Code played by the test. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { headerHtml, marksHtml } from '../../client/src/preview/previewHtml';
import type { Mark } from '../../client/src/preview/previewModel';
import { previewPage } from '../../client/src/preview/previewPage';
import { eventually } from '../support/eventually';
import { startBrowser } from '../support/realVsCode/browser';
import { installRealVsCode, projectFolder } from '../support/realVsCode/install';
import type { Browser, Locator, Page } from '../support/realVsCode/playwright';

const site = 'http://preview.test';
const files: Readonly<Record<string, { readonly path: string; readonly contentType: string }>> = {
  '/preview.css': { path: 'client/media/preview.css', contentType: 'text/css' },
  '/preview.js': { path: 'dist/page/preview.js', contentType: 'text/javascript' },
};

/** Plays VS Code: keeps what the page says, and what its policy forbids. */
const vsCode = `
  window.sent = []; window.forbidden = []; window.state = undefined;
  window.acquireVsCodeApi = () => ({ postMessage: (message) => window.sent.push(message), getState: () => window.state, setState: (state) => { window.state = state; } });
  document.addEventListener('securitypolicyviolation', (event) => window.forbidden.push(event.violatedDirective));
`;

interface Sent {
  readonly type: string;
  readonly [key: string]: unknown;
}

describe('The page of the preview', () => {
  const ends: (() => unknown)[] = [];
  let browser: Browser;
  let page: Page;
  let requests: string[];

  before(async () => (browser = await startBrowser(await installRealVsCode(), (end) => ends.push(end))));
  after(async () => {
    for (const end of ends) await end();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 900, height: 500 } });
    ends.unshift(() => context.close());
    page = await context.newPage();
    requests = [];
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      requests.push(url);
      const file = files[url.slice(site.length)];
      if (file) await route.fulfill({ body: readFileSync(join(projectFolder, file.path), 'utf8'), contentType: file.contentType });
      else await route.fulfill({ body: url === `${site}/` ? previewPage({ style: `${site}/preview.css`, script: `${site}/preview.js`, styleSource: site, nonce: 'abc' }) : '', contentType: 'text/html' });
    });
    await page.addInitScript(vsCode);
    await page.goto(`${site}/`);
  });

  const sent = (): Promise<readonly Sent[]> => page.evaluate<readonly Sent[]>('window.sent');
  const last = async (type: string): Promise<Sent | undefined> => (await sent()).findLast((message) => message.type === type);
  const send = (message: object): Promise<void> => page.evaluate(`window.dispatchEvent(new MessageEvent('message', { data: ${JSON.stringify(message)} }))`);
  const scrolled = (): Promise<number> => page.evaluate('window.scrollY');
  const top = async (locator: Locator): Promise<number> => (await locator.boundingBox())!.y;
  const paragraphs = (count: number, word = 'Line'): string => Array.from({ length: count }, (_, index) => `<p data-line="${index * 2}">${word} ${index} of the mail.</p>`).join('\n');

  async function show({ html, marks = [], version = 1, ...rest }: { readonly html: string; readonly marks?: readonly Mark[]; readonly version?: number; readonly style?: string; readonly problems?: readonly string[] }): Promise<void> {
    const header = headerHtml({ title: { text: 'The menu', missing: false, line: 500 }, lines: [{ label: 'To', text: 'Maya', missing: false }], files: [] });
    await send({ type: 'show', version, name: 'The e-mail as the client sees it', lines: 100, header: rest.style === undefined ? header : '', html, marks: marksHtml(marks), verdict: '2 to fix', clear: false, problems: [], ...rest });
    await eventually('the page shows it', async () => (await last('shown'))?.['version'] === version);
  }

  const mark = (line: number, text: string, severity: Mark['severity'] = 'warning'): Mark => ({ line, text, severity, name: 'The client would miss this', message: `“${text}” is not a date.` });

  it('asks for its content, shows it, and fetches nothing but its own parts', async () => {
    assert.deepEqual(await sent(), [{ type: 'ready' }]);
    await show({ html: '<p style="margin: 0 0 1em 0;" data-line="2">Hi <a href="https://acme.example">Maya</a></p>', marks: [mark(2, 'Maya')] });
    assert.equal((await last('shown'))?.['marks'], 1);
    assert.deepEqual(requests, [`${site}/`, `${site}/preview.css`, `${site}/preview.js`]);
    assert.deepEqual(await page.evaluate('window.forbidden'), []);
  });

  it('lets nothing live that should not be there, and fetches nothing for it', async () => {
    await show({ html: '<p onclick="window.hacked = 1">a</p><img src="x" onerror="window.hacked = 2"><img src="https://evil.example/a.png"><svg onload="window.hacked = 3"></svg><iframe srcdoc="&lt;script&gt;parent.hacked = 4&lt;/script&gt;"></iframe><iframe src="https://evil.example"></iframe><p style="background: url(https://evil.example/b.png)">b</p><a href="javascript:window.hacked = 5">c</a><form action="https://evil.example"><button>d</button></form><link rel="stylesheet" href="https://evil.example/a.css">' });
    for (const selector of ['p', 'a']) await page.locator(`#sheet ${selector}`).first().click();
    await page.evaluate(`document.getElementById('sheet').shadowRoot.querySelector('form').requestSubmit()`);
    assert.equal(await page.evaluate('window.hacked'), undefined);
    assert.deepEqual(requests.filter((url) => !url.startsWith(site)), []);
    assert.notDeepEqual(await page.evaluate('window.forbidden'), []);
  });

  it('puts a mark beside the words it is about, in the words’ own line, and beside the header for the header', async () => {
    const long = 'word '.repeat(80);
    await show({ html: `<p data-line="4">${long}<b id="words">soon</b> ${long}</p><p data-line="9">${long}</p>`, marks: [mark(4, 'soon'), mark(9, ''), mark(500, 'The menu')] });
    const marks = page.locator('.mark');
    assert.ok(Math.abs((await top(marks.nth(0))) - (await top(page.locator('#words')))) < 4);
    assert.ok(Math.abs((await top(marks.nth(1))) - (await top(page.locator('[data-line="9"]').first()))) < 4);
    assert.ok(Math.abs((await top(marks.nth(2))) - (await top(page.locator('h1')))) < 12);
  });

  it('leads from a mark to its place by mouse and by keyboard, and says what it is about', async () => {
    await show({ version: 7, html: '<p data-line="0">It comes soon and shortly.</p>', marks: [mark(0, 'soon'), mark(0, 'shortly')] });
    await page.locator('.mark').nth(1).click();
    assert.deepEqual(await last('reveal'), { type: 'reveal', mark: 1, version: 7 });
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.locator('#verdict').focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('.mark .tip').nth(0).isVisible(), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.mark .tip').nth(0).isVisible(), false);
    await page.keyboard.press('Enter');
    assert.deepEqual(await last('reveal'), { type: 'reveal', mark: 0, version: 7 });
    await page.locator('#verdict').click();
    assert.equal((await last('report'))?.type, 'report');
  });

  it('is as wide as a telephone or as there is room, light or dark, and says which', async () => {
    await show({ html: paragraphs(3) });
    const wide = (await page.locator('#sheet').boundingBox())!.width;
    await page.locator('[data-value=phone]').click();
    await page.locator('[data-value=dark]').click();
    const ground = await page.evaluate<string>('getComputedStyle(document.getElementById("sheet")).backgroundColor');
    assert.equal((await page.locator('#sheet').boundingBox())!.width, 375);
    assert.ok(wide > 600);
    assert.equal(ground, 'rgb(31, 31, 31)');
    const pressed = async (value: string): Promise<string | null> => page.locator(`[data-value=${value}]`).getAttribute('aria-pressed');
    assert.deepEqual([await pressed('phone'), await pressed('desktop'), await pressed('dark'), await pressed('light')], ['true', 'false', 'true', 'false']);
    assert.deepEqual(await page.evaluate('window.state'), { width: 'phone', light: 'dark' });
  });

  it('stays where it is when something is written above, and keeps the blocks that say the same', async () => {
    await show({ html: paragraphs(60) });
    await send({ type: 'scroll', line: 60 });
    const before = await top(page.locator('p[data-line="70"]'));
    await page.evaluate(`document.getElementById('sheet').shadowRoot.querySelector('p[data-line="70"]').same = true`);
    await show({ version: 2, html: `<p data-line="0">Something new.</p>\n${paragraphs(60).replace(/data-line="(\d+)"/g, (_, line: string) => `data-line="${Number(line) + 2}"`)}` });
    assert.equal(await page.evaluate(`document.getElementById('sheet').shadowRoot.querySelector('p[data-line="72"]').same`), true);
    await eventually('it is where it was', async () => Math.abs((await top(page.locator('p[data-line="72"]'))) - before) < 2);
    assert.equal(await last('scrolled'), undefined, 'and the editor is left alone');
  });

  it('follows the editor without telling it so, and leads it when the writer scrolls', async () => {
    await show({ html: paragraphs(60) });
    await send({ type: 'scroll', line: 40 });
    await eventually('it has scrolled', async () => (await scrolled()) > 0);
    const bar = (await page.locator('header').first().boundingBox())!.height;
    assert.ok(Math.abs((await top(page.locator('p[data-line="40"]'))) - bar) < 3);
    await send({ type: 'scroll', line: 44 });
    assert.equal(await last('scrolled'), undefined);
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, -300);
    await eventually('the editor is told', async () => last('scrolled'));
    const told = Number((await last('scrolled'))?.['line']);
    assert.ok(told > 10 && told < 44, `line ${told}`);
  });

  it('keeps its line at the top when it is made narrower', async () => {
    await show({ html: paragraphs(60, 'A longer line of words that does not fit into the width of a telephone') });
    await send({ type: 'scroll', line: 50 });
    await page.locator('[data-value=phone]').click();
    const bar = (await page.locator('header').first().boundingBox())!.height;
    await eventually('it is in its place again', async () => Math.abs((await top(page.locator('p[data-line="50"]'))) - bar) < 3);
    assert.equal(await last('scrolled'), undefined);
  });

  it('shows the printed look in the width of its sheet, on white, and what does not go out', async () => {
    await show({ html: '<header>A</header>\n<main>\n<h1 data-line="3">The menu</h1>\n</main>', style: 'html { background: #ffffff; } body > header { color: rgb(1, 2, 3); } @media (max-width: 30rem) { body > header { color: rgb(4, 5, 6); } }', problems: ['The logo is not there.'] });
    const colour = (): Promise<string> => page.evaluate(`getComputedStyle(document.getElementById('sheet').shadowRoot.querySelector('main').previousElementSibling).color`);
    assert.equal(await colour(), 'rgb(1, 2, 3)');
    await page.locator('[data-value=phone]').click();
    assert.equal(await colour(), 'rgb(4, 5, 6)');
    assert.equal(await page.locator('#colours').isVisible(), false);
    assert.deepEqual(await page.locator('#problems li').allTextContents(), ['The logo is not there.']);
  });
});
