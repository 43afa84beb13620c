/** The preview over the protocol: what the client sees, what is marked in it, and that nothing in it is alive. */
import assert from 'node:assert/strict';

import { previewRequest, type PreviewResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { onLine, startServer, uriOf, type Client, type ServerProcess } from '../support/serverProcess';

describe('the preview over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  afterEach(async () => assert.equal(await server.stop(), 0));
  const start = async (client: Client = {}): Promise<ServerProcess> => (server = await startServer(client));
  const ask = async (uri: string): Promise<PreviewResult> => {
    const result = await server.connection.sendRequest<PreviewResult | null>(previewRequest, { uri });
    assert(result);
    return result;
  };
  const marked = ({ marks }: PreviewResult): readonly string[] => marks.map(({ text }) => text);

  it('shows an e-mail with its header, the lines of its blocks, and what is marked in them', async () => {
    await start();
    const uri = await server.open('---\nkind: email\nto: Maya <maya@bakery.example>\ncc: [Ben <ben@bakery.example>]\nsubject: The menu\ndate: 2026-11-23\nattachments: offer.pdf, plan.pdf\n---\n\nHi Maya,\n\nyou have *it* soon. <!-- ours -->\n');
    const result = await ask(uri);
    assert.deepEqual([result.version, result.kind, result.lines, result.style], [1, 'email', 13, undefined]);
    assert.match(result.html, /^<p [^>]*data-line="9">Hi Maya,<\/p>\n<p [^>]*data-line="11">you have <em>it<\/em> soon\.<\/p>$/);
    const { from, to, cc, subject, date, attachments } = result.header!;
    assert.deepEqual([from, to, cc, subject, date].map(({ values, line }) => [values.join(), line]), [['', undefined], ['Maya <maya@bakery.example>', 2], ['Ben <ben@bakery.example>', 3], ['The menu', 4], ['2026-11-23', 5]]);
    assert.deepEqual([attachments.files, attachments.line], [[{ name: 'offer.pdf' }, { name: 'plan.pdf' }], 6]);
    assert(marked(result).includes('soon'));
    assert.deepEqual(result.marks.find(({ text }) => text === 'soon')?.range, onLine(11, 14, 18));
  });

  it('knows the sender from the settings, and how large the attachments are', async () => {
    const folder = new Folder();
    try {
      folder.write('offer.pdf', 'An offer.');
      await start({ configuration: { me: ['alex@reed.example'] } });
      const uri = uriOf(`${folder.path}/a.email.md`);
      await server.openAs(uri, 'To: Maya <maya@bakery.example>\nSubject: The menu\nAttachments: offer.pdf\n\nHi Maya,\n\nthe offer is attached.\n');
      const { header } = await ask(uri);
      assert.deepEqual([header?.from.values, header?.to.line, header?.attachments.files], [['alex@reed.example'], 0, [{ name: 'offer.pdf', bytes: 9 }]]);
    } finally {
      folder.remove();
    }
  });

  it('marks what the editor marks: nothing in a sentence that is being written, and in focus mode only errors', async () => {
    await start({ initializationOptions: { tellsCaret: true } });
    const uri = await server.open('Hi Maya,\n\n');
    for (const [index, letter] of [...'You have it so'].entries()) await server.change(uri, letter, onLine(2, index, index));
    await server.change(uri, 'on', onLine(2, 14, 14));
    assert.deepEqual(marked(await ask(uri)), []);
    await server.change(uri, '.', onLine(2, 16, 16));
    assert.deepEqual(marked(await ask(uri)), ['soon']);
    await server.configure({ focus: true });
    const focused = await ask(uri);
    assert.deepEqual(marked(focused), []);
    assert(focused.summary!.warning > 0);
  });

  it('shows any Markdown as an e-mail, and marks nothing in what is no client document', async () => {
    await start();
    const result = await ask(await server.open('# Notes\n\nWe have it soon, {{name}}.\n', '.notes.md'));
    assert.deepEqual([result.kind, marked(result), result.summary], ['email', [], undefined]);
    assert.match(result.html, /<h1/);
  });

  it('shows a document that is too long to be checked unasked, and says so', async () => {
    await start();
    const uri = await server.open(`---\nkind: email\n---\n\n${'We have it soon. '.repeat(70_000)}\n`);
    const { html, summary, marks } = await ask(uri);
    assert.deepEqual([html.length > 1_000_000, summary, marks], [true, undefined, []]);
  });

  it('shows a quote as it is printed, with the colours and the logo of the house', async () => {
    const folder = new Folder();
    try {
      folder.write('.clear-to-send.yaml', 'house:\n  company: Studio North\n  colours: ["#1a6b54"]\n  logo: logo.png\n  footer: Studio North Ltd\n');
      folder.write('logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
      await start({ roots: [folder.path] });
      const uri = uriOf(`${folder.path}/menu.quote.md`);
      await server.openAs(uri, '---\nclient: Acme\n---\n\n# The menu\n\n| Item | Price |\n| --- | ---: |\n| Menu | £20 |\n');
      const result = await ask(uri);
      assert.deepEqual([result.kind, result.header], ['quote', undefined]);
      assert.match(result.style ?? '', /#1a6b54/);
      assert.match(result.html, /<header>[\s\S]*<img src="data:image\/png;base64,iVBORw0KGgo=" alt="Studio North">[\s\S]*Acme[\s\S]*<main>\n<h1 data-line="4">The menu<\/h1>[\s\S]*<tr data-line="8">[\s\S]*<footer>Studio North Ltd<\/footer>/);
      folder.write('logo.png', 'no picture');
      assert.match((await ask(uri)).html, /<img/, 'no keystroke asks the disk');
      await server.save(uri);
      assert.match((await ask(uri)).problems.join(), /^The logo “logo\.png” is no picture/);
    } finally {
      folder.remove();
    }
  });

  it('holds nothing that is alive, whatever the document holds', async () => {
    await start({ configuration: { me: ['"><script>alert(1)</script>'] } });
    const alive = [
      '<script>alert(1)</script>',
      '<ScRiPt src=https://evil.example/a.js></sCrIpT>',
      '<img src=x onerror=alert(1)>',
      '<img src="https://evil.example/a.png">',
      '![a](https://evil.example/a.png "t")',
      '![a](javascript:alert(1))',
      '![a](data:text/html;base64,PHNjcmlwdD4=)',
      '![a](data:image/svg+xml;base64,PHN2Zz4=)',
      '[a](javascript:alert(1))',
      '[a](  JaVa&#x73;cript:alert(1))',
      '[a](<java\\\tscript:alert(1)>)',
      '[a](vbscript:x) [a](data:text/html,x) [a](command:workbench.action.quit) [a](vscode://x) [a](file:///etc/passwd)',
      '<javascript:alert(1)>',
      '[a][b]\n\n[b]: javascript:alert(1) "onclick"',
      '<a href="javascript:alert(1)" onclick="alert(1)">a</a>',
      '<svg onload=alert(1)><use href="https://evil.example/#a"/></svg>',
      '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x></object><embed src=x>',
      '<style>@import url(https://evil.example/a.css)</style>',
      '<div style="background:url(https://evil.example/a.png)">a</div>',
      '<meta http-equiv=refresh content="0;url=https://evil.example">',
      '<form action=https://evil.example><input name=a autofocus onfocus=alert(1)></form>',
      '<base href="https://evil.example/">',
      '`<script>alert(1)</script>`',
      '```"><script>\n</pre><script>alert(1)</script>\n```',
      '| <b onclick=x> | a |\n| --- | :-: |\n| <img onerror=x src=y> | "onmouseover=x |',
      '# <svg/onload=alert(1)>',
      '- [ ] <details open ontoggle=alert(1)>',
      '&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;',
      '<!-- --><script>alert(1)</script><!-- -->',
      '<![CDATA[<script>alert(1)</script>]]>',
      '<?php <script>alert(1)</script> ?>',
    ];
    const header = (kind: string): string => `---\nkind: ${kind}\nto: "<script>alert(1)</script> <a@b.example>"\nsubject: "<img src=x onerror=alert(1)>"\nclient: "<script>alert(1)</script>"\ndate: "\\" onload=alert(1)"\nattachments: ["<svg onload=alert(1)>.pdf"]\n---\n\n`;
    for (const kind of ['email', 'quote']) {
      for (const text of [alive.join('\n\n'), ...alive]) {
        const { html } = await ask(await server.open(header(kind) + text));
        assertDead(html, text);
      }
    }
  });
});

const tags = /^(?:a|blockquote|br|code|dd|del|div|dl|dt|em|footer|h[1-6]|header|hr|img|li|main|ol|p|pre|strong|table|tbody|td|th|thead|tr|ul)$/;
const attributes: Readonly<Record<string, RegExp>> = {
  align: /^(?:left|right|center)$/,
  alt: /^/,
  border: /^1$/,
  cellpadding: /^6$/,
  cellspacing: /^0$/,
  class: /^(?:company|facts|contains-task-list|task-list-item)$/,
  'data-line': /^\d+$/,
  href: /^(?:https?|mailto|tel):/,
  src: /^data:image\/(?:png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z\d+/=]*$/,
  start: /^\d+$/,
  style: /^(?!.*(?:url|expression|import)\b)(?:[\w\s:;#%,.()-]|&#x27;)*$/,
};

/** Only elements and attributes that are known to do nothing, and no “<” that begins anything else. */
function assertDead(html: string, text: string): void {
  const left = html.replace(/<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][a-z-]*(?:="[^"]*")?)*)\s*>/g, (tag, _, name: string, rest: string) => {
    assert.match(name, tags, `${tag} of ${text}`);
    for (const [, attribute = '', value = ''] of rest.matchAll(/([a-z][a-z-]*)(?:="([^"]*)")?/g)) assert(attributes[attribute]?.test(value), `${attribute} in ${tag} of ${text.slice(0, 200)}`);
    return '';
  });
  assert.doesNotMatch(left, /</, text);
}
