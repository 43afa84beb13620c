/** Results named before what they come from: “£360: eight hours at £45”, “£1,050 (2.5 days at £420)”, “forty boxes will be £260 at £6.50 a box”. */
import { signsIn, type ReckonedAmount, type Sign, type SignedText } from './proseSigns';
import { termOf, type TermValue } from './proseTerms';

/** What stands between the result and the first factor, and what ends the product. */
const opening = /^ ?(?:[(:=,–—-] ?|for )(?:(?:that|which) (?:comes from|is)|that's|i\.e\.?|being|made up of|so)? ?$/;
const ending = /^(?: each)?(?: (?:per|a|an) \p{L}+)?(?: ?\)| ?[.,;]|\s*$)(?! ?(?:plus|and|\+))/u;
const atRate = /^,? (?:at|@) $/;
const another = /\b(?:deposit|discount|half|less|off|plus|vat|gst|tax)\b|%|~/;

/** The amounts of the last sentence that a product behind them explains, and wrongly. */
export function resultsFirst(signed: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(signed.text);
  const money = signs.filter(({ kind, start }) => kind === '¤' && start >= signed.last);
  const [result, rate, ...others] = money;
  if (!result || !rate || others.length > 0 || another.test(signed.text.slice(signed.last))) return [];
  const amount = signed.amounts[result.index]!;
  const term = amount.isPlain ? productBehind(result, rate, signed, signs) : undefined;
  return term ? [{ amount, right: term.value, how: term.how }] : [];
}

function productBehind(result: Sign, rate: Sign, signed: SignedText, signs: readonly Sign[]): TermValue | undefined {
  const { text, last } = signed;
  const next = signs[signs.indexOf(result) + 1]!;
  const counts = signs.filter(({ kind, start, end }) => kind === '#' && start >= last && end <= rate.start);
  const isBehind = next.kind === '#' && opening.test(text.slice(result.end, next.start));
  const isBetween = next === rate && rate.unit !== undefined && atRate.test(text.slice(result.end, rate.start)) && counts.length === 1;
  if (!(isBehind || isBetween) || !ending.test(text.slice(rate.end))) return undefined;
  const term = termOf(rate, signed, signs);
  const used = counts.filter(({ start }) => isBetween || start > result.start);
  return term?.isProduct && used.length > 0 && used.every(({ index }) => term.counts.includes(index) || term.other?.counts.includes(index))
    ? nearer(term, signed.amounts[result.index]!.value.toNumber())
    : undefined;
}

const nearer = (term: TermValue, value: number): TermValue =>
  term.other && Math.abs(term.other.value.toNumber() - value) < Math.abs(term.value.toNumber() - value) ? term.other : term;
