/** Rows of a price table that say what a monthly or weekly fee comes to: “Monthly fee: $415”, “Fee for 12 months: $4,980”. */
import Big from 'big.js';

import { numberWords } from './dateWords';
import { agrees, scaledDecimals } from './figureFit';
import { moneyText } from './moneyText';
import { numberNamed } from './numberNames';
import type { Figure, PriceRow, PriceTable } from './priceTables';
import type { SumCheck } from './sumCheck';
import { mostOptionals, subsetSums } from './sumRuns';

const periods = ['week', 'month', 'quarter', 'year'] as const;
type Period = (typeof periods)[number];

const many = new RegExp(`\\b(\\d{1,2}|${numberWords})[ -](?:full |whole )?(week|month|quarter|year)s?\\b`, 'i');
/** Paid in another way, or for another time, the same may cost more or less. */
const otherDeal = /\b(?:advance|discount\w*|first|free|if|instead|intro\w*|minimum|offer|once|option\w*|or|pre-?paid|sav(?:e|ings?)|up ?front|vs)\b|%/i;

/** The rows that name how many weeks or months they are for, and are not so many times the one fee. */
export function periodSums(table: PriceTable): readonly SumCheck[] {
  const { rows, unclear } = table;
  if (unclear || rows.some(({ role, words, percent, amount }) => role === 'tax' || role === 'discount' || percent || (amount && otherDeal.test(words))))
    return [];
  const fees = rows.flatMap((row) => feeOf(row) ?? []);
  const [fee] = fees;
  return !fee || fees.length > 1 ? [] : rows.flatMap((row) => (row === fee.row ? [] : (checkOf(row, fee, table) ?? [])));
}

interface Fee {
  readonly row: PriceRow;
  readonly amount: Figure;
  readonly period: Period;
}

function feeOf(row: PriceRow): Fee | undefined {
  const { amount, words, quantities } = row;
  const period =
    amount && quantities.length === 0 && !many.test(words)
      ? periods.find(
          (name) => amount.written.per === name || new RegExp(`\\b${name}ly\\b|\\b(?:a|an|each|every|per) ${name}\\b|/ ?${name}\\b`, 'i').test(words),
        )
      : undefined;
  return amount && period && { row, amount, period };
}

function checkOf(row: PriceRow, { row: feeRow, amount: fee, period }: Fee, table: PriceTable): SumCheck | undefined {
  const { amount, words, quantities } = row;
  const match = many.exec(words);
  const count = match?.[2]!.toLowerCase() === period ? numberNamed(match[1]!) : undefined;
  if (!amount || count === undefined || count < 2 || quantities.length > 0 || amount.written.per !== undefined) return undefined;
  const right = fee.value.times(count);
  const others = table.rows.flatMap((other) => (other !== row && other !== feeRow && other.amount ? [other.amount.value] : []));
  const scale = scaledDecimals(table);
  const ratio = Number(amount.value.div(right).toFixed(4));
  if (others.length > mostOptionals || ratio < 0.7 || ratio > 1.4) return undefined;
  const fits = [new Big(0), ...subsetSums(others)].some((more) => agrees(amount, right.plus(more), table, scale));
  return fits
    ? undefined
    : {
        row,
        type: 'line',
        figure: amount,
        right,
        how: () => `${count} × ${moneyText(table, fee.value)} = ${moneyText(table, right)}`,
        fits: false,
        isCertain: true,
      };
}
