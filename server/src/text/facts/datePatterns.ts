/** How dates are written: for each kind of word that may begin one, the patterns to try there, the longest first. */
import { CuedPattern } from '../cuedPattern';
import { hourEnd, hourWords, months, numberWords, ordinals, shortWeekdays, timeUnits, unitQualities, weekdays } from './dateWords';
import type { DateMention } from './dates';
import { isHouse, isNumberOfThing, isPartOfNumber, isScore } from './thingNumbers';

/** A place where a pattern matched. */
export interface DateMatch {
  /** The words that matched. */
  readonly words: string;
  /** The sentence before and behind them, a little way. */
  readonly before: string;
  readonly behind: string;
}

export interface DatePattern {
  readonly type: DateMention['type'];
  /** Sticky: matches where it is told to. */
  readonly pattern: CuedPattern;
  /** Tells whether the match names a day or an hour; `undefined` when it is no date at all. */
  readonly names: (match: DateMatch) => boolean | undefined;
}

// Marks of emphasis are blanked, so any gap may be several spaces wide.
const gap = '[\\s\\u00a0]{1,8}';
const end = '(?![\\w\\u00c0-\\u024f])';
const weekday = `(?:(?:${weekdays}|(?:${shortWeekdays})\\.?),?${gap}(?:the${gap})?)?`;
const dayNumber = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!:?\\d)';
const days = `${dayNumber}(?:(?:\\s?[–—/-]\\s?|${gap}(?:to|and|or|until)${gap})${weekday}${dayNumber})?`;
const year = `(?:,?${gap}(?:of${gap})?(?:19|20)\\d\\d(?!\\d)|${gap}['’]\\d\\d(?!\\d)|[-/.](?:19|20)\\d\\d(?!\\d))?`;
const month = `(?:${months})(?:\\.(?=[\\s,]))?`;
const through = `(?:\\s?[–—-]\\s?|${gap}(?:to|and|until)${gap})`;
const hour = '(?:[01]?\\d|2[0-4])';
const number = `(?:\\d{1,4}(?:[.,]\\d)?|(?:${numberWords})\\b)`;
const count = `(?:${number}(?:(?:\\s?[–-]\\s?|${gap}(?:to|or)${gap})${number})?(?:${gap}and${gap}a${gap}half)?|half${gap}an?|an?)`;

const rule = (type: DateMention['type'], source: string, names: DatePattern['names'] = () => true): DatePattern => ({
  type,
  pattern: new CuedPattern(source + end, 'iy'),
  names,
});

/** The ways to write a day behind what may stand before it. */
const daysBehind = (weekday: string) => ({
  iso: rule('day', `${weekday}(?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2])-|/(?:0[1-9]|1[0-2])/)(?:0[1-9]|[12]\\d|3[01])`),
  dayMonth: rule('day', `${weekday}${days}(?:${gap}(?:of${gap})?|[-/.](?:${gap})?)${month}${year}`, isDayBeforeMonth),
  monthDay: rule('day', `${weekday}${month}${gap}(?:the${gap})?${days}${year}`, isDayAfterMonth),
  numeric: rule('day', `${weekday}\\d{1,2}([./-])\\d{1,2}\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![./-]\\d)`, isNumericDay),
  shortNumeric: rule('day', `${weekday}(?:\\d{1,2}/\\d{1,2}(?![%/]|\\.\\d)|\\d\\d\\.\\d\\d\\.(?=\\s+[a-z(]|[,;)]))`, isShortNumericDay),
});
const bare = daysBehind('');
const named = daysBehind(weekday.slice(0, -1));
const clock = rule('time', `(?:${hour}(?:[:.][0-5]\\d)?(?:\\s?[ap]\\.?m\\.?)?${through})?${hour}(?:[:.][0-5]\\d)?\\s?(?:[ap]m|[ap]\\.m\\.?)`);
const clock24 = rule('time', `${hour}:[0-5]\\d(?:${through}${hour}:[0-5]\\d)?(?:${gap}(?:hrs?|hours))?(?!:\\d|\\s?(?:min|sec)|${gap}(?:long|video|film|clip))`);
const spokenHour = rule('time', `(?:\\d{1,2}|${numberWords})${gap}o['’]clock`);
/** “at nine”, “at 9 on Monday”; not “at nine shops”. */
const bareHour = rule('time', `(?:${hour}|${hourWords})(?=${hourEnd})`, ({ before }) => /\b(?:at|at about|at around)\s+$/i.test(before) || undefined);
const halfHour = rule(
  'time',
  `half${gap}(?:past${gap})?(?:${hourWords}|1[0-2]|[1-9])`,
  ({ before, words }) => /\bpast\b/i.test(words) || /\b(?:at|by|from|until|till|before|around|about)\s+$/i.test(before) || undefined,
);
const dottedHour = rule(
  'time',
  `${hour}(?:h(?:[0-5]\\d)?|\\.[0-5]\\d(?=[,;)]|\\.?\\s{0,8}$|\\son\\b))`,
  ({ before }) => /\b(?:at|by|before|until|till|from)\s+$/i.test(before) || undefined,
);
const units = `(?:(?:${unitQualities})[\\s-]{1,8}){0,2}(?:${timeUnits})(?:['’]?${gap}from${gap}(?:now|today|tomorrow))?`;
const duration = rule('duration', `${count}(?:\\s{0,8}|-)${units}`, runsFromDay);
/** Behind a word a gap must stand, so that the pattern does without sentences that have no unit of time. */
const spokenDuration = rule('duration', `${count}(?:\\s{1,8}|-)${units}`, runsFromDay);
const monthYear = rule('month', `(?:${months})\\.?,?${gap}(?:of${gap})?(?:19|20)\\d\\d`, ({ words }) => (/^[A-Z]/.test(words) ? false : undefined));
const bareMonth = rule('month', `(?:${months})`, isMonth);

export const datePatterns: Readonly<Record<string, readonly DatePattern[]>> = {
  figure: [bare.iso, bare.dayMonth, bare.numeric, bare.shortNumeric, clock, clock24, spokenHour, dottedHour, duration, bareHour],
  article: [halfHour, spokenDuration],
  number: [spokenHour, spokenDuration, bareHour],
  month: [bare.monthDay, rule('day', `(?:${months})${gap}the${gap}(?:${ordinals})${year}`), monthYear, bareMonth],
  weekday: [
    named.iso,
    named.dayMonth,
    named.monthDay,
    named.numeric,
    named.shortNumeric,
    rule('day', `(?:${weekdays})${gap}(?:the${gap})?\\d{1,2}(?:st|nd|rd|th)`),
    rule('weekday', `(?:${weekdays}|${shortWeekdays})\\.?\\s?(?:[–—-]|to|through)\\s?(?:${weekdays}|${shortWeekdays})`, ({ words }) =>
      /^[A-Z]/.test(words) ? false : undefined,
    ),
    rule('weekday', `(?:${weekdays})s`, () => false),
    rule(
      'weekday',
      `(?:${weekdays})(?:${gap}(?:morning|afternoon|evening|night))?(?:${gap}(?:next|this|last)${gap}week)?(?:['’]s)?`,
      ({ before }) => !/\b(?:every|each)(?:\s+\w+)?\s+$/i.test(before),
    ),
    rule('weekday', `(?:${shortWeekdays})`, isShortWeekday),
  ],
  relative: [
    rule('day', `the${gap}(?:${ordinals})${gap}of${gap}${month}${year}`),
    rule('day', `the${gap}${dayNumber}${gap}of${gap}(?:next|this|the${gap}following)${gap}month`),
    rule('relative', `the${gap}day${gap}(?:after${gap}tomorrow|before${gap}yesterday)|this${gap}(?:morning|afternoon|evening)`),
    rule('relative', `(?:tomorrow|yesterday)(?:${gap}(?:morning|afternoon|evening|night|lunchtime))?(?:['’]s)?|today(?!['’])|tonight`),
    rule(
      'day',
      `the${gap}${dayNumber}(?=\\s{0,8}(?:$|[.,;:!?)–—]|(?:at|and|or|to|so|but|if|because|when|with|we|you|I|it)\\b))`,
      ({ before }) => /\b(?:on|by|until|till|before|from|after|for|since|to|and)\s+$/i.test(before) || undefined,
    ),
    rule('duration', `the${gap}hour`, ({ before }) => /\bwithin\s+$/i.test(before) || undefined),
  ],
  named: [
    rule(
      'day',
      "Christmas (?:Eve|Day)|Boxing Day|New Year['’]s (?:Eve|Day)|(?:Good|Black) Friday|" +
        '(?:Easter|Cyber|Whit) Monday|(?:Shrove Tues|Ash Wednes|Maundy Thurs|Palm Sun|Easter Sun)day|' +
        "(?:Anzac|Australia|Canada|Columbus|Independence|Labou?r|Memorial|Presidents['’]|Republic|Thanksgiving|Veterans|" +
        "Victoria|Waitangi) Day|(?:Burns|Twelfth) Night|(?:Father|Mother|Valentine)['’]?s['’]? Day|" +
        "St\\.? (?:Andrew|David|George|Nicholas|Patrick|Valentine)['’]s Day",
    ),
    rule(
      'day',
      `(?:Christmas|Diwali|Easter|Eid|Halloween|Hanukkah|Holi|Thanksgiving)(?!${gap}(?:holidays?|break|rush|sales?|campaign|season))`,
      ({ before }) => /\b(?:by|before|until|till|on|after)\s+$/i.test(before) || undefined,
    ),
  ],
  part: [
    rule('time', 'noon|midday|midnight'),
    rule('time', `quarter${gap}(?:past|to)${gap}(?:${number})`),
    rule('month', `Q[1-4](?:[\\s/]{0,3}(?:(?:19|20)\\d\\d|['’]?\\d\\d))?|quarter${gap}of${gap}(?:19|20)\\d\\d`, () => false),
  ],
};

/** “2 May” is a day; “1 may be” and “2 mar” are not, unless “by” stands before. */
function isDayBeforeMonth({ words, before }: DateMatch): boolean | undefined {
  const name = /[a-z]{3,9}\.?(?=\W*\d*$)/i.exec(words)?.[0] ?? '';
  return !/^(?:may|mar|march|dec|jan)$/.test(name) || /\d(?:st|nd|rd|th)\b/i.test(words) || /\b(?:on|by|until|till|before|from)\s+$/.test(before) || undefined;
}

/** “May 14” is a day; “may 14 days pass” and “March 20 people” are not. */
function isDayAfterMonth({ words, behind }: DateMatch): boolean | undefined {
  if (/^[a-z]/.test(words) && !/(?:st|nd|rd|th|\d{4})$/i.test(words)) return undefined;
  return !/\d$/.test(words) || !/^\s{0,8}(?:%|(?:days?|hours?|weeks?|months?|people|pages|words|euros|pounds|dollars)\b)/i.test(behind) || undefined;
}

const isDayAndMonth = (one: number, other: number): boolean => one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;

/** “14.05.2027”, “05/14/27”; not “1.2.34”, a version. */
function isNumericDay({ words, before, behind }: DateMatch): boolean | undefined {
  if (isNumberOfThing(before) || isPartOfNumber.test(behind)) return undefined;
  const [one, other, year] = words.match(/\d+/g) as unknown as [string, string, string];
  if (!isDayAndMonth(Number(one), Number(other))) return undefined;
  return year.length === 4 || words.includes('/') || (one.length === 2 && other.length === 2) || undefined;
}

/** “05/14”, “by 5/14”, “bis 14.05.,”; not “24/7”, “1/2 page”. */
function isShortNumericDay({ words, before, behind }: DateMatch): boolean | undefined {
  if (isNumberOfThing(before) || isPartOfNumber.test(behind) || isHouse(behind) || isScore(words, before, behind)) return undefined;
  const [one, other] = words.match(/\d+/g) as unknown as [string, string];
  if (!isDayAndMonth(Number(one), Number(other)) || (one === '24' && other === '7')) return undefined;
  return (
    /^[A-Z]/i.test(words) ||
    (one.length === 2 && other.length === 2) ||
    /\b(?:on|by|until|till|before|from|due|date|since|starting)[\s:]{1,8}$/i.test(before) ||
    undefined
  );
}

/** “Sun” and “Sat” are words too: they want a capital and something beside them that tells. */
function isShortWeekday({ words, before, behind }: DateMatch): boolean | undefined {
  if (!/^[A-Z]/.test(words)) return undefined;
  return (
    /\b(?:on|by|until|till|before|from|next|this|after)\s+$/i.test(before) ||
    (/(?:^|[(:,]\s)$/.test(before) && /^\.?,?\s{0,8}(?:$|[):]|at\b|\d)/.test(behind)) ||
    undefined
  );
}

/** “in March”, “early May”, and a cell or label “March”; in small letters these are other words. */
function isMonth({ words, before, behind }: DateMatch): boolean | undefined {
  if (!/^[A-Z]/.test(words)) return undefined;
  if (/^\s*$/.test(before)) return /^\s{0,8}(?:$|[:–-])/.test(behind) ? false : undefined;
  if (words === 'May' && /^\s+(?:we|I|you)\b/.test(behind)) return undefined;
  return /\b(?:in|by|during|until|till|from|to|since|before|after|for|early|mid|late|of|this|next|last|and|or)[\s-]{1,8}$/i.test(before) ? false : undefined;
}

/** A length names a day when it runs from a day that is known: “within 24 hours”, “in two weeks”, “ten days from today”. */
function runsFromDay({ words, before, behind }: DateMatch): boolean | undefined {
  const opener = /\b(in|within|inside|over|for|after|under|no later than|not more than)(?:\s+(?:the|less|than|about|around|next|coming|at most)){0,3}\s+$/i
    .exec(before)?.[1]
    ?.toLowerCase();
  // “two hours a day”, “£400 a day” and “a day or two” are no counted lengths.
  if (/^an?\s/i.test(words) && (!opener || /^(?:\s+(?:or|rate|like)\b|-[a-z])/.test(behind))) return undefined;
  if (/\bfrom\s/i.test(words)) return true;
  if (/^\s+(?:ago|late|earlier|old|behind|overdue|ahead)\b/.test(behind)) return false;
  if (opener === 'in') return !/^\s+of\b/.test(behind);
  if (opener && !/^(?:over|for|after)$/.test(opener)) return true;
  return !/^(?:over|for)$/.test(opener ?? '') && /^['’]?\s+(?:from\s|after\s|before\s|of\s+(?:receipt|receiving|approval|your|the\s)|time\b)/.test(behind);
}
