/**
 * The days of the calendar that a sentence names for something to come. Where words leave a choice, the later day is taken:
 * nobody is to be called late who may not be.
 */
import { CalendarDate, getDayOfWeek } from '@internationalized/date';

import { addWorkingDays, isWorkingDay, type WorkRegion } from '../text/calendar';
import { datesIn, type DateMention } from '../text/facts/dates';
import { datesAhead, plainText } from '../text/facts/tense';
import { writtenDaysIn } from '../text/facts/writtenDays';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { numbers } from './promiseWords';

/** Words that name a day; offsets count from the start of the sentence. */
export interface NamedDay extends TextRange {
  readonly day: CalendarDate;
}

/**
 * In order, none overlapping.
 *
 * @param on The day of the mail.
 */
export function daysNamed(sentence: Sentence, on: CalendarDate, region: WorkRegion): readonly NamedDay[] {
  const found: NamedDay[] = [];
  for (const mention of datesAhead(sentence)) {
    const day = dayOf(mention, sentence, on, region);
    if (day && day.compare(on) >= 0) found.push({ start: mention.start, end: mention.end, day });
  }
  if (found.length > 0) return found;
  const match = period.exec(plainText(sentence));
  const day = match && endOfPeriod(match, on, region);
  return match && day ? [{ start: match.index, end: match.index + match[0].length, day }] : found;
}

/** False where no day can be; a quick answer. */
export const mayHaveDay = (sentence: Sentence): boolean => datesIn(sentence).some(({ fixed }) => fixed) || period.test(plainText(sentence));

function dayOf(mention: DateMention, sentence: Sentence, on: CalendarDate, region: WorkRegion): CalendarDate | undefined {
  const words = mention.text.toLowerCase().replaceAll('’', "'");
  switch (mention.type) {
    case 'day':
      return writtenDay(mention, sentence, on) ?? feast(words, on);
    case 'weekday':
      return weekdayAhead(words, on);
    case 'relative':
      return /^the day after/.test(words) ? on.add({ days: 2 }) : /tomorrow/.test(words) ? on.add({ days: 1 }) : on;
    case 'duration':
      return afterLength(words, sentence.text.slice(mention.end), on, region);
    default:
      return undefined;
  }
}

function writtenDay(mention: TextRange, sentence: Sentence, on: CalendarDate): CalendarDate | undefined {
  const written = writtenDaysIn(sentence)
    .filter(({ start, end }) => start < mention.end && mention.start < end)
    .at(-1);
  if (!written) return undefined;
  const { day, month, year, isOpen } = written;
  if (!month)
    return [0, 1].map((months) => existingDay(on.add({ months }).year, on.add({ months }).month, day.value)).find((date) => date && date.compare(on) >= 0);
  // Without a year, and long past this year, it is the next one’s.
  const years = year ? [year.value] : [on.year, on.year + 1];
  const readings = isOpen
    ? [
        [month.value, day.value],
        [day.value, month.value],
      ]
    : [[month.value, day.value]];
  for (const one of years) {
    const days = readings
      .flatMap(([first, second]) => existingDay(one, first!, second!) ?? [])
      .filter((date) => year !== undefined || (date.compare(on) >= 0 && date.compare(on) < 300));
    if (days.length > 0) return days.sort((a, b) => b.compare(a))[0];
  }
  return undefined;
}

const feasts: readonly (readonly [RegExp, number, number])[] = [
  [/christmas eve/, 12, 24],
  [/christmas/, 12, 25],
  [/boxing day/, 12, 26],
  [/new year's eve/, 12, 31],
  [/new year's day/, 1, 1],
  [/halloween/, 10, 31],
];

function feast(words: string, on: CalendarDate): CalendarDate | undefined {
  const [, month, day] = feasts.find(([pattern]) => pattern.test(words)) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const date = new CalendarDate(on.year, month, day);
  return date.compare(on) >= 0 ? date : date.add({ years: 1 });
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** “Friday” is the next one after the day of the mail; “next Friday” may be that of next week. */
function weekdayAhead(words: string, on: CalendarDate): CalendarDate | undefined {
  const weekday = weekdays.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  if (weekday < 0 || /\blast\b/.test(words)) return undefined;
  const ahead = (weekday - getDayOfWeek(on, 'en-US') + 7) % 7 || 7;
  const next = on.add({ days: ahead });
  const isThisWeek = mondayOf(next).compare(mondayOf(on)) === 0;
  return /\bnext\b/.test(words) && isThisWeek ? next.add({ days: 7 }) : next;
}

const mondayOf = (date: CalendarDate): CalendarDate => date.subtract({ days: (getDayOfWeek(date, 'en-US') + 6) % 7 });

/** “within two weeks”, “in three working days”, “in 24 hours”; `undefined` for a length that runs from something else. */
function afterLength(words: string, behind: string, on: CalendarDate, region: WorkRegion): CalendarDate | undefined {
  if (/^\s+(?:of|after|from|once|before)\b/i.test(behind)) return undefined;
  const [, written, qualities = '', unit = ''] =
    /(\d{1,4}|half an?|[a-z]+(?:-[a-z]+)?)(?: and a half)?[\s-]+((?:(?:working|business|calendar|consecutive|full|whole|extra|further|more)[\s-]+)*)(minute|min|hour|hr|day|night|week|wk|fortnight|month|quarter|year|yr|h)/.exec(
      words.replace(/^.*(?:\bto|\bor|\d\s?[–-])\s*(?=\d|[a-z]+[\s-]+(?:working|business|hour|day|week|month))/, ''),
    ) ?? [];
  const count = written === undefined ? undefined : /^\d/.test(written) ? Number(written) : numbers[written];
  if (count === undefined || count > 400) return undefined;
  if (/^(?:min|h)/.test(unit)) return on.add({ days: Math.floor((count * (unit.startsWith('min') ? 1 : 60)) / 1440) });
  if (/working|business/.test(qualities)) return addWorkingDays(on, count, region);
  if (/^(?:day|night)/.test(unit)) return on.add({ days: count });
  if (/^w/.test(unit)) return on.add({ weeks: count });
  if (unit === 'fortnight') return on.add({ weeks: 2 * count });
  return unit.startsWith('month') ? on.add({ months: count }) : unit === 'quarter' ? on.add({ months: 3 * count }) : on.add({ years: count });
}

/** Times that are no day and still end on one. */
const period = new RegExp(
  '\\b(?:(?:later |by the end of |end of |before the end of )?(this|next) (week|month)|' +
    '(?:at |by |before |until )?(?:the )?end of (?:the |this )?(week|month|day)|' +
    '(?:during|in the course of|over the course of|later in) the (day|week|month))\\b',
);

/** The last working day of the period. */
function endOfPeriod([words, which, named, ended, during]: RegExpExecArray, on: CalendarDate, region: WorkRegion): CalendarDate | undefined {
  const unit = named ?? ended ?? during;
  if (unit === 'day') return on;
  const later = which === 'next' ? 1 : 0;
  if (unit === 'month') return workingDayUpTo(on.set({ day: 1 }).add({ months: later + 1 }).subtract({ days: 1 }), region);
  const friday = workingDayUpTo(mondayOf(on).add({ days: 6 + 7 * later }), region);
  // “This week”, written on its last day or after it.
  return friday.compare(on) < 0 ? on : words ? friday : undefined;
}

function workingDayUpTo(date: CalendarDate, region: WorkRegion): CalendarDate {
  let day = date;
  for (let tries = 0; tries < 10 && !isWorkingDay(day, region); tries++) day = day.subtract({ days: 1 });
  return day;
}

export function existingDay(year: number, month: number, day: number): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new CalendarDate(year, month, day);
  return date.day === day && date.month === month ? date : undefined;
}
