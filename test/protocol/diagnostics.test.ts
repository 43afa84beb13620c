import assert from 'node:assert/strict';

import { onLine, startServer, type ServerProcess } from '../support/serverProcess';

describe('diagnostics over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer()));
  after(async () => assert.equal(await server.stop(), 0));

  const stiff = 'Hi Maya,\n\nPlease be advised that we start on Monday 7 December 2026.\n';

  it('announces what the server can do', () => {
    const { capabilities, serverInfo } = server.answer;
    assert.equal(serverInfo?.name, 'Clear to Send');
    assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: false });
    assert.deepEqual(capabilities.codeActionProvider, { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.clearToSend'] });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.completionProvider, { triggerCharacters: ['='] });
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
  });

  for (const kind of ['email', 'quote', 'proposal']) {
    it(`marks the words meant in a document of the kind ${kind}`, async () => {
      const uri = await server.open(stiff, `.${kind}.md`);
      const diagnostic = (await server.diagnostics(uri)).find(({ code }) => code === 'officialese');
      assert.deepEqual(diagnostic?.range, onLine(2, 0, 'Please be advised that'.length));
      assert.equal(diagnostic.source, 'Clear to Send');
      assert.match(String(diagnostic.message), /“Please be advised that”/);
      assert.equal(diagnostic.severity, 3);
    });
  }

  it('are those of the document that is open, whichever was open under the same name before', async () => {
    const uri = 'untitled:Untitled-1';
    await server.openAs(uri, `To: Maya\nSubject: Work\n\n${stiff}`);
    assert((await server.codes(uri)).includes('officialese'));
    // The next one begins with version 1 again; not every editor says that the one before was closed.
    await server.openAs(uri, 'To: Maya\nSubject: Work\n\nThank you, {{name}}.\n');
    const codes = await server.codes(uri);
    assert.deepEqual([codes.includes('officialese'), codes.includes('placeholder')], [false, true]);
  });

  it('takes the kind from the front matter', async () => {
    const uri = await server.open(`---\nkind: quote\n---\n\n${stiff}`, '.md');
    assert((await server.codes(uri)).includes('officialese'));
    assert.equal(server.checked.at(-1)?.kind, 'quote');
  });

  it('takes “To:” and “Subject:” lines for an e-mail', async () => {
    const uri = await server.open(`**To:** Maya\n**Subject:** Dates\n\n${stiff}`, '.md');
    assert((await server.codes(uri)).includes('officialese'));
    assert.equal(server.checked.at(-1)?.kind, 'email');
  });

  for (const [name, text] of [
    ['a README', '# My project\n\nPlease be advised that TBD. Leverage synergies ASAP.\n'],
    ['a text with other front matter', '---\ntitle: Notes\ntags: [a, b]\n---\n\nPlease be advised that [Client name] is TBD.\n'],
    ['an empty file', ''],
  ] as const) {
    it(`says nothing about ${name}`, async () => {
      const uri = await server.open(text, '.md');
      assert.deepEqual(await server.diagnostics(uri), []);
      assert.deepEqual(server.checked.at(-1), { uri, version: 1, kind: null, summary: { error: 0, warning: 0, information: 0, hint: 0 } });
    });
  }

  it('reads an e-mail that is nothing but its header', async () => {
    const text = '---\nkind: email\nto: Maya\nsubject: TBD\n---\n';
    const uri = await server.open(text, '.md');
    for (const { range } of await server.diagnostics(uri)) assert(range.end.line <= 5, JSON.stringify(range));
    assert((await server.codes(uri)).includes('placeholder'));
  });

  it('says after each check what was found', async () => {
    const uri = await server.open('Hi Maya,\n\nThe price is TBD and the date is TBD.\n');
    const placeholders = (await server.codes(uri)).filter((code) => code === 'placeholder').length;
    assert.equal(placeholders, 2);
    const { summary, ...said } = server.checked.at(-1)!;
    assert.deepEqual(said, { uri, version: 1, kind: 'email' });
    assert.equal(summary.error, placeholders);
  });

  it('counts columns behind an emoji as the editor does', async () => {
    const uri = await server.open('Hi Maya,\n\nDone 👍 and the price is TBD.\n');
    const diagnostic = (await server.diagnostics(uri)).find(({ code }) => code === 'placeholder');
    assert.deepEqual(diagnostic?.range, onLine(2, 25, 28));
  });

  it('keeps up with edits', async () => {
    const uri = await server.open('Hi Maya,\n\nThe price is TBD.\n');
    assert((await server.codes(uri)).includes('placeholder'));
    await server.change(uri, '£450', onLine(2, 13, 16));
    assert(!(await server.codes(uri)).includes('placeholder'));
    await server.change(uri, 'Dear all,\n\n', onLine(0, 0, 0));
    await server.change(uri, 'TBD', onLine(4, 13, 17));
    const diagnostic = (await server.diagnostics(uri)).find(({ code }) => code === 'placeholder');
    assert.deepEqual(diagnostic?.range, onLine(4, 13, 16));
    await server.change(uri, 'Hi Maya,\n\nAll is done.\n');
    assert(!(await server.codes(uri)).includes('placeholder'));
  });

  it('answers for a document that nobody opened', async () => {
    const uri = 'file:///nowhere.email.md';
    assert.deepEqual(await server.diagnostics(uri), []);
    assert.deepEqual(await server.actions(uri, onLine(0, 0, 0)), []);
    assert.equal(await server.hover(uri, { line: 0, character: 0 }), null);
    assert.deepEqual(await server.completions(uri, { line: 0, character: 0 }), []);
    assert.equal(await server.check(uri), null);
  });

  it('forgets a document that was closed', async () => {
    const uri = await server.open('The price is TBD.');
    assert.notDeepEqual(await server.diagnostics(uri), []);
    await server.close(uri);
    assert.deepEqual(await server.diagnostics(uri), []);
  });

  for (const uri of ['untitled:Untitled-1', 'untitled:/clients/new.email.md', 'vscode-vfs://github/clients/a%20b.email.md', 'file:///clients/100%.email.md']) {
    it(`reads ${uri}`, async () => {
      await server.openAs(uri, '---\nkind: email\n---\n\nThe price is TBD.\n');
      assert((await server.codes(uri)).includes('placeholder'));
    });
  }

  it('checks a document of more than 1 MB only when asked, and says so', async () => {
    const uri = await server.open(`The price is TBD.\n\n\`\`\`\n${'We like your shop very much.\n'.repeat(37_000)}\`\`\`\n`);
    const [diagnostic, ...others] = await server.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(diagnostic?.code, 'too-long');
    assert.equal(diagnostic.severity, 3);
    assert((await server.check(uri))!.findings.some(({ rule }) => rule === 'placeholder'));
    assert((await server.codes(uri)).includes('placeholder'));
    await server.close(uri);
  });

  it('says nothing about a long file that is no client document', async () => {
    const uri = await server.open('The price is TBD.\n\n'.repeat(60_000), '.md');
    assert.deepEqual(await server.diagnostics(uri), []);
  });
});

describe('a client that does not ask for diagnostics', function () {
  this.timeout(30_000);

  it('is sent them when a document opens, changes and closes', async () => {
    const server = await startServer({ capabilities: {} });
    const uri = await server.open('The price is TBD.');
    const opened = await server.nextPush();
    assert.equal(opened.uri, uri);
    assert(opened.diagnostics.some(({ code }) => code === 'placeholder'));
    await server.change(uri, 'The price is £450.');
    assert(!(await server.nextPush()).diagnostics.some(({ code }) => code === 'placeholder'));
    await server.close(uri);
    assert.deepEqual((await server.nextPush()).diagnostics, []);
    assert.equal(await server.stop(), 0);
  });
});
