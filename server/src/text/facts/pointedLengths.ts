/**
 * Lengths of time that point back: “after the five weeks”, “the four hours per visit”, “finished five weeks after you sign”. Where
 * the letter names one other length in the same unit, or from the same day on, the two cannot both be true.
 */
import { CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { areApart } from './conflictDoubts';
import { factClause, factStem } from './factClause';
import { isDoubtful, isSaidOrAsked, isTold } from './factDoubts';
import { timeVerbs } from './factWords';
import { numberNamed, numberSource } from './numberNames';
import type { PlacedFact } from './placedFacts';
import type { PointedPair } from './pointedPairs';
import { mayBeSameThings } from './sameThings';
import type { StatedFact } from './statedFacts';
import { plainText } from './tense';

interface Length extends StatedFact {
  /** “Every”, where it says how often. */
  readonly isEvery: boolean;
  readonly unit: string;
  /** “sign” of “after you sign”. */
  readonly anchor: string | undefined;
}

interface PlacedLength extends PlacedFact {
  readonly fact: Length;
  readonly sentence: Sentence;
}

const light = new Set(timeVerbs.split(' '));
const none: readonly Length[] = [];
const counted = new CuedPattern(`(?<![\\d.,/:\\p{Sc}–-])\\b(${numberSource})[ -]((?:full |working )?(?:minute|hour|day|week|month|year)s?)\\b`, 'gu');
const anchored = new RegExp(
  '^ (?:after|from|of) (?:(?:the (?:date|day|moment|time)|when) (?:of |on which |that |when )?)?' +
    '(?:(?:the|we have|you|your) ){0,2}(accept|approv|confirm|deposit|go-ahead|order|pay|sign|start|yes)',
);
const most = 30;

const findLengths = whereCued([counted], none, (sentence: Sentence): readonly Length[] => {
  const plain = plainText(sentence);
  return counted.matchAll(sentence, plain).flatMap(({ 0: whole, 1: number, 2: unit, index: start }): Length[] => {
    const value = numberNamed(number!);
    const end = start + whole.length;
    if (value === undefined || value < 2) return [];
    const before = plain.slice(0, start);
    return [
      {
        type: 'length',
        role: 'of',
        value: String(value),
        unit: unit!.replace(/s$/, ''),
        isEvery: /\bevery $/.test(before),
        anchor: anchored.exec(plain.slice(end))?.[1],
        isDefinite: pointing.test(before),
        clause: factClause(sentence, { start, end }, [], light),
        hosts: [],
        start,
        end,
      },
    ];
  });
});
const pointing = /(?:^|[^\p{L}])(?:all|the|these|those) $/u;

export function pointedLengths(document: ProseDocument): readonly PointedPair[] {
  const lengths = document
    .hits(findLengths)
    .flatMap(({ start, notes, sentence, block }) =>
      notes.map((fact): PlacedLength => ({ fact, start: fact.start + start, end: fact.end + start, block, unit: sentence, sentence })),
    );
  if (lengths.length < 2 || lengths.length > most) return [];
  return lengths.flatMap((second) => {
    const first = mayPoint(second) ? antecedentOf(second, lengths) : undefined;
    return first && !areApart(first, second, document) ? [{ first, second }] : [];
  });
}

const mayPoint = ({ fact, sentence }: PlacedLength): boolean =>
  pointsBack(fact, plainText(sentence)) && !isTold(sentence) && !sentence.isQuoted(fact) && !isSaidOrAsked(fact, sentence);

/** What stands behind a length of another thing: “the two weeks before the fair”, “the 30 days’ notice”. */
const restricted = new RegExp(
  "^(?:'|,? (?:after|ahead|around|at|before|between|for|from|in|notice|of|on|since|that|to|until|up|when|which|while|" +
    '(?:we|you)(?! (?:are|bring|can|get|go|leave|may|must|receive|should|sit|take|will)))\\b)',
);

function pointsBack({ isDefinite, isEvery, anchor, end, clause: { front } }: Length, plain: string): boolean {
  if (isEvery) return /^\W*(?:our|the|your) (?:[\w'-]+ ){1,5}every $/.test(front);
  if (ofNamed(plain.slice(end)) !== undefined && isOwn.test(front)) return true;
  return anchor !== undefined || (isDefinite && !restricted.test(plain.slice(end)));
}

/** “The 90 minutes of massage”, “your 90-minute massage”. */
const ofNamed = (back: string): string | undefined =>
  /^(?: of (?:the |your |our )?| (?=[a-z]+(?:[.,;:!?]| (?:is|are|will|has|in|on|at|can|takes|lasts|starts|begins)\b|$)))([a-z]{4,})\b/.exec(back)?.[1];
const isOwn = /\b(?:the|this|your|our) $/;

/** The one other length that it may be meant for. */
function antecedentOf(second: PlacedLength, lengths: readonly PlacedLength[]): PlacedLength | undefined {
  const { fact } = second;
  const alike = lengths.filter(
    (other) =>
      other !== second &&
      other.fact.unit === fact.unit &&
      other.fact.isEvery === fact.isEvery &&
      (fact.isDefinite || isOwn.test(fact.clause.front) || other.fact.anchor === fact.anchor),
  );
  const [first] = alike;
  if (
    !first ||
    first.start > second.start ||
    alike.some(({ fact: { value } }) => value !== first.fact.value) ||
    lengths.some((other) => other !== second && other.fact.value === fact.value)
  )
    return undefined;
  const [low, high] = [Number(first.fact.value), Number(fact.value)].sort((a, b) => a - b) as [number, number];
  const isKnown = fact.isDefinite || fact.anchor !== undefined || fact.isEvery || isOwn.test(fact.clause.front);
  const named = isKnown ? ofNamed(plainText(second.sentence).slice(fact.end)) : undefined;
  if (named !== undefined && !first.sentence.words.some(({ lower }) => factStem(lower) === factStem(named))) return undefined;
  if (high > low * 2 || isTold(first.sentence) || first.sentence.isQuoted(first.fact) || isDoubtful(first.fact, first.sentence)) return undefined;
  return fact.isEvery || (fact.isDefinite || named !== undefined ? states.test(first.fact.clause.front) : areOfOneWork(first.fact, fact)) ? first : undefined;
}

/** “Each visit lasts three hours.” */
const states = /\b(?:covers?|for|get|includes?|is|lasts?|needs?|of|requires?|runs?|takes?|will be)(?: (?:about|for|me|us|you))? $|: ?$/;

/** “The whole job takes four weeks”, “finished five weeks after you sign”. */
function areOfOneWork(one: Length, other: Length): boolean {
  const [a, b] = [one, other].map(({ clause }) => clause.before.filter(({ isVerb }) => !isVerb).map(({ stem }) => stem)) as [string[], string[]];
  if ([one, other].some(isOfPart)) return false;
  return (isOfWhole(one) && isOfWhole(other)) || a.some((stem) => b.some((its) => mayBeSameThings(stem, its)));
}
const isOfPart = ({ clause: { front } }: Length): boolean => /\b(?:draft|first|half|initial|outline|part|phase|proof|second|sketch|stage|test)s?\b/.test(front);
const isOfWhole = ({ clause: { front } }: Length): boolean =>
  /\b(?:all|everything|it|job|project|whole|work)\b[^,;]*$|\b(?:completed?|done|finished|ready) (?:in |within )?$/.test(front);
