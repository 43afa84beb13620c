import assert from 'node:assert/strict';

import type { CodeAction, SnippetTextEdit, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { modern, onLine, startServer, type ServerProcess } from '../support/serverProcess';

const stiff = 'Hi Maya,\n\nPlease be advised that we start on Monday 7 December 2026.\n';

describe('fixes over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer()));
  after(async () => assert.equal(await server.stop(), 0));

  it('repairs the words, after which nothing is found there', async () => {
    const uri = await server.open(stiff);
    const [action] = await server.actions(uri, onLine(2, 3, 3));
    assert.equal(action?.title, 'Leave out “Please be advised that”');
    assert.equal(action.isPreferred, true);
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.diagnostics?.[0]?.code, 'officialese');
    const repaired = applied(stiff, action);
    assert.equal(repaired, 'Hi Maya,\n\nWe start on Monday 7 December 2026.\n');
    await server.change(uri, repaired);
    assert(!(await server.codes(uri)).includes('officialese'));
  });

  it('names the version that the edit is for', async () => {
    const uri = await server.open(stiff);
    await server.change(uri, stiff);
    const [action] = await server.actions(uri, onLine(2, 3, 3));
    assert.deepEqual(changeOf(action).textDocument, { uri, version: 2 });
  });

  it('repairs a text with CRLF line ends', async () => {
    const text = stiff.replaceAll('\n', '\r\n');
    const uri = await server.open(text);
    const [action] = await server.actions(uri, onLine(2, 3, 3));
    assert.equal(applied(text, action), 'Hi Maya,\r\n\r\nWe start on Monday 7 December 2026.\r\n');
  });

  it('offers nothing where nothing was found', async () => {
    const uri = await server.open(stiff);
    assert.deepEqual(await server.actions(uri, onLine(0, 0, 2)), []);
  });

  it('offers a field as a snippet with a tab stop', async () => {
    const uri = await server.open('Hi Maya,\n\nThe price is TBD.\n');
    const select = (await server.actions(uri, onLine(2, 14, 14))).find(({ title }) => title === 'Select “TBD” to fill it in');
    assert.deepEqual(changeOf(select).edits[0], { range: onLine(2, 13, 16), snippet: { kind: 'snippet', value: '${1:TBD}' } });
  });

  it('offers a missing part as a template with tab stops', async () => {
    const uri = await server.open(priced, '.quote.md');
    const snippets = (await allActions(server, uri)).flatMap((action) => changeOf(action).edits).filter((edit): edit is SnippetTextEdit => 'snippet' in edit);
    assert(snippets.some(({ snippet }) => /\n[\s\S]*\$\{\d/.test(snippet.value)), JSON.stringify(snippets));
  });

  it('completes an apology from anywhere in the message, once', async () => {
    const text = 'Hi Maya,\n\nI am sorry that your page was down on Monday. We put it right at 9:20.\n\nYour new photos are online.\n';
    const uri = await server.open(text);
    const actions = (await server.actions(uri, onLine(4, 3, 3))).filter(({ title }) => title.startsWith('Complete this apology'));
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Complete this apology: add what we offer, a call (there: sorry, what it meant for them, no blame, what we do, by when)', 'refactor.rewrite']],
    );
    const [edit] = changeOf(actions[0]).edits as readonly SnippetTextEdit[];
    assert.equal(edit!.range.start.line, 2);
    assert.match(edit!.snippet.value, /^\n\nTo make up for it, \$\{1:\[what we offer\]\}\. .* I will call you on \$\{2:.*\} at \$\{3:\[hour and city of the call\]\}/);
  });

  it('completes an apology that is marked, by the quick fix alone', async () => {
    const uri = await server.open('Hi Maya,\n\nWe apologise for the delay.\n');
    const kinds = (await server.actions(uri, onLine(2, 5, 5))).filter(({ title }) => title.startsWith('Complete this apology')).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['quickfix']);
  });

  it('offers only quick fixes when asked for them, and none when asked for something else', async () => {
    const uri = await server.open(stiff);
    assert.equal((await server.actions(uri, onLine(2, 3, 3), ['quickfix']))[0]?.kind, 'quickfix');
    assert.deepEqual(await server.actions(uri, onLine(2, 3, 3), ['refactor']), []);
  });

  it('repairs everything that is safe in one action, when asked for it', async () => {
    const text = `${stiff}\nSend us a note in the event that the colour is wrong.\n\nThe price is TBD.\n`;
    const uri = await server.open(text);
    const everything = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
    assert(!(await server.actions(uri, everything)).some(({ kind }) => kind?.startsWith('source')));
    const [action, ...others] = await server.actions(uri, everything, ['source.fixAll.clearToSend']);
    assert.deepEqual(others, []);
    assert.equal(action?.kind, 'source.fixAll.clearToSend');
    assert.equal(applied(text, action), 'Hi Maya,\n\nWe start on Monday 7 December 2026.\n\nSend us a note if the colour is wrong.\n\nThe price is TBD.\n');
  });

  it('has no such action for a text without safe fixes', async () => {
    const uri = await server.open('Hi Maya,\n\nWe start on Monday 7 December 2026.\n');
    assert.deepEqual(await server.actions(uri, onLine(0, 0, 0), ['source.fixAll.clearToSend']), []);
  });

  it('says why on hover, and nothing elsewhere', async () => {
    const uri = await server.open(stiff);
    const hover = await server.hover(uri, { line: 2, character: 5 });
    assert.deepEqual(hover?.range, onLine(2, 0, 22));
    assert.match(JSON.stringify(hover.contents), /\*Why:\* Officialese/);
    assert.equal(await server.hover(uri, { line: 0, character: 1 }), null);
  });

  it('completes the short names of templates as snippets', async () => {
    const uri = await server.open('Hi Maya,\n\nscop\n');
    const items = await server.completions(uri, { line: 2, character: 4 });
    const item = items.find(({ label }) => label === 'scope');
    assert.equal(item?.insertTextFormat, 2);
    assert.deepEqual((item.textEdit as TextEdit).range, onLine(2, 0, 4));
    assert.match((item.textEdit as TextEdit).newText, /\$\{?\d/);
    assert.deepEqual(await server.completions(uri, { line: 0, character: 5 }), []);
  });

  it('offers to accept a word only to an editor that can keep it', async () => {
    const uri = await server.open('Hi Maya,\n\nWe leverage your pictures.\n');
    const commands = (await allActions(server, uri)).flatMap(({ command }) => command ?? []);
    assert.deepEqual(commands, []);
  });
});

describe('fixes for a plain client', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer({ capabilities: { ...modern, workspace: { configuration: true }, textDocument: { diagnostic: {} } }, initializationOptions: { commands: [] } })));
  after(async () => assert.equal(await server.stop(), 0));

  it('bring a template as text, its fields in brackets', async () => {
    const uri = await server.open(priced, '.quote.md');
    const edits = (await allActions(server, uri)).flatMap((action) => changeOf(action).edits) as TextEdit[];
    assert.deepEqual(edits.filter((edit) => 'snippet' in edit), []);
    const template = edits.find(({ newText }) => newText.startsWith('\n\n'));
    assert(template, JSON.stringify(edits));
    assert.doesNotMatch(template.newText, /\$\{?\d/);
  });

  it('complete templates as text', async () => {
    const uri = await server.open('scop');
    const item = (await server.completions(uri, { line: 0, character: 4 })).find(({ label }) => label === 'scope');
    assert.equal(item?.insertTextFormat, 1);
    assert.doesNotMatch((item.textEdit as TextEdit).newText, /\$\{?\d/);
  });
});

const priced = '# A new website\n\n## Design\n\nWe will design the website for £1,800.\n\n## Build\n\nThe build is £2,400 and takes three weeks.\n';

const allActions = (server: ServerProcess, uri: string): Promise<CodeAction[]> => server.actions(uri, { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, ['quickfix']);

const changeOf = (action: CodeAction | undefined): TextDocumentEdit => action!.edit!.documentChanges![0] as TextDocumentEdit;

const applied = (text: string, action: CodeAction | undefined): string => TextDocument.applyEdits(TextDocument.create('', '', 0, text), changeOf(action).edits as TextEdit[]);
