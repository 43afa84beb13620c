import assert from 'node:assert/strict';

import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { sumActions, sumHints, sumHover, sumLenses } from '../../server/src/features';
import { ProseDocument } from '../../server/src/text/document';
import { readNumber, writeNumber } from '../../server/src/text/facts/numbers';

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const open = (text: string) => [new ProseDocument(text), TextDocument.create('file:///offer.quote.md', 'markdown', 1, text)] as const;
const after = (text: string, title: string): string => {
  const [prose, document] = open(text);
  const action = sumActions(prose, document, whole).find((candidate: CodeAction) => candidate.title === title);
  return action ? TextDocument.applyEdits(document, (action.edit!.documentChanges![0] as TextDocumentEdit).edits as never) : text;
};

const table = (...rows: readonly string[]): string => ['| Item | Hours | Rate | Amount |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');

describe('numbers', () => {
  for (const [written, value, point] of [
    ['1,234.56', '1234.56'], ['1.234,56', '1234.56'], ['1 234,56', '1234.56'], ['1\u00a0234,56', '1234.56'], ['1\u202f234,56', '1234.56'], ["1'234.50", '1234.5'], ['1’234.50', '1234.5'],
    ['1,23,456.00', '123456'], ['1,234,567', '1234567'], ['0.085', '0.085'], ['12,5', '12.5'], ['1.234', '1234', ','], ['1.234', '1.234', '.'], ['1,234', '1234', '.'],
  ] as const)
    it(`reads ${written}${point ? ` where “${point}” is the point` : ''}`, () => assert.equal(readNumber(written, point)?.value.toFixed(), value));

  for (const written of ['1.234', '1,234', '1,2,3', '1.2.3', '9999999999999999', '1,234.567.8', '12.34,5.6', ''])
    it(`does not read “${written}”`, () => assert.equal(readNumber(written), undefined));

  it('writes what it read', () => {
    for (const written of ['1,234.56', '1.234,56', '1 234,56', "1'234.50", '1,23,456.00', '12,34,567.00']) {
      const { value, group, point, decimals, indian } = readNumber(written)!;
      assert.equal(writeNumber(value, { group: group!, point: point!, indian }, decimals), written);
    }
  });
});

describe('sums while writing', () => {
  const right = table('| Texts | 12 | £85.00 | £1,020.00 |', '| Photos | 2 | £90.00 | £180.00 |', '| Subtotal | | | £1,200.00 |', '| VAT (20%) | | | £240.00 |', '| Total | | | £1,440.00 |');
  const empty = table('| Texts | 12 | £85.00 | £1,020.00 |', '| Photos | 2 | £90.00 | £180.00 |', '| Subtotal | | | |', '| VAT (20%) | | | |', '| Total | | | |');

  it('stand in a line over the table', () => {
    assert.deepEqual(sumLenses(...open(right)).map(({ command }) => command!.title), ['2 items · subtotal £1,200.00 · VAT £240.00 · total £1,440.00 · adds up']);
    assert.deepEqual(sumLenses(...open(right.replace('£240', '£250'))).map(({ command }) => command!.title), ['2 items · subtotal £1,200.00 · VAT £250.00 · total £1,440.00 · does not add up']);
    assert.deepEqual(sumLenses(...open('| Name | Town |\n| --- | --- |\n| Maya | York |\n')), []);
  });

  it('are explained under the pointer', () => {
    const [prose, document] = open(right);
    const say = (words: string): unknown => sumHover(prose, document, right.indexOf(words))?.contents;
    assert.deepEqual(say('1,440.00'), { kind: 'markdown', value: '£1,200.00 + £240.00 tax = £1,440.00' });
    assert.deepEqual(say('1,020.00'), { kind: 'markdown', value: '12 × £85.00 = £1,020.00' });
    assert.equal(say('Texts'), undefined);
  });

  it('are filled in where they are missing', () => {
    assert.equal(after(empty, 'Fill in the sums'), right);
    assert.deepEqual(sumHints(...open(empty), whole).map(({ label }) => label), ['= £1,200.00', '= £240.00', '= £1,440.00']);
    assert.deepEqual(sumHints(...open(right), whole), []);
  });

  it('fill in a product', () => {
    const text = table('| Texts | 12 | £85.00 |  |', '| Photos | 2 | £90.00 | £180.00 |');
    assert.deepEqual(sumHints(...open(text), whole).map(({ label }) => label), ['= £1,020.00']);
  });

  it('become a total row', () => {
    const text = table('| Texts | 12 | £85.00 | £1,020.00 |', '| Photos | 2 | £90.00 | £180.00 |');
    assert.equal(after(text, 'Add a total row'), `${text}| Total | | | £1,200.00 |\n`);
    assert.equal(after(text, 'Add a VAT line at 20 %'), `${text}| VAT (20 %) | | | £240.00 |\n`);
    assert.equal(after(right, 'Add a total row'), right);
  });

  it('are not offered where an amount is in doubt', () => {
    const text = '| Item | Price |\n| --- | --- |\n| Texts | from £800 |\n| Photos | £200 |\n| Total | |\n';
    assert.deepEqual(sumHints(...open(text), whole), []);
    assert.equal(after(text, 'Fill in the sums'), text);
    assert.deepEqual(sumLenses(...open(text)).map(({ command }) => command!.title), ['2 items']);
  });

  it('keep quiet about odd tables', () => {
    for (const text of ['| Price |\n| --- |\n| £1 |\n', '| Item | Price |\n| --- | --- |\n', '| Item | Price | Price |\n| --- | --- | --- |\n| a | £1 | £2 | £3 |\n', '| Item | Price |\n| --- | --- |\n| Total | £1 |\n', '| Item | Price |\n| --- | --- |\n| VAT 0% | £0 |\n| Discount 200% | £5 |\n| Total | −£5 |\n']) {
      sumLenses(...open(text));
      sumActions(...open(text), whole);
      sumHints(...open(text), whole);
    }
  });
});
