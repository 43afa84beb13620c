/** The day of the calendar that words name. */
import { CalendarDate } from '@internationalized/date';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const named = new RegExp(
  '\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s.-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|' +
    '\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])',
  'i',
);
const yearNumber = /\b((?:19|20)\d\d)\b/;
const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/;
const figures = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)\b/;

export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number | undefined;
}

/** Reads the one day that `text` names; `undefined` for a range, and for figures that readers take for different days. */
export function dayIn(text: string): NamedDay | undefined {
  const digits = iso.exec(text);
  if (digits) return { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) };
  const figure = figures.exec(text);
  if (figure) return dayOfFigures(figure);
  const match = named.exec(text);
  if (!match || /\d\s*(?:[–—-]|to|and|or|until)\s*\d{1,2}(?!\d)/i.test(text)) return undefined;
  const year = yearNumber.exec(text)?.[1];
  return { month: monthNames.indexOf((match[2] ?? match[3])!.toLowerCase()) + 1, day: Number(match[1] ?? match[4]), year: year ? Number(year) : undefined };
}

/** Day and month stand in the order that figures over 12 or points show; otherwise nobody knows. */
function dayOfFigures([, first, sign, second, last]: RegExpExecArray): NamedDay | undefined {
  const [one, two] = [Number(first), Number(second)];
  const year = last!.length === 2 ? 2000 + Number(last) : Number(last);
  if (one > 12 || sign === '.' || one === two) return { day: one, month: two, year };
  return two > 12 ? { day: two, month: one, year } : undefined;
}

/** True when the day is surely before `date`; a day without a year is taken for the one that is nearest, if that is within three months. */
export function isBefore({ year, month, day }: NamedDay, date: CalendarDate): boolean {
  if (year !== undefined) return new CalendarDate(year, month, day).compare(date) < 0;
  const nearest = [date.year, date.year - 1].map((year) => new CalendarDate(year, month, day)).find((candidate) => candidate.compare(date) < 0);
  return nearest !== undefined && nearest.compare(date.subtract({ months: 3 })) > 0;
}
