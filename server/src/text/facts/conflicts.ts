/** Finds the same price, day, hour, length of time, share or number of things stated in two ways. In doubt, there is no conflict. */
import { CuedPattern } from '../cuedPattern';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { areApart, isExplained } from './conflictDoubts';
import { factGroups } from './factGroups';
import { orderedCounts } from './orderedCounts';
import { pointedPairs } from './pointedPairs';
import { recapPrice } from './recapPrice';
import { placedFacts, type PlacedFact } from './placedFacts';
import { daysDiffer } from './factDays';
import { numberNamed } from './numberNames';
import { validityTerms } from './validityTerms';
import { whereFits } from './whereFits';

export interface Conflict {
  readonly first: TextRange;
  readonly second: TextRange;
}

interface Pair extends Conflict {
  readonly first: PlacedFact;
  readonly second: PlacedFact;
}

/** The facts that disagree with the first statement of the same; in order. */
export const conflictsIn = (document: ProseDocument): readonly Conflict[] => document.note(findConflicts);

function findConflicts(document: ProseDocument): readonly Conflict[] {
  const facts = placedFacts(document);
  const isChoice = offersChoice(document);
  const found: Pair[] = [];
  for (const same of factGroups(facts)) {
    if (isChoice && same[0]!.fact.type !== 'day' && same[0]!.fact.type !== 'hour') continue;
    const [first, ...others] = same;
    const second = others.find((other) => differ(first!, other));
    // Three values are a plan.
    if (!second || others.some((other) => differ(first!, other) && differ(second, other))) continue;
    if (
      areApart(first!, second, document) ||
      isExplained(first!, second, facts, document) ||
      hasUseOfItsOwn(second, same, facts) ||
      countsOthers(second, same, facts) ||
      isNamedAgain(second, document) ||
      feedOthers(first!, second)
    )
      continue;
    found.push({ first: first!, second });
  }
  for (const pair of pointedPairs(document, facts, isChoice)) if (!found.some(({ second }) => second.start === pair.second.start)) found.push(pair);
  const others = isChoice ? [] : [...orderedCounts(document), ...recapPrice(document), ...validityTerms(document)];
  // Two sentences that differ in all they state tell of two cases: “Order by the 1st and we deliver on the 9th. Order by the 8th …”.
  const hourIn = (unit: object): string | undefined => facts.find((placed) => placed.unit === unit && placed.fact.type === 'hour')?.fact.value;
  const isParallel = (one: Pair): boolean =>
    one.first.fact.type === 'day' &&
    ((isOfEachWeek(one.first) && hourIn(one.first.unit) !== hourIn(one.second.unit)) ||
      found.some((other) => other.second.start !== one.second.start && other.first.unit === one.first.unit && other.second.unit === one.second.unit));
  const seen = new Set<number>();
  return [...found.filter((pair) => !isParallel(pair)), ...others]
    .filter(({ second: { start } }) => !seen.has(start) && seen.add(start))
    .sort((a, b) => a.second.start - b.second.start);
}

const differ = ({ fact: one }: PlacedFact, { fact: other }: PlacedFact): boolean =>
  one.type === 'day' ? daysDiffer(one.value, other.value) : one.value !== other.value;

/** A day that is told of something else as well was not put down by mistake: “… on the mat by 12 December. In short: the catalogue by 12 December”. */
const hasUseOfItsOwn = (second: PlacedFact, same: readonly PlacedFact[], facts: readonly PlacedFact[]): boolean =>
  second.fact.type === 'day' &&
  facts.some(
    (other) =>
      other.fact.type === 'day' &&
      !same.includes(other) &&
      other.unit !== second.unit &&
      isNamedInFull(other) &&
      !daysDiffer(other.fact.value, second.fact.value),
  );

/** “The lunch is for 120 and the talk for 80. In short: food for 120 guests, chairs for 80 guests.” */
const countsOthers = ({ fact, unit }: PlacedFact, same: readonly PlacedFact[], facts: readonly PlacedFact[]): boolean =>
  (fact.isRecap === true || fact.type === 'price') &&
  (fact.type === 'count' || /^price per (?:day|hour)/.test(fact.role)) &&
  facts.some((other) => other.fact.type === fact.type && other.fact.value === fact.value && other.unit !== unit && !same.includes(other));

/** “Ten of your twelve candles left. In short: ten candles are on their way.” */
function isNamedAgain({ fact: { isRecap, type, value }, start, end }: PlacedFact, { text }: ProseDocument): boolean {
  if (isRecap !== true || type !== 'count') return false;
  const others = `${text.slice(0, start)}#${text.slice(end)}`;
  // The number of a house counts nothing.
  return Array.from(others.matchAll(anyNumber)).some(
    ({ 0: written, index }) =>
      String(numberNamed(written)) === value &&
      !(/\d/.test(written) && /^ \p{Lu}\p{Ll}/u.test(others.slice(index + written.length, index + written.length + 3))),
  );
}
const anyNumber = new RegExp(
  '(?<![\\d.,])(?:\\d{1,3}(?:[.,]\\d{3})+|\\d+|\\b(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|hundred|two|three|' +
    'four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,5}teen))(?!\\w)',
  'gi',
);

/** “Dinner for 80 guests” in a table and “room for 90 guests” in the recap. */
const feedOthers = ({ fact: first, block }: PlacedFact, { fact: second }: PlacedFact): boolean =>
  block?.table !== undefined &&
  !first.isDefinite &&
  first.type === 'count' &&
  thingFor.exec(first.clause.front.toLowerCase())?.[0] !== thingFor.exec(second.clause.front.toLowerCase())?.[0];
const thingFor = /[a-z-]+ for $/;

/** False for “Monday”, which may be any. */
const isNamedInFull = ({ fact: { value } }: PlacedFact): boolean => !value.startsWith('|');

/** “Monday”, of which each week has one. */
const isOfEachWeek = ({ fact: { value } }: PlacedFact): boolean => value.startsWith('||');

/** With options or packages, each has a price and numbers of its own. */
const offersChoice = (document: ProseDocument): boolean => document.hits(choices).length > 0;
const choices = whereFits(
  new CuedPattern(
    new RegExp(
      '\\b(?:options?|packages?|variants?|scenarios?|alternatives?|tiers?|plan|version|phase|lot|part|job|basic|standard|' +
        'premium|bronze|silver|gold) (?:[a-d]\\b|\\d|one|two|three|package|plan|version)|' +
        '^\\W*(?:basic|standard|premium|bronze|silver|gold|small|large|medium|option \\w+|package \\w+)\\W*$|' +
        '\\b(?:two|three|four|several|which) (?:options|packages|alternatives|prices|quotes|versions|phases)\\b|' +
        '\\b(?:alternatively|either way)\\b',
      'i',
    ),
  ),
);
