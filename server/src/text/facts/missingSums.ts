/** Sums that a price table does not have yet, and where they go. */
import type { ProseDocument } from '../document';
import { moneyText } from './moneyText';
import type { PriceRow, PriceTable } from './priceTables';
import { sumsOf } from './sums';

export interface MissingSum {
  readonly at: number;
  readonly text: string;
  /** What to put in: the text, with a blank behind it where the cell has none to spare. */
  readonly insert: string;
  readonly how: string;
}

/** The sums that belong in the empty cells of the amounts. */
export function missingSums(table: PriceTable, document: ProseDocument): readonly MissingSum[] {
  if (table.type === 'list') return [];
  return sumsOf(table).checks.flatMap(({ row, right, how }) => {
    if (row.amount || row.amountType !== 'empty') return [];
    const at = emptyCell(row, table.amountColumn, document.text);
    const text = moneyText(table, right);
    return at === undefined ? [] : [{ at, text, insert: document.text[at] === '|' ? `${text} ` : text, how: how() }];
  });
}

/** A last row with what the items come to, where the table has no total. */
export function totalRow(table: PriceTable, document: ProseDocument): MissingSum | undefined {
  const { itemSum, items } = sumsOf(table);
  if (!itemSum || items < 2 || table.rows.some(({ role }) => role !== 'item' && role !== 'section')) return undefined;
  const at = lineEnd(table.rows[table.rows.length - 1]!.start, document.text);
  const text = rowOf(table, 'Total', moneyText(table, itemSum), document);
  return { at, text, insert: text, how: '' };
}

/** A row of tax before the total; nothing where there is one, or where the total would be wrong with it. */
export function taxRow(table: PriceTable, document: ProseDocument, percent: number): MissingSum | undefined {
  const { itemSum } = sumsOf(table);
  if (!itemSum || table.type === 'list' || table.rows.some(({ role }) => role !== 'item' && role !== 'section' && role !== 'subtotal')) return undefined;
  const at = lineEnd(table.rows[table.rows.length - 1]!.start, document.text);
  const text = rowOf(table, `VAT (${percent} %)`, moneyText(table, itemSum.times(percent).div(100).round(table.digits)), document);
  return { at, text, insert: text, how: '' };
}

const lineEnd = (at: number, text: string): number => {
  const end = text.slice(at).search(/\r?\n|$/);
  return at + end;
};

/** A row like those of the table, with its line end in front. */
function rowOf({ columns, amountColumn, type, rows }: PriceTable, name: string, amount: string, { text }: ProseDocument): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const start = rows[rows.length - 1]!.start;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (type === 'list') return `${eol}${/^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? ''}${name}: ${amount}`;
  const item = Math.max(0, columns.findIndex(({ role }) => role === 'item'));
  const cells = columns.map((_, column) => (column === amountColumn ? ` ${amount} ` : column === (item === amountColumn ? 0 : item) ? ` ${name} ` : ' '));
  return `${eol}${/^[ \t>]*/.exec(line)![0]}|${cells.join('|')}|`;
}

/** Where the words of an empty cell go: behind its bar and one blank; `undefined` when the row is too short. */
function emptyCell({ start }: PriceRow, column: number, text: string): number | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, lineEnd(start, text));
  let at = /^\s*\|?/.exec(line)![0].length;
  for (let index = 0; at <= line.length; index++) {
    const bar = /(?<!\\)\|/.exec(line.slice(at));
    if (index === column) return bar && line.slice(at, at + bar.index).trim() === '' ? from + at + Math.min(1, bar.index) : undefined;
    if (!bar) return undefined;
    at += bar.index + 1;
  }
  return undefined;
}
