/** Tells by what stands in a column that it says how many: a column with the title “Number”, or one of “7 hrs” and “11.5 m²” beside a price for each. */
import { unitOfFigure } from './measures';
import type { Column } from './priceColumns';
import type { RawTable } from './rawTables';

type Rows = RawTable['rows'];
type Content = Rows[number]['cells'][number]['content'];

/** The columns, with such a column as that of the quantities. */
export function withNumbers(columns: readonly Column[], rows: Rows): readonly Column[] {
  const [rate, amount] = [columns.findIndex(({ role }) => role === 'rate'), columns.findIndex(({ role }) => role === 'amount')];
  if (rate < 0 || amount < 0 || columns.some(({ role }) => role === 'quantity')) return columns;
  const holds = (wanted: number): boolean => rows.some((row) => isProduct([wanted, rate, amount].map((column) => valueOf(contentAt(row, column)))));
  const counts = ({ title, role }: Column, index: number): boolean =>
    (index > 0 && isNumber.test(title) && (holds(index) || (pricesEach.test(columns[rate]!.title) && !countsRows(index, rows)))) ||
    (role === 'unknown' &&
      ((isMeasured(index, rows) && (holds(index) || isPricedBy(columns[rate]!, index, rate, rows))) ||
        (isTitled(title, columns[rate]!) && isCounting(index, rows))));
  const counting = columns.flatMap((column, index) => (counts(column, index) ? [index] : []));
  const [only, ...others] = counting;
  return only === undefined || others.length > 0 ? columns : columns.map((column, index) => (index === only ? { ...column, role: 'quantity' } : column));
}

const isNumber = /^\s*(?:number|nos?\.?)\s*$/i;
/** A price for each says that the numbers beside it count things. */
const pricesEach = /\b(?:each|apiece|per (?:item|piece|unit)|unit)\b/i;

/** True for “1, 2, 3”, which may be the numbers of the rows. */
const countsRows = (index: number, rows: Rows): boolean => rows.every((row, at) => [undefined, at + 1].includes(valueOf(contentAt(row, index))));

const contentAt = ({ cells }: Rows[number], wanted: number): Content | undefined => cells.find(({ column }) => column === wanted)?.content;

const isProduct = ([count, price, sum]: readonly (number | undefined)[]): boolean =>
  count !== undefined && price !== undefined && sum !== undefined && count > 1 && Math.abs(count * price - sum) < 0.005;

/** True when each figure of the column says what it counts, and nothing but figures and blanks stands there. */
function isMeasured(index: number, rows: Rows): boolean {
  const filled = rows.flatMap((row) => contentAt(row, index) ?? []).filter(({ type }) => type === 'figure' || type === 'vague');
  return (
    filled.length > 0 && filled.every((content) => content.type === 'figure' && content.sign === undefined && !content.percent && content.unit !== undefined)
  );
}

/** True for “m²” beside “£ per m²” and for “Boxes” beside “Price per box”. */
const isTitled = (title: string, { unit }: Column): boolean =>
  unit !== undefined &&
  unitOfFigure(
    title
      .toLowerCase()
      .replace(/[.:*]|\((?:total|sum)\)/g, '')
      .trim(),
  ) === unitOfFigure(unit);

/** True when nothing but plain numbers and blanks stands in the column. */
function isCounting(index: number, rows: Rows): boolean {
  const contents = rows.map((row) => contentAt(row, index));
  return contents.every((content) => content?.type !== 'figure' || (content.sign === undefined && !content.percent));
}

/** True when what is counted is what the price is for, in every row that has both. */
function isPricedBy({ unit }: Column, index: number, rate: number, rows: Rows): boolean {
  const pairs = rows.flatMap((row) => {
    const [count, price] = [contentAt(row, index), contentAt(row, rate)];
    return count?.type === 'figure' && price?.type === 'figure' ? [[unitOfFigure(count.unit), unitOfFigure(price.per ?? unit)] as const] : [];
  });
  return pairs.length > 0 && pairs.every(([counted, priced]) => counted !== undefined && counted === priced);
}

/** “1,120”, “1.120,00” and “28” as numbers; `undefined` for what holds none. */
function valueOf(content: Content | undefined): number | undefined {
  if (content?.type !== 'figure') return undefined;
  const [, whole, part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(content.written.replace(/[\s'’]/g, ''))!;
  return Number(`${whole!.replace(/\D/g, '')}.${part}`);
}
