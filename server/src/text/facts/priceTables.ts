/** The tables and lists of a document that hold prices: what each column holds, what each row is, and every figure in them. */
import type Big from 'big.js';

import type { Block, TablePlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { cellContent, signIn, type CellContent, type WrittenFigure } from './moneyCells';
import { digitsOf, isAmbiguous, pointBy, readNumber, shapeOf, type NumberReading, type NumberStyle, type Point } from './numbers';
import { columnsOf, type Column, type ColumnCells } from './priceColumns';
import { priceLists } from './priceLists';
import { rowLabel, type RowLabel, type RowRole } from './priceRowRoles';

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
  /** All the figures that multiply: “12” and “3” in the columns “Days” and “People”. */
  readonly quantities: readonly { readonly figure: Figure; readonly unit: string | undefined }[];
  readonly rate: { readonly figure: Figure; readonly unit: string | undefined } | undefined;
  /** A percentage of the words or of another cell of the row. */
  readonly percent: Big | undefined;
  /** True when a cell that bears on the product cannot be read, or there is one too many. */
  readonly unclear: boolean;
}

export interface PriceTable extends TextRange {
  readonly type: 'table' | 'list';
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

/** A row before its numbers are read. */
export interface RawRow extends TextRange {
  readonly cells: readonly RawCell[];
}
export interface RawCell {
  readonly column: number;
  /** Where the words stand in the document. */
  readonly start: number;
  readonly text: string;
  readonly content: CellContent;
}
export interface RawTable extends TextRange {
  readonly type: 'table' | 'list';
  readonly titles: readonly string[];
  readonly rows: readonly RawRow[];
}

export const priceTables = (document: ProseDocument): readonly PriceTable[] => document.note(findPriceTables);

function findPriceTables(document: ProseDocument): readonly PriceTable[] {
  const raw = [...rawTables(document), ...priceLists(document)].sort((a, b) => a.start - b.start);
  if (raw.length === 0) return [];
  const point = pointOf(raw);
  const anyCurrency = raw.some(({ titles, rows }) => titles.some((title) => /\p{Sc}/u.test(title)) || rows.some(({ cells }) => cells.some(({ content }) => content.type === 'figure' && content.sign !== undefined)));
  return raw.flatMap((table) => readTable(table, point, anyCurrency) ?? []);
}

function rawTables(document: ProseDocument): readonly RawTable[] {
  const byPlace = new Map<TablePlace, { titles: string[]; rows: { start: number; end: number; cells: RawCell[] }[]; last: number }>();
  for (const block of document.blocks) {
    if (block.type !== 'cell' || !block.table || block.zone !== 'own') continue;
    let table = byPlace.get(block.table);
    if (!table) byPlace.set(block.table, (table = { titles: [], rows: [], last: -1 }));
    if (block.row === 0) {
      while (table.titles.length < block.column) table.titles.push('');
      table.titles.push(block.prose.text.trim());
      continue;
    }
    if (table.last !== block.row) table.rows.push({ start: block.start, end: block.end, cells: [] });
    table.last = block.row;
    const row = table.rows[table.rows.length - 1]!;
    row.cells.push(cellOf(block));
    row.end = block.end;
  }
  return Array.from(byPlace, ([place, { titles, rows }]) => {
    while (titles.length < place.columns) titles.push('');
    return { type: 'table', start: place.start, end: place.end, titles, rows };
  });
}

const cellOf = (block: Block): RawCell => ({ column: block.column, start: block.start, text: block.prose.text, content: cellContent(block.prose) });

/** The decimal point of the document, as its plain numbers show it; `undefined` when they do not agree. */
function pointOf(tables: readonly RawTable[]): Point | undefined {
  const seen = new Set<Point>();
  const fallback = new Set<Point>();
  for (const { rows } of tables)
    for (const { cells } of rows)
      for (const { content } of cells) {
        if (content.type !== 'figure' || content.percent || /^\d+$/.test(content.written)) continue;
        const point = shapeOf(content.written)?.point;
        if (point) (content.sign !== undefined || /[.,]\d\d$/.test(content.written) ? seen : fallback).add(point);
      }
  const points = seen.size > 0 ? seen : fallback;
  return points.size === 1 ? [...points][0] : undefined;
}

function readTable({ type, titles, rows, start, end }: RawTable, documentPoint: Point | undefined, anyCurrency: boolean): PriceTable | undefined {
  const cells: { figures: number; withSign: number; percents: number }[] = titles.map(() => ({ figures: 0, withSign: 0, percents: 0 }));
  for (const row of rows)
    for (const { column, content } of row.cells) {
      const count = cells[column];
      if (content.type !== 'figure' || !count) continue;
      count.figures++;
      if (content.sign !== undefined) count.withSign++;
      if (content.percent) count.percents++;
    }
  const columns = type === 'list' ? listColumns : columnsOf(titles, cells as readonly ColumnCells[]);
  const amountColumn = columns.findIndex(({ role }) => role === 'amount');
  if (amountColumn < 0) return undefined;
  const titled = columns[amountColumn]!;
  const isMoney = titled.sign !== undefined || cells[amountColumn]!.withSign > 0 || (anyCurrency && /price|cost|fee|charge|amount|total/i.test(titled.title)) || /price|cost|fee/i.test(titled.title) || rows.slice(-4).some(({ cells: last }) => last.some(({ text, content }) => content.type === 'words' && text.length < 40 && rowLabel(text).role === 'total' && signIn(text) !== undefined));
  if (!isMoney || rows.length === 0) return undefined;
  const reader = new RowReader(columns, amountColumn, documentPoint);
  const read = rows.map((row) => reader.read(row));
  return { type, start, end, columns, amountColumn, rows: read, ...reader.currency(), style: reader.style(), unclear: reader.unclear || alternativesIn(titles) };
}

const listColumns: readonly Column[] = [
  { role: 'item', title: '', sign: undefined, unit: undefined },
  { role: 'amount', title: '', sign: undefined, unit: undefined },
];

const alternativesIn = (titles: readonly string[]): boolean => titles.some((title) => /^(?:options?|packages?|plans?|tiers?|choices?|alternatives?|bundles?|scenarios?)\b/i.test(title));

/** Reads rows one after the other, and remembers what they show about the whole table. */
class RowReader {
  unclear = false;
  #sign: string | undefined;
  #currencies = new Set<string>();
  #groups = new Map<string, number>();
  #point: Point | undefined;
  #indian = false;
  #optional = false;
  #around: readonly [string, string] | undefined;
  #decimals = 0;
  /** Prices repeat in long tables. */
  readonly #readings = new Map<string, NumberReading>();
  readonly #item: number;

  constructor(
    readonly columns: readonly Column[],
    readonly amountColumn: number,
    readonly point: Point | undefined,
  ) {
    this.#item = columns.findIndex(({ role }) => role === 'item');
    const { sign } = columns[amountColumn]!;
    if (sign !== undefined) this.#see(sign, undefined);
  }

  read({ cells, start, end }: RawRow): PriceRow {
    const words = this.#words(cells);
    const label = rowLabel(words);
    const amountCell = this.#amountCell(cells, label);
    const amount = amountCell && this.#figure(amountCell, false);
    const amountType = !amountCell ? 'empty' : amountCell.content.type === 'figure' && (!amount || amountCell.content.percent) ? 'unreadable' : amountCell.content.type;
    const quantities: { figure: Figure; unit: string | undefined }[] = [];
    let rate: PriceRow['rate'];
    let percent = label.percent;
    let unclear = false;
    for (const cell of cells) {
      const column = this.columns[cell.column];
      if (!column || cell === amountCell || cell.column === this.#item || cell.column === this.amountColumn) continue;
      const { content } = cell;
      if (content.type === 'figure' && content.percent && percent === undefined) percent = content.written;
      if (column.role === 'quantity' || column.role === 'rate') {
        const figure = content.type === 'figure' && !content.percent ? this.#figure(cell, true) : undefined;
        if (!figure) {
          if (content.type !== 'empty') unclear = true;
        } else if (column.role === 'rate') rate = { figure, unit: figure.written.per ?? column.unit };
        else quantities.push({ figure, unit: figure.written.unit ?? column.unit });
      } else if (column.role === 'unknown' || column.role === 'discount' || column.role === 'tax' || column.role === 'taxRate' || column.role === 'gross') {
        if (content.type !== 'empty' && content.type !== 'nothing' && content.type !== 'words') unclear = true;
        else if (/\d/.test(cell.text) && cell.text.length < 30) unclear = true;
      } else if (column.role === 'unit' && /\d/.test(cell.text)) unclear = true;
    }
    const filled = cells.filter(({ content }) => content.type !== 'empty');
    const isSection = label.role === 'item' && filled.length === 1 && filled[0]!.content.type === 'words' && !amountCell;
    if (isSection) this.#optional = label.optional || /\bextras?\b/i.test(words);
    if (label.alternative && !isSection && amountType !== 'empty') this.unclear = true;
    const role = isSection ? 'section' : label.role;
    const percentRead = percent === undefined ? undefined : readNumber(percent, this.point)?.value;
    return { role, label, words, optional: label.optional || (this.#optional && role === 'item'), amount, amountType, quantities, rate, percent: percentRead, unclear, start, end };
  }

  currency(): Pick<PriceTable, 'sign' | 'currency' | 'digits' | 'around' | 'decimals'> {
    if (this.#currencies.size > 1) this.unclear = true;
    const currency = [...this.#currencies].find((code) => !code.includes(' '));
    const title = this.columns[this.amountColumn]!.sign;
    const around = this.#around ?? (title === undefined ? (['', ''] as const) : /\p{Sc}/u.test(title) ? ([title, ''] as const) : (['', ` ${title}`] as const));
    return { sign: this.#sign, currency, digits: digitsOf(currency), around, decimals: this.#decimals };
  }

  style(): NumberStyle {
    const [group] = [...this.#groups].sort((a, b) => b[1] - a[1])[0] ?? [];
    const point = this.#point ?? this.point ?? (group === '.' ? ',' : '.');
    const spaced = [...this.#currencies].some((code) => /^(?:UAH|PLN|CZK|RUB|SEK|NOK|HUF|KZT)$/.test(code));
    return { group: group ?? (spaced ? '\u00a0' : point === ',' ? '.' : ','), point, indian: this.#indian };
  }

  /** The words that tell what the row is: those of the item's column, else the first words of the row. */
  #words(cells: readonly RawCell[]): string {
    const [only] = cells;
    if (only && only.column === this.#item && only.content.type === 'words' && cells.length > 3) return plainWords(only.text);
    const named = cells.filter(({ column, content, text }) => column !== this.amountColumn && (content.type === 'words' || content.type === 'vague' || (content.type === 'figure' && column === this.#item)) && /\p{L}/u.test(text));
    const ofItem = named.find(({ column }) => column === this.#item);
    const sum = named.find(({ text }) => rowLabel(text).role !== 'item');
    return (sum && sum !== ofItem && (!ofItem || cells.length <= 3) ? sum : (ofItem ?? named[0]))?.text.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The cell with the amount; where cells are merged, a sum may stand in another column. */
  #amountCell(cells: readonly RawCell[], { role }: RowLabel): RawCell | undefined {
    const own = cells.find(({ column, content }) => column === this.amountColumn && content.type !== 'empty');
    if (own || role === 'item' || role === 'unknown') return own;
    const money = cells.filter(({ column, content }) => column !== this.#item && content.type === 'figure' && !content.percent && content.sign !== undefined);
    return money.length === 1 ? money[0] : undefined;
  }

  #figure({ content, start, text }: RawCell, free: boolean): Figure | undefined {
    if (content.type !== 'figure') return undefined;
    const { sign, currency, written, power, negative } = content;
    if (sign !== undefined) {
      this.#see(sign, currency);
      this.#around ??= aroundOf(text, content);
    }
    const key = free ? written : `${written} ${sign ?? ''}`;
    let reading = this.#readings.get(key);
    reading ??= readNumber(written, this.point ?? (free ? undefined : pointBy(written, currency ?? [...this.#currencies][0], sign)));
    if (!reading || (!free && isAmbiguous(written) && reading.decimals === 3 && digitsOf(currency ?? [...this.#currencies][0]) !== 3)) return undefined;
    this.#readings.set(key, reading);
    if (reading.group !== undefined) this.#groups.set(reading.group, (this.#groups.get(reading.group) ?? 0) + 1);
    if (reading.point) this.#point ??= reading.point;
    if (!free) this.#decimals = Math.max(this.#decimals, power ? 0 : reading.decimals);
    if (reading.indian) this.#indian = true;
    const value = power ? reading.value.times(`1e${power}`) : reading.value;
    return { start: start + content.start, end: start + content.end, value: negative ? value.neg() : value, decimals: reading.decimals, written: content, text: text.trim() };
  }

  #see(sign: string, currency: string | undefined): void {
    this.#sign ??= sign;
    // A sign of many currencies is told apart from the others by its own name.
    this.#currencies.add(currency ?? `sign ${sign}`);
  }
}

const plainWords = (text: string): string => (/\s\s|[\n\t]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** The currency of an amount with the blanks between it and the number. */
function aroundOf(text: string, { start, end, sign }: WrittenFigure): readonly [string, string] {
  const at = text.lastIndexOf(sign!, start - 1);
  if (at >= 0 && at < start) return [text.slice(at, start).replace(/[-−–+(]/g, ''), ''];
  const behind = text.indexOf(sign!, end);
  return ['', behind < 0 ? '' : `${/\s/.test(text[behind - 1] ?? '') ? text[behind - 1] : ''}${sign!}`];
}
