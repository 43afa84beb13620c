/** The tables of our own words as rows of cells, before anything is known of prices; and how the document writes its numbers. */
import type { Block, TablePlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { cellContent, currencyNamed, signIn, type CellContent } from './moneyCells';
import { pointBy, shapeOf, type Point } from './numbers';

export interface RawCell {
  readonly column: number;
  /** Where the words stand in the document. */
  readonly start: number;
  readonly text: string;
  readonly content: CellContent;
}

/** A row before its numbers are read. */
export interface RawRow extends TextRange {
  readonly cells: readonly RawCell[];
}

export interface RawTable extends TextRange {
  readonly type: 'table' | 'list';
  /** The same object as long as neither the table nor its place has changed. */
  readonly place: TablePlace | undefined;
  /** The heading, or the short line, that the table stands under; empty when there is none. */
  readonly heading: string;
  readonly titles: readonly string[];
  readonly rows: readonly RawRow[];
}

interface OpenTable {
  readonly heading: string;
  readonly titles: string[];
  readonly heads: RawCell[];
  readonly rows: { start: number; end: number; cells: RawCell[] }[];
  last: number;
}

const longestHeading = 100;

export function rawTables(document: ProseDocument): readonly RawTable[] {
  const byPlace = new Map<TablePlace, OpenTable>();
  let heading = '';
  let place: TablePlace | undefined;
  let table: OpenTable | undefined;
  for (const block of document.blocks) {
    if (block.zone !== 'own') continue;
    if (block.type !== 'cell' || !block.table) {
      if (block.type === 'heading' || (block.type === 'paragraph' && block.end - block.start < longestHeading)) heading = block.prose.text;
      continue;
    }
    if (!table || block.table !== place) {
      place = block.table;
      byPlace.set(place, (table = { heading, titles: [], heads: [], rows: [], last: -1 }));
    }
    if (block.row === 0) {
      while (table.titles.length < block.column) table.titles.push('');
      table.titles.push(block.prose.text.trim());
      table.heads.push(cellOf(block));
      continue;
    }
    if (table.last !== block.row) table.rows.push({ start: block.start, end: block.end, cells: [] });
    table.last = block.row;
    const row = table.rows[table.rows.length - 1]!;
    row.cells.push(cellOf(block));
    row.end = block.end;
  }
  return Array.from(byPlace, ([place, { heading, titles, heads, rows }]) => {
    const { start, end, columns } = place;
    if (isLine(heads)) {
      rows.unshift({ start: heads[0]!.start, end: rows[0]?.start ?? end, cells: heads });
      titles.length = 0;
    }
    while (titles.length < columns) titles.push('');
    return { type: 'table', place, start, end, heading, titles, rows };
  });
}

/** “Rewiring | £2,450.00” on top of a table is its first line and no head. */
const isLine = (heads: readonly RawCell[]): boolean =>
  heads.length > 1 &&
  heads[0]!.content.type === 'words' &&
  heads.every(({ content }, index) => (content.type === 'figure' && content.sign !== undefined && !content.percent) === (index === heads.length - 1));

const cellOf = (block: Block): RawCell => ({ column: block.column, start: block.start, text: block.prose.text, content: cellContent(block.prose) });

/** So many figures tell how a document writes its numbers. */
const enough = 600;

/** The decimal point of the document, as its plain numbers show it; `undefined` when they do not agree. */
export function pointOf(tables: readonly RawTable[]): Point | undefined {
  const certain = new Set<Point>();
  const likely = new Set<Point>();
  const byCurrency = new Set<Point>();
  let seen = 0;
  for (const { titles, rows } of tables) {
    const signs = titles.map(signIn);
    for (const { cells } of rows)
      for (const { content, column } of cells) {
        if (content.type !== 'figure' || content.percent) continue;
        const { written } = content;
        const sign = content.sign ?? signs[column];
        const currency = content.currency ?? (sign === undefined ? undefined : currencyNamed(sign));
        if (seen++ > enough) break;
        const point = shapeOf(written)?.point;
        if (point) (sign !== undefined || /[.,]\d\d$/.test(written) ? certain : likely).add(point);
        else if (sign !== undefined) {
          const told = pointBy(written, currency ?? `sign ${sign}`, sign);
          if (told) byCurrency.add(told);
        }
      }
  }
  const points = [certain, byCurrency, likely].find(({ size }) => size > 0);
  return points?.size === 1 ? [...points][0] : undefined;
}
