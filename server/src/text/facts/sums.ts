/** What each figure of a price table has to be, and how it comes about. Exact decimals; nothing is said where a row, a number or a column is in doubt. */
import type Big from 'big.js';

import { columnSums } from './columnSums';
import { MovedCheck, originOf } from './movedTables';
import { periodSums } from './periodSums';
import type { PriceRow, PriceTable } from './priceTables';
import type { SumCheck } from './sumCheck';
import { Ledger } from './sumLedger';
import { addLine } from './sumLines';
import { addBalance, addDeposit, addDiscount, addTax } from './sumShares';
import { addSubtotal, addTotal } from './sumTotals';

export type { SumCheck } from './sumCheck';

export interface TableSums {
  readonly checks: readonly SumCheck[];
  readonly items: number;
  /** What the items come to; `undefined` when an item cannot be reckoned with. */
  readonly itemSum: Big | undefined;
  /** The last total, or what the items come to where there is none; `undefined` when it is in doubt. */
  readonly final: Big | undefined;
  /** Every value that a text may truly name as the total. */
  readonly totals: readonly Big[];
  /** `undefined` when there is no sum to check, or something cannot be read. */
  readonly addsUp: boolean | undefined;
}

const known = new WeakMap<PriceTable, TableSums>();

export function sumsOf(table: PriceTable): TableSums {
  let sums = known.get(table);
  if (!sums) {
    const origin = originOf(table);
    known.set(table, (sums = origin ? moved(sumsOf(origin.table), origin.table, table, origin.by) : reckon(table)));
  }
  return sums;
}

function moved(sums: TableSums, from: PriceTable, to: PriceTable, by: number): TableSums {
  const places = new Map(from.rows.map((row, index) => [row, to.rows[index]!]));
  return { ...sums, checks: sums.checks.map((check) => new MovedCheck(check, places.get(check.row)!, by)) };
}

/** Goes through the rows from above, as a reader does. */
function reckon(table: PriceTable): TableSums {
  let ledger = walk(table, true);
  const lines = ledger.checks.filter(({ type, figure }) => type === 'line' && figure);
  if (lines.length > 2 && lines.filter(({ fits }) => !fits).length * 2 > lines.length) ledger = walk(table, false);
  const { all, isInDoubt } = ledger;
  const checks = [...ledger.checks, ...columnSums(table)];
  for (const check of periodSums(table)) if (!checks.some(({ row, fits }) => row === check.row && !fits)) checks.push(check);
  const totals = [
    ...ledger.subtotals,
    ...(ledger.total ? [ledger.total.shown, ledger.total.right] : []),
    ...ledger.checks.flatMap((check) => (check.type === 'line' ? [] : [check.right, ...(check.figure ? [check.figure.value] : [])])),
    ...ledger.net(all).map(({ value }) => value),
  ];
  const itemSum = isInDoubt ? undefined : all.shown.plus(all.correction);
  const isSummed = checks.some(({ type, isCertain }) => isCertain && type !== 'line');
  return {
    checks,
    items: all.count,
    itemSum,
    final: isInDoubt ? undefined : (ledger.total?.right ?? (all.count > 0 ? itemSum : undefined)),
    totals,
    addsUp: checks.some(({ fits }) => !fits) ? false : isSummed && !isInDoubt ? true : undefined,
  };
}

function walk(table: PriceTable, hasProducts: boolean): Ledger {
  const ledger = new Ledger(table, hasProducts);
  for (const row of table.rows) step(row, ledger);
  return ledger;
}

function step(row: PriceRow, ledger: Ledger): void {
  switch (row.role) {
    case 'section':
      ledger.before = ledger.all;
      ledger.hasSections = true;
      return;
    case 'item':
      return addLine(row, ledger);
    case 'subtotal':
      return addSubtotal(row, ledger);
    case 'discount':
      return addDiscount(row, ledger);
    case 'tax':
      return addTax(row, ledger);
    case 'deposit':
      return addDeposit(row, ledger);
    case 'paid':
      if (row.amount) ledger.paid = ledger.paid.plus(row.amount.value.abs());
      else ledger.isInDoubt = true;
      return;
    case 'balance':
      return addBalance(row, ledger);
    case 'total':
      return addTotal(row, ledger);
    case 'unknown':
      ledger.isInDoubt = true;
  }
}
