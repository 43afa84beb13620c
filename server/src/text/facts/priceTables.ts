/** The tables and lists of a document that hold prices: what each column holds, what each row is, and every figure in them. */
import type Big from 'big.js';

import type { TablePlace } from '../blocks';
import type { ProseDocument } from '../document';
import { Memo } from '../memo';
import type { TextRange } from '../range';
import { movedTable } from './movedTables';
import { signIn, type CellContent, type WrittenFigure } from './moneyCells';
import type { NumberStyle, Point } from './numbers';
import { withNumbers } from './numberColumns';
import { withClosing } from './closingRows';
import { columnsOf, type Column, type ColumnCells } from './priceColumns';
import { countCells } from './priceCells';
import { priceLists } from './priceLists';
import { RowReader } from './priceRows';
import { namedPart, rowLabel, type RowLabel, type RowRole } from './priceRowRoles';
import { withoutForeign } from './foreignRows';
import { pointOf, rawTables, type RawCell, type RawTable } from './rawTables';

/** A figure that was read; its offsets are of the document. */
export interface Figure extends TextRange {
  readonly value: Big;
  readonly decimals: number;
  readonly written: WrittenFigure;
  /** The figure with its currency and unit, as written. */
  readonly text: string;
}

export type AmountType = CellContent['type'] | 'unreadable';

export interface PriceRow extends TextRange {
  readonly role: RowRole;
  readonly label: RowLabel;
  readonly words: string;
  readonly optional: boolean;
  readonly amount: Figure | undefined;
  readonly amountType: AmountType;
  /** The cell that holds the amount, read or not. */
  readonly amountCell: RawCell | undefined;
  /** All the figures that multiply: “12” and “3” in the columns “Days” and “People”. */
  readonly quantities: readonly { readonly figure: Figure; readonly unit: string | undefined; readonly column: number }[];
  readonly rate: { readonly figure: Figure; readonly unit: string | undefined } | undefined;
  /** The tax in a column of its own: 20 in “20 %”, or an amount. */
  readonly lineTax: { readonly type: 'rate' | 'amount'; readonly value: Big } | undefined;
  /** The cells of columns that are no part of quantity × rate = amount. */
  readonly extras: readonly { readonly column: number; readonly figure: Figure | undefined; readonly isBlank: boolean; readonly percent: boolean }[];
  /** A percentage of the words or of another cell of the row. */
  readonly percent: Big | undefined;
  /** True when a cell that bears on the product cannot be read, or there is one too many. */
  readonly unclear: boolean;
  /** True for the sum that names what the table is about: “Total design” under the heading “Design”. */
  readonly isOfTable: boolean;
}

export interface PriceTable extends TextRange {
  readonly type: 'table' | 'list';
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly amountColumn: number;
  readonly rows: readonly PriceRow[];
  /** As written with the first amount; `undefined` when nothing names it. */
  readonly sign: string | undefined;
  readonly currency: string | undefined;
  readonly digits: number;
  readonly style: NumberStyle;
  /** What stands before and behind the number of an amount. */
  readonly around: readonly [string, string];
  /** The decimals that the amounts are written with. */
  readonly decimals: number;
  /** True for several currencies, alternatives to choose from, and anything else whose sum nobody can tell. */
  readonly unclear: boolean;
}

export const priceTables = (document: ProseDocument): readonly PriceTable[] => document.note(findPriceTables);

function findPriceTables(document: ProseDocument): readonly PriceTable[] {
  const raw = [...rawTables(document), ...priceLists(document)].map(withoutForeign).sort((a, b) => a.start - b.start);
  if (raw.length === 0) return [];
  const point = pointOf(raw);
  const anyCurrency = raw.some(
    ({ titles, rows }) =>
      titles.some((title) => /\p{Sc}/u.test(title)) ||
      rows.some(({ cells }) => cells.some(({ content }) => content.type === 'figure' && content.sign !== undefined)),
  );
  return raw.flatMap((table) => readOnce(table, point, anyCurrency) ?? []);
}

interface Known {
  readonly key: string;
  readonly table: PriceTable | undefined;
}
const known = new WeakMap<TablePlace, Known>();
/** What a table says by its words; its place counts from 0. */
const read = new Memo<{ readonly table: PriceTable | undefined; readonly start: number }>(300_000);

/** An edit elsewhere leaves a table alone or moves it, and a long one takes a while to read. */
function readOnce(raw: RawTable, point: Point | undefined, anyCurrency: boolean): PriceTable | undefined {
  const { place, heading, start } = raw;
  if (!place) return readTable(raw, point, anyCurrency);
  const key = `${point ?? ''} ${anyCurrency} ${heading}`;
  let found = known.get(place);
  if (found?.key !== key) {
    const first = read.get(`${key}\n${wordsOf(raw)}`, () => ({ table: readTable(raw, point, anyCurrency), start }));
    known.set(place, (found = { key, table: first.table && movedTable(first.table, start - first.start) }));
  }
  return found.table;
}

/** All that tells one table from another, but for its place. */
function wordsOf({ titles, rows, start, end }: RawTable): string {
  let words = `${titles.join('|')} ${end - start}`;
  for (const row of rows) {
    words += `\n${row.start - start}`;
    for (const { column, text, start: at } of row.cells) words += `|${column} ${at - start} ${text}`;
  }
  return words;
}

/** Reads a table or list; `undefined` when it holds no prices. */
export function readTable({ type, heading, titles, rows, start, end }: RawTable, point: Point | undefined, anyCurrency: boolean): PriceTable | undefined {
  if (rows.length === 0) return undefined;
  const cells = countCells(titles, rows);
  const columns = type === 'list' ? listColumns : withNumbers(columnsOf(titles, cells), rows);
  const amountColumn = columns.findIndex(({ role }) => role === 'amount');
  if (
    amountColumn < 0 ||
    !isMoney(
      columns[amountColumn]!,
      cells[amountColumn]!,
      rows,
      anyCurrency || columns.some(({ title }) => /\b(?:cost|fee|price|rate)s?\b/i.test(title)) || rows.some(isTaxed),
    )
  )
    return undefined;
  const reader = new RowReader(columns, amountColumn, point);
  const read = withClosing(
    namesTable(
      rows.map((row) => reader.read(row)),
      heading,
    ),
  );
  const { notation } = reader;
  return {
    type,
    start,
    end,
    heading,
    columns,
    amountColumn,
    rows: read,
    ...notation.currency(),
    style: notation.style(),
    unclear: reader.isUnclear || notation.hasSeveralCurrencies || titles.some(isChoice),
  };
}

const listColumns: readonly Column[] = [
  { role: 'item', title: '', sign: undefined, unit: undefined },
  { role: 'amount', title: '', sign: undefined, unit: undefined },
];

const isTaxed = ({ cells }: RawTable['rows'][number]): boolean =>
  cells.some(({ content, text }) => content.type === 'words' && text.length < 40 && /\b(?:GST|HST|MwSt|VAT|sales tax)\b/i.test(text));

/** False for a column of points, hours or anything else that is no money; `isPriced` where the rest of the document or table speaks of money. */
function isMoney({ title, sign }: Column, { withSign }: ColumnCells, rows: RawTable['rows'], isPriced: boolean): boolean {
  if (sign !== undefined || withSign > 0 || /price|cost|fee/i.test(title)) return true;
  if (isPriced && /charge|amount|total/i.test(title)) return true;
  return rows
    .slice(-4)
    .some(({ cells }) =>
      cells.some(({ text, content }) => content.type === 'words' && text.length < 40 && rowLabel(text).role === 'total' && signIn(text) !== undefined),
    );
}

const isChoice = (title: string): boolean =>
  /^(?:options?|packages?|plans?|tiers?|choices?|alternatives?|bundles?|scenarios?|basic|standard|premium|bronze|silver|gold|starter)\b/i.test(title);

/** Marks the sum that names what the heading names. */
function namesTable(rows: readonly PriceRow[], heading: string): readonly PriceRow[] {
  const words = heading.toLowerCase();
  return rows.map((row, index) => {
    if (index < 2 || !row.label.unsure || row.role !== 'subtotal' || rows.some(({ role }, other) => other < index && role === 'subtotal')) return row;
    const part = namedPart(row.words);
    return part !== '' && words.includes(part) ? { ...row, isOfTable: true } : row;
  });
}
