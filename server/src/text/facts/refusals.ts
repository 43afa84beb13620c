/** What a sentence says no to, and whether words give a reason or another way. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { courtesyOf } from './courtesies';
import { cuedPhrase, oneOf, phrase } from './cues';
import { datesIn } from './dates';
import { fillers, otherBusiness } from '../../words/excuseWords';
import { loneNo } from './loneRefusals';
import { cannot, impossible, mereNo, scope } from './refusalFrames';
import { roundabout } from './roundaboutRefusals';
import { otherSubjects } from '../../words/refusalWords';
import { isHistory, namesAnyWeekday, plainText } from './tense';
import { isGoodNews, namesTopic, namesWish, weakNo } from './wishedRefusals';
import {
  asides,
  asksOthers,
  cheers,
  clue,
  conditions,
  goesOn,
  isAside,
  isManner,
  isOpen,
  isProblem,
  isReported,
  isUnwished,
  isWonder,
  laterDay,
  offers,
  offersBeside,
  sameTime,
  splicedReason,
} from './refusalsPatterns';

export interface Refusal extends TextRange {
  /** `no` is a mere “No.”, which may also be the answer to a question; `scope` says only that it is not part of the job; in a quote or proposal that is a plain fact; `lone` is a no only where nothing else stands in the paragraph, `wished` only behind the client’s wish. */
  readonly type: 'cannot' | 'impossible' | 'scope' | 'no' | 'lone' | 'wished';
  /** True when the sentence itself names what the client wished for. */
  readonly namesWish: boolean;
  /** True when the sentence itself gives a reason, another way or another date. */
  readonly isExplained: boolean;
}

export const refusalIn = (sentence: Sentence): Refusal | undefined => sentence.note(findRefusal);

/** True when the sentence tells what the client wished for. */
export const asksSomething = (sentence: Sentence): boolean => namesWish.test(sentence, plainText(sentence));

/** True when the sentence gives a reason, an alternative or a date, wherever the no stands. */
export const softensRefusal = (sentence: Sentence): boolean => sentence.note(softens);

/** True when the sentence states something of its own, as a reason behind a no does: “The press is booked.” */
export const statesSomething = (sentence: Sentence): boolean => sentence.note(states);

const notOurs = phrase(`\\b${oneOf(otherSubjects)} *$`);

export const findRefusal = whereCued([cannot, roundabout, impossible, scope, mereNo, loneNo, weakNo], undefined, (sentence: Sentence): Refusal | undefined => {
  const plain = plainText(sentence);
  if (/\?\W*$/.test(plain) || isProblem.test(sentence, plain)) return undefined;
  const text = plain.includes(',')
    ? plain.replace(asides, (aside) => (clue.test(sentence, aside.replace(/^, (?:just |even )?(?:as|which)/, '')) ? aside : ' '.repeat(aside.length)))
    : plain;
  for (const [type, pattern] of [
    ['cannot', cannot],
    ['cannot', roundabout],
    ['impossible', impossible],
    ['scope', scope],
    ['no', mereNo],
    ['lone', loneNo],
    ['wished', weakNo],
  ] as const) {
    const match = pattern.exec(sentence, text);
    const refusal = match && refusalAt(sentence, text, type, match);
    if (refusal) return refusal;
  }
  return undefined;
});

function refusalAt(sentence: Sentence, text: string, type: Refusal['type'], match: RegExpExecArray): Refusal | undefined {
  // “That’s not something we do” begins at the word that the apostrophe hangs on.
  const start = match[0].startsWith("'")
    ? match.index - /[\p{L}-]*$/u.exec(text.slice(0, match.index))![0].length
    : match.index + /^[^a-z]*/.exec(match[0])![0].length;
  const end = match.index + match[0].trimEnd().length;
  const before = text.slice(Math.max(0, start - 300), start);
  const rest = text.slice(end, end + 400);
  if (
    isWonder.test(rest) ||
    isManner.test(text.slice(start)) ||
    isUnwished.test(match[0]) ||
    sentence.isQuoted({ start, end }) ||
    isReported.test(before.slice(wishEnd(sentence, before)))
  )
    return undefined;
  if (!isAside.test(before) && (notOurs.test(before) || isOpen.test(before))) return undefined;
  const wish = wishEnd(sentence, before);
  if (type === 'wished' && isGoodNews.test(text.slice(wish))) return undefined;
  return { type, start, end, namesWish: wish > 0, isExplained: conditions.test(match[0]) || explains(sentence, before.slice(wish), rest) };
}

/** Where the words about the client’s wish end: “you’d like her name instead of yours” gives no other way. 0 where there are none. */
function wishEnd(sentence: Sentence, before: string): number {
  const match = namesWish.exec(sentence, before) ?? namesTopic.exec(sentence, before);
  if (!match) return 0;
  const behind = match.index + match[0].length;
  const stop = before.slice(behind).search(/[,;:.–—]/);
  return stop < 0 ? before.length : behind + stop;
}

function explains(sentence: Sentence, before: string, behind: string): boolean {
  // “Unable to offer a refund” offers nothing.
  const rest = behind.replace(/^ *(?:to +)?(?:allow|keep|need|offer|permit|provide|recommend|suggest|take)\b/, '').replace(sameTime, '$1');
  return (
    clue.test(sentence, `${before} – ${rest}`) ||
    ((goesOn.test(rest) || splicedReason.test(rest)) && !cannot.test(sentence, rest) && !impossible.test(sentence, rest)) ||
    laterDay.test(rest) ||
    hasLead(before)
  );
}

/** “The hall is booked, so we can’t”: a clause that ends in “so”, “and” or a colon before the no is its reason. */
const hasLead = (before: string): boolean =>
  /(?:\w+ +){3}\w+[,;:]? +(?:so|therefore|hence|which means(?: that)?|meaning|and so|and therefore) *(?:unfortunately,? *|sadly,? *)?$/.test(before);

const isElsewhere = cuedPhrase(oneOf(otherBusiness));

function softens(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if ((courtesyOf(sentence) && !offersBeside.test(text)) || cheers.test(text)) return false;
  if ((isElsewhere.test(sentence, text) || asksOthers.test(text)) && !offers.test(sentence, text)) return false;
  return (
    clue.test(sentence, text) ||
    datesIn(sentence).some(
      ({ fixed, type }) => (fixed && !(type === 'weekday' && namesAnyWeekday(text)) && !(type === 'relative' && isHistory(sentence))) || type === 'month',
    ) ||
    /[£€$]\s?\d/.test(text)
  );
}

const filler = cuedPhrase(`(?<![\\w'])${oneOf(fillers)}`);

function states(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (courtesyOf(sentence) || cheers.test(text) || refusalIn(sentence) || sentence.words.length < 4 || /\?\W*$/.test(text)) return false;
  return !filler.test(sentence, text) && !isElsewhere.test(sentence, text);
}
