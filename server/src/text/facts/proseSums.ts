/** Products and sums of running text: “18 hours at €85 … that comes to €1,530”, “€400 for the room, €650 for the band, so €1,050 in total”. */
import Big from 'big.js';

import { nounsBehind, singular } from './countedNouns';
import { afterNoun, claimsResult, isJoint, isNet, isOfElse } from './proseJoints';
import { signsIn, type ReckonedAmount, type Sign, type SignedText } from './proseSigns';
import { termOf, type TermValue } from './proseTerms';

const apart = new RegExp(
  '\\b(?:less|minus|off|discount|deposit|credit|paid|save[sd]?|saving|after|without|instead|down|reduc\\w+|rest|remain\\w*|' +
    'balance|leaves?|left|half|third|quarter|instal\\w+|payments?|per ?cent|vat|gst|hst|tax|plus vat|refund|than|' +
    '(?:was|were) ¤|each month|first|second|further|another|every|surcharge|or)\\b|%',
);
/** These set nothing apart: “six half-hour lessons”, “or ¤1”, “every visit costs”. */
const noParting = /\bor\b(?=\s*$)|\bhalf(?:-| an? )(?:day|hour)\b|\b(?:after|every) (?:box|lesson|class|session|visit)\b/g;

/** What the last sentence gives as the product or sum of what stands before. */
export function proseSums(signed: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(signed.text);
  for (const result of signs) {
    if (result.kind !== '¤' || result.start < signed.last || !signed.amounts[result.index]!.isPlain) continue;
    const found = reckonedAt(result, signed, signs);
    if (found) return [found];
  }
  return [];
}

function reckonedAt(result: Sign, signed: SignedText, signs: readonly Sign[]): ReckonedAmount | undefined {
  const { text, last, amounts } = signed;
  const money = signs.filter(({ kind, start }) => kind === '¤' && start < result.start);
  const inLast = money.filter(({ start }) => start >= last);
  // The sum of a sentence alone is that of the one before.
  const before = text.lastIndexOf(' . ', last - 4) + 1;
  const terms = inLast.length > 0 ? inLast : money.filter(({ start }) => start >= before);
  const [first] = terms;
  const previous = signs.filter(({ end }) => end <= result.start).at(-1);
  if (!first || !previous) return undefined;
  const between = text.slice(Math.max(previous.end, last), result.start);
  const words = previous.kind === '%' ? between : afterNoun(between, previous.kind === '#');
  const parting = (part: string): boolean => apart.test(part.replace(noParting, ' '));
  const nouns = nounsOf(text, signs);
  if (!isJoint(words, nouns) || parting(text.slice(first.start, result.start)) || parting(words)) return undefined;
  const products = terms.map((term) => termOf(term, signed, signs));
  if (products.some((product) => product === undefined)) return undefined;
  const gaps = terms.slice(1).map((term, index) => text.slice(terms[index]!.end, term.start));
  const isSingle = products.length === 1;
  if (isSingle && !products[0]!.isProduct) return undefined;
  const behind = text.slice(result.end);
  if (isNet(behind) || (inLast.length === 0 && isElsewhere(products as readonly TermValue[], signs, last, result, isOfElse(behind, nouns)))) return undefined;
  const claim = {
    words,
    lead: previous.kind === '#' && previous.start > terms.at(-1)!.end ? text.slice(terms.at(-1)!.end, previous.start) : '',
    behind,
    isProduct: isSingle,
    isListed: !isSingle && gaps.every((gap) => /^[^.;]{0,60}(?:,|\band\b|\bplus\b|\+)[^.;]{0,40}$/.test(gap)),
    isJoined: !isSingle && gaps.every((gap) => /\bplus\b|\+/.test(gap)),
    isOfProducts: products.every((product) => product!.isProduct),
  };
  const amount = amounts[result.index]!;
  // The price of one of them is no sum.
  if (!claimsResult(claim) || (!isSingle && terms.some(({ index }) => amounts[index]!.value.eq(amount.value)))) return undefined;
  const sum = isSingle
    ? nearest(products[0]!, amount.value)
    : { value: products.reduce((all, product) => all.plus(product!.value), new Big(0)), how: products.map((product) => product!.how).join(' + ') };
  // “£49 a month or £499 for the year” is a choice.
  if (/\bor\b/.test(words) && amount.value.lt(sum.value.times('0.95'))) return undefined;
  return { amount, right: sum.value, how: sum.how };
}

/** True where the last sentence, which names no price but the result, counts or names something else: “Two came damaged, so you pay ¤1”. */
function isElsewhere(products: readonly TermValue[], signs: readonly Sign[], last: number, result: Sign, isOther: boolean): boolean {
  const counts = signs.filter(({ kind, start }) => kind === '#' && start >= last && start < result.start);
  const used = new Set(products.flatMap((product) => [...product.counts, ...(product.other?.counts ?? [])]));
  return counts.some(({ index }) => !used.has(index)) || (isOther && counts.length === 0);
}

/** Whether the people are in the price, the result tells. */
function nearest(term: TermValue, result: Big): TermValue {
  const distance = ({ value }: TermValue): Big => value.minus(result).abs();
  return term.other && distance(term.other).lt(distance(term)) ? term.other : term;
}

/** The nouns that the text counts, and those it names a price for each of. */
function nounsOf(text: string, signs: readonly Sign[]): ReadonlySet<string> {
  return new Set(signs.flatMap(({ kind, unit, end }) => (kind === '#' ? nounsBehind(text, end) : unit === undefined ? [] : [singular(unit)])));
}
