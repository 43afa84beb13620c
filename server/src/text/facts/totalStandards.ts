/** What a stated total is compared with: the tables of the document, or the list right above or below. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { moneyIn } from './money';
import { plainPriceLists } from './priceLists';
import { priceTables, readTable, type PriceTable } from './priceTables';
import { hitsInProse } from './proseHits';
import { zero } from './sumLedger';
import { subsetSums } from './sumRuns';
import { sumsOf } from './sums';

export interface Standard {
  readonly table: PriceTable;
  readonly right: Big;
  readonly accepted: readonly Big[];
  readonly what: 'table' | 'list' | 'tables';
}

/** What the one table of the document, or all of them together, come to. */
export function standardOf(tables: readonly PriceTable[], document: ProseDocument): Standard | undefined {
  if (tables.length === 0 || tables.some(({ unclear, rows }) => unclear || rows.some(({ optional }) => optional))) return undefined;
  const finals = tables.map((table) => sumsOf(table).final);
  if (finals.some((final) => final === undefined)) return undefined;
  const [table] = tables;
  if (tables.length === 1) {
    const sums = sumsOf(table!);
    if (!table!.rows.some(({ role }) => role === 'total') || sums.addsUp === undefined) return undefined;
    return { table: table!, right: finals[0]!, accepted: withTax(document, tables, [...sums.totals, finals[0]!]), what: 'table' };
  }
  if (tables.length > 8 || new Set(tables.map(({ currency }) => currency)).size > 1) return undefined;
  const all = (finals as readonly Big[]).reduce((sum, final) => sum.plus(final), zero);
  // A table that sums up the others has the total of all in it; so has one of payments.
  const summary = (finals as readonly Big[]).find(
    (final, index) => finals.some((other, place) => place !== index && other!.eq(final)) || all.minus(final).eq(final),
  );
  const accepted = withTax(document, tables, [...subsetSums(finals as readonly Big[]), ...tables.flatMap((one) => sumsOf(one).totals.slice(-40))]);
  return { table: table!, right: summary ?? all, accepted, what: 'tables' };
}

/** The list or table without a total that stands right above. */
export function listAbove(block: Block, document: ProseDocument): Standard | undefined {
  const raw = plainPriceLists(document).find(({ end }) => isRightAbove(end, block, document));
  const table = raw
    ? readTable(raw, undefined, true)
    : priceTables(document).find((candidate) => isRightAbove(candidate.end, block, document) && candidate.rows.every(({ role }) => role === 'item'));
  return table && itemsOf([table], document);
}

/** The same right below a lead-in: “Our price for the whole event is £3,350:”. */
export function listBelow(block: Block, document: ProseDocument): Standard | undefined {
  if (!/:\W*$/.test(block.prose.text)) return undefined;
  const raw = plainPriceLists(document).find(({ start }) => start > block.end && isNext(block.end, start, document));
  return raw && itemsOf([readTable(raw, undefined, true)].flatMap((table) => table ?? []), document);
}

/** True when nothing but the mark of an item stands between. */
const isNext = (end: number, start: number, { text }: ProseDocument): boolean =>
  start - end < 16 && /^[\s*_]*(?:[-*+•]|\d+[.)])?[\s*_]*$/.test(text.slice(end, start));

const isRightAbove = (end: number, { start }: Block, { text }: ProseDocument): boolean =>
  end <= start && start - end < 12 && text.slice(end, start).trim().length < 3;

/** What the lines of the one table or list without a total come to. */
export function itemsOf([table, ...others]: readonly PriceTable[], document: ProseDocument): Standard | undefined {
  if (!table || others.length > 0 || table.unclear || table.rows.length < 2) return undefined;
  if (
    table.rows.some(
      ({ role, optional, amount, label }) =>
        (role !== 'item' && role !== 'section') || optional || (role === 'item' && !amount) || label.recurring || amount?.written.per !== undefined,
    )
  )
    return undefined;
  const { final, totals } = sumsOf(table);
  if (!final) return undefined;
  const amounts = table.rows.flatMap(({ amount }) => (amount ? [amount.value] : []));
  return { table, right: final, accepted: withTax(document, [table], [...totals, ...(amounts.length < 9 ? subsetSums(amounts) : [])]), what: table.type };
}

/** The amounts of the text that no table explains. */
export function foreignAmounts(document: ProseDocument, accepted: readonly Big[]): readonly Big[] {
  const found: Big[] = [];
  for (const { notes } of hitsInProse(document, moneyIn)) {
    for (const { figures } of notes) {
      const value = new Big(figures[0].decimal).times(new Big(10).pow(figures[0].power));
      if (!accepted.some((amount) => amount.minus(value).abs().lt(1)) && found.length < 40) found.push(value);
    }
  }
  return found;
}

/** The amounts, and the same with and without tax, and their shares. */
function withTax(document: ProseDocument, tables: readonly PriceTable[], amounts: readonly Big[]): readonly Big[] {
  const rates = [...new Set(document.text.match(/\d{1,2}(?:[.,]\d{1,2})?(?=\s?%|\s?per ?cent)/g))].slice(0, 8).map((rate) => new Big(rate.replace(',', '.')));
  const taxes = tables.flatMap(({ rows }) => rows.flatMap(({ role, amount }) => (role === 'tax' && amount ? [amount.value] : []))).slice(0, 8);
  const plain = amounts.length > 200 ? amounts.slice(-80) : amounts;
  return [
    ...plain,
    ...plain.flatMap((amount) =>
      rates.flatMap((rate) => [amount.times(rate.plus(100)).div(100), amount.times(100).div(rate.plus(100)), amount.times(rate).div(100)]),
    ),
    ...plain.flatMap((amount) => taxes.flatMap((tax) => [amount.plus(tax), amount.minus(tax)])),
  ];
}
