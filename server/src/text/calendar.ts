/** Calendar days for messages and templates, by `@internationalized/date`; no clock: today is passed in. */
import { CalendarDate, isWeekend, parseDate } from '@internationalized/date';

/**
 * Reads a date written as YYYY-MM-DD; `undefined` for anything else, days that do not exist included.
 */
export function readDate(text: string | undefined): CalendarDate | undefined {
  if (!text) return undefined;
  try {
    return parseDate(text);
  } catch {
    return undefined;
  }
}

/** The day so many working days after `date`; weekends by the region of `locale`. */
export function addWorkingDays(date: CalendarDate, days: number, locale: string): CalendarDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (!isWeekend(day, locale)) left--;
  }
  return day;
}

/** The first working day on or after `date`. */
export function workingDayFrom(date: CalendarDate, locale: string): CalendarDate {
  let day = date;
  while (isWeekend(day, locale)) day = day.add({ days: 1 });
  return day;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in words with its weekday: “Thursday 26 November 2026”. */
export function inWords(date: CalendarDate, locale: string): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })));
  const parts = format.formatToParts(date.toDate('UTC'));
  // Where the day follows the weekday, versions of the same data differ in a comma; a letter needs none.
  const values = parts.filter(({ type }) => type !== 'literal');
  if (locale.startsWith('en') && values.map(({ type }) => type).join() === 'weekday,day,month,year') return values.map(({ value }) => value).join(' ');
  return parts.map(({ value }) => value).join('');
}
