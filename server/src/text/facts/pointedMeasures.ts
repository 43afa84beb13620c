/**
 * Amounts with a unit that point back: “your three kilos”, “the 2,100-word script”, “the inscription has 82 letters”. Where the letter
 * has one other near amount in that unit, of the same thing, and nothing that makes or repeats this one, the two cannot both be true.
 */
import type { ProseDocument } from '../document';
import { areApart } from './conflictDoubts';
import { factStem } from './factClause';
import { isDoubtful, isSaidOrAsked, isTold } from './factDoubts';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import { isTime, quantitiesIn, type Quantity } from './quantities';
import { recapBlocks } from './recapFacts';
import { mayBeSameThings } from './sameThings';
import type { Sentence } from '../sentence';
import { plainText } from './tense';
import { titleStems } from './titleStems';

interface PlacedQuantity extends PlacedFact {
  readonly fact: Quantity;
  readonly sentence: Sentence;
}

/** A letter with more is a list of stock or a timetable. */
const most = 40;

export function pointedMeasures(document: ProseDocument): readonly PointedPair[] {
  const all = document
    .hits(quantitiesIn)
    .flatMap(({ start, notes, sentence, block }) =>
      notes.map((fact): PlacedQuantity => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence, sentence })),
    );
  if (all.length < 2 || all.length > most) return [];
  return all.flatMap((second) => {
    const first = isClear(second) ? antecedentOf(second, all, document) : undefined;
    return first && isClear(first) && !areApart(first, second, document) ? [{ first, second }] : [];
  });
}

const isClear = ({ fact, sentence }: PlacedQuantity): boolean =>
  !isTold(sentence) &&
  !withSpares.test(sentence.text) &&
  !sentence.isQuoted(fact) &&
  !isSaidOrAsked(fact, sentence) && !isDoubtful(fact.isDefinite ? nearOnly(fact) : fact, sentence);

/** “Get 24 m², that covers cuts and leaves you a few spares”: more is bought than is laid. */
const withSpares = /\b(?:break(?:age|ing)s?|cuts|cutting|in reserve|left-?overs|off-?cuts|spares?|surplus|to be (?:safe|sure)|wast(?:age|e))\b/i;

/** “One for each scene, along with changes to your 2,100-word script”: what stands further off doubts something else. */
const nearOnly = (fact: Quantity): Quantity => ({ ...fact, clause: { ...fact.clause, front: /(?:[^\s,;]+ ){0,4}[^\s,;]*$/.exec(fact.clause.front)![0] } });

/** The one other near amount in the unit, of the same thing. */
function antecedentOf(second: PlacedQuantity, all: readonly PlacedQuantity[], document: ProseDocument): PlacedQuantity | undefined {
  const alike = all.filter(({ fact: { role } }) => role === second.fact.role);
  const others = alike.filter((other) => other.fact.amount !== second.fact.amount);
  const near = others.filter((other) => areNear(other.fact.amount, second.fact.amount));
  const [first] = near;
  if (!first || first.start > second.start || !mayBeOneWay(first.fact.way, second.fact.way) || near.some(({ fact }) => fact.amount !== first.fact.amount))
    return undefined;
  if (alike.some((other) => other !== second && other.fact.amount === second.fact.amount) || isMade(second.fact.amount, others)) return undefined;
  return tie(
    first,
    second,
    others.every(({ fact }) => fact.amount === first.fact.amount),
    document,
  )
    ? first
    : undefined;
}

/** What takes a week is there within one. */
const mayBeOneWay = (one: string, other: string): boolean => one === other || one === 'takes' || other === 'takes';

/** Twice as much at the most. */
const areNear = (one: number, other: number): boolean => Math.max(one, other) <= Math.min(one, other) * 2;

/** True when two of the others make it. */
function isMade(amount: number, others: readonly PlacedQuantity[]): boolean {
  const amounts = others.map(({ fact }) => fact.amount);
  return amounts.some((one, index) =>
    amounts.some((other, at) => at !== index && (Math.abs(one + other - amount) < 0.005 || Math.abs(one - other - amount) < 0.005)),
  );
}

/** @param isOnly True where the letter has no third amount in the unit. */
function tie(first: PlacedQuantity, second: PlacedQuantity, isOnly: boolean, document: ProseDocument): boolean {
  const known = wordsAround(first, document);
  const isKnown = (stem: string): boolean => known.has(stem) || titleStems(document).has(stem) || [...known].some((other) => mayBeSameThings(stem, other));
  const { things, subjects, isDefinite, role } = second.fact;
  const isBare = isDefinite && isOnly && things.length === 0;
  if (isBare && !isTime(role)) return true;
  if (isRecapOf(second, document)) return isOnly;
  // “It runs for 47 minutes” is of what the letter is about.
  if (isDefinite && isOnly && /^\W*(?:it|that|they|this) /.test(first.fact.clause.front)) return true;
  const named = things.length > 0 ? things : subjects;
  if (named.length === 0 || !named.every(isKnown) || tellsWhen(second, first)) return false;
  const own = [...first.fact.things, ...first.fact.subjects];
  return isDefinite && isOnly ? true : named.some((stem) => own.includes(stem) || first.fact.subjects.length === 0);
}

/** “On weekdays our visits take three hours” says which ones are meant. */
const tellsWhen = ({ fact: { clause: { front } }, sentence }: PlacedQuantity, { sentence: other }: PlacedQuantity): boolean => {
  const [when] = seasons.exec(front) ?? [];
  return when !== undefined && other !== sentence && !plainText(other).includes(when);
};
const seasons = new RegExp(
  '\\b(?:at|in|on) (?:the |a )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|evenings?|mornings?|' +
    'nights?|spring|summer|autumn|winter|holidays?)\\b',
);

/** “For £750 you get twelve hours of digging” sums up what was told. */
const isRecapOf = (
  {
    block,
    fact: {
      way,
      clause: { front },
    },
  }: PlacedQuantity,
  document: ProseDocument,
): boolean =>
  block !== undefined &&
  recapBlocks(document).has(block) &&
  way === '' &&
  /\b(?:gets?|have|receives?|for)(?: \W?\d[\d.,]*,?)?(?: you get)? $|(?:^|, )$/.test(front);

/** What the sentence names, and the one before it in the paragraph, or the row. */
function wordsAround({ block, sentence }: PlacedQuantity, { blocks }: ProseDocument): ReadonlySet<string> {
  const row =
    block?.table === undefined
      ? []
      : blocks.filter(({ table, row }) => table === block.table && row === block.row).map(({ prose }) => prose.text.toLowerCase());
  const at = block?.prose.sentences.findIndex((placed) => placed.sentence === sentence) ?? -1;
  const previous = at > 0 ? plainText(block!.prose.sentences[at - 1]!.sentence) : '';
  return new Set(([plainText(sentence), previous, ...row].join(' ').match(/[a-z-]{3,}/g) ?? []).map(factStem));
}
