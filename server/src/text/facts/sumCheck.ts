/** The check of one figure of a price table. */
import Big from 'big.js';

import type { Figure, PriceRow } from './priceTables';

/** A value that a figure may have, and how it comes about. */
export interface Way {
  readonly value: Big;
  readonly how: () => string;
}

export interface SumCheck {
  readonly row: PriceRow;
  readonly type: 'line' | 'subtotal' | 'discount' | 'tax' | 'deposit' | 'balance' | 'total';
  readonly figure: Figure | undefined;
  readonly right: Big;
  /** “12 × £85.00 = £1,020.00”. */
  readonly how: () => string;
  /** False when the figure is wrong; true when it is right, missing or in doubt. */
  readonly fits: boolean;
  /** True when there is a figure that was compared and nothing about it is in doubt. */
  readonly isCertain: boolean;
}

/** Rounds only when somebody asks: most lines of a long table are right. */
export class RowCheck implements SumCheck {
  constructor(
    readonly row: PriceRow,
    readonly type: SumCheck['type'],
    readonly figure: Figure | undefined,
    readonly exact: Big,
    readonly how: () => string,
    readonly fits: boolean,
    readonly isCertain: boolean,
    readonly places: number,
  ) {}

  get right(): Big {
    return this.exact.round(this.places, Big.roundHalfUp);
  }
}
