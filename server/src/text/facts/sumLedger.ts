/** What has been read of a price table from above: its items, what is taken off, its tax, what is paid, and the checks made on the way. */
import Big from 'big.js';

import { agrees, scaledDecimals } from './figureFit';
import { moneyText } from './moneyText';
import type { Figure, PriceRow, PriceTable } from './priceTables';
import { RowCheck, type SumCheck, type Way } from './sumCheck';
import { emptyRun, lessRun, netOf, type Run } from './sumRuns';

/** A sum as the table shows it, and as it comes out when every line is right. */
export interface Shown {
  readonly shown: Big;
  readonly right: Big;
}

/** Lines that the tax is not on. */
const untaxed = new RegExp(
  '\\b(?:(?:VAT|GST|tax)[- ](?:free|exempt)|zero[- ]rated|exempt|no (?:VAT|GST|tax)|without (?:VAT|GST|tax)|' +
    'not (?:vatable|taxable|subject)|non-(?:vatable|taxable)|0 ?% (?:VAT|GST|tax)|disbursements?|outside the scope|' +
    'registry|stamp duty)\\b',
  'i',
);
/** A table with more subtotals is no quote, and must not take long. */
const mostSubtotals = 40;
export const zero = new Big(0);
export const unexplained = (): string => '';

export class Ledger {
  readonly checks: SumCheck[] = [];
  all: Run = emptyRun;
  /** The items before the section that is being read. */
  before: Run = emptyRun;
  /** What a sum may or may not have in it: optional lines. */
  readonly optionals: Big[] = [];
  discount: Shown = { shown: zero, right: zero };
  tax: Shown = { shown: zero, right: zero };
  taxRate: Big | undefined;
  taxRows = 0;
  isTaxInside = false;
  /** True when a tax was found to be the right share on top of what stands above it. */
  isTaxOnTop = false;
  /** The last sums above: what a percentage may be of. */
  readonly subtotals: Big[] = [];
  shares = zero;
  paid = zero;
  total: Shown | undefined;
  isInDoubt: boolean;
  hasSections = false;
  /** What is paid again and again, of the items. */
  recurring = zero;
  readonly #scale: number;
  #hasUntaxedLines: boolean | undefined;

  /**
   * @param hasProducts False when quantity × rate is the amount in so few rows that the columns must mean something else.
   */
  constructor(
    readonly table: PriceTable,
    readonly hasProducts: boolean,
  ) {
    this.isInDoubt = table.unclear;
    this.#scale = scaledDecimals(table);
  }

  /** True when there are lines that a tax is not on. */
  get hasUntaxedLines(): boolean {
    return (this.#hasUntaxedLines ??= this.table.rows.some(({ words }) => untaxed.test(words)));
  }

  /** The items since the last subtotal or title. */
  get section(): Run {
    return lessRun(this.all, this.before);
  }

  remember(...sums: readonly Big[]): void {
    this.subtotals.push(...sums);
    if (this.subtotals.length > mostSubtotals) this.subtotals.splice(0, this.subtotals.length - mostSubtotals);
  }

  net(run: Run): Way[] {
    return netOf(run, this);
  }

  /** The check of one figure against all the values it may have; true when it is one of them. */
  check(row: PriceRow, type: SumCheck['type'], main: readonly Way[], others: readonly Way[], isUnsure: boolean): boolean {
    const { amount } = row;
    const isDoubtful = this.isInDoubt || isUnsure || amount?.written.per !== undefined;
    if (!amount) {
      if (row.amountType === 'empty' && !isDoubtful) this.add(row, type, main[0]!, true, false);
      else if (row.amountType !== 'empty' && row.amountType !== 'nothing') this.isInDoubt = true;
      return true;
    }
    const way = [...main, ...others].find((candidate) => this.same(amount, candidate));
    this.add(row, type, way ?? main[0]!, way !== undefined || isDoubtful, !isDoubtful);
    return way !== undefined;
  }

  add(row: PriceRow, type: SumCheck['type'], { value, how }: Way, fits: boolean, isCertain: boolean): void {
    this.checks.push(new RowCheck(row, type, row.amount, value, how, fits, isCertain, this.places));
  }

  same(figure: Figure, { value }: Way): boolean {
    return agrees(figure, value, this.table, this.#scale);
  }

  get places(): number {
    return Math.max(this.table.digits, this.table.decimals);
  }

  rounded(value: Big): Big {
    return value.round(this.places, Big.roundHalfUp);
  }

  money(value: Big, decimals?: number): string {
    return moneyText(this.table, value, decimals);
  }

  /** A percentage of `base` as a way. */
  share(percent: Big, base: Big): Way {
    const value = base.times(percent).div(100);
    return { value, how: () => `${percentText(percent)} of ${this.money(base)} = ${this.money(this.rounded(value))}` };
  }
}

export const percentText = (percent: Big): string => `${percent.toFixed()} %`;
