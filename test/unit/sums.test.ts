import assert from 'node:assert/strict';

import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { sumActions, sumCompletions, sumHints, sumHover, sumLenses } from '../../server/src/features';
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
    assert.deepEqual(sumLenses(...open(right.replace('£240', '£250'))).map(({ command }) => command!.title), ['does not add up · 2 items · subtotal £1,200.00 · VAT £250.00 · total £1,440.00']);
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

describe('a sum that is typed', () => {
  /** The text after choosing what is offered at “^”. */
  const chosen = (marked: string): string => {
    const [prose, document] = open(marked.replace('^', ''));
    const [item] = sumCompletions(prose, document, marked.indexOf('^'));
    return item ? TextDocument.applyEdits(document, [item.textEdit as never]) : 'nothing';
  };

  for (const [title, row, after] of [
    ['is a product', '| Texts | 12 | £85.00 | =^ |', '| Texts | 12 | £85.00 | £1,020.00 |'],
    ['is offered in an empty cell', '| Texts | 12 | £85.00 |^ |', '| Texts | 12 | £85.00 | £1,020.00 |'],
    ['is offered behind its currency', '| Texts | 12 | £85.00 | £^ |', '| Texts | 12 | £85.00 | £1,020.00 |'],
    ['closes its cell', '| Texts | 12 | £85.00 | =^', '| Texts | 12 | £85.00 | £1,020.00 |'],
    ['is a total', '| Total | | | =^ |', '| Total | | | £180.00 |'],
  ] as const)
    it(title, () => assert.equal(chosen(table('| Photos | 2 | £90.00 | £180.00 |', row)), table('| Photos | 2 | £90.00 | £180.00 |', after)));

  it('is a tax', () => {
    const lines = ['| Photos | 2 | £90.00 | £180.00 |', '| Subtotal | | | £180.00 |'];
    assert.equal(chosen(table(...lines, '| VAT 20 % | | | =^ |')), table(...lines, '| VAT 20 % | | | £36.00 |'));
  });

  for (const [title, row] of [['in the words of a row', '| Te^xts | 12 | £85.00 | |'], ['where a quantity is missing', '| Texts | | £85.00 | =^ |'], ['in a cell with words', '| Texts | 12 | £85.00 | on request^ |']] as const)
    it(`is not offered ${title}`, () => assert.equal(chosen(table('| Photos | 2 | £90.00 | £180.00 |', row)), 'nothing'));

  it('is not offered outside a table', () => assert.equal(chosen('The price is =^'), 'nothing'));
});

describe('a list of prices', () => {
  const title = 'Turn this list into a priced table';

  it('becomes a table', () => {
    assert.equal(after('We offer:\n\n- **Design** – £800\n- Texts | photos: £450 (five pages)\n', title), 'We offer:\n\n| Item | Price |\n| --- | ---: |\n| Design | £800 |\n| Texts \\| photos | £450 (five pages) |\n');
    assert.equal(after('1. Design: €800\r\n2. Texts: €450\r\n\r\nTotal: €1.250\r\n', title), '| Item | Price |\r\n| --- | ---: |\r\n| Design | €800 |\r\n| Texts | €450 |\r\n| Total | €1.250 |\r\n');
  });

  it('stays a list where something would be lost', () => {
    for (const text of ['- Design: £800\n  - two drafts\n- Texts: £450\n', '- Design\n- Texts\n', '- Design: £800\n']) assert.equal(after(text, title), text);
  });
});

describe('a sum that cannot be checked', () => {
  for (const [row, why] of [
    ['| Texts | | | from £800 |', '“from £800” is no fixed amount'],
    ['| Texts | | | see below |', '“see below” is no amount that can be added up'],
    ['| Texts | | | 9999999999999999 |', '“9999999999999999” is too large'],
    ['| Texts | | | 50 % |', '“50 %” is a share and no amount'],
    ['| Texts | | | €100 |', 'the amounts are in “€” and “£”'],
    ['| Total hours | | | £10 |', '“Total hours” may or may not belong to the sum'],
  ] as const)
    it(`says why: ${row}`, () => {
      const text = table(row, '| Photos | 2 | £90.00 | £180.00 |', '| Total | | | £190.00 |');
      const [prose, document] = open(text);
      const hover = sumHover(prose, document, text.indexOf('190'))?.contents;
      assert.deepEqual(hover, { kind: 'markdown', value: `This sum is not checked: ${why}.` });
    });

  it('is explained at the amount too', () => {
    const text = table('| Texts | | | 1.234 $ |', '| Photos | 2 | 90 $ | 180 $ |', '| Total | | | 1 $ |');
    const [prose, document] = open(text);
    assert.match(JSON.stringify(sumHover(prose, document, text.indexOf('1.234'))), /can be read in two ways, so the sums of this table are not checked/);
  });

  it('for want of a column of amounts says so', () => {
    const text = '| Item | Basic price per user | Rate per year |\n| --- | --- | --- |\n| Texts | £10 | £20 |\n';
    const [prose, document] = open(text);
    assert.match(JSON.stringify(sumHover(prose, document, text.indexOf('£20') + 1)), /nothing tells which column holds the amounts/);
  });
});
