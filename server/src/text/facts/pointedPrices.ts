/**
 * Prices that point back: “the £370 for cleaning her teeth” speaks of a sum that the letter told before. Where nothing told is
 * or makes that sum, and one other is near it and of the same, the two cannot both be true.
 */
import type { ProseDocument } from '../document';
import { areApart, isExplained } from './conflictDoubts';
import { factStem, type FactClause } from './factClause';
import { isDoubtful, isSaidOrAsked, isTold } from './factDoubts';
import { numbersOf } from './letterNumbers';
import type { PointedPair } from './pointedPairs';
import { recapBlocks } from './recapFacts';
import { priceMentions, type PlacedPrice } from './priceMentions';
import { areNear, isOneOfMore } from './samePrices';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import { titleStems } from './titleStems';
import {
  agreedTo,
  apposed,
  atRate,
  complement,
  listed,
  ofAll,
  ofItsOwn,
  ofRate,
  otherBehind,
  partOf,
  season,
  several,
  telling,
  wholes,
  withMore,
} from './pointedPricesPatterns';

/** A letter with more sums is a price list. */
const most = 24;

export function pointedPrices(document: ProseDocument): readonly PointedPair[] {
  const prices = priceMentions(document);
  if (prices.length < 2 || prices.length > most) return [];
  return prices.flatMap((second) => {
    const first = pointsBack(second, prices) || restates(second, prices, document) ? antecedentOf(second, prices, document) : undefined;
    const pair = first ?? listedBefore(second, prices, document);
    return pair && !areApart(pair, second, document) && !isExplained(pair, ofWhole(second), [], document) ? [{ first: pair, second }] : [];
  });
}

/** “Half of the £2,450” names the whole. */
const ofWhole = ({ fact, ...placed }: PlacedPrice): PlacedPrice => ({
  ...placed,
  fact: { ...fact, clause: { ...fact.clause, front: fact.clause.front.replace(partOf, '') } },
});

/** “To sum up: bags at £310, delivery at £15”, where the letter has told what the delivery is, and that alone. */
function listedBefore(second: PlacedPrice, prices: readonly PlacedPrice[], document: ProseDocument): PlacedPrice | undefined {
  const label = listed.exec(second.fact.clause.front)?.[1];
  if (label === undefined || !second.block || !recapBlocks(document).has(second.block) || isMadeOfOthers(second, prices, document)) return undefined;
  const stems = label.split(' ').map(factStem);
  const alike = prices.filter(({ fact: { role, clause }, sentence, start, block }) => {
    const things = clause.before.filter(({ isVerb }) => !isVerb);
    return (
      role === second.fact.role &&
      start < second.start &&
      (!block || !recapBlocks(document).has(block)) &&
      !isTold(sentence) &&
      things.length === stems.length &&
      things.every(({ stem }) => stems.includes(stem))
    );
  });
  const [first] = alike;
  return alike.length === 1 && first!.fact.value !== second.fact.value && !isDoubtful(first!.fact, first!.sentence) ? first : undefined;
}

const definite = /\b(?:the|this|that|these|your|our) $/;

function pointsBack({ fact, sentence }: PlacedPrice, prices: readonly PlacedPrice[]): boolean {
  const {
    role,
    clause: { back },
  } = fact;
  const front = fact.clause.front.replace(partOf, '');
  const isRate = !role.endsWith(' ');
  // “We take £54 each month”, where the fee was £45.
  const isSwapped =
    isRate &&
    fact.clause.before.every(({ isVerb }) => isVerb) &&
    prices.some((other) => other.fact.role === role && other.fact.value !== fact.value && areNear(other.fact, fact) === 'same figures');
  return (
    (definite.test(front) || agreedTo.test(front) || (apposed.test(front) && /^,/.test(back)) || (isRate && ofRate.test(front)) || isSwapped) &&
    !ofItsOwn.test(`${front} ${back}`) &&
    !otherBehind.test(back) &&
    !/^ (?:that|which|who)\b/.test(plainText(sentence).slice(fact.end)) &&
    !isTold(sentence) &&
    !sentence.isQuoted(fact) &&
    !isSaidOrAsked(fact, sentence)
  );
}

/** “The dragon comes to £6,200” below a subject that names its price, and “£95 for each horse”, where one other price by the horse was told. */
function restates({ fact, sentence, start }: PlacedPrice, prices: readonly PlacedPrice[], document: ProseDocument): boolean {
  const others = prices.filter((other) => other.fact.role === fact.role && other.fact.value !== fact.value);
  const [first] = others;
  const { before, after, front, back } = fact.clause;
  if (
    !first ||
    others.length > 1 ||
    start < first.start ||
    isTold(sentence) ||
    sentence.isQuoted(fact) ||
    isDoubtful(fact, sentence) ||
    ofItsOwn.test(`${front} ${back}`)
  )
    return false;
  const isRate = !fact.role.endsWith(' ');
  if (!isRate && first.block !== undefined) return false;
  const known = new Set([...(first.sentence.text.toLowerCase().match(/[a-z-]+/g) ?? []).map(factStem), ...titleStems(document)]);
  // “For each horse getting a full set, payable when I leave.”
  const behind = /^(?:[^,;:]*? (?=\w+ing\b)|[^,;:]*)/.exec(back)![0];
  const things = [...before, ...(isRate ? after.filter(({ lower }) => behind.includes(lower)) : [])].filter(
    ({ isVerb, lower }) => !isVerb && !/'/.test(lower) && !wholes.test(lower),
  );
  // “At £52 a session she can stop whenever she likes.”
  if (isRate && atRate.test(front) && first.start < start && !withMore.test(back)) return true;
  return things.every(({ stem }) => known.has(stem)) && (isRate || things.length > 0 || wholes.test(front));
}

/** The one near sum that it may be meant for. */
function antecedentOf(second: PlacedPrice, prices: readonly PlacedPrice[], document: ProseDocument): PlacedPrice | undefined {
  const alike = prices.filter((other) => other.fact.role === second.fact.role && other.fact.value !== second.fact.value);
  const near = alike.filter((other) => areNear(other.fact, second.fact));
  const [first] = near;
  if (!first || first.start > second.start || near.some(({ fact: { value } }) => value !== first.fact.value)) return undefined;
  if (
    ofItsOwn.test(`${first.fact.clause.front} ${first.fact.clause.back}`) ||
    isTold(first.sentence) ||
    first.sentence.isQuoted(first.fact) ||
    isDoubtful(first.fact, first.sentence)
  )
    return undefined;
  if (isMadeOfOthers(second, prices, document) || areOfOthers(first.fact, second.fact) || isForMore(first, second)) return undefined;
  const isOnlyOther = alike.every(({ fact: { value } }) => value === first.fact.value);
  return shareThings(second, first, document, isOnlyOther) ? first : undefined;
}

/** “The £260 for the album and the box” is no slip for £240; but a sum that is said to be for nothing is for all that was told. */
function isForMore(first: PlacedPrice, second: PlacedPrice): boolean {
  if (ofAll.test(second.fact.clause.back)) return false;
  const later = withAllBehind(second);
  return (
    areNear(first.fact, second.fact) === 'near' &&
    (several.test(plainText(second.sentence).slice(second.fact.end)) || isOneOfMore(complement.test(later.clause.back) ? withAllBehind(first) : later, later))
  );
}

/** “For the album and the box” is one thing, though a clause could begin behind “and”. */
const withAllBehind = ({ fact, sentence }: PlacedPrice): StatedFact => ({
  ...fact,
  clause: { ...fact.clause, back: /^,?[^,.;:!?]*/.exec(plainText(sentence).slice(fact.end))![0] },
});

/** True when the letter has the sum elsewhere, or makes it of others. */
function isMadeOfOthers({ amount, start, end }: PlacedPrice, prices: readonly PlacedPrice[], document: ProseDocument): boolean {
  const { text } = document;
  const figures = Array.from(`${text.slice(0, start)}#${text.slice(end)}`.matchAll(/\d[\d.,’']*\d|\d/g), ([figure]) =>
    Number(
      figure
        .replace(/[.,](\d\d)$/, '#$1')
        .replace(/[.,’']/g, '')
        .replace('#', '.'),
    ),
  );
  if (figures.includes(amount)) return true;
  const amounts = [...new Set(prices.map((price) => price.amount))].filter((other) => other !== amount);
  const times = numbersOf(document).map(({ value }) => value);
  return amounts.some(
    (one, index) =>
      times.some((count) => Math.abs(one * count - amount) < 0.005 || Math.abs(amount * count - one) < 0.005) ||
      amounts.slice(index + 1).some((other, at) => amounts.slice(index + at + 2).some((third) => Math.abs(one + other + third - amount) < 0.005)),
  );
}
const areOfOthers = ({ clause: one }: StatedFact, { clause: other }: StatedFact): boolean => tellersOf(one) !== tellersOf(other);
const tellersOf = ({ front, back }: FactClause): string =>
  [...new Set([...(`${front} ${back.slice(0, 40)}`.match(telling) ?? []), ...(season.exec(front) ?? [])])].sort().join(' ');

/** What the sum is said to be for must be what the other is of; one that is for nothing, or for some doing, is for whatever was told. */
function shareThings({ fact: { clause } }: PlacedPrice, first: PlacedPrice, document: ProseDocument, isOnlyOther: boolean): boolean {
  const named =
    complement.test(clause.back) && !ofAll.test(clause.back) ? clause.after.filter(({ lower }) => clause.back.slice(0, 60).includes(lower)).slice(0, 3) : [];
  if (named.length === 0 || (named[0]!.lower.endsWith('ing') && isOnlyOther)) return isOnlyOther || clause.back.trim() === '';
  const known = new Set((first.sentence.text.toLowerCase().match(/[a-z-]+/g) ?? []).map(factStem));
  return named.some(({ stem }) => known.has(stem) || titleStems(document).has(stem));
}
