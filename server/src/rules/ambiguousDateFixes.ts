/** The repairs of dates and hours that are read differently: the month in words, and whose clock it is. */
import { CalendarDateTime, parseDate, type CalendarDate } from '@internationalized/date';

import type { ProseDocument } from '../text/document';
import { dayIn } from '../text/facts/days';
import { datesIn } from '../text/facts/dates';
import type { OpenDay } from '../text/facts/openDays';
import { offsetOf, zonesOf } from '../text/facts/regions';
import { sidesOf, type Place } from '../text/facts/sides';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';
import type { RuleContext } from './rule';

/** Both days with the month in words, ours first. */
export function dayFixes(
  sentence: Sentence,
  { figures, end, year }: OpenDay,
  dayFirst: CalendarDate,
  monthFirst: CalendarDate,
  { locale, date }: RuleContext,
): readonly Fix[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...(year === undefined ? {} : { year: 'numeric' }), timeZone: 'UTC' });
  const days = /^en-US|^en-PH/.test(locale) ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  // What is over is seldom meant where the other day is still to come.
  if (days[0]!.compare(date) < 0 && days[1]!.compare(date) >= 0) days.reverse();
  return days.map((day) => {
    const words = format.format(day.toDate('UTC'));
    return { title: `Write “${words}”`, safe: false, edits: [{ range: { start: figures, end: endOfFigures(sentence, figures, end) }, text: words }] };
  });
}

/** A weekday in brackets behind the figures stays. */
const endOfFigures = ({ text }: Sentence, start: number, end: number): number => start + /^[\d/-]+/.exec(text.slice(start, end))![0].length;

/** The clocks of both sides on the day of the call; a side in a country of several zones has `undefined`. */
export interface Clocks {
  readonly date: CalendarDate;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** `undefined` unless both sides are known to go by different clocks, or by clocks of different countries. */
export function twoClocks(document: ProseDocument, sentence: Sentence, { date, country }: RuleContext): Clocks | undefined {
  const { ours, theirs } = sidesOf(document);
  const client = country && !theirs.some(({ zone }) => zone) ? [{ country: country.slice(0, 2), zone: undefined }, ...theirs] : theirs;
  if (ours.length === 0 || client.length === 0) return undefined;
  const day = datesIn(sentence)
    .map(({ text }) => dayIn(text))
    .find((named) => named !== undefined);
  const on = day ? (parseSafely(day.year ?? date.year, day.month, day.day) ?? date) : date;
  const [us, them] = [clocksOf(ours, on), clocksOf(client, on)];
  if (
    us.offsets.size === 1 && them.offsets.size === 1
      ? us.offsets.values().next().value === them.offsets.values().next().value
      : us.country === them.country || us.offsets.size === 0 || them.offsets.size === 0
  )
    return undefined;
  return { date: on, ours: us.zone, theirs: them.zone };
}

const parseSafely = (year: number, month: number, day: number): CalendarDate | undefined => {
  try {
    return parseDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  } catch {
    return undefined;
  }
};

/** A city tells more than a country. */
function clocksOf(
  places: readonly Place[],
  date: CalendarDate,
): { readonly country: string; readonly zone: string | undefined; readonly offsets: ReadonlySet<number> } {
  const place = places.find(({ zone }) => zone) ?? places[0]!;
  const noon = new CalendarDateTime(date.year, date.month, date.day, 12);
  const zones = zonesOf(place);
  const offsets = new Set(zones.map((zone) => offsetOf(zone, noon)));
  return { country: place.country, zone: offsets.size === 1 ? zones[0] : undefined, offsets };
}

/** “3 pm London time (10 am New York time)”, or the city left open where a country has several clocks. */
export function clockFixes(sentence: Sentence, { start, end }: TextRange, { date, ours, theirs }: Clocks): readonly Fix[] {
  const written = sentence.text.slice(start, end);
  const add = (text: string): Fix['edits'] => [{ range: { start: end, end }, text }];
  const other = ours && theirs ? inOtherZone(written, date, ours, theirs) : undefined;
  return [
    ...(ours && theirs && other
      ? [{ title: `Write “${written} ${cityOf(ours)} time (${other})”`, safe: false, edits: add(` ${cityOf(ours)} time (${other})`) }]
      : []),
    ...[ours, theirs].flatMap((zone) => (zone ? [{ title: `Add “${cityOf(zone)} time”`, safe: false, edits: add(` ${cityOf(zone)} time`) }] : [])),
    ...(ours && theirs
      ? []
      : [{ title: 'Add whose time it is', safe: false, edits: [{ range: { start: end, end }, text: ' ${1:[city]} time', snippet: true }] }]),
  ];
}

const cityOf = (zone: string): string => {
  const city = zone.split('/').at(-1)!.replaceAll('_', ' ');
  return todaysNames[city] ?? city;
};

/** Time zones keep names that their cities have left behind. */
const todaysNames: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** The same moment on the other clock, written alike: “1:30 am Tokyo time the next day”; `undefined` for more than one hour. */
function inOtherZone(written: string, { year, month, day }: CalendarDate, ours: string, theirs: string): string | undefined {
  const [, hours, minutes, half] = /^(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?m?\.?$/i.exec(written.trim()) ?? [];
  if (hours === undefined) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23) return undefined;
  const time = new CalendarDateTime(year, month, day, hour, Number(minutes ?? 0));
  const moved = time.add({ milliseconds: offsetOf(theirs, time) - offsetOf(ours, time) });
  const rest = moved.minute > 0 || (minutes !== undefined && !half) ? `:${String(moved.minute).padStart(2, '0')}` : '';
  const clock = half ? `${moved.hour % 12 || 12}${rest} ${moved.hour < 12 ? 'am' : 'pm'}` : `${moved.hour}${rest}`;
  const other = moved.compare(time) > 0 ? ' the next day' : ' the day before';
  return `${clock} ${cityOf(theirs)} time${moved.day === day ? '' : other}`;
}
