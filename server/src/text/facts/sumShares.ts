/** The percentages below the items of a price table: discount, tax and deposit, and the balance that a deposit leaves. */
import type Big from 'big.js';

import type { PriceRow } from './priceTables';
import { addLine } from './sumLines';
import type { Way } from './sumCheck';
import { percentText, unexplained, zero, type Ledger } from './sumLedger';

export function addDiscount(row: PriceRow, ledger: Ledger): void {
  const { amount, percent } = row;
  const bases = percent && percent.lte(100) ? basesOf(ledger) : [];
  const ways = bases.map(({ value }) => ledger.share(percent!, value));
  // “Less 10 %: £442.80” shows what is left.
  if (
    amount &&
    ways.every((way) => !ledger.same(amount, way)) &&
    ways.some(({ value }, index) => ledger.same(amount, { value: bases[index]!.value.minus(value), how: unexplained }))
  ) {
    ledger.isInDoubt = true;
    return;
  }
  const right = ways.length > 0 ? checkShare(row, 'discount', ways, ledger) : undefined;
  const shown = amount?.value.abs() ?? zero;
  if (!amount && row.amountType !== 'nothing' && (row.amountType !== 'empty' || percent === undefined)) ledger.isInDoubt = true;
  ledger.discount = { shown: ledger.discount.shown.plus(amount ? shown : (right ?? zero)), right: ledger.discount.right.plus(right ?? shown) };
}

export function addTax(row: PriceRow, ledger: Ledger): void {
  const { amount, percent, label } = row;
  const { subtotals } = ledger;
  let inside = label.tax === 'included' || ledger.total !== undefined;
  let right: Big | undefined;
  ledger.isTaxOnTop = false;
  if (percent && percent.lte(100)) {
    const bases = basesOf(ledger);
    const main = subtotals.length > 0 && ledger.discount.shown.eq(0) ? [{ value: subtotals[subtotals.length - 1]!, how: unexplained }, ...bases] : bases;
    const onTop = main.map(({ value }) => ledger.share(percent, value));
    // Some round the tax of every line.
    if (amount && onTop.length > 0 && ledger.taxRows < mostTaxes) onTop.push({ value: lineShares(percent, ledger), how: unexplained });
    const within = main.map(({ value }) => ({
      value: value.times(percent).div(percent.plus(100)),
      how: () => `${percentText(percent)} inside ${ledger.money(value)} = ${ledger.money(ledger.rounded(value.times(percent).div(percent.plus(100))))}`,
    }));
    const ways = label.tax === 'included' ? [...within, ...onTop] : [...onTop, ...within];
    // With two rates, nothing tells what each is on.
    const isOneOfTwo = ledger.taxRows > 0 && ledger.taxRate !== undefined && !ledger.taxRate.eq(percent);
    if (ways.length > 0) right = checkShare(row, 'tax', ways, ledger, isOneOfTwo || isFollowedByAnother(row, ledger) || ledger.hasUntaxedLines);
    const fit = amount && ways.find((way) => ledger.same({ ...amount, value: amount.value.abs() }, way));
    if (fit) {
      inside = within.includes(fit as (typeof within)[number]);
      ledger.isTaxOnTop = onTop.includes(fit) && !within.some((way) => ledger.same(amount, way));
    }
    ledger.taxRate = percent;
  }
  ledger.taxRows++;
  if (!amount && row.amountType !== 'nothing' && row.amountType !== 'empty') ledger.isInDoubt = true;
  if (!amount && right === undefined) return;
  ledger.isTaxInside ||= inside;
  const sign = amount?.value.lt(0) ? -1 : 1;
  const shown = amount?.value.abs() ?? right!;
  ledger.tax = { shown: ledger.tax.shown.plus(shown.times(sign)), right: ledger.tax.right.plus((right ?? shown).times(sign)) };
}

/** No quote has more taxes that are reckoned line by line. */
const mostTaxes = 4;

const isFollowedByAnother = (row: PriceRow, { table }: Ledger): boolean => {
  const next = table.rows[table.rows.indexOf(row) + 1];
  return next?.role === 'tax' && next.percent !== undefined && row.percent !== undefined && !next.percent.eq(row.percent);
};

/** What a percentage may be of: the items, a subtotal, the section or the total. */
const basesOf = (ledger: Ledger): readonly Way[] => [
  ...ledger.net(ledger.all),
  ...[...ledger.subtotals, ...(ledger.total ? [ledger.total.right, ledger.total.shown] : [])].map((value) => ({ value, how: unexplained })),
  ...(ledger.section.count > 0 ? ledger.net(ledger.section) : []),
];

/** Checks a share, and returns what it is when everything is right. */
function checkShare(row: PriceRow, type: 'discount' | 'tax', ways: readonly Way[], ledger: Ledger, isUnsure = false): Big | undefined {
  const { amount } = row;
  if (!amount) {
    if (row.amountType !== 'empty' || ledger.isInDoubt) return undefined;
    ledger.add(row, type, ways[0]!, true, false);
    return ledger.rounded(ways[0]!.value);
  }
  const positive = { ...amount, value: amount.value.abs() };
  const fit = ways.find((way) => ledger.same(positive, way));
  const isDoubtful = isUnsure || ledger.isInDoubt || row.label.unsure || amount.written.per !== undefined;
  const way = fit ?? ways[0]!;
  const value = amount.value.lt(0) ? way.value.neg() : way.value;
  ledger.add(row, type, { ...way, value }, fit !== undefined || isDoubtful, !isDoubtful);
  return fit || isDoubtful ? positive.value : ledger.rounded(way.value);
}

const lineShares = (percent: Big, ledger: Ledger): Big =>
  ledger.table.rows.reduce(
    (sum, { role, amount, optional }) => (role === 'item' && amount && !optional ? sum.plus(ledger.rounded(amount.value.times(percent).div(100))) : sum),
    zero,
  );

export function addDeposit(row: PriceRow, ledger: Ledger): void {
  const { amount, percent } = row;
  const base = ledger.total?.right;
  if (amount) ledger.shares = ledger.shares.plus(amount.value.abs());
  if (!percent || !base) return;
  const ways = [base, ledger.total!.shown, ...ledger.subtotals, ...ledger.net(ledger.all).map(({ value }) => value)].map((value) =>
    ledger.share(percent, value),
  );
  ledger.check(row, 'deposit', ways, [], row.label.unsure);
}

export function addBalance(row: PriceRow, ledger: Ledger): void {
  const { amount, percent } = row;
  const { total } = ledger;
  if (!total && ledger.paid.gt(0) && ledger.all.shown.gt(ledger.paid) && isLastAmount(row, ledger)) return addRest(row, ledger);
  // Before any total it is one of the payments that make it up.
  if (!total) return addLine(row, ledger);
  const off = ledger.shares.plus(ledger.paid);
  if (percent)
    ledger.check(
      row,
      'balance',
      [total.right, total.shown].map((value) => ledger.share(percent, value)),
      off.gt(0) ? [{ value: total.shown.minus(off), how: unexplained }] : [],
      row.label.unsure,
    );
  else if (off.gt(0)) {
    const ways = [total.right, total.shown].map((value) => ({
      value: value.minus(off),
      how: () => `${ledger.money(value)} less ${ledger.money(off)} = ${ledger.money(value.minus(off))}`,
    }));
    const other = [ledger.shares, ledger.paid].map((part) => ({ value: total.shown.minus(part), how: unexplained }));
    ledger.check(row, 'balance', ways, other, false);
  }
  if (amount) ledger.shares = ledger.shares.plus(amount.value.abs());
}

const isLastAmount = (row: PriceRow, { table: { rows } }: Ledger): boolean => rows.slice(rows.indexOf(row) + 1).every(({ amount }) => !amount);

/** What the items come to, less what is paid, where no row has their total. */
function addRest(row: PriceRow, ledger: Ledger): void {
  const off = ledger.paid.plus(ledger.shares);
  const nets = ledger.net(ledger.all);
  const less = ({ value }: Way): Way => ({
    value: value.minus(off),
    how: () => `${ledger.money(value)} less ${ledger.money(off)} = ${ledger.money(value.minus(off))}`,
  });
  const withTax = ledger.taxRows > 0 ? nets.map(({ value }) => less({ value: value.plus(ledger.tax.shown), how: unexplained })) : [];
  const [main, others] = ledger.taxRows > 0 && !ledger.isTaxInside ? [withTax, nets.map(less)] : [nets.map(less), withTax];
  ledger.check(row, 'balance', main, [...others, ...nets.map(({ value }) => ({ value: value.minus(ledger.paid), how: unexplained }))], row.label.unsure);
}
