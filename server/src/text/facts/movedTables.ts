/** Tables of prices that moved as a whole, as all below the writer's line do at each keystroke: nothing of them is read or reckoned again. */
import type Big from 'big.js';

import type { Figure, PriceRow, PriceTable } from './priceTables';
import type { SumCheck } from './sumCheck';

interface Origin {
  readonly table: PriceTable;
  readonly by: number;
}

/** For each table that was moved the one it was read as. */
const origins = new WeakMap<PriceTable, Origin>();

/** The table as it was read, and how many code units further on it stands now; `undefined` where nothing moved it. */
export const originOf = (table: PriceTable): Origin | undefined => origins.get(table);

/** The same table `by` code units further on. */
export function movedTable(table: PriceTable, by: number): PriceTable {
  if (by === 0) return table;
  const moved = { ...table, start: table.start + by, end: table.end + by, rows: table.rows.map((row) => movedRow(row, by)) };
  origins.set(moved, { table, by });
  return moved;
}

const movedFigure = (figure: Figure, by: number): Figure => ({ ...figure, start: figure.start + by, end: figure.end + by });

const movedRow = (row: PriceRow, by: number): PriceRow => ({
  ...row,
  start: row.start + by,
  end: row.end + by,
  amount: row.amount && movedFigure(row.amount, by),
  amountCell: row.amountCell && { ...row.amountCell, start: row.amountCell.start + by },
  quantities: row.quantities.map((quantity) => ({ ...quantity, figure: movedFigure(quantity.figure, by) })),
  rate: row.rate && { ...row.rate, figure: movedFigure(row.rate.figure, by) },
  extras: row.extras.map((extra) => (extra.figure ? { ...extra, figure: movedFigure(extra.figure, by) } : extra)),
});

/** A check of such a table. */
export class MovedCheck implements SumCheck {
  readonly type: SumCheck['type'];
  readonly figure: Figure | undefined;
  readonly how: () => string;
  readonly fits: boolean;
  readonly isCertain: boolean;

  constructor(
    readonly check: SumCheck,
    readonly row: PriceRow,
    by: number,
  ) {
    ({ type: this.type, how: this.how, fits: this.fits, isCertain: this.isCertain } = check);
    this.figure = check.figure && movedFigure(check.figure, by);
  }

  get right(): Big {
    return this.check.right;
  }
}
