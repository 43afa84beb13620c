import assert from 'node:assert/strict';

import { Folder, type Output } from '../support/commandLine';
import { startServer } from '../support/serverProcess';

const stiff = 'Hi Maya,\n\nPlease be advised that we start on Monday 7 December 2026.\n';
const open = 'Hi Maya,\n\nThe price is TBD.\n';
const notes = '# Notes\n\nThe price is TBD.\n';

describe('the command line', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const found = (output: Output, rule: string) => output.files[0]!.findings.find((finding) => finding.rule === rule)!;

  it('prints findings for people and exits with 1 for an error', () => {
    folder.write('a.email.md', open);
    const { status, stdout, stderr } = folder.run(['check', 'a.email.md']);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.match(stdout, /^a\.email\.md \(e-mail\)\n/);
    assert.match(stdout, /^ {2}3:14 +error {2}“TBD” is still to be filled in; .* {2}placeholder\n +The price is TBD\.$/m);
    assert.match(stdout, /\nNot clear to send: 1 error.* in 1 document\.\n$/);
  });

  it('prints findings for machines', () => {
    folder.write('a.email.md', stiff);
    const { status, stdout, stderr } = folder.run(['check', '--format', 'json', '--fail-on', 'error', '--date', '2026-11-23', 'a.email.md']);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const output = JSON.parse(stdout) as Output;
    assert.deepEqual(Object.keys(output), ['version', 'files', 'summary']);
    assert.equal(output.version, 1);
    assert.deepEqual(Object.keys(output.files[0]!), ['path', 'kind', 'findings']);
    assert.deepEqual(Object.keys(output.summary), ['error', 'warning', 'information', 'hint']);
    const { message, fixes, ...finding } = found(output, 'officialese');
    assert.deepEqual(finding, {
      rule: 'officialese',
      severity: 'information',
      text: 'Please be advised that',
      range: { start: { line: 2, character: 0, offset: 10 }, end: { line: 2, character: 22, offset: 32 } },
    });
    assert.match(message, /“Please be advised that”/);
    assert.deepEqual(Object.keys(fixes[0]!), ['title', 'safe', 'edits']);
    assert.equal(fixes[0]!.safe, true);
    assert.deepEqual(Object.keys(fixes[0]!.edits[0]!), ['range', 'newText']);
  });

  it('counts offsets over CRLF and emoji in UTF-16', () => {
    folder.write('a.email.md', 'Hi Maya,\r\n\r\nDone 👍 and the price is TBD.\r\n');
    const { range, text } = found(folder.json(['a.email.md']), 'placeholder');
    assert.equal(text, 'TBD');
    assert.deepEqual(range, { start: { line: 2, character: 25, offset: 37 }, end: { line: 2, character: 28, offset: 40 } });
  });

  it('looks for attachments beside the document', () => {
    folder.write('mails/a.email.md', '---\nto: Maya\nsubject: The menu\nattachments: [menu.pdf, plan.pdf]\n---\nBoth are attached.\n');
    folder.write('mails/menu.pdf', 'a menu');
    assert.match(found(folder.json(['mails/a.email.md']), 'missing-attachment').message, /^“plan\.pdf” is listed/);
  });

  it('does not count a byte order mark', () => {
    folder.write('a.email.md', `\uFEFF${open}`);
    assert.deepEqual(found(folder.json(['a.email.md']), 'placeholder').range.start, { line: 2, character: 13, offset: 23 });
  });

  it('reads UTF-16, as some editors on Windows write it', () => {
    folder.write('a.email.md', Buffer.from(`\uFEFF${open}`, 'utf16le'));
    assert.equal(found(folder.json(['a.email.md']), 'placeholder').text, 'TBD');
  });

  it('gives fixes that make the text right', () => {
    folder.write('a.email.md', stiff);
    const [edit, ...others] = found(folder.json(['a.email.md']), 'officialese').fixes[0]!.edits;
    assert.deepEqual(others, []);
    assert.equal(stiff.slice(0, edit!.range.start.offset) + edit!.newText + stiff.slice(edit!.range.end.offset), 'Hi Maya,\n\nWe start on Monday 7 December 2026.\n');
  });

  it('gives templates as plain text', () => {
    folder.write('a.quote.md', '# A website\n\n## Design\n\nWe will design the website for £1,800.\n\nThe build is £2,400.\n');
    const texts = folder.json(['a.quote.md']).files[0]!.findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)));
    assert(texts.some((text) => text.startsWith('\n\n')));
    for (const text of texts) assert.doesNotMatch(text, /\$\{?\d/);
  });

  it('searches folders for client documents', () => {
    folder.write('a.email.md', open);
    folder.write('deep/er/b.quote.md', open);
    folder.write('notes.md', notes);
    folder.write('mail.md', `To: Maya\nSubject: Price\n\n${open}`);
    folder.write('node_modules/x/c.email.md', open);
    folder.write('d.email.txt', open);
    const { files, status } = folder.json(['.']);
    assert.deepEqual(files.map(({ path, kind }) => [path, kind]), [['a.email.md', 'email'], ['deep/er/b.quote.md', 'quote'], ['mail.md', 'email']]);
    assert.equal(status, 1);
  });

  it('finds nothing to check in a folder of other texts', () => {
    folder.write('notes.md', notes);
    assert.deepEqual(folder.json(['.']), { version: 1, files: [], summary: { error: 0, warning: 0, information: 0, hint: 0 }, status: 0 });
    assert.match(folder.run(['check', '.']).stdout, /No client documents found\./);
  });

  it('says of a named file that it is no client document', () => {
    folder.write('notes.md', notes);
    assert.deepEqual(folder.json(['notes.md']).files, [{ path: 'notes.md', kind: null, findings: [] }]);
    const { status, stdout } = folder.run(['check', 'notes.md']);
    assert.equal(status, 0);
    assert.match(stdout, /^notes\.md: not a client document; use --kind/);
  });

  it('says of a document that is not in English what is checked there', () => {
    folder.write('a.email.md', 'To: Jana Weiß\nSubject: Angebot\n\nLiebe Jana,\n\nwir haben das Angebot fertig und schicken es Ihnen am {{Tag}} mit der Post. Die Farben sind noch nicht sicher.');
    const [file] = folder.json(['a.email.md']).files;
    assert.deepEqual([(file as unknown as { language?: string }).language, file!.findings.map(({ rule }) => rule)], ['other', ['placeholder']]);
    assert.match(folder.run(['check', 'a.email.md']).stdout, /\(e-mail, not in English: only names, sums, gaps, attachments and addresses are checked\)/);
  });

  it('checks any file as the kind that --kind names', () => {
    folder.write('notes.md', notes);
    const output = folder.json(['--kind', 'proposal', 'notes.md']);
    assert.equal(output.files[0]!.kind, 'proposal');
    assert(found(output, 'placeholder'));
    assert.equal(output.status, 1);
  });

  for (const [failOn, status] of [['error', 0], ['warning', 0], ['information', 1], ['hint', 1], ['never', 0]] as const) {
    it(`exits with ${status} for a suggestion under --fail-on ${failOn}`, () => {
      folder.write('a.email.md', `---\nkind: email\nno-reply: true\n---\n\n${stiff}`);
      const { summary, ...output } = folder.json(['--fail-on', failOn, 'a.email.md']);
      assert.equal(summary.error + summary.warning, 0, JSON.stringify(output.files));
      assert.equal(output.status, status);
    });
  }

  it('exits with 0 for errors under --fail-on never', () => {
    folder.write('a.email.md', open);
    assert.equal(folder.json(['--fail-on', 'never', 'a.email.md']).status, 0);
  });

  it('checks standard input under the name it is given', () => {
    const output = folder.json(['--stdin', '--stdin-filename', 'drafts/a.quote.md'], open);
    assert.equal(output.files[0]!.path, 'drafts/a.quote.md');
    assert.equal(output.files[0]!.kind, 'quote');
    assert(found(output, 'placeholder'));
    assert.equal(folder.json(['--stdin'], open).files[0]!.kind, null);
    assert.equal(folder.json(['--stdin', '--kind', 'email'], open).files[0]!.kind, 'email');
  });

  it('takes --date for today', () => {
    folder.write('a.email.md', 'Hi Maya,\n\nWe will send you the draft next week.\n');
    const dates = (date: string) => found(folder.json(['--date', date, 'a.email.md']), 'vague-date').fixes.map(({ edits }) => edits[0]!.newText);
    assert(dates('2026-11-23').includes('on Monday 30 November 2026'));
    assert(dates('2027-03-01').includes('on Monday 8 March 2027'));
  });

  const mistakes: readonly (readonly [readonly string[], RegExp])[] = [
    [['check', '--colour', 'a.email.md'], /Unknown option '--colour'/],
    [['check', '--format', 'xml', 'a.email.md'], /--format is “xml”; it takes one of: text, json/],
    [['check', '--kind', 'letter', 'a.email.md'], /--kind is “letter”/],
    [['check', '--fail-on', 'often', 'a.email.md'], /--fail-on is “often”/],
    [['check', '--date', '2026-02-30', 'a.email.md'], /--date is “2026-02-30”; write an existing day/],
    [['check'], /nothing to check/],
    [['check', '--stdin', 'a.email.md'], /--stdin reads one document/],
    [['chekc', 'a.email.md'], /“chekc” is no command/],
  ];
  for (const [words, reason] of mistakes) {
    it(`exits with 2 and one line for: ${words.join(' ')}`, () => {
      folder.write('a.email.md', open);
      const { status, stdout, stderr } = folder.run(words);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
      assert.match(stderr, /^clear-to-send: .*\n$/);
    });
  }

  it('checks the other files when one is missing, and exits with 2', () => {
    folder.write('a.email.md', open);
    const { status, stdout, stderr } = folder.run(['check', '--format', 'json', 'gone.email.md', 'a.email.md']);
    assert.equal(status, 2);
    assert.equal(stderr, 'clear-to-send: gone.email.md: there is no such file or folder.\n');
    assert(found(JSON.parse(stdout) as Output, 'placeholder'));
  });

  it('does not read a file that is not text', () => {
    folder.write('a.email.md', open);
    folder.write('photo.email.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const { status, stdout, stderr } = folder.run(['check', '--format', 'json', 'photo.email.md', 'a.email.md']);
    assert.equal(status, 2);
    assert.equal(stderr, 'clear-to-send: photo.email.md: it is not a text file; name a Markdown file.\n');
    assert.deepEqual((JSON.parse(stdout) as Output).files.map(({ path }) => path), ['a.email.md']);
  });

  it('reads bytes that are not UTF-8 without failing', () => {
    folder.write('a.email.md', Buffer.concat([Buffer.from('Caf\xe9 f\xfcr Maya', 'latin1'), Buffer.from(`,\n\n${open}`)]));
    assert.equal(found(folder.json(['a.email.md']), 'placeholder').text, 'TBD');
  });

  it('prints help and its version', () => {
    assert.match(folder.run(['help']).stdout, /clear-to-send check \[options\] PATH…/);
    assert.equal(folder.run([]).status, 0);
    assert.match(folder.run(['check', '--help']).stdout, /--stdin-filename NAME/);
    assert.match(folder.run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('serves editors as “lsp --stdio”', async () => {
    const server = await startServer({ command: ['dist/cli.js', 'lsp', '--stdio'] });
    assert.equal(server.answer.serverInfo?.name, 'Clear to Send');
    assert((await server.codes(await server.open(open))).includes('placeholder'));
    assert.equal(await server.stop(), 0);
    const alone = folder.run(['lsp']);
    assert.deepEqual([alone.status, alone.stderr], [2, 'clear-to-send: “lsp” talks to an editor; write “clear-to-send lsp --stdio” into its settings.\n']);
  });
});
