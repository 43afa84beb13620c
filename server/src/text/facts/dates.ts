/**
 * Dates, times and lengths of time in a sentence: what a client can put in a calendar, and what is near to it.
 * Found as written; a rule that needs the real day reads it from `text`.
 */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datePatterns } from './datePatterns';
import { dateStarters } from './dateWords';
import { numbersThing } from './thingNumbers';

export interface DateMention extends TextRange {
  /**
   * - `day`: a day of the calendar, with its weekday if that stands beside it: “14 May”, “Friday, May 14th, 2027”,
   *   “2027-05-14”, “the 14th”, “New Year’s Eve”; a range of days is one mention.
   * - `weekday`: a weekday alone: “Friday”, “next Tuesday”, “Tuesday next week”, “every Friday”, “Mon–Fri”.
   * - `relative`: a day told from today: “today”, “tomorrow morning”, “this afternoon”, “yesterday”.
   * - `month`: a month or quarter without a day: “in March”, “March 2027”, “Q1 2027”.
   * - `time`: an hour of the clock, or from one hour to another: “3 pm”, “15:30”, “noon”.
   * - `duration`: a length of time that is counted: “within 24 hours”, “in two weeks”, “a 30-minute call”.
   */
  readonly type: 'day' | 'weekday' | 'relative' | 'month' | 'time' | 'duration';
  /** As written, on one line, with the words before it that belong to it: “within 24 hours”, “next Tuesday”. */
  readonly text: string;
  /**
   * True when it names a day or an hour: “14 May”, “Friday”, “3 pm”, “within 24 hours”, “two weeks from today”.
   * False for a mere length (“two weeks late”), a month, and a habit (“every Friday”, “Monday to Friday”).
   */
  readonly fixed: boolean;
}

/** The dates in a sentence, in order, none overlapping; offsets count from its start. */
export const datesIn = (sentence: Sentence): readonly DateMention[] => sentence.note(findDates);

const none: readonly DateMention[] = [];

const starters = new Map(Object.entries(dateStarters).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

const findDates = whereCued(
  Object.values(datePatterns).flatMap((patterns) => patterns.map(({ pattern }) => pattern)),
  none,
  (sentence: Sentence): readonly DateMention[] => {
    let found: DateMention[] | undefined;
    let done = 0;
    for (const { start, lower } of sentence.words) {
      const kind = isFigure(lower.charCodeAt(0)) ? 'figure' : starters.get(lower);
      if (kind === undefined || start < done) continue;
      const mention = mentionAt(sentence, start, kind, done);
      if (!mention) continue;
      (found ??= []).push(mention);
      done = mention.end;
    }
    if (!found) return none;
    // “Number 31-02-2027, and the left one 30-02-2027”: one that numbers a thing tells what the others are.
    return numbersThing(sentence.text) ? found.filter(({ text }) => !/^[\d./-]+$/.test(text)) : found;
  },
);


const isFigure = (code: number): boolean => code >= 48 && code <= 57;

function mentionAt(sentence: Sentence, at: number, kind: string, done: number): DateMention | undefined {
  const { text } = sentence;
  // The middle of a number, an address or a compound.
  if (/[\w/.:#-]/.test(text[at - 1] ?? ' ') && !/^-[a-z]/i.test(text.slice(at - 1, at + 1))) return undefined;
  for (const { type, pattern, names } of datePatterns[kind]!) {
    if (!pattern.mayFit(sentence)) continue;
    pattern.regExp.lastIndex = at;
    const match = pattern.regExp.exec(text)?.[0];
    if (match === undefined) continue;
    const end = at + match.length;
    const before = text.slice(Math.max(0, at - 40), at);
    const fixed = names({ words: match, before, behind: text.slice(end, end + 40) });
    if (fixed === undefined) continue;
    const start = Math.max(done, at - openingOf(type, before));
    return { type, start, end, text: sentence.slice({ start, end }), fixed };
  }
  return undefined;
}

const openings: Partial<Readonly<Record<DateMention['type'], RegExp>>> = {
  weekday: /\b(?:next|this|last|coming|following|every|each)\s+$/i,
  relative: /\blater\s+$/i,
  time: /\b(?:half\s+past)\s+$/i,
  duration: new RegExp(
    '\\b(?:(?:with)?in|inside|under|for|over|after)\\s+(?:(?:the|less|about|around)\\s+)?' +
      '(?:(?:next|coming|last|past|than)\\s+)?$|\\b(?:next|coming|last|past)\\s+$',
    'i',
  ),
};

/** How many characters before a date belong to it. */
const openingOf = (type: DateMention['type'], before: string): number => openings[type]?.exec(before)?.[0].length ?? 0;
