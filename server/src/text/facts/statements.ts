/** The days, amounts and decisions that a sentence states. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn } from './money';
import { datesAhead, isHistory, plainText } from './tense';

/** What a sentence states that a client would want to find again. */
export interface Facts {
  /** Amounts, by what they read. */
  readonly amounts: readonly string[];
  /** Days to come; each by all the names it goes by: “30nov”, “mon”. */
  readonly days: readonly (readonly string[])[];
  readonly isDecision: boolean;
}

/** What the sentence states; history is left out. */
export const factsIn = (sentence: Sentence): Facts => sentence.note(findFacts);

/** What a sentence without any states; one object, so that it can be asked for. */
export const nothing: Facts = { amounts: [], days: [], isDecision: false };
const decision = new RegExp(
  "\\b(?:we|you|i|they)(?:'ve| have)? (?:all |both |now |also |just |jointly |together )*" +
    '(?:decided|agreed|settled|chose|chosen|opted|picked|approved)\\b|' +
    "\\b(?:it(?:'s| is| was)|was|were) (?:agreed|decided)\\b|" +
    "\\b(?:we|you|i)(?:'ll| will|'re| are|'m| am)? (?:go|going|went) (?:ahead )?with\\b|" +
    '\\bsettled on\\b|\\bdecision (?:is|was)\\b',
);

function findFacts(sentence: Sentence): Facts {
  const text = plainText(sentence);
  const isDecision = decision.test(text) && !/\?|\b(?:as|once|when|if|after|until|whether|what) (?:we|you|i|they)\b/.test(text);
  const days = datesAhead(sentence)
    .filter(({ type }) => type === 'day' || type === 'weekday' || type === 'relative')
    .filter((day) => !isNoDayToKeep(text, day));
  const amounts = isHistory(sentence) && !isBooked.test(text) && !areCosts(sentence, text) ? [] : moneyIn(sentence).filter((amount) => !isAside(text, amount));
  if (!isDecision && days.length === 0 && amounts.length === 0) return nothing;
  return { amounts: amounts.map((amount) => amount.text.replace(/[\s,]|\.00\b/g, '')), days: days.map((day) => namesOf(day.text.toLowerCase())), isDecision };
}

/** Who reads “today” needs no list to find it again, and “until Christmas” only says how long. */
const isNoDayToKeep = (text: string, day: TextRange & { readonly text: string }): boolean =>
  /^(?:today|tonight|this (?:morning|afternoon|evening))\b/i.test(day.text) ||
  calledOff.test(text.slice(Math.max(0, day.start - 50), day.start)) ||
  (/^(?:christmas|easter|new year)\W*$/i.test(day.text) &&
    /\b(?:after|around|before|over|till|until) $/.test(text.slice(Math.max(0, day.start - 8), day.start)));
/** “I can’t be with you on Monday 30th.” */
const calledOff = new RegExp(
  "(?:\\b(?:cannot|cant|instead of|no longer|rather than|wont)\\b|n't\\b)" +
    '(?! (?:be )?\\w* ?(?:before|earlier|later|sooner|until|till)\\b)[^,;:.]*?' +
    '(?<!\\b(?:after|before|by|from|than|till|until) )$',
);

/** What was paid is history and all the same what the client keeps the mail for. */
const isBooked = new RegExp(
  '\\b(?:booked|came in|charged|credited|debited|deducted|invoiced|kept|paid|received|refunded|took|transferred|' +
    'withheld)\\b(?! (?:by|for) (?:hand|tables?)\\b)',
);

/** “The repair was £240, and the new pipe was £85” tells what is paid for; what was once is compared. */
const areCosts = (sentence: Sentence, text: string): boolean =>
  moneyIn(sentence).filter(({ start }) => costs.test(text.slice(Math.max(0, start - 30), start))).length > 1 && !compared.test(text);
const costs = /\b(?:came to|cost|was|were|and the [a-z]+(?: [a-z]+)?) $/;
const compared = new RegExp(
  '\\b(?:ago|before|budget|but|estimate|former|instead|last|limit|offer|old|other|previous|quote|quoted|rather|than|they|' +
    'used|wanted|worth|year|years|you)\\b',
);

/** “£90 (3 photos at £30 each)” is one amount; “a new nut ($35)” states its own. */
const isAside = (text: string, { start, end }: TextRange): boolean =>
  /\([^()]*$/.test(text.slice(Math.max(0, start - 60), start)) && !(/\(\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*\)/.test(text.slice(end)));

function namesOf(day: string): readonly string[] {
  const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)/.exec(day)?.[0];
  const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(day)?.[0];
  const number = /\b\d{1,2}(?!\d)/.exec(day)?.[0];
  return [
    ...(number ? [`${Number(number)}${month ?? ''}`, ...(month ? [`${Number(number)}`] : [])] : []),
    ...(weekday ? [weekday] : []),
    ...(!number && !weekday ? [day] : []),
  ];
}
