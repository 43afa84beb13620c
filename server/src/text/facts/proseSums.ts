/** Products and sums of running text: “18 hours at €85 … that comes to €1,530”, “€400 for the room, €650 for the band, so €1,050 in total”. */
import Big from 'big.js';

import { signsIn, type ReckonedAmount, type Sign, type SignedText, type SumAmount } from './proseSigns';


/** What may stand between what is reckoned with and the result. */
const joint = "(?:[,:;.–—=(-]|\\b(?:so|and|which|that|this|it|they|these|those|together|altogether|all|in|told|total|sum|a|of|you|would|will|then|therefore|thus|hence|exactly|comes?|came|coming|amounts?|amounting|adds?|adding|works?|working|out|up|to|at|makes?|making|make|is|are|be|'s|'d|'ll|gives?|giving|costs?|totals?|totalling|totaling|i\\.e|ie|that's|it's|or|for|the|i'd|we'd|i|we|charge|owe|pay|bill|price|fee|buffet|lot|whole|equals?|just|then|in all|buys?|sets? you back|altogether|bill|invoice|puts?|brings?|takes?|you(?:'ll| will)? (?:get|receive)|send|today|tomorrow|attached|my|our|your|will be|on)\\b|@|\\s)";
const strong = /\b(?:comes?|came|coming|amounts?|amounting|adds? up|adding up|works? out|makes?|making|gives?|giving|totals?|totalling|totaling|equals?|sum|in all|altogether|together|i\.e|ie)\b|=|\bthat's\b|\bit's\b|\bthat is\b/;
const weak = /\b(?:is|are|costs?|so|or|be|pay|owe|bill|brings|charge|puts)\b|[:(–—-]/;
const totalling = /\b(?:comes? to|came to|coming to|amounts? to|adds? up to|makes?|making|totals?|totalling|in total|in all|altogether|together|all told|sum|so that's)\b|=/;
const totalBehind = /^\s*\)?,? ?(?:in total|in all|altogether|all told|all in|together|for (?:the (?:two|three|four|five|lot|whole)|both|everything|all of (?:it|them)|all (?:two|three|four)|(?:the |all |both )?#\d+)|overall)\b/;
const allBetween = new RegExp(`^${joint}*$`);

const timeUnits = /^(?:hour|day|week|month|year|night|minute|quarter|fortnight)$/;
const singular = (word: string): string => word.replace(/'s?$/, '').replace(/^people$/, 'person').replace(/^children$/, 'child').replace(/^(?:hrs?|h)$/, 'hour').replace(/^mins?$/, 'minute').replace(/^(?:m|met(?:re|er)s?)$/, 'metre').replace(/^(?:km|kilomet(?:re|er)s?)$/, 'kilometre').replace(/^(?:kg|kilos?)$/, 'kilo').replace(/(?<=(?:ch|sh|ss|x|z))es$/, '').replace(/(?<=[a-z]{2})s$/, '');
const heads = /^(?:person|guest|head|pupil|student|child|participant|delegate|member|visitor|adult|attendee|user|seat|cover|diner|passenger|employee)$/;

/** True when so many of `nouns` are priced by `unit`. */
function fits(nouns: readonly string[], unit: string): boolean {
  if (unit === 'each' || unit === 'piece' || unit === 'item' || unit === 'unit' || unit === 'copy' || unit === 'time') return nouns.length > 0 && !nouns.some((noun) => timeUnits.test(noun));
  return nouns.some((noun) => noun === singular(unit) || (heads.test(noun) && heads.test(singular(unit))));
}

/** The nouns right behind a count. */
const nounsBehind = (text: string, at: number): readonly string[] => {
  const behind = /^(?:[ -](?:working |full |whole |extra |large |small )?([\p{L}']+)(?: (?:of )?([\p{L}']+))?)?/u.exec(text.slice(at));
  return [behind?.[1], behind?.[2]].flatMap((word) => (word ? [singular(word)] : []));
};

const apart = /\b(?:less|minus|off|discount|deposit|credit|paid|save[sd]?|saving|after|without|instead|down|reduc\w+|only|rest|remain\w*|balance|leaves?|left|half|third|quarter|instal\w+|payments?|per ?cent|vat|gst|hst|tax|plus vat|refund|than|(?:was|were) ¤|each month|first|second|further|another|every|surcharge|or)\b|%/;

/** What the last sentence gives as the product or sum of what stands before. */
export function proseSums({ text, last, amounts, counts }: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(text);
  const money = signs.filter(({ kind }) => kind === '¤');
  const inLast = money.filter(({ start }) => start >= last);
  for (const result of inLast) {
    const amount = amounts[result.index]!;
    const previous = signs.filter(({ end }) => end <= result.start).at(-1);
    if (!amount.isPlain || !previous) continue;
    let terms = inLast.filter(({ start }) => start < result.start);
    // The sum of a sentence alone is that of the one before.
    const from = terms.length > 0 ? last : text.lastIndexOf(' . ', last - 4) + 1;
    if (terms.length === 0) terms = money.filter(({ start }) => start >= from && start < last);
    const [first] = terms;
    if (!first) continue;
    const between = text.slice(Math.max(previous.end, last), result.start);
    const behind = text.slice(result.end);
    const words = previous.kind === '¤' || previous.kind === '#' ? afterNoun(between, previous.kind === '#') : between;
    if (words.length > 80 || !allBetween.test(words)) continue;
    const isJoined = terms.length > 1 && terms.slice(1).every((term, index) => /\bplus\b|\+/.test(text.slice(terms[index]!.end, term.start)));
    const isListed = terms.slice(1).every((term, index) => /^[^.;]{0,60}(?:,|\band\b|\bplus\b|\+)[^.;]{0,40}$/.test(text.slice(terms[index]!.end, term.start)));
    const isStrong = totalling.test(words) || totalBehind.test(behind) || (isListed && terms.length > 1 && /\bthat's\b|\bthat is\b|\bthat makes\b|\bso it's\b/.test(words)) || (isJoined && weak.test(words));
    if (apart.test(text.slice(first.start, result.start).replace(/\bor\b(?=\s*$)/, '')) || apart.test(words)) continue;
    const products = terms.map((term) => termOf(term, text, from, signs, amounts, counts));
    if (products.some((product) => product === undefined)) continue;
    const isProduct = products.some((product) => product!.isProduct);
    if (products.length === 1 && !isProduct) continue;
    if (products.length === 1 ? !(strong.test(words) || weak.test(words) || isStrong) : !isStrong) continue;
    const right = products.reduce((sum, product) => sum.plus(product!.value), new Big(0));
    return [{ amount, right, how: products.map((product) => product!.how).join(' + ') }];
  }
  return [];
}

/** What stands behind the last number without the noun it counts: “¤0 for the flowers, so” leaves “, so”. */
const afterNoun = (between: string, isCount: boolean): string => between.replace(/^ (?:an?|each|per) \p{L}+(?=[,;:–—(]| (?:so|that|which)\b)/u, ' ').replace(/\b(?:the|our|your|my|all) (?:[a-z]+ ){1,3}(?=(?:comes?|costs?|is|are|makes?|adds|amounts|will|would|totals)\b)/, ' ').replace(isCount ? /^[ -](?:[\p{L}'-]+ ?){1,5}?(?=[,:;–—=(]|\b(?:come|comes|came|make|makes|is|are|adds?|cost|costs|total|totals|that's|it's|works?|at|for a total)\b|$)/u : /^ (?:for|of|on|in|as|to) (?:[\p{L}'-]+ ?){1,5}?(?=[,:;–—=(]|\b(?:come|comes|came|make|makes|is|are|adds?|that's|it's|so|which|works?|all)\b|$)/u, ' ');

interface TermValue {
  readonly value: Big;
  readonly how: string;
  readonly isProduct: boolean;
}

/** An amount, times what it is the price of each of; `undefined` for a rate of which nobody knows how many. */
function termOf(term: Sign, text: string, from: number, signs: readonly Sign[], amounts: readonly SumAmount[], counts: readonly { readonly value: Big }[]): TermValue | undefined {
  const amount = amounts[term.index]!;
  const near = signs.filter(({ kind, start }) => kind === '#' && start >= Math.max(0, text.lastIndexOf(' . ', from - 4)));
  if (term.unit === undefined) {
    const count = near.filter(({ end }) => end <= term.start).at(-1);
    const words = count && text.slice(count.end, term.start);
    if (!count || !/^[ -](?:[\p{L}'-]+ ){1,4}(?:at|@|x|×) ?$/u.test(words!) || signs.some(({ start }) => start > count.start && start < term.start)) return amount.isPlain ? { value: amount.value, how: amount.mention.text, isProduct: false } : undefined;
    return { value: amount.value.times(counts[count.index]!.value), how: `${counts[count.index]!.value.toFixed()} × ${amount.mention.text}`, isProduct: true };
  }
  const fitting = near.filter(({ end }) => fits(nounsBehind(text, end), term.unit!));
  // The count in front of the rate goes before one behind it.
  const before = fitting.filter(({ end }) => end <= term.start).at(-1);
  const count = before ?? fitting.find(({ start }) => start >= term.end);
  if (!count || (fitting.length > 1 && !before)) return undefined;
  return { value: amount.value.times(counts[count.index]!.value), how: `${counts[count.index]!.value.toFixed()} × ${amount.mention.text}`, isProduct: true };
}
