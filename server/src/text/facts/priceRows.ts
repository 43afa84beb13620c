/** Reads the rows of a price table one after the other: what each is, and its figures. */
import type Big from 'big.js';

import { contentOf, type WrittenFigure } from './moneyCells';
import { readNumber, type Point } from './numbers';
import type { Column } from './priceColumns';
import { rowLabel, type RowLabel } from './priceRowRoles';
import type { AmountType, Figure, PriceRow } from './priceTables';
import type { RawCell, RawRow } from './rawTables';
import { inWhole, productIn } from './rowProducts';
import { TableNotation } from './tableNotation';

export class RowReader {
  /** True for several currencies, and for alternatives to choose from. */
  isUnclear = false;
  readonly notation: TableNotation;
  #isOptional = false;
  readonly #item: number;

  constructor(
    readonly columns: readonly Column[],
    readonly amountColumn: number,
    readonly point: Point | undefined,
  ) {
    this.#item = columns.findIndex(({ role }) => role === 'item');
    this.notation = new TableNotation(columns[amountColumn]!.sign, point);
  }

  read({ cells, start, end }: RawRow): PriceRow {
    const words = this.#words(cells);
    const label = rowLabel(words);
    const amountCell = withoutMark(this.#amountCell(cells, label));
    const amount = amountCell && this.notation.figure(amountCell, false);
    const amountType = typeOf(amountCell, amount);
    let quantities: PriceRow['quantities'][number][] = [];
    const extras: PriceRow['extras'][number][] = [];
    let rate: PriceRow['rate'];
    let lineTax: PriceRow['lineTax'];
    let percent = label.percent ?? (amountCell?.content.type === 'figure' ? amountCell.content.share : undefined);
    let unclear = false;
    for (const cell of cells) {
      const column = this.columns[cell.column];
      if (!column || cell === amountCell || cell.column === this.#item || cell.column === this.amountColumn) continue;
      const { content, text } = cell;
      const isFigure = content.type === 'figure';
      if (isFigure && content.percent) percent ??= content.written;
      switch (column.role) {
        case 'quantity':
        case 'rate': {
          const figure = isFigure && !content.percent ? this.notation.figure(cell, true) : undefined;
          if (!figure) unclear ||= content.type !== 'empty';
          else if (column.role === 'rate') rate = { figure, unit: figure.written.per ?? column.unit };
          // Money among the quantities is out of place.
          else if (figure.written.sign !== undefined) unclear = true;
          else quantities.push({ figure, unit: figure.written.unit ?? column.unit, column: cell.column });
          break;
        }
        case 'tax':
        case 'taxRate':
        case 'gross':
        case 'discount':
        case 'unknown': {
          const figure = isFigure ? this.notation.figure(cell, content.sign === undefined) : undefined;
          extras.push({ column: cell.column, figure, isBlank: content.type === 'empty' || content.type === 'nothing', percent: isFigure && content.percent });
          if (figure && (column.role === 'taxRate' || column.role === 'tax'))
            lineTax = { type: content.type === 'figure' && content.percent ? 'rate' : 'amount', value: figure.value };
          else if (isFigure || content.type === 'vague' || (/\d/.test(text) && text.length < 30)) unclear = true;
          break;
        }
        case 'unit':
          unclear ||= /\d/.test(text);
      }
    }
    if (!rate && quantities.length === 0 && label.role === 'item' && amount) {
      const reckoned = this.#reckoned(cells.filter((cell) => cell !== amountCell));
      if (reckoned) ({ rate, quantities } = reckoned);
      // A cell that says how the amount comes about is as clear as can be.
      if (
        reckoned &&
        extras.every(({ figure, percent: isShare }) => !figure && !isShare) &&
        cells.every((cell) => cell === amountCell || cell === reckoned.cell || cell.column === this.#item || !/\d/.test(cell.text))
      )
        unclear = false;
    }
    const isSection = label.role === 'item' && !amountCell && isTitle(cells);
    if (isSection) this.#isOptional = label.optional || /\bextras?\b/i.test(words);
    if (label.alternative && !isSection && amountType !== 'empty') this.isUnclear = true;
    const role = isSection ? 'section' : label.role === 'item' && amount?.value.lt(0) && percentOff.test(words) ? 'discount' : label.role;
    return {
      role,
      label,
      words,
      optional:
        label.optional ||
        (((amountCell && isOptionalPrice(cells, amountCell)) || this.#isOptional || cells.some(({ text }) => isOptionalMark(text))) && role === 'item'),
      amount,
      amountType,
      amountCell,
      quantities,
      rate,
      lineTax,
      extras,
      percent: this.#percent(percent),
      unclear,
      isOfTable: false,
      start,
      end,
    };
  }

  /** “6 pages @ £140” in the words of a row. */
  #reckoned(cells: readonly RawCell[]): { cell: RawCell; rate: NonNullable<PriceRow['rate']>; quantities: PriceRow['quantities'][number][] } | undefined {
    const found = cells.flatMap((cell) => productIn(cell).map((product) => ({ ...product, cell })));
    const [product] = found;
    if (!product || found.length > 1) return undefined;
    const quantity = this.notation.figure(product.quantity, true);
    const each = inWhole(this.notation.figure(product.rate, true));
    if (!quantity || !each || each.written.sign === undefined || quantity.written.sign !== undefined) return undefined;
    return { cell: product.cell, rate: { figure: each, unit: each.written.per }, quantities: [{ figure: quantity, unit: quantity.written.unit, column: -1 }] };
  }

  #percent(written: string | undefined): Big | undefined {
    return written === undefined ? undefined : readNumber(written, this.point)?.value;
  }

  /** The words that tell what the row is: those of the item's column, else the first words of the row. */
  #words(cells: readonly RawCell[]): string {
    const [only] = cells;
    if (only && only.column === this.#item && only.content.type === 'words' && cells.length > 3) return onOneLine(only.text);
    const named = cells.filter(
      ({ column, content, text }) =>
        column !== this.amountColumn &&
        (content.type === 'words' || content.type === 'vague' || (content.type === 'figure' && (column === this.#item || content.percent))) &&
        /\p{L}{2}/u.test(text),
    );
    const ofItem = named.find(({ column }) => column === this.#item);
    const sum = named.find(({ text }) => rowLabel(text).role !== 'item');
    return onOneLine((sum && sum !== ofItem && (!ofItem || cells.length <= 3) ? sum : (ofItem ?? named[0]))?.text ?? '');
  }

  /** The cell with the amount; where cells are merged or missing, it may stand in another column. */
  #amountCell(cells: readonly RawCell[], { role }: RowLabel): RawCell | undefined {
    const own = cells.find(({ column, content }) => column === this.amountColumn && content.type !== 'empty');
    if (own || role === 'unknown') return own;
    const money = cells.filter(({ column, content }) => column !== this.#item && isMoney(content));
    const [only] = money;
    if (money.length !== 1 || !only) return undefined;
    const other = this.columns[only.column]?.role;
    return other === 'quantity' || (role !== 'item' && other !== 'unknown' && other !== 'tax' && other !== 'gross') ? only : undefined;
  }
}

const isMoney = (content: RawCell['content']): content is WrittenFigure => content.type === 'figure' && !content.percent && content.sign !== undefined;

function typeOf(cell: RawCell | undefined, amount: Figure | undefined): AmountType {
  if (!cell) return 'empty';
  return cell.content.type === 'figure' && (!amount || cell.content.percent) ? 'unreadable' : cell.content.type;
}

/** “€150 (optional)” */
const optionalMark = /\s*\(?\boptional\b\)?\s*$/i;
const withoutMark = (cell: RawCell | undefined): RawCell | undefined =>
  cell?.content.type === 'vague' && optionalMark.test(cell.text)
    ? { ...cell, text: cell.text.replace(optionalMark, ''), content: contentOf(cell.text.replace(optionalMark, '')) }
    : cell;
const isOptionalPrice = (cells: readonly RawCell[], { column }: RawCell): boolean =>
  cells.some((cell) => cell.column === column && optionalMark.test(cell.text));

/** “Optional” in a cell of its own. */
const isOptionalMark = (text: string): boolean =>
  text.length < 24 && /^\W*(?:optional(?: extra)?|if (?:needed|wanted|you (?:like|wish))|on request|not in the total)\W*$/i.test(text);

/** “Returning customer, 10 % off, of an amount below zero. */
const percentOff = /\d\s?% (?:off|less)\W*$/i;

/** A row with one cell of words is the title of those below. */
function isTitle(cells: readonly RawCell[]): boolean {
  const filled = cells.filter(({ content }) => content.type !== 'empty');
  return filled.length === 1 && filled[0]!.content.type === 'words';
}

const onOneLine = (text: string): string => (/\s\s|[\n\t]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
