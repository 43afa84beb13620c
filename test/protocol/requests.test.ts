import assert from 'node:assert/strict';

import { templateRequest, type TemplateParams, type TemplateResult } from '../../server/src/protocol';
import { modern, onLine, startServer, type ServerProcess } from '../support/serverProcess';

describe('requests of the project’s own', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer()));
  after(async () => assert.equal(await server.stop(), 0));

  it('check any Markdown text that the writer asks about, and go on checking it', async () => {
    const uri = await server.open('Please be advised that the price is TBD.\n', '.md');
    assert.deepEqual(await server.codes(uri), []);
    const before = server.refreshes;
    const result = await server.check(uri);
    assert.equal(result?.kind, 'email');
    assert.equal(result.version, 1);
    const placeholder = result.findings.find(({ rule }) => rule === 'placeholder')!;
    assert.equal(placeholder.text, 'TBD');
    assert.deepEqual(placeholder.range, onLine(0, 36, 39));
    assert(placeholder.why.length > 0);
    assert((await server.codes(uri)).includes('placeholder'));
    assert.equal(server.refreshes, before + 1);
  });

  it('list findings the gravest first', async () => {
    const uri = await server.open('Hi Maya,\n\nPlease be advised that the price is TBD.\n');
    const { findings, summary } = (await server.check(uri))!;
    const order = ['error', 'warning', 'information', 'hint'] as const;
    const ranks = findings.map(({ severity }) => order.indexOf(severity));
    assert.deepEqual(ranks, [...ranks].sort());
    assert.equal(findings[0]?.rule, 'placeholder');
    for (const severity of order) assert.equal(findings.filter((finding) => finding.severity === severity).length, summary[severity]);
  });

  it('check what is selected as a document of its own, in the places of the whole', async () => {
    const text = 'The price is TBD.\n\nPlease be advised that we start on Monday.\n\nThe date is TBD.\n';
    const uri = await server.open(text, '.md');
    const result = (await server.check(uri, onLine(2, 0, 99)))!;
    assert.deepEqual(result.findings.filter(({ rule }) => rule === 'placeholder'), []);
    const stiff = result.findings.find(({ rule }) => rule === 'officialese')!;
    assert.deepEqual(stiff.range, onLine(2, 0, 22));
    assert.equal(stiff.text, 'Please be advised that');
    assert.deepEqual(stiff.fixes[0]?.edits[0]?.range.start, { line: 2, character: 0 });
    assert.deepEqual(await server.codes(uri), []);
  });

  it('check the whole when nothing is selected', async () => {
    const uri = await server.open('The price is TBD.\n');
    assert((await server.check(uri, onLine(0, 4, 4)))!.findings.some(({ rule }) => rule === 'placeholder'));
  });

  it('give a template with the names of the document', async () => {
    const uri = await server.open('---\nkind: email\nto: Maya Hartwell\n---\n\n');
    const { snippet, preview } = (await server.connection.sendRequest(templateRequest, { name: 'Acknowledgement', uri })) as TemplateResult;
    assert.match(snippet, /Maya/);
    assert.doesNotMatch(preview, /\$\{?\d/);
    assert.equal(await server.connection.sendRequest(templateRequest, { name: 'No such template' }), null);
  });

  it('give a template with what the thread says, and a new document the day of today', async () => {
    const uri = await server.open('---\nkind: email\ndate: 2020-02-03\n---\n\nHi Maya,\n\nthank you.\n\n> What does it cost?\n> Who writes the words?\n');
    const preview = async (params: TemplateParams): Promise<string> => ((await server.connection.sendRequest(templateRequest, params)) as TemplateResult).preview;
    assert.match(await preview({ name: 'Numbered answers', uri }), /\n1\. “What does it cost\?”\n\n {3}\[your answer\]\n\n2\. “Who writes the words\?”\n\n {3}\[your answer\]\n\nIf /);
    const handover = await preview({ name: 'Handover', uri, standalone: true });
    assert.match(handover, /## What is open\n\n- What does it cost\? \[who answers it, and when\]\n- Who writes the words\? /);
    assert.doesNotMatch(handover, /2020/);
    assert.match(await preview({ name: 'Numbered answers', uri, standalone: true }), /^---\nkind: email\n/);
  });
});

describe('settings over the protocol', function () {
  this.timeout(30_000);
  const text = 'Hi Maya,\n\nPlease be advised that the price is TBD.\n';

  it('count from the next check on', async () => {
    const server = await startServer({ configuration: { officialese: { severity: 'error' } } });
    const uri = await server.open(text);
    assert.equal((await server.diagnostics(uri)).find(({ code }) => code === 'officialese')?.severity, 1);
    await server.configure({ officialese: { severity: 'off' } });
    assert(!(await server.codes(uri)).includes('officialese'));
    assert.equal(server.refreshes, 1);
    await server.configure({ officialese: { accept: ['please be advised that'] } });
    assert(!(await server.codes(uri)).includes('officialese'));
    assert.equal(await server.stop(), 0);
  });

  it('name the client’s country, whose public holidays no day that is offered falls on', async () => {
    const server = await startServer({ configuration: { country: 'GB' } });
    const uri = await server.open('---\ndate: 2026-12-24\n---\nHi Maya,\n\nWe will send the draft soon.\n');
    const result = await server.check(uri);
    const titles = (): readonly string[] | undefined => result?.findings.find(({ rule }) => rule === 'vague-date')?.fixes.map(({ title }) => title);
    // 25 and 28 December are holidays, the days between them a weekend; 1 January is one too.
    assert.deepEqual(titles(), ['Write “by Tuesday 29 December 2026”', 'Write “by Thursday 31 December 2026”', 'Write “by Tuesday 5 January 2027”', 'Ask the client when']);
    assert.equal(await server.stop(), 0);
  });

  it('name further files to check', async () => {
    const server = await startServer({ configuration: { files: { 'clients/**': 'quote' } } });
    const uri = await server.open(text, '.md');
    assert((await server.codes(uri)).includes('placeholder'));
    assert.equal(server.checked.at(-1)?.kind, 'quote');
    assert.equal(await server.stop(), 0);
  });

  for (const configuration of [null, 7, 'loud', [], { officialese: 'no', placeholder: { severity: 'loud' }, locale: 12, files: [{}] }]) {
    it(`fall back to the defaults for ${JSON.stringify(configuration)}`, async () => {
      const server = await startServer({ configuration });
      const uri = await server.open(text);
      assert((await server.codes(uri)).includes('placeholder'));
      assert.equal(await server.stop(), 0);
    });
  }

  it('that make no sense are named in the log', async () => {
    const server = await startServer({ configuration: { placeholder: { severity: 'loud' } } });
    await server.diagnostics(await server.open(text));
    assert.deepEqual(server.logs, ['The setting clearToSend.placeholder.severity is "loud"; it takes one of: error, warning, information, hint, off. Its default is used instead.']);
    assert.equal(await server.stop(), 0);
  });

  it('are not asked of a client that has none', async () => {
    const server = await startServer({ capabilities: { textDocument: { diagnostic: {} } }, configuration: { placeholder: { severity: 'off' } } });
    assert((await server.codes(await server.open(text))).includes('placeholder'));
    assert.equal(await server.stop(), 0);
  });

  it('that change are told to a client that waits for diagnostics', async () => {
    const server = await startServer({ capabilities: { workspace: { configuration: modern.workspace!.configuration! } } });
    await server.open(text);
    assert((await server.nextPush()).diagnostics.some(({ code }) => code === 'placeholder'));
    await server.configure({ placeholder: { severity: 'off' } });
    assert(!(await server.nextPush()).diagnostics.some(({ code }) => code === 'placeholder'));
    assert.equal(await server.stop(), 0);
  });
});
