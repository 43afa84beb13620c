/** Runs of items, and every value that their sum may honestly have: lines rounded or not, less the discount, with optional lines or without. */
import Big from 'big.js';

import type { Way } from './sumCheck';
import type { Shown } from './sumLedger';

/** Items one below the other; what the lines are off by is kept apart, for it is nearly always nothing. */
export interface Run {
  readonly shown: Big;
  /** What corrected lines add. */
  readonly correction: Big;
  /** What lines that are not rounded would add. */
  readonly fraction: Big;
  readonly count: number;
}

const zero = new Big(0);
export const emptyRun: Run = { shown: zero, correction: zero, fraction: zero, count: 0 };

export const lessRun = (all: Run, before: Run): Run =>
  before.count === 0
    ? all
    : {
        shown: all.shown.minus(before.shown),
        correction: all.correction.minus(before.correction),
        fraction: all.fraction.minus(before.fraction),
        count: all.count - before.count,
      };

interface Sums {
  readonly all: Run;
  readonly optionals: readonly Big[];
  readonly discount: Shown;
  readonly recurring: Big;
  rounded(value: Big): Big;
  money(value: Big): string;
}

/** How often what is paid each month or year may be counted. */
const times = [0, 2, 3, 4, 5, 6, 9, 10, 12, 18, 24, 36, 52];

/** What the items of a run come to, less what is taken off; the likeliest value first, none without items. */
export function netOf(run: Run, sums: Sums): Way[] {
  const { count } = run;
  if (count === 0) return [];
  const { discount } = sums;
  const ways: Way[] = [];
  const add = (sum: Big, off: Big): void => {
    const value = sum.minus(off);
    if (ways.some((way) => way.value.eq(value))) return;
    ways.push({ value, how: () => `${count} ${count === 1 ? 'item' : 'items'}${off.eq(0) ? '' : ` less ${sums.money(off)}`} = ${sums.money(value)}` });
  };
  for (const off of [discount.shown, discount.right, zero])
    for (const sum of [run.shown.plus(run.correction), run.shown, sums.rounded(run.shown.plus(run.fraction))]) add(sum, off);
  if (run !== sums.all) return ways;
  const extras = [...subsetSums(sums.optionals), ...(sums.recurring.eq(0) ? [] : times.map((factor) => sums.recurring.times(factor - 1)))];
  const plain = ways.slice();
  for (const extra of extras) for (const { value, how } of plain) ways.push({ value: value.plus(extra), how });
  return ways;
}

/** The most values of which any may be left out. */
export const mostOptionals = 8;

/** What any one or more of the values come to. */
export function subsetSums(values: readonly Big[]): Big[] {
  if (values.length > mostOptionals) return [values.reduce((sum, value) => sum.plus(value), zero)];
  let sums = [zero];
  for (const value of values) sums = [...sums, ...sums.map((sum) => sum.plus(value))];
  return sums.slice(1);
}
