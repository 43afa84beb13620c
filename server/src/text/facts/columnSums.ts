/** Sums of the other columns of a price table: hours, tax, gross amounts, what is paid once and what is paid each month. */
import Big from 'big.js';

import { agrees, scaledDecimals } from './figureFit';
import type { Figure, PriceRow, PriceTable } from './priceTables';
import { moneyText, numberText } from './moneyText';
import type { SumCheck } from './sumCheck';
import { percentText } from './sumLedger';

export function columnSums(table: PriceTable): readonly SumCheck[] {
  if (table.type === 'list' || table.rows.some(({ optional, role }) => optional || role === 'unknown')) return [];
  const checks: SumCheck[] = [];
  const scale = scaledDecimals(table);
  const isWrong = (row: PriceRow): boolean => checks.some((check) => check.row === row);
  table.columns.forEach(({ role }, column) => {
    if (role === 'tax') for (const row of table.rows) checks.push(...taxOf(row, column, table, scale));
    if (role === 'gross') for (const row of table.rows) checks.push(...grossOf(row, column, table, scale));
  });
  const totals = table.rows.filter(({ role }) => role === 'total');
  const [total] = totals;
  if (totals.length !== 1 || !total || isWrong(total)) return checks;
  table.columns.forEach(({ role, title }, column) => {
    const isHours = role === 'quantity' && /\b(?:hours?|hrs|h|pages?|words?|pieces|pcs|copies|units|qty|quantity)\b/i.test(title);
    const isSummed =
      isHours ||
      role === 'tax' ||
      role === 'gross' ||
      (role === 'unknown' &&
        !/\b(?:cumulative|running|balance|to date|so far|remaining|outstanding|left|share|average|avg|unit|each|per (?!month|year|week|quarter)|rate)\b|%/i.test(
          title,
        ));
    const check = isSummed ? sumOf(column, total, table, isHours, scale) : undefined;
    if (check) checks.push(check);
  });
  return checks;
}

const figureAt = ({ extras, quantities }: PriceRow, column: number): Figure | undefined =>
  (extras.find((extra) => extra.column === column && !extra.percent) ?? quantities.find((quantity) => quantity.column === column))?.figure;

/** What the lines of a column come to; `undefined` when a line cannot be read or the total has no figure there. */
function sumOf(column: number, total: PriceRow, table: PriceTable, isCount: boolean, scale: number): SumCheck | undefined {
  const figure = figureAt(total, column);
  const { role, sign } = table.columns[column]!;
  if (!figure) return undefined;
  let sum = new Big(0);
  let count = 0;
  for (const row of table.rows) {
    if (row === total) break;
    const part = figureAt(row, column);
    if (row.role === 'section' || row.role === 'subtotal') continue;
    // Without a tax of its own, another sum says nothing of this column.
    if (row.role !== 'item') {
      if (part) return undefined;
      continue;
    }
    if (!part) {
      const cell = row.extras.find((extra) => extra.column === column);
      if (cell && !cell.isBlank) return undefined;
      continue;
    }
    if (role === 'unknown' && (part.written.sign === undefined) !== (figure.written.sign === undefined)) return undefined;
    if (part.written.unit !== undefined && figure.written.unit !== undefined && part.written.unit[0] !== figure.written.unit[0]) return undefined;
    sum = sum.plus(part.value);
    count++;
  }
  const isMoney = figure.written.sign !== undefined || sign !== undefined || role !== 'unknown';
  if (count < 2 || !isMoney || table.unclear) return undefined;
  // “3” under “Quantity” may count the lines.
  const fits = agrees(figure, sum, table, scale) || (isCount && figure.value.eq(count)) || isShare(figure, column, total, table, scale);
  return {
    row: total,
    type: 'total',
    figure,
    right: sum,
    how: () => `${count} ${count === 1 ? 'line' : 'lines'} = ${isCount ? numberText(table, sum, figure.decimals) : moneyText(table, sum)}`,
    fits,
    isCertain: true,
  };
}

/** A tax may be reckoned from the total and not line by line. */
function isShare(figure: Figure, column: number, total: PriceRow, table: PriceTable, scale: number): boolean {
  const rates = new Set(table.rows.flatMap(({ lineTax }) => (lineTax?.type === 'rate' ? [lineTax.value.toFixed()] : [])));
  const rate = rateOf(table.columns[column]!.title) ?? (rates.size === 1 ? new Big([...rates][0]!) : undefined);
  if (!total.amount || table.columns[column]!.role === 'unknown') return false;
  const tax = total.lineTax?.type === 'amount' ? total.lineTax.value : undefined;
  const base = total.amount.value;
  const ways =
    table.columns[column]!.role === 'tax'
      ? rate
        ? [base.times(rate).div(100)]
        : []
      : [...(tax ? [base.plus(tax)] : []), ...(rate ? [base.times(rate.plus(100)).div(100)] : [])];
  return ways.some((way) => agrees(figure, way, table, scale));
}

const rateOf = (title: string): Big | undefined => {
  const rate = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%/.exec(title)?.[1];
  return rate === undefined ? undefined : new Big(rate.replace(',', '.'));
};

/** The tax of a row that is no share of its net amount, where the title or the row names the rate. */
function taxOf(row: PriceRow, column: number, table: PriceTable, scale: number): readonly SumCheck[] {
  const { amount } = row;
  const tax = figureAt(row, column);
  const rate = rateOf(table.columns[column]!.title);
  if (!amount || !tax || !rate || table.unclear || row.role !== 'item') return [];
  const right = amount.value.times(rate).div(100);
  const within = amount.value.times(rate).div(rate.plus(100));
  if (agrees(tax, right, table, scale) || agrees(tax, within, table, scale)) return [];
  return [
    {
      row,
      type: 'tax',
      figure: tax,
      right: right.round(table.digits),
      how: () => `${percentText(rate)} of ${moneyText(table, amount.value)} = ${moneyText(table, right.round(table.digits))}`,
      fits: false,
      isCertain: true,
    },
  ];
}

/** Net + tax = gross, in every row that has all three. */
function grossOf(row: PriceRow, column: number, table: PriceTable, scale: number): readonly SumCheck[] {
  const { amount, lineTax } = row;
  const gross = figureAt(row, column);
  if (!amount || !gross || !lineTax || table.unclear || (row.role !== 'item' && row.role !== 'total' && row.role !== 'subtotal')) return [];
  const right = lineTax.type === 'amount' ? amount.value.plus(lineTax.value) : amount.value.times(lineTax.value.plus(100)).div(100);
  const added = lineTax.type === 'amount' ? moneyText(table, lineTax.value) : percentText(lineTax.value);
  return agrees(gross, right, table, scale)
    ? []
    : [
        {
          row,
          type: 'line',
          figure: gross,
          right: right.round(table.digits),
          how: () => `${moneyText(table, amount.value)} + ${added} = ${moneyText(table, right.round(table.digits))}`,
          fits: false,
          isCertain: true,
        },
      ];
}
