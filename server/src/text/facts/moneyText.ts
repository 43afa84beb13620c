/** Writes amounts the way their table writes them. */
import type Big from 'big.js';

import { writeNumber, type NumberStyle } from './numbers';

interface Written {
  readonly style: NumberStyle;
  readonly around: readonly [string, string];
  readonly decimals: number;
  readonly digits: number;
}

/** The number alone, to put in the place of another. */
export function numberText({ style, digits, decimals: usual }: Written, value: Big, decimals = usual): string {
  const exact = value.round(decimals).eq(value);
  return writeNumber(value, style, exact ? decimals : Math.max(decimals, digits));
}

/** The amount with its currency; a sum below zero has its sign in front. */
export const moneyText = (table: Written, value: Big, decimals?: number): string =>
  `${value.lt(0) ? '−' : ''}${table.around[0]}${numberText(table, value, decimals)}${table.around[1]}`;

/** The number to put in the place of a figure, in the figure's own thousands where it has them. */
export function figureText(table: Written, value: Big, { decimals, written: { power } }: { decimals: number; written: { power: number } }): string {
  if (power === 0) return numberText(table, value, decimals);
  const scaled = value.times(`1e-${power}`);
  return writeNumber(scaled, table.style, Math.max(decimals, scaled.toFixed().split('.')[1]?.length ?? 0));
}
