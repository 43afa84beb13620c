/** Hours of the clock wherever a letter names them, “half past four” and “the 3.30 pm viewing” too, with what says what is then. */
import { anyDigit, CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { dayValue } from './factDays';
import { isTold } from './factDoubts';
import { zone } from './statedTimesPatterns';
import { plainText } from './tense';

export interface ClockHour extends TextRange {
  /** Minutes after noon or midnight, for “2.30” may be either. */
  readonly minutes: number;
  readonly half: 'am' | 'pm' | undefined;
  /** The words of the clause in front of it, in small letters, and those behind it. */
  readonly front: string;
  readonly back: string;
  /** The day that the sentence names, where it names one. */
  readonly day: string | undefined;
  /** True where nothing says that it is a limit, a wish, or one of several. */
  readonly isPlain: boolean;
}

const names = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const named = `(?:${names.join('|')})`;
const inWords = new CuedPattern(`\\b(?:noon|midday|(?:half|quarter) (?:past|to) ${named})\\b`, 'g');
const clock = new RegExp(
  `\\b(noon|midday)\\b|\\b(half past|quarter past|quarter to) (${named})\\b|` +
    '(?<![\\d.,:/\\p{Sc}-])\\b([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?' +
    "(?: ?(?:[ap]m|[ap]\\.m\\.?|o'clock|hrs)\\b|" +
    "(?<=[:.]\\d\\d)(?![\\d%]|[.:]\\d| ?(?:%|eur|g|h|kg|km|m|per)\\b))",
  'gu',
);

const none: readonly ClockHour[] = [];
const most = 4;

/** What makes an hour a limit or one of several. */
const limits = /\b(?:about|after|around|before|between|by|earlier than|from|later than|or|past|since|till?|to|until)(?: about| around)? $/;
const spans = /^ ?(?:(?:or|till?|to|until)\b|[–—-] ?\d)/;
const ofSeveral = new RegExp(
  '\\b(?:also|always|another|back|can\'t|cannot|could|daily|each|either|else|every|full|gone|if you|instead|last|might|moved|no longer|not|other' +
    "|previous|rather|second|taken|there(?:'s| are| is)|too|usually|was|were|would|" +
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)|week)days|weekends|evenings|mornings)\\b|n't\\b",
);

/** “Could all be in the yard in time, as the coach leaves at 8.15?” */
const givesReason = /\b(?:as|because|once|since|so that|when) (?:he|i|it|our|she|the|they|we|your)\b[^,;:]*$/;

export const clockHours = whereCued([anyDigit, inWords], none, (sentence: Sentence): readonly ClockHour[] => {
  const plain = plainText(sentence);
  const found = Array.from(plain.matchAll(clock));
  if (found.length === 0 || found.length > most || zone.test(plain) || isTold(sentence)) return none;
  // “… is yours unless you ring us by Monday” is not on that Monday.
  const days = datesIn(sentence).filter(
    ({ type, start }) =>
      (type === 'day' || type === 'weekday' || type === 'relative') &&
      !/\b(?:before|by|from|since|till?|until) (?:the )?$/.test(plain.slice(0, start)),
  );
  return found.flatMap(({ 0: text, 1: noon, 2: part, 3: word, 4: hour, 5: minute, index }): ClockHour[] => {
    const [before, behind] = [plain.slice(0, index), plain.slice(index + text.length)];
    // “It weighs 8.15” and “version 3.20” are no hours.
    if (noon === undefined && part === undefined && !/[a-z]/.test(text) && !/:/.test(text) && !/\b(?:at|is|our|starts?|the|your) $/.test(before)) return [];
    return [
      {
        minutes: minutesOf(noon, part, word, hour, minute),
        half: /[ap]\.?m/.test(text) ? (/a\.?m/.test(text) ? 'am' : 'pm') : noon === undefined ? undefined : 'pm',
        front: /[^.;:!?]*$/.exec(before.replace(/\d[.:]\d/g, '0'))![0],
        back: /^[^.;:!?]*/.exec(behind)![0],
        day: days.length === 1 ? (dayValue(days[0]!) ?? days[0]!.text.toLowerCase()) : undefined,
        isPlain:
          days.length < 2 &&
          !limits.test(before) &&
          !spans.test(behind) &&
          !ofSeveral.test(clauseAround(before, behind)) &&
          (!/\?\s*$/.test(plain) || givesReason.test(before)) &&
          !sentence.isQuoted({ start: index, end: index + text.length }),
        start: index,
        end: index + text.length,
      },
    ];
  });
});

/** “If I don’t hear of any change, the van will be there at 10:30”: what stands in front of the comma is no doubt about the hour. */
const clauseAround = (before: string, behind: string): string => {
  const front = /[^.;:!?]*$/.exec(before)![0];
  const own = /(?<=, )[^,]*$/.exec(front)?.[0] ?? '';
  return `${own.length > 12 ? own : front}#${/^[^.;:!?]*/.exec(behind)![0]}`;
};

function minutesOf(noon: string | undefined, part: string | undefined, word: string | undefined, hour = '0', minute = '0'): number {
  if (noon !== undefined) return 0;
  if (part === undefined) return (Number(hour) % 12) * 60 + Number(minute);
  const full = ((names.indexOf(word!) + 1) % 12) * 60;
  return (full + (part === 'half past' ? 30 : part === 'quarter past' ? 15 : -15) + 720) % 720;
}
