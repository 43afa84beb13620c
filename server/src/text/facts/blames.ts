/** Who is blamed in a sentence: the client, one of our own people or suppliers, or anybody but us. */
import { whereCued, whoseCuesFit } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { causePatterns, causesIn, goesWrong } from './blameCauses';
import { deeds, type Deed } from './blameDeeds';
import { blameClefts } from './blameClefts';
import { blameSlotPhrases, type BlameSlotPhrase } from './blameSlotPhrases';
import { namedAt } from './blameSlots';
import { doerOf, type Doer } from './blameSubjects';
import { plainText } from './tense';
import {
  asAsked,
  behind,
  denied,
  inTale,
  isAgainst,
  isAsked,
  isHarmless,
  isKept,
  isPaper,
  lawful,
  makers,
  namesDear,
  namesOpponent,
  phrases,
  softened,
  spares,
  suffered,
  taleOf,
} from './blamesPatterns';

export interface Blame extends TextRange {
  /** “fault” says whose fault it was, or was not. */
  readonly type: 'client' | 'colleague' | 'fault';
  /** Where the subject ends, such as “Jared”; equal to `start` where there is none. */
  readonly subjectEnd: number;
}

export const blamesIn = (sentence: Sentence): readonly Blame[] => sentence.note(findBlames);
const isQuestion = /\?["'”’)\]\s]*$/;

/** “The regions of all failed deals” names a kind of deal; “as long as you do not change the strings” sets a condition. */
const isNoDeed = (text: string, { start, end }: TextRange): boolean =>
  /\b(?:all|any|both|each|every|few|many|most|no|of|some|the|these|those) (?:broken|failed|forgotten|lost|missed|spoilt)$/.test(text.slice(start, end)) ||
  (/^as (?:it|they|you)\b/.test(text.slice(start, end)) && /\b(?:as|so) long $/.test(text.slice(0, start)));

const none: readonly Blame[] = [];
const slotPhrases = [...blameSlotPhrases, ...blameClefts];
const patterns = [...[...deeds, ...phrases, ...slotPhrases].map(({ pattern }) => pattern), ...causePatterns];
const fittingSlotPhrases = whoseCuesFit(slotPhrases, ({ pattern }) => pattern);
const fittingDeeds = whoseCuesFit(deeds, ({ pattern }) => pattern);
const fittingPhrases = whoseCuesFit(phrases, ({ pattern }) => pattern);

const findBlames = whereCued(patterns, none, (sentence: Sentence): readonly Blame[] => {
  const text = plainText(sentence);
  if (isHarmless.test(sentence, text) || spares.test(sentence, text)) return none;
  const found: Blame[] = [];
  const add = (blame: Blame): void => {
    if (
      sentence.isQuoted(blame) ||
      (blame.type === 'fault' && isAsked.test(text.slice(0, blame.start))) ||
      softened.test(text.slice(Math.max(0, blame.start - 200), blame.start)) ||
      isNoDeed(text, blame)
    )
      return;
    if (!found.some((other) => blame.start < other.end && other.start < blame.end)) found.push(blame);
  };
  const asks = isQuestion.test(text);
  if (!asks) {
    for (const phrase of fittingSlotPhrases(sentence))
      for (const match of phrase.pattern.matchAll(sentence, text)) blameOfSlot(sentence, text, phrase, match, add);
    for (const deed of fittingDeeds(sentence)) for (const match of deed.pattern.matchAll(sentence, text)) blameOfDeed(sentence, text, deed, match, add);
  }
  for (const { type, pattern, then, asks: isAsked = false, isAmidHarm = false } of fittingPhrases(sentence)) {
    const match = asks && !isAsked ? null : pattern.exec(sentence, text);
    if (!match || (isAmidHarm && (found.length > 0 || !goesWrong(sentence)))) continue;
    const rest = then ? then(text, match.index + match[0].length) : 0;
    if (rest !== undefined)
      add({ type, start: match.index + /^[^a-z]*/.exec(match[0])![0].length, end: match.index + match[0].trimEnd().length + rest, subjectEnd: match.index });
  }
  if (!asks && found.length === 0 && !asAsked.test(text) && causePatterns.some((pattern) => pattern.mayFit(sentence)))
    for (const cause of causesIn(sentence)) add({ type: 'fault', ...cause, subjectEnd: cause.start });
  return found.sort((a, b) => a.start - b.start);
});

type Add = (blame: Blame) => void;

function blameOfDeed(sentence: Sentence, text: string, { type, side, head, then }: Deed, match: RegExpExecArray, add: Add): void {
  const lead = head?.exec(text.slice(Math.max(0, match.index - 90), match.index));
  if (lead === null) return;
  const from = match.index - (lead?.[0].length ?? 0);
  const rest = then ? then(text, match.index + match[0].length) : 0;
  if (rest === undefined) return;
  const stop = match.index + (match[0] + text.slice(match.index + match[0].length, match.index + match[0].length + rest)).trimEnd().length;
  const end = stop + behind.exec(text.slice(stop))![0].length;
  if (denied.test(text.slice(stop)) || (type === 'done' && asAsked.test(text.slice(stop)))) return;
  if (type === 'nobody') return add({ type: 'client', start: match.index, end, subjectEnd: match.index });
  const doer = doerOf(sentence, from);
  if (
    doer &&
    ((doer.side === 'colleague' && isTold(text, doer)) ||
      isOpponent(text, doer) ||
      isPaper.test(text.slice(doer.start, doer.end)) ||
      suffered.test(text.slice(match.index, end + 60)))
  )
    return;
  if (doer && (side ?? doer.side) === doer.side && isStated(doer) && !isKept.test(text.slice(match.index, end + 40)))
    add({ type: doer.side, start: doer.start, end, subjectEnd: doer.end });
}

/** “Your tenant failed to pay the rent”: those whom we write to for the client are blamed for what they did to them, not to us. */
function isOpponent(text: string, { side, start, end }: Doer): boolean {
  const words = text.slice(start, end).trim();
  if (/^(?:he|she|they)$/.test(words))
    return (namesOpponent.test(text.slice(0, start)) || namesDear.test(text.slice(0, start))) && !/\b(?:me|our|us)\b/.test(text.slice(end));
  if (side !== 'client' || !words.startsWith('your ')) return false;
  return (isAgainst.test(words) && !/\b(?:me|my|our|us|we)\b/.test(/^[^.;:]*/.exec(text.slice(end))![0])) || lawful.test(text);
}

/** “The scene where the waiter forgot the soup” blames nobody: he is made up. */
function isTold(text: string, { start, end }: Doer): boolean {
  const words = text.slice(start, end);
  if (!/\b(?:the|an?|he|she)\b/.test(words) || /\b(?:my|our)\b/.test(words) || makers.test(words)) return false;
  const before = text.slice(Math.max(0, start - 120), end - /\S*$/.exec(words)![0].length);
  return inTale.test(before) || taleOf.test(before);
}

const isStated = ({ isGuess, isNegated, isNobody }: Doer): boolean => !isGuess && !isNegated && !isNobody;

function blameOfSlot(
  sentence: Sentence,
  text: string,
  { then, isDone, others = false, isAmidHarm = false }: BlameSlotPhrase,
  { index, 0: match }: RegExpExecArray,
  add: Add,
): void {
  const done = isDone ? isDone(text.slice(Math.max(0, index - 60), index)) : 0;
  if (done === undefined) return;
  const named = namedAt(sentence, index + match.length);
  if (!named || (others && named.side === 'client') || (isAmidHarm && !goesWrong(sentence))) return;
  let { end } = named;
  if (then) {
    then.lastIndex = end;
    const rest = then.exec(text);
    if (!rest) return;
    end += rest[0].trimEnd().length;
  }
  add({ type: 'fault', start: index - done + /^[^a-z]*/.exec(text.slice(index - done, end))![0].length, end, subjectEnd: index - done });
}
