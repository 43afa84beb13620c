/** The days that a sentence names in so many words: weekday, day, month and year, each with its place. */
import { whereCued } from '../cuedFinder';
import { anyDigit } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { claimAbout } from './claims';
import { datesIn } from './dates';
import { splitDaysIn } from './splitDays';
import { datesAhead, isHistory, plainText } from './tense';
import {
  beyond,
  day,
  deadlines,
  followers,
  givenOn,
  lookingBack,
  monthName,
  monthNames,
  promises,
  rangeForm,
  setters,
  weekdayBehind,
  weekdayName,
  weekdayNames,
  year,
} from './writtenDaysPatterns';

/** A piece of a date as written; `value` is its number: Sunday is 0, January 1. */
export interface DatePart extends TextRange {
  readonly value: number;
}

export interface WrittenDay extends TextRange {
  readonly weekday: DatePart | undefined;
  readonly day: DatePart;
  /** None in “Friday the 13th”. */
  readonly month: DatePart | undefined;
  /** True when figures leave open which is the month: “03/04/2027”. */
  readonly isOpen: boolean;
  readonly year: DatePart | undefined;
  /** How surely the sentence sets the day for something to come. */
  readonly ahead: 'no' | 'maybe' | 'promised';
}

/** Offsets count from the start of the sentence. */
export const writtenDaysIn = (sentence: Sentence): readonly WrittenDay[] => sentence.note(find);

const none: readonly WrittenDay[] = [];
const gap = "(?:\\s+of)?[\\s.,-]+";
const forms = [
  `${weekdayName}(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)`,
  `${weekdayName}(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d\\d)(?!\\d)`,
  `${weekdayName}${day}${gap}${monthName}[a-z]*(?:\\.(?=\\s+\\d))?${year}`,
  `${weekdayName}${monthName}\\.?\\s+(?:the\\s+)?${day}${year}`,
  `(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)`,
].map((source) => new RegExp(`^${source}(?!\\w)`, 'di'));

const find = whereCued([anyDigit], none, (sentence: Sentence): readonly WrittenDay[] => {
  const { text } = sentence;
  const dates = datesIn(sentence).filter(({ type, start, end }) => type === 'day' && !sentence.isQuoted({ start, end }));
  const found = dates
    .flatMap((date) => daysOf(sentence, date, aheadOf(sentence, date)))
    .map((day) => (isOfPair(text, day) ? { ...day, weekday: undefined } : day));
  if (/(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)?\s/.test(text)) {
    for (const match of text.matchAll(beyond)) {
      const start = match.index + match[0].length;
      found.push(...daysOf(sentence, { start, end: Math.min(text.length, start + 24) }, 'no'));
    }
  }
  found.push(...splitDaysIn(sentence));
  return found.length > 0 ? found : none;
});

/** “Monday and Tuesday, March 8 and 9”: each weekday has its number, and the nearer one is not the first. */
const isOfPair = (text: string, { weekday, start, end }: WrittenDay): boolean =>
  weekday !== undefined &&
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*(?:&|and|or|to|[–-])\s*$/i.test(text.slice(Math.max(0, start - 24), start)) &&
  /^\s*(?:&|and|or|to|[–-])\s*\d{1,2}(?!\d)/i.test(text.slice(end, end + 12));

function daysOf(sentence: Sentence, { start, end }: TextRange, ahead: WrittenDay['ahead']): readonly WrittenDay[] {
  const words = sentence.text.slice(start, end);
  const range = rangeForm.exec(words);
  if (range && !/^\d{1,2}[/-]\d{1,2}[/-]/.test(words.replace(/^\D+/, ''))) {
    const last = daysOf(sentence, { start: start + range[0].length, end }, ahead)[0];
    if (!last?.month) return [];
    const first = dayOf(range, start, ahead === 'promised' ? 'maybe' : ahead);
    // A range from one month to the next would need its own month: “28 – 2 December”.
    if (first.day.value > last.day.value) return [];
    return [{ ...first, end: start + range[0].search(/\s*(?:[–—/-]|to|and|or|until)\s*$/i), month: last.month, year: last.year, isOpen: last.isOpen }, last];
  }
  for (const form of forms) {
    const match = form.exec(words);
    if (!match) continue;
    const behind = weekdayBehind.exec(sentence.text.slice(end, end + 40));
    const found = dayOf(match, start, ahead);
    const inFront = found.weekday
      ? null
      : /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s*\(\s*(?:the\s+)?$/di.exec(sentence.text.slice(Math.max(0, start - 24), start));
    if (inFront && /^\s*\)/.test(sentence.text.slice(end))) {
      const from = Math.max(0, start - 24) + inFront.indices![1]![0];
      return [
        {
          ...found,
          start: from,
          weekday: { start: from, end: from + /^[a-z]+/i.exec(sentence.text.slice(from))![0].length, value: weekdayNames.indexOf(inFront[1]!.toLowerCase()) },
        },
      ];
    }
    if (found.weekday || !behind || start + match[0].length !== end) return [found];
    const [from] = behind.indices![1]!;
    const name = /^[a-z]+/i.exec(behind[0].slice(from))![0];
    return [
      {
        ...found,
        end: end + behind[0].length,
        weekday: { start: end + from, end: end + from + name.length, value: weekdayNames.indexOf(name.slice(0, 3).toLowerCase()) },
      },
    ];
  }
  return [];
}

function dayOf(match: RegExpExecArray, offset: number, ahead: WrittenDay['ahead']): WrittenDay {
  const { groups, indices } = match;
  const part = (name: string, value: (text: string) => number): DatePart | undefined => {
    const at = indices!.groups![name];
    if (!at) return undefined;
    const more = /^[a-z]*/i.exec(name === 'weekday' ? match[0].slice(at[1]) : '')![0].length;
    return { start: offset + at[0], end: offset + at[1] + more, value: value(groups![name]!) };
  };
  const isFigure = /^\d/.test(groups!['month'] ?? '');
  const isOpen = isFigure && groups!['year']!.length < 5 && !/^\d{4}-/.test(match[0].replace(/^\D+/, ''));
  let [dayPart, month] = [part('day', Number)!, part('month', (name) => (isFigure ? Number(name) : monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1))];
  if (isOpen && month && month.value > 12 && dayPart.value <= 12 && !/\d\.\d/.test(match[0])) [dayPart, month] = [month, dayPart];
  return {
    start: offset,
    end: offset + match[0].length,
    weekday: part('weekday', (name) => weekdayNames.indexOf(name.toLowerCase())),
    day: dayPart,
    month,
    isOpen: isOpen && !!month && dayPart.value <= 12 && !/\d\.\d/.test(match[0]),
    year: part('year', (text) => (text.length === 2 ? 2000 + Number(text) : Number(text))),
    ahead,
  };
}

function aheadOf(sentence: Sentence, date: TextRange): WrittenDay['ahead'] {
  // Nobody writes such a sentence, and reading the clause of each of its dates would take long.
  if (sentence.text.length > 5000) return 'no';
  const text = plainText(sentence);
  if (isHistory(sentence) || !datesAhead(sentence).some(({ start }) => start === date.start)) return 'no';
  const [before, behind] = [text.slice(0, date.start), text.slice(date.end)];
  // “You have the script on Friday 13 November 2026.”
  if (givenOn.test(before) && /^\W*$/.test(behind)) return 'promised';
  if (lookingBack.test(before) || !followers.test(behind) || !(promises.test(text) ? setters : deadlines).test(before)) return 'maybe';
  const firstWord = sentence.words.findIndex(({ start }) => start >= date.start);
  const endWord = sentence.words.findIndex(({ start }) => start >= date.end);
  const claim = claimAbout(sentence, { firstWord, endWord: endWord < 0 ? sentence.words.length : endWord });
  if (claim !== 'promise' && claim !== 'request') return 'maybe';
  return (claim === 'promise' && promises.test(text)) ||
    (deadlines.test(before) &&
      /\b(?:please|kindly|could you|can you|would you|will you|(?:may|can|must) (?:i|we) ask you|(?:we|i)(?:'d| would)? need)\b/.test(text))
    ? 'promised'
    : 'maybe';
}
