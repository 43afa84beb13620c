/** Limits of time: a day, a season, a feast or a length of time with a word before it that makes an end or a turn of it. */
import { limitTimes } from '../../words/priceLimitWords';
import type { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';
import { datesIn } from './dates';
import { plainText } from './tense';

/** A place in the plain words of a sentence; offsets count from its start. */
export type Mark = readonly [start: number, end: number];

/** Where a pattern with the flag “g” fits the plain words of a sentence. */
export const marksOf = (pattern: CuedPattern, sentence: Sentence, plain: string): readonly Mark[] =>
  pattern.matchAll(sentence, plain).map(({ index, 0: text }) => [index, index + text.length]);

export interface Limits {
  readonly times: readonly Mark[];
  /** Those of them with a word of limit before them: “from 3 May”, “by Easter”. */
  readonly limits: readonly Mark[];
  /** Those that something lasts to: “until 3 May”, “within a week”. */
  readonly ends: readonly Mark[];
}

/** The times that a sentence names, but for hours of the clock and lengths of several years. */
export const limitsIn = (sentence: Sentence): Limits => sentence.note(findLimits);

const loose = cuedPhrase(`\\b${oneOf(limitTimes)}\\b`, 'g');
const until = new RegExp(
  '\\b(?:until|till?|through|thru|before|by|ahead of|prior to|inside|within|than|for|as far as|side of|latest|beyond|past|' +
    'so long as|as long as|while|up to|to|between now and)\\b[^,;]{0,40}$',
);
const limit = new RegExp(
  '(?:\\b(?:until|till?|through|thru|to|before|by|ahead of|prior to|inside|within|than|for|as far as|side of|latest|' +
    "beyond|past|after|from|once|on|in|at|when|have|'ve|got|given? me|give you|guaranteed|valid|good|firm|fixed|held|while|" +
    'so long as|as long as|over|up to|of|says|ends?|is|closes?|finishes|this|w/c|week of|with|only|between now and)|' +
    "['’:(–-])(?: (?:the|an?|my|our|your|their|his|about|around|end|start|close|last|[a-z]+'s|middle|beginning|early|mid|" +
    'late|next|first|second|third|of|out|at|coming|whole|full|another|only|this|that|\\w+day|\\d{1,2}(?:st|nd|rd|th)?|two|' +
    'three|four|six|eight|ten|thirty|sixty|ninety))*[ -]*$',
);
/** Dates are told with the word before them. */
const withLimit = /^(?:within|in|for|by|until|before|after) /;
/** “For the day”, “on the weekend” are no limits. */
const noLimit = /\b(?:for|on) (?:the|your) $/;
/** “Photos for your new price list”: that is the work, and no time. */
const madeFor = /\b(?:for|in|of|on) (?:the|your) (?:\w+ )?$/;
/** No word of limit stands farther before its time. */
const reach = 60;

function findLimits(sentence: Sentence): Limits {
  const plain = plainText(sentence);
  const dates = datesIn(sentence).filter(({ type, text }) => type !== 'time' && !/years$/.test(text));
  const times = [...dates.map(({ start, end }): Mark => [start, end]), ...marksOf(loose, sentence, plain)];
  const fronts = new Map(times.map((time) => [time, plain.slice(Math.max(0, time[0] - reach), time[0])]));
  const isEnd = (time: Mark): boolean => until.test(fronts.get(time)!) || /^(?:within|until|before|by) /.test(plain.slice(...time));
  const limits = times.filter(
    (time) =>
      !noLimit.test(fronts.get(time)!) &&
      !(plain.slice(...time) === 'price list' && madeFor.test(fronts.get(time)!)) &&
      (limit.test(fronts.get(time)!) || isEnd(time) || withLimit.test(plain.slice(...time))),
  );
  return { times, limits, ends: limits.filter(isEnd) };
}

const pointers = cuedPhrase(
  '\\b(?:after|past|beyond|from|before|until|till|by|than) (?:that|then|it|this|which)\\b' +
    '(?! [a-z]+(?:day|time|date|price|rate))|' +
    '\\b(?:thereafter|afterwards|meanwhile|otherwise|failing which|miss (?:it|that|this)|any later|any longer|' +
    'leave it longer|longer than that|later ones|or else|while|whilst|as long as|so long as)\\b|' +
    '\\bthen(?=[.,;!]|$)|^\\W*(?:and )?then\\b|\\bif you (?:leave|wait|sit)\\b',
  'g',
);

/** Words that point to a time named before: “after that”, “or else”. */
export const pointersIn = (sentence: Sentence): readonly Mark[] => sentence.note(findPointers);
const findPointers = (sentence: Sentence): readonly Mark[] => marksOf(pointers, sentence, plainText(sentence));

/** What is paid, delivered or looked after by a day is another matter than the price. */
const otherMatter = new RegExp(
  '\\b(?:pa(?:y|ys|id|yment|yments|yable|ying)(?! (?:the (?:new|old)|what|more|another|extra))|notice|deposit|balance|' +
    'invoices?|invoiced|bills?|billed|due|instal?ments?|retention|hold back|warranty|guarantee of|hosting|support|' +
    'licen[cs]e|start(?:s|ed)?|begins?|deliver(?:ed|y|s)?|ready|finish(?:ed)?|included?|includes|covers?|changes to|' +
    'rounds of)\\b',
);
export const isOtherMatter = (plain: string): boolean => otherMatter.test(plain);

/** True when one mark of each kind stands within so many letters, with nothing among them that makes it another matter. */
export function together(plain: string, width: number, ...kinds: readonly (readonly Mark[])[]): boolean {
  if (kinds.some((kind) => kind.length === 0)) return false;
  const meet = (from: number, to: number, [next, ...others]: readonly (readonly Mark[])[]): boolean =>
    next
      ? next.some(([start, end]) => Math.max(to, end) - Math.min(from, start) <= width && meet(Math.min(from, start), Math.max(to, end), others))
      : !isOtherMatter(plain.slice(from, to)) && !plain.slice(from, to).includes(';');
  return kinds[0]!.some(([start, end]) => meet(start, end, kinds.slice(1)));
}
