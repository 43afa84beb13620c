/**
 * Public holidays by `date-holidays`, the only file that knows it. Its data is large, so it is a bundle of its own that is
 * read when a day is first reckoned for a country that the settings name or the document points to.
 */
import { parseDate, type CalendarDate } from '@internationalized/date';
import type Holidays from 'date-holidays';

let HolidaysOf: typeof Holidays | undefined;
const days = new Map<string, ReadonlySet<string>>();

/**
 * True on a public holiday.
 *
 * @param country ISO 3166, maybe with its region: “GB”, “US-NY”, “DE-BY”. A country nobody knows has no holidays.
 */
export function isHoliday(date: CalendarDate, country: string): boolean {
  const key = `${country} ${date.year}`;
  let known = days.get(key);
  if (!known) days.set(key, (known = holidaysOf(country, date.year)));
  return known.has(date.toString());
}

function holidaysOf(country: string, year: number): ReadonlySet<string> {
  // A plain `require` inside the function is what lets the bundle load it late and still answer at once.
  HolidaysOf ??= require('date-holidays') as typeof Holidays;
  const [nation, region] = country.split('-') as [string, string?];
  const calendar = region ? new HolidaysOf(nation, region, { types: ['public'] }) : new HolidaysOf(nation, { types: ['public'] });
  const found = new Set<string>();
  // A feast of several days may have begun in the year before.
  for (const { date, start, end } of [year - 1, year].flatMap((year) => calendar.getHolidays(year) ?? [])) {
    const first = parseDate(date.slice(0, 10));
    const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayLength));
    for (let index = 0; index < count; index++) found.add(first.add({ days: index }).toString());
  }
  return found;
}

const dayLength = 86_400_000;
