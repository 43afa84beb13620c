import assert from 'node:assert/strict';

import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { ignoredRequest, type IgnoredFinding } from '../../server/src/protocol';
import { onLine, startServer, type ServerProcess } from '../support/serverProcess';

describe('comments that ignore findings, over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer()));
  after(async () => assert.equal(await server.stop(), 0));

  const places: readonly (readonly [string, string, string, string])[] = [
    ['a paragraph', 'Hi Maya,\n\nWe leverage it.\n', 'in this paragraph', 'Hi Maya,\n\n<!-- clear-to-send ignore jargon -->\nWe leverage it.\n'],
    ['a paragraph with CRLF', 'Hi Maya,\r\n\r\nWe leverage it.\r\n', 'in this paragraph', 'Hi Maya,\r\n\r\n<!-- clear-to-send ignore jargon -->\r\nWe leverage it.\r\n'],
    ['an item', 'Hi Maya,\n\n- One.\n- We leverage it.\n- Two.\n', 'in this item of the list', 'Hi Maya,\n\n- One.\n- We leverage it. <!-- clear-to-send ignore jargon -->\n- Two.\n'],
    ['a heading', 'Hi Maya,\n\n## How we leverage it ##\n\nSo.\n', 'in this heading', 'Hi Maya,\n\n## How we leverage it <!-- clear-to-send ignore jargon --> ##\n\nSo.\n'],
    ['a table', 'Hi Maya,\n\n| A | B |\n| --- | --- |\n| x | We leverage it. |\n', 'in this line of the table', 'Hi Maya,\n\n| A | B |\n| --- | --- |\n| x | We leverage it. <!-- clear-to-send ignore-line jargon --> |\n'],
    ['a whole document', 'Hi Maya,\n\nWe leverage it.\n', 'in this whole document', '<!-- clear-to-send ignore-file jargon -->\n\nHi Maya,\n\nWe leverage it.\n'],
    ['a whole document with front matter', '---\nto: Maya\n---\n\nHi Maya,\n\nWe leverage it.\n', 'in this whole document', '---\nto: Maya\n---\n\n<!-- clear-to-send ignore-file jargon -->\n\nHi Maya,\n\nWe leverage it.\n'],
  ];
  for (const [name, text, scope, expected] of places) {
    it(`are written into ${name}, after which nothing else has changed, and taken out again`, async () => {
      const uri = await server.open(text);
      const found = await server.diagnostics(uri);
      const { range } = found.find(({ code }) => code === 'jargon')!;
      const title = `Ignore “jargon” ${scope}`;
      const action = (await server.actions(uri, range)).find((candidate) => candidate.title === title);
      assert(action, title);
      const ignoring = applied(text, action);
      assert.equal(ignoring, expected);
      await server.change(uri, ignoring);
      assert.deepEqual(await server.codes(uri), found.map(({ code }) => code).filter((code) => code !== 'jargon'));
      const hidden = await ignored(uri);
      assert.deepEqual(hidden.map(({ rule, text: words }) => [rule, words]), [['jargon', 'leverage']]);
      const restored = TextDocument.applyEdits(TextDocument.create('', '', 0, ignoring), [hidden[0]!.restore]);
      await server.change(uri, restored);
      assert.deepEqual(await server.codes(uri), found.map(({ code }) => code));
    });
  }

  const ignored = (uri: string): Promise<readonly IgnoredFinding[]> => server.connection.sendRequest<readonly IgnoredFinding[]>(ignoredRequest, { uri });

  it('say why they ignore, and keep the other rules that they name', async () => {
    const text = 'Hi Maya,\n\n<!-- clear-to-send ignore jargon, vague-date: they use the word -->\nWe leverage it soon.\n';
    const uri = await server.open(text);
    const hidden = await ignored(uri);
    assert.deepEqual(hidden.map(({ rule, reason }) => [rule, reason]), [['jargon', 'they use the word'], ['vague-date', 'they use the word']]);
    const restored = TextDocument.applyEdits(TextDocument.create('', '', 0, text), [hidden[0]!.restore]);
    assert.equal(restored, text.replace('jargon, ', ''));
  });

  it('are completed', async () => {
    const complete = async (line: string): Promise<readonly string[]> => {
      const uri = await server.open(`Hi Maya,\n\n${line}`);
      return (await server.completions(uri, { line: 2, character: line.length })).map(({ label }) => label);
    };
    assert.deepEqual(await complete('<!-- cl'), ['clear-to-send ignore']);
    assert.deepEqual(await complete('<!-- clear-to-send ig'), ['ignore', 'ignore-line', 'ignore-file', 'ignore-start', 'ignore-end', 'settled']);
    const rules = await complete('<!-- clear-to-send ignore jargon, va');
    assert(rules.includes('vague-date') && !rules.includes('jargon'), rules.join());
    assert.deepEqual(await complete('<!-- clear-to-send ignore jargon: she '), []);
  });

  it('that are misspelt are repaired', async () => {
    const uri = await server.open('Hi Maya,\n\n<!-- clear-to-send ignore jargn -->\nWe leverage it.\n');
    const [action] = await server.actions(uri, onLine(2, 28, 28));
    assert.equal(action?.title, 'Write “jargon”');
  });
});

function applied(text: string, action: CodeAction): string {
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), change!.edits as TextEdit[]);
}
