/** Totals named in the text, or in a row of their own, which must be those of the tables and lists. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { agrees, scaledDecimals } from './figureFit';
import { moneyIn } from './money';
import { moneyText, numberText } from './moneyText';
import { totalsNamed } from './namedTotals';
import { isAmbiguous, readNumber } from './numbers';
import { plainPriceLists } from './priceLists';
import { hitsInProse } from './proseHits';
import { priceTables, readTable, type Figure, type PriceTable } from './priceTables';
import type { WrongAmount } from './statedProducts';
import { wholePrices, type TotalClaim } from './wholePrices';
import { owedTotals, spelledTotals } from './spelledTotals';
import { zero } from './sumLedger';
import { subsetSums } from './sumRuns';
import { sumsOf } from './sums';

/** What a stated total is compared with. */
export interface Standard {
  readonly table: PriceTable;
  readonly right: Big;
  readonly accepted: readonly Big[];
  readonly what: 'table' | 'list' | 'tables';
}

const none: readonly WrongAmount[] = [];
/** A text that names more totals is no quote, and must not take long. */
export const mostClaims = 40;

/** The amounts that are named as the total and are no sum of what they stand for. */
export const statedTotals = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  const tables = priceTables(document).filter((table) => sumsOf(table).items > 0);
  const lonely = priceTables(document).filter((table) => sumsOf(table).items === 0);
  const claims: TotalClaim[] = [];
  for (const { start, notes, block, sentence } of hitsInProse(document, totalsNamed)) {
    // Nobody can tell what a total with tax is when nothing says how much the tax is.
    if (/\b(?:incl\w*\.?|with|after|gross of) (?:\d+ ?% )?(?:the )?(?:VAT|GST|HST|tax)\b|\b(?:VAT|GST|HST|tax)[- ]incl/i.test(sentence.text) && !/\d\s?%|\d per ?cent/.test(document.text)) continue;
    if (tables.some((table) => block.start >= table.start && block.end <= table.end)) continue;
    if (claims.length > mostClaims) break;
    for (const named of notes) claims.push({ ...named, start: start + named.mention.figures[0].start, end: start + named.mention.figures[0].start + named.written.length, block });
  }
  for (const claim of [...titleClaims(document, tables), ...wholePrices(document, tables), ...spelledTotals(document), ...owedTotals(document)]) if (claims.length <= mostClaims && !claims.some(({ start }) => start === claim.start)) claims.push(claim);
  if (claims.length === 0 && lonely.length === 0) return none;
  const whole = standardOf(tables, document);
  const found: WrongAmount[] = [];
  for (const claim of claims) {
    const { mention, written, block, isGrand, isLabel, isSpelled, only, start, end } = claim;
    const list = listAbove(block, document) ?? listBelow(block, document);
    const beside = list ?? (only === 'list' || (tables.length > 1 && !isGrand) ? undefined : (whole ?? (isGrand || isLabel ? itemsOf(tables, document) : undefined)));
    if (!beside || (mention.currency !== beside.table.currency && mention.currency !== undefined && beside.table.currency !== undefined)) continue;
    const reading = readNumber(written, isAmbiguous(written) ? beside.table.style.point : undefined);
    const { power } = mention.figures[0];
    if (!reading) continue;
    const figure = { value: reading.value.times(new Big(10).pow(power)), decimals: reading.decimals, written: { power } };
    if (only === 'near' && !isNear(figure.value, beside.right)) continue;
    const wrong = wrongIn(figure, { start, end }, beside, document);
    const [before, after] = beside.table.around;
    found.push(...(isSpelled ? wrong.map((one) => ({ ...one, number: `${before}${one.number}${after}` })) : wrong));
  }
  for (const { rows } of lonely) {
    const total = rows.findLast(({ role }) => role === 'total');
    if (total?.amount && rows.length === 1 && whole?.what === 'tables' && whole.table.start < total.start) found.push(...wrongIn(total.amount, total.amount, whole, document));
  }
  return found;
}

/** “Proposal: website for £5,400” over the one table of the document. */
function titleClaims({ blocks }: ProseDocument, tables: readonly PriceTable[]): readonly TotalClaim[] {
  const title = blocks.find(({ zone, type }) => zone === 'own' && type === 'heading');
  const [table] = tables;
  if (!title || !table || tables.length > 1 || title.level > 2 || title.start > table.start || table.type === 'list') return [];
  return title.prose.sentences.flatMap(({ sentence, start }) => {
    const [mention, ...others] = moneyIn(sentence);
    if (!mention || others.length > 0 || mention.type !== 'exact' || mention.per !== undefined || totalsNamed(sentence).length > 0 || !/(?:\bfor|\bat|:|,|\s[–—-])\s*$/.test(sentence.text.slice(0, mention.start)) || /\b(?:from|per|month|year|up to|budget|option|deposit|invoice)\b/i.test(sentence.text)) return [];
    const [figure] = mention.figures;
    const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(sentence.text.slice(figure.start, figure.end))?.[0];
    return written ? [{ mention, written, isGrand: true, isLabel: false, start: title.start + start + figure.start, end: title.start + start + figure.start + written.length, block: title }] : [];
  });
}

/** What is much less than the total may be a part of it. */
const isNear = (value: Big, total: Big): boolean => value.gt(total.times('0.85')) && value.lt(total.times('1.2'));

type Stated = Pick<Figure, 'value' | 'decimals'> & { readonly written: { readonly power: number } };

function wrongIn(figure: Stated, { start, end }: TextRange, { table, right, accepted, what }: Standard, document: ProseDocument): readonly WrongAmount[] {
  const scale = scaledDecimals(table);
  const foreign = foreignAmounts(document, accepted).filter((amount) => !amount.eq(figure.value));
  const isSame = (amount: Big): boolean => agrees(figure, amount, table, figure.written.power > 0 ? scale : 0);
  if (right.eq(0) || accepted.some(isSame)) return none;
  // What is half as much or twice as much is the total of something else.
  const ratio = Number(figure.value.div(right).toFixed(4));
  if (ratio < 0.5 || ratio > 2) return none;
  if (foreign.length > 2 && (ratio < 0.8 || ratio > 1.25)) return none;
  // Other money of the text may be part of it.
  const parts = foreign.length > 12 ? foreign : foreign.flatMap((one, index) => [one, ...foreign.slice(index + 1).map((other) => one.plus(other))]);
  if (accepted.some((amount) => parts.some((part) => amount.plus(part).eq(figure.value) || amount.minus(part).eq(figure.value)))) return none;
  const { power } = figure.written;
  const decimals = power > 0 ? Math.max(figure.decimals, scale) : figure.decimals;
  const number = power > 0 ? numberText({ ...table, digits: 0 }, right.div(new Big(10).pow(power)), decimals) : numberText(table, right, decimals);
  return [{ start, end, number, how: `the ${what} ${what === 'tables' ? 'come' : 'comes'} to ${moneyText(table, right, power > 0 ? undefined : decimals)}` }];
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
  const summary = (finals as readonly Big[]).find((final, index) => finals.some((other, place) => place !== index && other!.eq(final)) || all.minus(final).eq(final));
  const accepted = withTax(document, tables, [...subsetSums(finals as readonly Big[]), ...tables.flatMap((one) => sumsOf(one).totals.slice(-40))]);
  return { table: table!, right: summary ?? all, accepted, what: 'tables' };
}

/** The list or table without a total that stands right above. */
function listAbove(block: Block, document: ProseDocument): Standard | undefined {
  const raw = plainPriceLists(document).find(({ end }) => isRightAbove(end, block, document));
  const table = raw ? readTable(raw, undefined, true) : priceTables(document).find((candidate) => isRightAbove(candidate.end, block, document) && candidate.rows.every(({ role }) => role === 'item'));
  return table && itemsOf([table], document);
}

/** The same right below a lead-in: “Our price for the whole event is £3,350:”. */
function listBelow(block: Block, document: ProseDocument): Standard | undefined {
  if (!/:\W*$/.test(block.prose.text)) return undefined;
  const raw = plainPriceLists(document).find(({ start }) => start > block.end && isNext(block.end, start, document));
  return raw && itemsOf([readTable(raw, undefined, true)].flatMap((table) => table ?? []), document);
}

/** True when nothing but the mark of an item stands between. */
const isNext = (end: number, start: number, { text }: ProseDocument): boolean => start - end < 16 && /^[\s*_]*(?:[-*+•]|\d+[.)])?[\s*_]*$/.test(text.slice(end, start));

const isRightAbove = (end: number, { start }: Block, { text }: ProseDocument): boolean => end <= start && start - end < 12 && text.slice(end, start).trim().length < 3;

/** What the lines of the one table or list without a total come to. */
function itemsOf([table, ...others]: readonly PriceTable[], document: ProseDocument): Standard | undefined {
  if (!table || others.length > 0 || table.unclear || table.rows.length < 2) return undefined;
  if (table.rows.some(({ role, optional, amount, label }) => (role !== 'item' && role !== 'section') || optional || (role === 'item' && !amount) || label.recurring || amount?.written.per !== undefined)) return undefined;
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
  return [...plain, ...plain.flatMap((amount) => rates.flatMap((rate) => [amount.times(rate.plus(100)).div(100), amount.times(100).div(rate.plus(100)), amount.times(rate).div(100)])), ...plain.flatMap((amount) => taxes.flatMap((tax) => [amount.plus(tax), amount.minus(tax)]))];
}
