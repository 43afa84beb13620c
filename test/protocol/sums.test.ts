/** What an editor shows of the sums of a price table, asked of the shipped server. */
import assert from 'node:assert/strict';

import { CodeLensRequest, InlayHintRequest, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { onLine, startServer, type ServerProcess } from '../support/serverProcess';

const table = (...rows: readonly string[]): string => ['| Item | Hours | Rate | Amount |', '| --- | ---: | ---: | ---: |', ...rows, ''].join('\n');
const right = table('| Texts | 12 | £85.00 | £1,020.00 |', '| Photos | 2 | £90.00 | £180.00 |', '| Total | | | £1,200.00 |');
const open = table('| Texts | 12 | £85.00 | |', '| Photos | 2 | £90.00 | £180.00 |', '| Total | | | £1,200.00 |');

describe('sums over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer()));
  after(async () => assert.equal(await server.stop(), 0));

  const lenses = async (uri: string) => (await server.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } }))!;
  const hints = async (uri: string) => (await server.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } }))!;

  it('stand over the table', async () => {
    const uri = await server.open(right, '.quote.md');
    const [lens, ...others] = await lenses(uri);
    assert.deepEqual(others, []);
    assert.equal(lens?.command?.title, '2 items · total £1,200.00 · adds up');
    assert.deepEqual(lens.range.start, { line: 0, character: 0 });
    await server.change(uri, right.replace('£1,020', '£1,030'));
    assert.equal((await lenses(uri))[0]?.command?.title, 'does not add up · 2 items · total £1,200.00');
  });

  it('say how they come about', async () => {
    const uri = await server.open(right, '.quote.md');
    assert.deepEqual((await server.hover(uri, { line: 2, character: 27 }))?.contents, { kind: 'markdown', value: '12 × £85.00 = £1,020.00' });
    assert.match(JSON.stringify((await server.hover(uri, { line: 4, character: 18 }))?.contents), /2 items = £1,200\.00/);
    await server.change(uri, right.replace('£1,020', '£1,030'));
    // The finding itself, which the editor shows above, already says what the sum is.
    assert.match(JSON.stringify((await server.hover(uri, { line: 2, character: 27 }))?.contents), /"value":"\*Why:/);
  });

  it('that are missing are shown, offered and filled in', async () => {
    const uri = await server.open(open, '.quote.md');
    const [hint] = await hints(uri);
    assert.equal(hint?.label, '= £1,020.00');
    assert.equal(hint.tooltip, '12 × £85.00 = £1,020.00');
    const [offered] = (await server.completions(uri, { line: 2, character: 24 })).filter(({ label }) => label.startsWith('= '));
    assert.equal(offered?.label, '= £1,020.00');
    const action = (await server.actions(uri, onLine(2, 3, 3), ['refactor.rewrite'])).find(({ title }) => title === 'Fill in the sums');
    const { edits } = action!.edit!.documentChanges![0] as TextDocumentEdit;
    const filled = TextDocument.applyEdits(TextDocument.create('', '', 1, open), edits as TextEdit[]);
    assert.equal(filled, table('| Texts | 12 | £85.00 | £1,020.00 |', '| Photos | 2 | £90.00 | £180.00 |', '| Total | | | £1,200.00 |'));
    await server.change(uri, filled);
    assert.deepEqual(await hints(uri), []);
    assert(!(await server.codes(uri)).includes('wrong-total'));
  });

  it('follow a sign of equality', async () => {
    const uri = await server.open(open.replace('£85.00 | |', '£85.00 | = |'), '.quote.md');
    const item = (await server.completions(uri, { line: 2, character: 25 })).find(({ label }) => label === '= £1,020.00');
    assert.deepEqual(item?.textEdit, { range: onLine(2, 23, 26), newText: ' £1,020.00 ' });
  });

  it('make a table of a list', async () => {
    const uri = await server.open('- Design: £800\n- Texts: £450\n', '.quote.md');
    const action = (await server.actions(uri, onLine(0, 3, 3))).find(({ title }) => title === 'Turn this list into a priced table');
    assert.equal(((action!.edit!.documentChanges![0] as TextDocumentEdit).edits[0] as TextEdit).newText, '| Item | Price |\n| --- | ---: |\n| Design | £800 |\n| Texts | £450 |');
  });

  it('are not shown in what is no client document', async () => {
    const uri = await server.open(open, '.md');
    assert.deepEqual([await lenses(uri), await hints(uri), await server.hover(uri, { line: 2, character: 27 })], [[], [], null]);
    assert.deepEqual((await server.actions(uri, onLine(2, 3, 3))).map(({ title }) => title), []);
  });
});
