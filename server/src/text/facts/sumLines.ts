/** The lines of a price table: quantity × rate, and what they add to the sums below. */
import Big from 'big.js';

import { isAmbiguous } from './numbers';
import { unitNamed } from './priceColumns';
import type { PriceRow } from './priceTables';
import { mostOptionals } from './sumRuns';
import type { Way } from './sumCheck';
import type { Ledger } from './sumLedger';
import { surchargeOf } from './sumSurcharges';

export function addLine(row: PriceRow, ledger: Ledger): void {
  const product = ledger.hasProducts ? (productOf(row, ledger) ?? shareOf(row, ledger)) : undefined;
  const { amount, amountType } = row;
  let isRight = true;
  if (product) {
    isRight = !amount || product.ways.some((way) => ledger.same(amount, way));
    const isCertain = amount !== undefined && (product.isCertain || (isRight && isWholePrice(row)));
    if (amount ? isRight || isCertain : product.isCertain && amountType === 'empty') ledger.add(row, 'line', product.ways[0]!, isRight, isCertain);
    else ledger.isInDoubt ||= amount === undefined;
    if (!amount && product.isCertain && amountType === 'empty' && !row.optional) return addOpenLine(product.exact, ledger);
  } else if (amountType === 'vague' || amountType === 'words' || amountType === 'unreadable') ledger.isInDoubt = true;
  if (!amount) {
    // A line that waits for its amount leaves the sums open; so does money in a place that nobody expects.
    if (amountType === 'empty' && (product || row.rate || row.unclear)) ledger.isInDoubt = true;
    return;
  }
  if (row.optional) {
    ledger.optionals.push(amount.value);
    if (ledger.optionals.length > mostOptionals) ledger.isInDoubt = true;
    return;
  }
  if (!product && isSumOfThoseAbove(amount.value, ledger)) {
    ledger.optionals.push(amount.value);
    ledger.before = ledger.all;
    return;
  }
  if (amount.written.per !== undefined || (row.label.recurring && row.quantities.length === 0)) {
    if (/\d/.test(row.words)) ledger.isInDoubt = true;
    ledger.recurring = ledger.recurring.plus(amount.value);
  }
  const { shown, correction, fraction, count } = ledger.all;
  ledger.all = {
    shown: shown.plus(amount.value),
    correction: isRight || !product?.isCertain ? correction : correction.plus(ledger.rounded(product.ways[0]!.value).minus(amount.value)),
    fraction: !product || !isRight || product.ways.length > 1 || amount.value.eq(product.exact) ? fraction : fraction.plus(product.exact.minus(amount.value)),
    count: count + 1,
  };
}

/** A line that is just what those above come to may be their sum, whatever it is called: “Leaves”, “In all”. */
function isSumOfThoseAbove(amount: Big, { all, section, discount, tax }: Ledger): boolean {
  if ((all.count > 1 && amount.eq(all.shown)) || (section.count > 1 && amount.eq(section.shown))) return true;
  const net = all.shown.minus(discount.shown);
  return all.count > 0 && ((discount.shown.gt(0) && amount.eq(net)) || (tax.shown.gt(0) && amount.eq(net.plus(tax.shown))));
}

/** A line that still waits for its amount: the sums below have it in them, or not yet. */
function addOpenLine(exact: Big, ledger: Ledger): void {
  const value = ledger.rounded(exact);
  const { shown, correction, fraction, count } = ledger.all;
  ledger.all = { shown: shown.plus(value), correction, fraction, count: count + 1 };
  ledger.optionals.push(value.neg());
  if (ledger.optionals.length > mostOptionals) ledger.isInDoubt = true;
}

interface Product {
  readonly ways: readonly Way[];
  readonly exact: Big;
  readonly isCertain: boolean;
}

/** A line that is a percentage of those above. */
function shareOf(row: PriceRow, ledger: Ledger): Product | undefined {
  const ways = surchargeOf(row, ledger);
  return ways.length > 0 ? { ways, exact: ways[0]!.value, isCertain: !row.unclear && !ledger.isInDoubt } : undefined;
}

/** Quantity × rate; with several quantities, any of them may be what the rate is for, and a tax of the line may be in it or not. */
function productOf(row: PriceRow, ledger: Ledger): Product | undefined {
  const { rate, quantities, lineTax } = row;
  if (!rate || quantities.length === 0) return undefined;
  const text = (): string =>
    [
      ...quantities.map(({ figure }) => figure.text),
      rate.figure.written.power > 0 ? rate.figure.text : ledger.money(rate.figure.value, rate.figure.decimals),
    ].join(' × ');
  const exact = quantities.reduce((product, { figure }) => product.times(figure.value), rate.figure.value);
  const way = (value: Big): Way => ({ value, how: () => `${text()} = ${ledger.money(ledger.rounded(value))}` });
  const ways = [way(exact)];
  if (quantities.length > 1) quantities.forEach(({ figure }) => ways.push(way(rate.figure.value.times(figure.value))));
  // “Texts (10 % off)” has less to pay than quantity × rate.
  if (row.percent) ways.push(way(exact.times(row.percent.plus(100)).div(100)), way(exact.times(new Big(100).minus(row.percent)).div(100)));
  // “1.234 pieces” may be a thousand or a little over one.
  for (const { decimals, written } of [rate.figure, ...quantities.map(({ figure }) => figure)])
    if (isAmbiguous(written.written)) ways.push(way(decimals > 0 ? exact.times(1000) : exact.div(1000)));
  // The tax of the line may be in the amount, and the rate may be that of the whole line.
  if (lineTax)
    for (const net of [exact, rate.figure.value])
      ways.push(way(lineTax.type === 'rate' ? net.times(lineTax.value.plus(100)).div(100) : net.plus(lineTax.value)));
  return {
    ways,
    exact,
    isCertain:
      (quantities.length === 1 || isOfAll(row, ledger)) && !isWholePrice(row) && isOfOneUnit(row) && !row.unclear && row.amount?.written.per === undefined,
  };
}

/** True where the rate is for each of all that is counted: its title says so, “per person per day”, or another row is reckoned in that way. */
function isOfAll(row: PriceRow, { table }: Ledger): boolean {
  if (table.columns.some(({ role, title }) => role === 'rate' && /\b(?:per|an?|each|\/) ?\p{L}+,? (?:per|an?|and|\/) ?\p{L}+/iu.test(title))) return true;
  return table.rows.some(
    ({ rate, quantities, amount }) =>
      row.amount !== amount &&
      rate &&
      amount &&
      quantities.length === row.quantities.length &&
      quantities.every(({ figure }) => figure.value.gt(1)) &&
      quantities.reduce((product, { figure }) => product.times(figure.value), rate.figure.value).eq(amount.value),
  );
}

/** “5 days, £800, £800”: the days are no factor. */
const isWholePrice = ({ rate, amount }: PriceRow): boolean => rate !== undefined && amount !== undefined && rate.figure.value.eq(amount.value);

/** False for hours at a daily rate. */
function isOfOneUnit({ rate, quantities }: PriceRow): boolean {
  const per = rate?.unit && nameOf(rate.unit);
  return quantities.every(
    ({ unit }) => unit === undefined || per === undefined || nameOf(unit) === per || unitNamed(unit) === undefined || unitNamed(per) === undefined,
  );
}

const nameOf = (unit: string): string => unitNamed(unit) ?? unit.replace(/s$/, '');
