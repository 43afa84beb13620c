/** What each figure of a price table has to be, and how it comes about. Exact decimals; nothing is said where a row, a number or a column is in doubt. */
import Big from 'big.js';

import { isRounded } from './numbers';
import { moneyText } from './moneyText';
import type { Figure, PriceRow, PriceTable } from './priceTables';
import { unitNamed } from './priceColumns';

export interface SumCheck {
  readonly row: PriceRow;
  readonly type: 'line' | 'subtotal' | 'discount' | 'tax' | 'deposit' | 'balance' | 'total';
  readonly right: Big;
  /** “12 × £85.00 = £1,020.00”. */
  readonly how: () => string;
  /** False when the figure is wrong; true when it is right, missing or in doubt. */
  readonly fits: boolean;
  /** True when there is a figure that was compared and nothing about it is in doubt. */
  readonly isCertain: boolean;
}

export interface TableSums {
  readonly checks: readonly SumCheck[];
  readonly items: number;
  /** What the items come to; `undefined` when an item cannot be reckoned with. */
  readonly itemSum: Big | undefined;
  /** Every value that a text may truly name as the total. */
  readonly totals: readonly Big[];
  readonly addsUp: boolean | undefined;
}

/** A run of items; what the lines are off by is kept apart, for it is nearly always nothing. */
interface Run {
  readonly shown: Big;
  /** What corrected lines add. */
  readonly correction: Big;
  /** What lines that are not rounded would add. */
  readonly fraction: Big;
  readonly optional: Big;
  readonly count: number;
}
const zero = new Big(0);
const nothing = (): string => '';
const emptyRun: Run = { shown: zero, correction: zero, fraction: zero, optional: zero, count: 0 };
/** A value that a figure may have, and how it comes about. */
interface Way { readonly value: Big; readonly how: () => string }

const known = new WeakMap<PriceTable, TableSums>();

export function sumsOf(table: PriceTable): TableSums {
  let sums = known.get(table);
  if (!sums) known.set(table, (sums = new Walk(table).run()));
  return sums;
}

/** Goes through the rows from above, as a reader does. */
class Walk {
  readonly #checks: SumCheck[] = [];
  #all = emptyRun;
  /** The items before the section that is being read. */
  #before = emptyRun;
  readonly #optionals: Big[] = [];
  #discount = zero;
  #discountRight = zero;
  #tax = zero;
  #taxRight = zero;
  #isTaxInside = false;
  #hasTax = false;
  #taxRate: Big | undefined;
  #subtotals: Big[] = [];
  #shares = zero;
  #paid = zero;
  #total: { shown: Big; right: Big } | undefined;
  #isInDoubt: boolean;
  #recurring = 0;
  #once = 0;

  constructor(readonly table: PriceTable) {
    this.#isInDoubt = table.unclear;
  }

  run(): TableSums {
    for (const row of this.table.rows) this.#step(row);
    const wrong = this.#checks.some(({ fits }) => !fits);
    const sums = this.#checks.filter(({ type, isCertain }) => isCertain && type !== 'line');
    const totals = [...this.#subtotals, ...(this.#total ? [this.#total.shown, this.#total.right] : []), ...this.#checks.flatMap(({ row, right }) => [right, ...(row.amount ? [row.amount.value] : [])]), this.#all.shown, this.#all.shown.plus(this.#all.correction), this.#all.shown.plus(this.#all.optional)];
    return { checks: this.#checks, items: this.#all.count, itemSum: this.#isInDoubt ? undefined : this.#all.shown.plus(this.#all.correction), totals, addsUp: wrong ? false : sums.length > 0 && !this.#isInDoubt ? true : undefined };
  }

  #step(row: PriceRow): void {
    switch (row.role) {
      case 'section':
        this.#before = this.#all;
        return;
      case 'item':
        return this.#item(row);
      case 'subtotal':
        return this.#subtotal(row);
      case 'discount':
        return this.#percentage(row, 'discount');
      case 'tax':
        return this.#percentage(row, 'tax');
      case 'deposit':
        return this.#deposit(row);
      case 'paid':
        if (row.amount) this.#paid = this.#paid.plus(row.amount.value.abs());
        else this.#isInDoubt = true;
        return;
      case 'balance':
        return this.#balance(row);
      case 'total':
        return this.#totalRow(row);
      case 'unknown':
        this.#isInDoubt = true;
    }
  }

  #item(row: PriceRow): void {
    const product = this.#product(row);
    const { amount, amountType } = row;
    let isRight = true;
    if (product) {
      isRight = !amount || product.ways.some((way) => this.#same(amount, way));
      const isCertain = amount !== undefined && product.isCertain;
      if (amount ? isRight || isCertain : product.isCertain && amountType === 'empty') this.#add(row, 'line', product.ways[0]!, isRight, isCertain);
      else this.#isInDoubt ||= amount === undefined;
    } else if (amountType === 'vague' || amountType === 'words' || amountType === 'unreadable') this.#isInDoubt = true;
    if (!amount && product && amountType === 'empty') this.#isInDoubt = true;
    if (!amount) return;
    if (row.optional) {
      this.#all = { ...this.#all, optional: this.#all.optional.plus(amount.value) };
      this.#optionals.push(amount.value);
      return;
    }
    if (amount.written.per !== undefined || (row.label.recurring && row.quantities.length === 0)) this.#recurring++;
    else this.#once++;
    const { shown, correction, fraction, optional, count } = this.#all;
    this.#all = {
      shown: shown.plus(amount.value),
      correction: isRight || !product ? correction : correction.plus(this.#rounded(product.ways[0]!.value).minus(amount.value)),
      fraction: !product || !isRight || product.ways.length > 1 || amount.value.eq(product.exact) ? fraction : fraction.plus(product.exact.minus(amount.value)),
      optional,
      count: count + 1,
    };
  }

  /** The items since the last subtotal or title. */
  get #section(): Run {
    const [all, before] = [this.#all, this.#before];
    return { shown: all.shown.minus(before.shown), correction: all.correction.minus(before.correction), fraction: all.fraction.minus(before.fraction), optional: zero, count: all.count - before.count };
  }

  /** Quantity × rate; with several quantities, any of them may be what the rate is for. */
  #product(row: PriceRow): { ways: readonly Way[]; exact: Big; isCertain: boolean } | undefined {
    const { rate, quantities } = row;
    if (!rate || quantities.length === 0) return undefined;
    const text = (): string => [...quantities.map(({ figure }) => figure.text), this.#money(rate.figure.value, rate.figure.decimals)].join(' × ');
    const exact = quantities.reduce((product, { figure }) => product.times(figure.value), rate.figure.value);
    const way = (value: Big): Way => ({ value, how: () => `${text()} = ${this.#money(this.#rounded(value))}` });
    const ways = [way(exact)];
    if (quantities.length > 1) quantities.forEach(({ figure }) => ways.push(way(rate.figure.value.times(figure.value))));
    const per = rate.unit && (unitNamed(rate.unit) ?? rate.unit.replace(/s$/, ''));
    const isOfOneUnit = quantities.every(({ unit }) => unit === undefined || per === undefined || (unitNamed(unit) ?? unit.replace(/s$/, '')) === per || unitNamed(unit) === undefined || unitNamed(per) === undefined);
    return { ways, exact, isCertain: quantities.length === 1 && isOfOneUnit && !row.unclear && row.amount?.written.per === undefined };
  }

  #subtotal(row: PriceRow): void {
    const { amount } = row;
    const ways: Way[] = [];
    const isOfSection = this.#section.count > 0 && this.#section.count < this.#all.count;
    for (const run of isOfSection ? [this.#section, this.#all] : [this.#all]) ways.push(...this.#net(run));
    if (ways.length > 0 && (amount || row.amountType === 'empty')) {
      const withTax = amount && this.#hasTax ? ways.map(({ value, how }) => ({ value: value.plus(this.#tax), how })) : [];
      const fits = this.#check(row, 'subtotal', ways, withTax, row.label.unsure && !isOfSection);
      const right = fits && amount ? amount.value : ways[0]!.value;
      this.#subtotals.push(right, ...(amount ? [amount.value] : []));
    } else if (amount) this.#isInDoubt = true;
    this.#before = this.#all;
  }

  /** What the items of a run come to, less what is taken off. */
  #net(run: Run): Way[] {
    const { count } = run;
    if (count === 0) return [];
    const sums = [run.shown.plus(run.correction), run.shown, this.#rounded(run.shown.plus(run.fraction))];
    const optional = run === this.#all ? this.#subsetSums() : [];
    const ways: Way[] = [];
    for (const off of [this.#discount, this.#discountRight, zero])
      for (const sum of sums) {
        const how = (): string => `${count} ${count === 1 ? 'item' : 'items'}${off.eq(0) ? '' : ` less ${this.#money(off)}`} = ${this.#money(sum.minus(off))}`;
        if (!ways.some(({ value }) => value.eq(sum.minus(off)))) ways.push({ value: sum.minus(off), how });
      }
    const first = ways.length;
    for (const extra of optional) for (let index = 0; index < first; index++) ways.push({ value: ways[index]!.value.plus(extra), how: ways[index]!.how });
    return ways;
  }

  #subsetSums(): Big[] {
    if (this.#optionals.length === 0) return [];
    if (this.#optionals.length > 6) return [this.#all.optional];
    let sums = [zero];
    for (const value of this.#optionals) sums = [...sums, ...sums.map((sum) => sum.plus(value))];
    return sums.slice(1);
  }

  #percentage(row: PriceRow, type: 'discount' | 'tax'): void {
    const { amount, percent } = row;
    const bases = [...this.#net(this.#all), ...this.#subtotals.map((value) => ({ value, how: nothing })), ...(this.#section.count > 0 ? this.#net(this.#section) : []), ...(this.#total ? [this.#total.right, this.#total.shown].map((value) => ({ value, how: nothing })) : [])];
    const main = type === 'tax' && this.#subtotals.length > 0 && this.#discount.eq(0) ? { value: this.#subtotals[this.#subtotals.length - 1]! } : bases[0];
    let right: Big | undefined;
    let inside = row.label.tax === 'included' || (type === 'tax' && this.#total !== undefined);
    if (percent && main && percent.lte(100)) {
      const share = (base: Big): Way => {
        const value = base.times(percent).div(100);
        return { value, how: () => `${percentText(percent)} of ${this.#money(base)} = ${this.#money(this.#rounded(value))}` };
      };
      const part = (base: Big): Way => {
        const value = base.times(percent).div(percent.plus(100));
        return { value, how: () => `${percentText(percent)} inside ${this.#money(base)} = ${this.#money(this.#rounded(value))}` };
      };
      const outsideWays = bases.map(({ value }) => share(value));
      // Some round the tax of every line.
      if (type === 'tax' && amount) outsideWays.push({ value: this.#lineShares(percent), how: nothing });
      const insideWays = type === 'tax' ? bases.map(({ value }) => part(value)) : [];
      const ways = inside && row.label.tax === 'included' ? [...insideWays, ...outsideWays] : [share(this.#subtotals.length && type === 'tax' && main ? main.value : bases[0]!.value), ...outsideWays, ...insideWays];
      if (type === 'tax') this.#taxRate = percent;
      if (amount) {
        const positive = { ...amount, value: amount.value.abs() };
        const fit = ways.findIndex((way) => this.#same(positive, way));
        right = fit >= 0 ? positive.value : this.#rounded(ways[0]!.value);
        inside = fit >= 0 ? insideWays.includes(ways[fit]!) : inside;
        this.#add(row, type, ways[Math.max(fit, 0)]!, fit >= 0 || this.#doubts(row), !this.#doubts(row));
        if (fit < 0 && this.#doubts(row)) this.#isInDoubt = true;
      } else if (row.amountType === 'empty' && !this.#isInDoubt) {
        right = this.#rounded(ways[0]!.value);
        this.#add(row, type, ways[0]!, true, false);
      }
    }
    const shown = amount?.value.abs() ?? zero;
    if (!amount && row.amountType !== 'nothing' && row.amountType !== 'empty') this.#isInDoubt = true;
    if (!amount && row.amountType === 'empty' && percent === undefined && type === 'discount') this.#isInDoubt = true;
    if (type === 'discount') {
      this.#discount = this.#discount.plus(shown);
      this.#discountRight = this.#discountRight.plus(right ?? shown);
    } else {
      this.#hasTax = amount !== undefined || right !== undefined;
      this.#isTaxInside ||= inside;
      const negative = amount?.value.lt(0) ?? false;
      this.#tax = negative ? this.#tax.minus(shown) : this.#tax.plus(shown);
      this.#taxRight = negative ? this.#taxRight.minus(right ?? shown) : this.#taxRight.plus(right ?? shown);
    }
  }

  #lineShares(percent: Big): Big {
    return this.table.rows.reduce((sum, { role, amount, optional }) => (role === 'item' && amount && !optional ? sum.plus(this.#rounded(amount.value.times(percent).div(100))) : sum), zero);
  }

  #deposit(row: PriceRow): void {
    const { amount, percent } = row;
    const base = this.#total?.right;
    if (amount) this.#shares = this.#shares.plus(amount.value.abs());
    if (!percent || !base) return;
    const ways = [base, this.#total!.shown, ...this.#subtotals, ...this.#net(this.#all).map(({ value }) => value)].map((value) => {
      const share = value.times(percent).div(100);
      return { value: share, how: () => `${percentText(percent)} of ${this.#money(value)} = ${this.#money(this.#rounded(share))}` };
    });
    this.#check(row, 'deposit', ways, [], row.label.unsure);
  }

  #balance(row: PriceRow): void {
    // Before any total it is one of the payments that make it up.
    if (!this.#total) return this.#item(row);
    const { amount, percent } = row;
    const off = this.#shares.plus(this.#paid);
    if (this.#total && off.gt(0) && !percent) {
      const ways = [this.#total.right, this.#total.shown].map((value) => ({ value: value.minus(off), how: () => `${this.#money(value)} less ${this.#money(off)} = ${this.#money(value.minus(off))}` }));
      const other = [this.#shares, this.#paid].map((part) => ({ value: this.#total!.shown.minus(part), how: nothing }));
      this.#check(row, 'balance', ways, other, false);
    }
    if (amount) this.#shares = this.#shares.plus(amount.value.abs());
  }

  #totalRow(row: PriceRow): void {
    const { amount, label } = row;
    if (this.#all.count === 0 && this.#shares.gt(0)) {
      this.#check(row, 'total', [{ value: this.#shares, how: () => `the payments come to ${this.#money(this.#shares)}` }], [], false);
      return;
    }
    const nets = this.#net(this.#all);
    if (nets.length === 0) {
      if (amount) this.#total = { shown: amount.value, right: amount.value };
      return;
    }
    const plus = (net: Way, tax: Big): Way => ({ value: net.value.plus(tax), how: () => `${this.#money(net.value)} + ${this.#money(tax)} tax = ${this.#money(net.value.plus(tax))}` });
    const withTax = this.#hasTax ? nets.flatMap((net) => [plus(net, this.#taxRight), plus(net, this.#tax), ...(this.#taxRate && this.#subtotals.length === 0 ? [plus(net, net.value.times(this.#taxRate).div(100))] : [])]) : [];
    const isNet = label.tax === 'excluded' || !this.#hasTax || this.#isTaxInside;
    const main = isNet ? nets : withTax;
    const sections = this.#section.count > 0 && this.#section.count < this.#all.count ? this.#net(this.#section) : [];
    const less = this.#paid.plus(this.#shares);
    // A total below “Subtotal” and “VAT” has the tax in it; everywhere else either reading is accepted.
    const others = [...sections, ...(this.#hasTax && this.#subtotals.length > 0 && label.tax === undefined && !this.#isTaxInside ? [] : nets), ...withTax];
    const lessPaid = less.gt(0) ? [...main, ...others].map(({ value, how }) => ({ value: value.minus(less), how })) : [];
    const withShares = this.#total || this.#shares.eq(0) ? [] : [...main, ...others].map(({ value, how }) => ({ value: value.plus(this.#shares), how }));
    const fits = this.#check(row, 'total', main, [...others, ...lessPaid, ...withShares], label.unsure);
    const right = fits && amount ? amount.value : main[0]!.value;
    if (this.#total || sections.length > 0) this.#before = this.#all;
    this.#subtotals.push(right);
    this.#total = { shown: amount?.value ?? right, right };
  }

  /** True when a figure is one of the ways, or cannot be told to be wrong. */
  #check(row: PriceRow, type: SumCheck['type'], main: readonly Way[], others: readonly Way[], unsure: boolean): boolean {
    const { amount } = row;
    const isDoubtful = this.#doubts(row) || unsure;
    if (!amount) {
      if (row.amountType === 'empty' && !isDoubtful) this.#add(row, type, main[0]!, true, false);
      else if (row.amountType !== 'empty' && row.amountType !== 'nothing') this.#isInDoubt = true;
      return true;
    }
    const way = [...main, ...others].find((candidate) => this.#same(amount, candidate));
    if (!way && isDoubtful) this.#isInDoubt = true;
    this.#add(row, type, way ?? main[0]!, way !== undefined || isDoubtful, !isDoubtful);
    return way !== undefined;
  }

  /** What is paid once and what is paid every month do not make one sum. */
  #doubts(row: PriceRow): boolean {
    return this.#isInDoubt || (this.#recurring > 0 && this.#once > 0) || row.label.unsure || row.amount?.written.per !== undefined;
  }

  #same = (figure: Figure, { value }: Way): boolean =>
    figure.written.power > 0 ? figure.value.minus(value).abs().lt(new Big(10).pow(figure.written.power - figure.decimals)) : isRounded(figure.value.abs(), figure.decimals, value.abs(), this.table.digits);

  #rounded = (value: Big): Big => value.round(Math.max(this.table.digits, this.table.decimals), Big.roundHalfUp);
  #money = (value: Big, decimals?: number): string => moneyText(this.table, value, decimals);

  #add(row: PriceRow, type: SumCheck['type'], { value, how }: Way, fits: boolean, isCertain: boolean): void {
    this.#checks.push({ row, type, right: this.#rounded(value), how, fits, isCertain });
  }
}

const percentText = (percent: Big): string => `${percent.toFixed()} %`;
