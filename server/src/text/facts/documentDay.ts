/** The day that a document bears: in its header, else in its name. The time stamp of a file says nothing: files are copied. */
import { CalendarDate } from '@internationalized/date';

import { readDate } from '../calendar';
import type { ProseDocument } from '../document';
import { dayIn } from './days';
import { issueDayOf } from './issueDay';
import { writtenDay } from './mailDays';

/** The day that a document bears: that of its header, or the one that stands on top of a quote or a proposal (`isFormal`). */
export function statedDate(document: ProseDocument, locale: string, today: CalendarDate, isFormal: boolean): CalendarDate | undefined {
  const { header } = document;
  const stated = readDate(header.date) ?? readDate(dayInHeader(header.fields.get('date')?.values.join(', '), locale));
  if (stated || !isFormal) return stated;
  const onTop = readDate(dayOnTop(document));
  // “Date: 12 June 2027” on a quote for a wedding is the day of the wedding: no paper bears a day that is long to come.
  return onTop && onTop.compare(today) <= mostDaysAhead ? onTop : undefined;
}
const mostDaysAhead = 14;

/** The day, YYYY-MM-DD, in the words of a header; `undefined` for what is no day, and for one that is not in the calendar. */
export function dayInHeader(words: string | undefined, locale: string): string | undefined {
  if (!words) return undefined;
  const named = dayIn(words);
  if (named?.year !== undefined) return existing(named.year, named.month, named.day);
  return readDate(writtenDay(words))?.toString() ?? dayInFigures(words, locale);
}

/** “03/04/2027” as those write it whose language it is. */
function dayInFigures(words: string, locale: string): string | undefined {
  const [, one, two, year] = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/.exec(words) ?? [];
  if (year === undefined) return undefined;
  const [month, day] = new Intl.Locale(locale).region === 'US' ? [one, two] : [two, one];
  return existing(Number(year), Number(month), Number(day));
}

/** The day that stands on top of a quote or a proposal: “Date: 15 December 2026”. */
export function dayOnTop(document: ProseDocument): string | undefined {
  const named = document.note(issueDayOf);
  return named?.year === undefined ? undefined : existing(named.year, named.month, named.day);
}

const isoInName = /(?<!\d)((?:19|20)\d\d)([-_. ]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day in the name of a file: “2026-11-23 draft.email.md”, “20261123.md”, “quote 23 Nov 2026.md”. */
export function dayInName(name: string): string | undefined {
  const iso = isoInName.exec(name);
  if (iso) return existing(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const named = dayIn(name.replaceAll('_', '-'));
  return named?.year === undefined ? undefined : existing(named.year, named.month, named.day);
}

/** `undefined` for 31 June. */
function existing(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = new CalendarDate(year, month, day);
  return date.day === day && date.month === month ? date.toString() : undefined;
}
