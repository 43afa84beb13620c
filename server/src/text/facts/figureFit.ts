/** Whether a figure of a table is what somebody honest writes for a value. */
import Big from 'big.js';

import { isRounded } from './numbers';
import type { Figure, PriceTable } from './priceTables';

/** True when a figure is what somebody honest writes for `value`; one in thousands to its last decimal, of which its table has `scale`. */
export function agrees(
  { value: shown, decimals, written: { power } }: Pick<Figure, 'value' | 'decimals'> & { readonly written: { readonly power: number } },
  value: Big,
  table: PriceTable,
  scale: number,
): boolean {
  const { digits } = table;
  if (shown.eq(value) || (isCash(shown.abs(), value.abs(), table.currency) && isInCash(table))) return true;
  if (power > 0)
    return shown
      .abs()
      .minus(value.abs())
      .abs()
      .lt(new Big(10).pow(power - Math.max(decimals, scale)));
  return isRounded(shown.abs(), decimals, value.abs(), digits);
}

const inCash = new WeakMap<PriceTable, boolean>();

/** True when all prices of the table are those of coins. */
function isInCash(table: PriceTable): boolean {
  let known = inCash.get(table);
  if (known === undefined)
    inCash.set(table, (known = table.rows.every(({ amount, rate }) => [amount, rate?.figure].every((figure) => !figure || isOfCoins(figure.value)))));
  return known;
}

const isOfCoins = (value: Big): boolean => value.times(20).eq(value.times(20).round(0));

/** Swiss sums go up or down to five centimes. */
export const isCash = (shown: Big, value: Big, currency: string | undefined): boolean =>
  currency === 'CHF' && isOfCoins(shown) && shown.minus(value).abs().lt('0.05');

/** In a table of “US$1.2k” throughout, “US$3k” is exact too: the decimals that such a table has; 0 for every other. */
export function scaledDecimals({ rows }: PriceTable): number {
  let most = 0;
  for (const { amount, rate } of rows) {
    for (const figure of [amount, rate?.figure]) {
      if (figure && figure.written.power === 0) return 0;
      if (figure && figure.decimals > most) most = figure.decimals;
    }
  }
  return most;
}
