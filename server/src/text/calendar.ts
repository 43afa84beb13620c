/** Calendar days for messages and templates, by `@internationalized/date`; no clock: today is passed in. */
import { CalendarDate, isWeekend, parseDate } from '@internationalized/date';

import { isHoliday } from './holidays';

/** Where days are reckoned for: says which are the days off. */
export interface WorkRegion {
  /** A BCP 47 tag; its region says which days end the week, unless a country does. */
  readonly locale: string;
  /** See `country` of the settings: its public holidays are days off too. */
  readonly country?: string | undefined;
  /** Where no country is set: the one that the document points to, on whose public holidays nothing is offered. */
  readonly likelyCountry?: string | undefined;
}

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

export const isWorkingDay = (date: CalendarDate, region: WorkRegion): boolean =>
  !isWeekend(date, region.country === undefined ? region.locale : `und-${region.country.slice(0, 2)}`) && !isDayOff(date, region);

function isDayOff(date: CalendarDate, { country, likelyCountry }: WorkRegion): boolean {
  const known = country ?? likelyCountry;
  return known !== undefined && isHoliday(date, known);
}

/** The day so many working days after `date`. */
export function addWorkingDays(date: CalendarDate, days: number, region: WorkRegion): CalendarDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, region)) left--;
  }
  return day;
}

/** The first working day on or after `date`. */
export function workingDayFrom(date: CalendarDate, region: WorkRegion): CalendarDate {
  let day = date;
  while (!isWorkingDay(day, region)) day = day.add({ days: 1 });
  return day;
}

/** The last day of a term of so many days; where the country is known, no term ends on a day off. */
export function endOfTerm(date: CalendarDate, days: number, region: WorkRegion): CalendarDate {
  const end = date.add({ days });
  return days === 0 || (region.country === undefined && !isDayOff(end, region)) ? end : workingDayFrom(end, region);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day in words with its weekday: “Thursday 26 November 2026”. */
export function inWords(date: CalendarDate, locale: string): string {
  let format = formats.get(locale);
  if (!format)
    formats.set(locale, (format = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })));
  const parts = format.formatToParts(date.toDate('UTC'));
  // Where the day follows the weekday, versions of the same data differ in a comma; a letter needs none.
  const values = parts.filter(({ type }) => type !== 'literal');
  if (locale.startsWith('en') && values.map(({ type }) => type).join() === 'weekday,day,month,year') return values.map(({ value }) => value).join(' ');
  return parts.map(({ value }) => value).join('');
}
