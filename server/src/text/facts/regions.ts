/** What is known of a country by the language data that every engine brings: how it writes dates, and its time zones. */
import { toZoned, type CalendarDateTime } from '@internationalized/date';

import type { Place } from './sides';

const orders = new Map<string, 'day' | 'month' | undefined>();

/** What stands first where a country writes dates in figures; `undefined` where the year does, or where both orders are in use. */
export function firstFigure(country: string): 'day' | 'month' | undefined {
  if (!orders.has(country)) orders.set(country, findOrder(country));
  return orders.get(country);
}

function findOrder(country: string): 'day' | 'month' | undefined {
  // Canada writes all three orders; what one engine holds for its own tells nothing of a reader there.
  if (country === 'CA') return undefined;
  const { language, region } = new Intl.Locale(`und-${country}`).maximize();
  return firstFigureIn(`${language}-${region}`);
}

/** The same for a language tag with its region: “en-GB”. */
export function firstFigureIn(locale: string): 'day' | 'month' | undefined {
  const first = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .find(({ type }) => type !== 'literal')?.type;
  return first === 'day' || first === 'month' ? first : undefined;
}

/** The zones that a place may be in. Older engines have a property for what newer ones have a method. */
export function zonesOf({ country, zone }: Place): readonly string[] {
  if (zone) return [zone];
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The zone's clock and the other's differ by so much at this hour, in milliseconds from UTC. */
export const offsetOf = (zone: string, time: CalendarDateTime): number => toZoned(time, zone).offset;
