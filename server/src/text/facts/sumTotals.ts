/** The subtotals and totals of a price table. */
import Big from 'big.js';

import type { PriceRow } from './priceTables';
import type { Way } from './sumCheck';
import { addLine } from './sumLines';
import { unexplained, type Ledger } from './sumLedger';

export function addSubtotal(row: PriceRow, ledger: Ledger): void {
  const { amount } = row;
  const { all, section } = ledger;
  const isOfSection = section.count > 0 && (section.count < all.count || ledger.hasSections);
  const ways = (section.count > 0 && section.count < all.count ? [section, all] : [all]).flatMap((run) => ledger.net(run));
  if (ways.length > 0 && (amount || row.amountType === 'empty')) {
    const withTax = amount && ledger.taxRows > 0 ? ways.map(({ value, how }) => ({ value: value.plus(ledger.tax.shown), how })) : [];
    const isUnsure = row.label.unsure && !isOfSection && !row.isOfTable;
    const fits = ledger.check(row, 'subtotal', ways, withTax, isUnsure);
    // “Total Design” that is no sum may be a line like the others.
    if (!fits && isUnsure && amount) ledger.optionals.push(amount.value);
    ledger.remember(fits && amount ? amount.value : ways[0]!.value, ...(amount ? [amount.value] : []));
  } else if (amount && isFirstAndOnly(row, ledger)) {
    addLine(row, ledger);
    ledger.remember(amount.value);
  } else if (amount) ledger.isInDoubt = true;
  ledger.before = ledger.all;
}

/** “Subtotal, VAT, Total”: what the subtotal is of stands elsewhere, and to this table it is a line. */
const isFirstAndOnly = (row: PriceRow, { table: { rows } }: Ledger): boolean =>
  rows[0] === row && rows.every(({ role }, index) => (role === 'subtotal' ? index === 0 : role !== 'item' && role !== 'section' && role !== 'unknown'));

export function addTotal(row: PriceRow, ledger: Ledger): void {
  const { amount, label } = row;
  const { shares, paid, tax, taxRate, isTaxInside, section } = ledger;
  if (ledger.all.count === 0 && shares.gt(0)) {
    ledger.check(row, 'total', [{ value: shares, how: () => `the payments come to ${ledger.money(shares)}` }], [], false);
    return;
  }
  const nets = ledger.net(ledger.all);
  if (nets.length === 0) {
    if (amount) ledger.total = { shown: amount.value, right: amount.value };
    return;
  }
  const hasTax = ledger.taxRows > 0 && !tax.shown.eq(0);
  const plus = (net: Way, value: typeof tax.shown): Way => ({
    value: net.value.plus(value),
    how: () => `${ledger.money(net.value)} + ${ledger.money(value)} tax = ${ledger.money(net.value.plus(value))}`,
  });
  const rate = taxRate && ledger.taxRows === 1 ? taxRate : undefined;
  const withTax = hasTax
    ? nets.flatMap((net) => [
        plus(net, tax.right),
        plus(net, tax.shown),
        ...(rate && !ledger.all.fraction.eq(0) ? [plus(net, net.value.times(rate).div(100))] : []),
      ])
    : [];
  const isNet = label.tax === 'excluded' || !hasTax || isTaxInside;
  const main = isNet ? nets : withTax;
  const sections = section.count > 0 && section.count < ledger.all.count ? ledger.net(section) : [];
  const less = paid.plus(shares);
  // A total below a tax that is on top of the items has the tax in it; everywhere else either reading is accepted.
  const isGross = hasTax && label.tax === undefined && !isTaxInside && (ledger.subtotals.length > 0 || (ledger.isTaxOnTop && isBelowTax(row, ledger)));
  const others = [...sections, ...(isGross ? [] : nets), ...withTax];
  // Without a row of tax, a total with tax may have any usual rate on top.
  if (!hasTax && label.tax === 'included')
    for (const percent of row.percent ? [row.percent] : usualRates)
      others.push(...nets.map(({ value }) => ({ value: value.times(percent.plus(100)).div(100), how: unexplained })));
  const lessPaid = less.gt(0) ? [...main, ...others].map(({ value, how }) => ({ value: value.minus(less), how })) : [];
  const withShares = ledger.total || shares.eq(0) ? [] : [...main, ...others].map(({ value }) => ({ value: value.plus(shares), how: unexplained }));
  const fits = ledger.check(row, 'total', main, [...others, ...lessPaid, ...withShares], label.unsure);
  const right = fits && amount ? amount.value : main[0]!.value;
  if (ledger.total || sections.length > 0) ledger.before = ledger.all;
  ledger.remember(right);
  ledger.total = { shown: amount?.value ?? right, right };
}

/** The rates of value added tax of the larger countries. */
const usualRates = [5, 7, 7.5, 8, 8.1, 10, 13, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27].map((rate) => new Big(rate));

const isBelowTax = (row: PriceRow, { table }: Ledger): boolean => table.rows[table.rows.indexOf(row) - 1]?.role === 'tax';
