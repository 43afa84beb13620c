/** The repairs of a wrong date: its weekday, a day near to it, or a day that is still to come, in the form of the date itself. */
import { CalendarDate, endOfMonth, getDayOfWeek } from '@internationalized/date';

import type { Sentence } from '../text/sentence';
import type { DatePart, WrittenDay } from '../text/facts/writtenDays';
import type { Edit, Fix } from './finding';

export const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The weekday of the date, and the dates near to it that fall on the weekday. */
export function fittingDays(sentence: Sentence, day: WrittenDay, now: CalendarDate, date: CalendarDate | undefined): readonly Fix[] {
  if (!date || day.isOpen) return [];
  const wanted = day.weekday!.value;
  const onward = (wanted - getDayOfWeek(date, 'en-US') + 7) % 7;
  const near = [onward, onward - 7].sort((a, b) => Math.abs(a) - Math.abs(b)).map((days) => date.add({ days }));
  return [date, ...near.filter((other) => day.ahead === 'no' || other.compare(now) >= 0)].map((other) => rewrite(sentence, day, other));
}

/** The last day of the month, and the first of the next. */
export function existingDays(sentence: Sentence, day: WrittenDay, now: CalendarDate): readonly Fix[] {
  const month = day.month!.value;
  const last = endOfMonth(new CalendarDate(day.year?.value ?? now.year + (month < now.month ? 1 : 0), month, 1));
  return [last, last.add({ days: 1 })].map((other) => rewrite(sentence, day, other));
}

/** The same day a year later if the year is the old one, else the same weekday in the weeks to come. */
export function laterDays(sentence: Sentence, day: WrittenDay, now: CalendarDate, date: CalendarDate): readonly Fix[] {
  const nextYear = date.add({ years: 1 });
  const weeks = Math.ceil((now.compare(date) + 1) / 7);
  const later = [weeks, weeks + 1].map((weeks) => date.add({ weeks }));
  return [...(now.compare(date) > 180 && nextYear.compare(now) >= 0 ? [nextYear] : []), ...later].map((other) => rewrite(sentence, day, other));
}

/** Writes another date into the words, each part in the form of the old one. */
function rewrite(sentence: Sentence, day: WrittenDay, date: CalendarDate): Fix {
  const written = ({ start, end }: DatePart): string => sentence.text.slice(start, end);
  const edits: Edit[] = [];
  const put = (part: DatePart | undefined, value: number, text: (old: string) => string): void => {
    if (!part || part.value === value) return;
    edits.push({ range: { start: part.start, end: part.end }, text: text(written(part)) });
  };
  /** Figures stand together: “2027-02-30” becomes “2027-03-01”, and “1/2/2027” keeps its single digits. */
  const isPadded = !!day.month && /^\d/.test(written(day.month)) && written(day.month).length === 2 && written(day.day).length === 2;
  const number =
    (value: number) =>
    (old: string): string =>
      isPadded || old.startsWith('0') ? String(value).padStart(2, '0') : String(value);
  put(day.weekday, getDayOfWeek(date, 'en-US'), (old) =>
    cased(old, /days?$/i.test(old) ? longWeekdays[getDayOfWeek(date, 'en-US')]! : longWeekdays[getDayOfWeek(date, 'en-US')]!.slice(0, 3)),
  );
  put(day.day, date.day, number(date.day));
  put(day.month, date.month, (old) =>
    /^\d/.test(old)
      ? number(date.month)(old)
      : cased(
          old,
          old.length > 4 || longMonths[day.month!.value - 1]!.length === old.length ? longMonths[date.month - 1]! : longMonths[date.month - 1]!.slice(0, 3),
        ),
  );
  put(day.year, date.year, (old) => String(date.year).slice(-old.length));
  const ordinal = edits.some(({ range }) => range.start === day.day.start) && /^(?:st|nd|rd|th)/i.exec(sentence.text.slice(day.day.end))?.[0];
  if (ordinal) edits.push({ range: { start: day.day.end, end: day.day.end + ordinal.length }, text: suffix(date.day) });
  edits.sort((a, b) => a.range.start - b.range.start);
  const end = Math.max(day.end, ...edits.map(({ range }) => range.end));
  const whole = [...edits]
    .reverse()
    .reduce(
      (text, { range, text: piece }) => text.slice(0, range.start - day.start) + piece + text.slice(range.end - day.start),
      sentence.text.slice(day.start, end),
    );
  return { title: `Write “${whole.replace(/\s+/g, ' ')}”`, safe: false, edits };
}

const cased = (old: string, text: string): string => (old === old.toUpperCase() ? text.toUpperCase() : old === old.toLowerCase() ? text.toLowerCase() : text);

const suffix = (day: number): string => (day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'));
