/**
 * Numbers that point back: “all 55 guests” and “the 80 finished images” speak of what the letter told before. Where nothing
 * told it has that number, and one other number of the same things is near it, the two cannot both be true.
 */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { collectiveOf, mayBeMembers } from './collectives';
import { areApart, isPartOfMore } from './conflictDoubts';
import { isDoubtful, isSaidOrAsked, isTold } from './factDoubts';
import { isMadeOfNumbers } from './letterNumbers';
import { factStem } from './factClause';
import { functionWords } from './factWords';
import { numberSource } from './numberNames';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import { isForGuests, isNamed, recapBlocks } from './recapFacts';
import { headWords, mayBeAnyThing, mayBeSameThings } from './sameThings';
import { countsIn } from './statedCounts';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';
import { titleStems } from './titleStems';

interface Pointer extends PlacedFact {
  readonly sentence: Sentence;
}

/** @param facts What the letter states. */
export const pointedCounts = (document: ProseDocument, facts: readonly PlacedFact[]): readonly PointedPair[] => {
  const counts = [...facts.filter(({ fact: { type } }) => type === 'count'), ...labelCounts(document)];
  const lot = collectiveOf(document);
  if (counts.length === 0 && !lot) return [];
  return pointersOf(document).flatMap((second) => {
    const first = antecedentOf(second, counts, document);
    if (!first && lot && isNumberOf(lot, second, counts, document) && !areApart(lot, second, document)) return [{ first: lot, second: numberOnly(second) }];
    return first && !areApart(first, second, document) && !isPartOfMore(first, second, document) ? [{ first, second }] : [];
  });
};

/** “| Wool, moss green, 11 metres | £495 |”: a row names things that it has the number of. */
const labelCounts = (document: ProseDocument): readonly PlacedFact[] =>
  document
    .hits(countsIn)
    .flatMap(({ start, notes, sentence, block }) =>
      block.type === 'cell' && block.column === 0 && block.row > 0
        ? notes.filter((fact) => !isDoubtful(fact, sentence)).map((fact) => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence }))
        : [],
    );

/** Those of running text that nobody else has named. */
function pointersOf(document: ProseDocument): readonly Pointer[] {
  return document.hits(countsIn).flatMap(({ start, notes, sentence, block }) =>
    notes.flatMap((fact): readonly Pointer[] => {
      const placed = { fact, start: fact.start + start, end: fact.end + start, block, unit: sentence, sentence };
      if (isTold(sentence) || sentence.isQuoted(fact) || isSaidOrAsked(fact, sentence)) return [];
      return pointsBack(fact) || (isRestated(fact, block, document) && !isDoubtful(fact, sentence)) ? [placed] : [];
    }),
  );
}

const pointsBack = ({ deed, isDefinite, clause: { front, back } }: StatedFact): boolean =>
  deed === undefined && isDefinite && !/\bif\b/.test(front) && !/^ (?:could|might|would)\b/.test(back);

const isRestated = (fact: StatedFact, block: Block, document: ProseDocument): boolean =>
  (isForGuests(fact) && feeds.test(fact.clause.front)) ||
  fact.role.startsWith('team ') ||
  isListed(fact, block) ||
  isHanded(fact) ||
  (isNamed(fact) && !isForGuests(fact) && recapBlocks(document).has(block));

/** “I will be cooking for 95 people” is for all who come. */
const feeds = /\b(?:all|cater|catering|cook|cooking|enough|everything|food|plan|planning|prepare|preparing|seats?) for $/;

/** “- 18 modules, black frame”, “| 36 lavenders, planted | £162 |”: lists say what was told above. */
const isListed = ({ start, modifiers, clause: { back } }: StatedFact, { type, column }: Block): boolean =>
  start === 0 &&
  modifiers !== undefined &&
  !/^ (?:along|at|by|for|from|in|into|of|on|to|with)\b/.test(back) &&
  (type === 'item' || (type === 'cell' && column === 0));

/** “I will hand you a dozen copies” hands over what was made. */
const isHanded = ({ clause: { front } }: StatedFact): boolean =>
  /\b(?:bring|collect|deliver|give|hand|leave|return|send) (?:you |over |back |out |to you )?$/.test(front);

/** The one other number of the same things. */
function antecedentOf(second: Pointer, counts: readonly PlacedFact[], document: ProseDocument): PlacedFact | undefined {
  const others = counts.filter((first) => first.start < second.start && first.unit !== second.unit && haveOneName(first.fact, second.fact));
  const named = others.filter(({ fact: { role } }) => role === second.fact.role);
  const alike = named.length > 0 ? named : others;
  const [first] = alike;
  if (!first || alike.some(({ fact: { value } }) => value !== first.fact.value) || !areNear(first.fact, second.fact) || isOfSome(second, first, document))
    return undefined;
  return isMadeOfNumbers(Number(second.fact.value), second.start, [first.fact.role, second.fact.role], document) ? undefined : first;
}

/** “Ten” of “ten walkers”, for the other number has no noun. */
const numberOnly = (second: Pointer): Pointer => ({
  ...second,
  end: second.start + (leadingNumber.exec(plainText(second.sentence).slice(second.fact.start, second.fact.end))?.[0].length ?? second.end - second.start),
});
const leadingNumber = new RegExp(`^(?:${numberSource})`);

/** “Your ten walkers” are the group of 14. */
const isNumberOf = (lot: PlacedFact, second: Pointer, counts: readonly PlacedFact[], document: ProseDocument): boolean =>
  second.fact.isDefinite &&
  lot.start < second.start &&
  lot.unit !== second.unit &&
  mayBeMembers(lot.fact, /[a-z]+$/.exec(plainText(second.sentence).slice(second.fact.start, second.fact.end))?.[0] ?? '') &&
  areNear(lot.fact, second.fact) &&
  !isOfSome(second, lot, document) &&
  !counts.some(({ fact, start }) => start !== second.start && fact.role === second.fact.role) &&
  !isMadeOfNumbers(Number(second.fact.value), second.start, [second.fact.role], document);

/** “The ten people from the other office”, where the letter has told of no other office. */
function isOfSome({ fact: { end, isDefinite }, sentence }: Pointer, { fact: { clause } }: PlacedFact, document: ProseDocument): boolean {
  const [, words] = someBehind.exec(plainText(sentence).slice(end)) ?? [];
  if (!isDefinite || words === undefined) return false;
  const known = new Set([...clause.before, ...clause.after].map(({ stem }) => stem));
  return !(words.match(/[a-z'-]{3,}/g) ?? [])
    .filter((word) => !noThings.has(word))
    .some((word) => known.has(factStem(word)) || titleStems(document).has(factStem(word)));
}
const someBehind = new RegExp(
  "^,? (?:about|along|at|behind|downstairs|from|here|in|now|of|on|that|there(?! (?:are|is|will|won't)\\b)|they|under|" +
    'upstairs|we|which|who|with|without|you(?! (?:are|can|get|may|must|should|will)\\b))\\b' +
    "(?! (?:advance|an?|mon|one|time|tues|wednes|thurs|fri|satur|sun|\\d)\\w*)((?: [\\w'-]+){0,4})",
);
const noThings = new Set(functionWords.split(' '));

function haveOneName({ role, modifiers = '', isMeasure }: StatedFact, { role: other, modifiers: its = '', isDefinite }: StatedFact): boolean {
  // What measures things is compared on its own.
  if (isMeasure) return false;
  if (isDefinite && its === '' && mayBeAnyThing(other, role)) return true;
  // “Thirty lavender plants” are “36 lavenders”.
  if ((headWords.has(role) && factStem(modifiers) === other) || (headWords.has(other) && factStem(its) === role)) return true;
  return mayBeSameThings(role, other) && (modifiers === its || modifiers === '' || its === '' || role !== other);
}

/** Two numbers that somebody may have meant to be one. */
function areNear({ value: one }: StatedFact, { value: other }: StatedFact): boolean {
  const [low, high] = [Number(one), Number(other)].sort((a, b) => a - b) as [number, number];
  return low !== high && high <= low * 1.5;
}
