/** Promises that a client waits for: “we will send”, “I’ll get back to you”, “you will hear from us”. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { notNames } from '../../words/blameWords';
import { awaitedFrames, passives, promises } from './awaitedFrames';
import { awaitedBefore, awaitedDeeds, awaitedParticiples } from './awaitedVerbs';
import { courtesyOf } from './courtesies';
import { phrase } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';
import {
  be,
  isConditional,
  isDoneBelow,
  isIdle,
  isOfNobody,
  isOnAnswer,
  isOutsider,
  isTold,
  loose,
  looseBeside,
  second,
  sentByOthers,
} from './awaitedPatterns';

/** The words of the first promise in a sentence: “we will send”. */
export const awaitedIn = (sentence: Sentence): TextRange | undefined => sentence.note(findAwaited);

/** The deed that opens an item of a list of ours: “send you a fresh proof”. */
export const promisedDeedIn = (sentence: Sentence): TextRange | undefined => sentence.note(findDeed);

function findDeed(sentence: Sentence): TextRange | undefined {
  const text = plainText(sentence);
  const start = text.search(/[a-z]/);
  const length = start < 0 ? undefined : deedAt(` ${text.slice(start)}`);
  return length === undefined ? undefined : { start, end: start + length - 1 };
}

/** True when the words say when, in any way at all: a day, a length of time, “soon”, “once you approve”, “every month”. */
export const saysAnyTime = (sentence: Sentence): boolean => sentence.note(findAnyTime);

export const findAwaited = whereCued([promises, passives, ...awaitedFrames], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || isConditional.test(text) || isDoneBelow.test(text) || isOnAnswer.test(text)) return undefined;
  // What a colon parts from “happy to help” is no offer.
  const from = courtesyOf(sentence) === 'offer' ? text.search(/[:;–—]/) : 0;
  if (from < 0) return undefined;
  let first: TextRange | undefined;
  const take = (start: number, end: number): void => {
    const range = { start, end };
    if (start >= from && (!first || start < first.start) && !isTold.test(text.slice(0, start)) && !isIdle.test(text.slice(end)) && !sentence.isQuoted(range))
      first = range;
  };
  for (const { index, 0: head } of promises.matchAll(sentence, text)) {
    const from = index + head.length;
    const rest = text.slice(from);
    const deed = deedAt(rest) ?? (isOutsider.test(head) ? undefined : secondDeedAt(rest));
    if (deed !== undefined && isByUs(sentence, text, index, head)) take(index, from + deed);
  }
  for (const pattern of [passives, ...awaitedFrames]) {
    const match = pattern.exec(sentence, text);
    if (
      match &&
      !(pattern === passives && isOfNobody.test(text.slice(0, match.index))) &&
      !(/^\W*you\b/.test(match[0]) && sentByOthers.test(text.slice(match.index + match[0].length)))
    )
      take(match.index + /^\W*/.exec(match[0])![0].length, match.index + match[0].trimEnd().length);
  }
  return first;
});

const strangers = new Set(notNames.split(', '));

const deeds = new Set(awaitedDeeds.split(', '));
const before = new Map(Object.entries(awaitedBefore));
const patterns = new Map<string, RegExp>();

/** How many characters the verb takes that opens `rest`, when the client waits for what it tells; `undefined` otherwise. */
function deedAt(rest: string): number | undefined {
  const match = /^ +(be +)?([a-z]+(?:-[a-z]+)?)(?: +([a-z]+))?/.exec(rest);
  if (!match) return undefined;
  const [whole, be, one, two] = match as unknown as [string, string | undefined, string, string | undefined];
  const length = whole.length - (two === undefined ? 0 : /[a-z]+$/.exec(whole)![0].length);
  for (const verb of be === undefined ? [one] : basesOf(one)) {
    if (deeds.has(verb)) return length - (two === undefined ? 0 : /\s*$/.exec(whole.slice(0, length))![0].length);
    if (two !== undefined && deeds.has(`${verb} ${two}`)) return whole.length;
    const needed = before.get(verb);
    if (needed === undefined) continue;
    let pattern = patterns.get(verb);
    if (!pattern) patterns.set(verb, (pattern = phrase(`^ ${needed.startsWith('(') && !needed.includes('|') ? needed : `(?:${needed})`}(?![a-z])`)));
    const end = whole.slice(0, length).trimEnd().length;
    const object = pattern.exec(rest.slice(end));
    if (object) return end + object[0].trimEnd().length;
  }
  return be !== undefined ? beAt(rest) : undefined;
}

/** “We’ll go there and tell you”: the second of two verbs may be the one that is awaited. */
function secondDeedAt(rest: string): number | undefined {
  const first = second.exec(rest);
  const deed = first && deedAt(rest.slice(first[0].length));
  return first && deed !== undefined ? first[0].length + deed! : undefined;
}

function beAt(rest: string): number | undefined {
  const match = be.exec(rest);
  return match ? match[0].length : undefined;
}

/** The verbs that a form in “-ing” may be of. */
function basesOf(form: string): readonly string[] {
  if (!form.endsWith('ing') || form.length < 6) return awaitedParticiples[form] === undefined ? [] : [];
  const stem = form.slice(0, -3);
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** True for our own side, and for somebody named or told of before who does it for the client. */
function isByUs(sentence: Sentence, text: string, index: number, head: string): boolean {
  if (!isOutsider.test(head)) return true;
  const named = /^[\p{L}-]+/u.exec(head)?.[0] ?? '';
  const rest = text.slice(index + head.length, index + head.length + 60);
  if (!/\b(?:you|your)\b/.test(rest) || /^ \w+ (?:us|me)\b/.test(rest)) return false;
  // “Your bank in Chennai will send you the letter.”
  if (/\b(?:at|by|from|in|near|of|with|your [a-z]+) $/.test(text.slice(0, index))) return false;
  if (/^(?:he|she|they|who)$/.test(named)) return /\b(?:our|my|colleagues?|i've|i have|we've|we have)\b/.test(text.slice(0, index));
  return /^\p{Lu}\p{Ll}/u.test(sentence.text.slice(index)) && !strangers.has(named);
}

const findAnyTime = (sentence: Sentence): boolean => sentence.note(findTime) || isConditional.test(plainText(sentence));

/** True when a sentence that stands beside the promise says when; a condition in it says nothing of the promise. */
export const saysTimeBeside = (sentence: Sentence): boolean => sentence.note(findDay) || looseBeside.test(plainText(sentence));

/** “A ten-minute job” says how long, not when. */
const findDay = (sentence: Sentence): boolean =>
  datesIn(sentence).some(
    ({ type, text, end }) => type !== 'duration' || !/-/.test(text) || !/^ (?!and\b|at\b|for\b|from\b|or\b|to\b)[a-z]/.test(sentence.text.slice(end)),
  );

const findTime = (sentence: Sentence): boolean => sentence.note(findDay) || loose.test(plainText(sentence));
