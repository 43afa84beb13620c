/** Totals named in the text, or in a row of their own, which must be those of the tables and lists. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { agrees, scaledDecimals } from './figureFit';
import { moneyText, numberText } from './moneyText';
import { totalsNamed } from './namedTotals';
import { isAmbiguous, readNumber } from './numbers';
import { hitsInProse } from './proseHits';
import { priceTables, type Figure } from './priceTables';
import type { WrongAmount } from './statedProducts';
import { wholePrices, type TotalClaim } from './wholePrices';
import { owedTotals, spelledTotals } from './spelledTotals';
import { sumsOf } from './sums';
import { titleClaims } from './titleClaims';
import { foreignAmounts, itemsOf, listAbove, listBelow, standardOf, type Standard } from './totalStandards';

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
    const isTaxed =
      /\b(?:incl\w*\.?|with|after|gross of) (?:\d+ ?% )?(?:the )?(?:VAT|GST|HST|tax)\b|\b(?:VAT|GST|HST|tax)[- ]incl/i.test(sentence.text) &&
      !/\d\s?%|\d per ?cent/.test(document.text);
    if (tables.some((table) => block.start >= table.start && block.end <= table.end)) continue;
    if (claims.length > mostClaims) break;
    for (const named of notes)
      claims.push({
        ...named,
        isTaxed,
        start: start + named.mention.figures[0].start,
        end: start + named.mention.figures[0].start + named.written.length,
        block,
      });
  }
  for (const claim of [...titleClaims(document, tables), ...wholePrices(document, tables), ...spelledTotals(document), ...owedTotals(document)])
    if (claims.length <= mostClaims && !claims.some(({ start }) => start === claim.start)) claims.push(claim);
  if (claims.length === 0 && lonely.length === 0) return none;
  const whole = standardOf(tables, document);
  const found: WrongAmount[] = [];
  for (const claim of claims) {
    const { mention, written, block, isGrand, isLabel, isSpelled, isTaxed, only, start, end } = claim;
    const list = listAbove(block, document) ?? listBelow(block, document);
    const beside =
      list ?? (only === 'list' || (tables.length > 1 && !isGrand) ? undefined : (whole ?? (isGrand || isLabel ? itemsOf(tables, document) : undefined)));
    if (!beside || (mention.currency !== beside.table.currency && mention.currency !== undefined && beside.table.currency !== undefined)) continue;
    const reading = readNumber(written, isAmbiguous(written) ? beside.table.style.point : undefined);
    const { power } = mention.figures[0];
    if (!reading) continue;
    const figure = { value: reading.value.times(new Big(10).pow(power)), decimals: reading.decimals, written: { power } };
    // Nobody can tell what a total with tax is when nothing says how much the tax is, but no tax is less than that.
    if (isTaxed && figure.value.div(beside.right).minus(1).abs().gt('0.045')) continue;
    if (only === 'near' && !isNear(figure.value, beside.right)) continue;
    const wrong = wrongIn(figure, { start, end }, beside, document);
    const [before, after] = beside.table.around;
    found.push(...(isSpelled ? wrong.map((one) => ({ ...one, number: `${before}${one.number}${after}` })) : wrong));
  }
  for (const { rows } of lonely) {
    const total = rows.findLast(({ role }) => role === 'total');
    if (total?.amount && rows.length === 1 && whole?.what === 'tables' && whole.table.start < total.start)
      found.push(...wrongIn(total.amount, total.amount, whole, document));
  }
  return found;
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

