/** Days as values that can be compared though one names the year or the weekday and the other does not. */
import type { DateMention } from './dates';
import { dayIn } from './days';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** “12-4|2026|5”: month and day, year and weekday, each empty when it is not named. */
export function dayValue({ text, type }: Pick<DateMention, 'text' | 'type'>): string | undefined {
  const span = type === 'day' ? spanOf(text) : undefined;
  if (span) return span;
  const weekday = weekdays.indexOf(/\b(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase() ?? '');
  const day = type === 'day' ? dayIn(text) : undefined;
  if (type === 'day' ? !day : weekday < 0 || /\b(?:next|last|this)\b|[–—-]|\bto\b/i.test(text)) return undefined;
  return `${day ? `${day.month}-${day.day}` : ''}|${day?.year ?? ''}|${weekday < 0 ? '' : weekday}`;
}

const span = new RegExp(
  '\\b(\\d{1,2})(?:st|nd|rd|th)?\\s?(?:[–—-]|to|and)\\s?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3})[a-z]*\\.?(?:,?\\s+(\\d{4}))?|' +
    '\\b([a-z]{3})[a-z]*\\.?\\s+(\\d{1,2})\\s?(?:[–—-]|to|and)\\s?(\\d{1,2})(?:,?\\s+(\\d{4}))?',
  'i',
);

/** “3 to 5 March 2027” as one value. */
function spanOf(text: string): string | undefined {
  const match = span.exec(text);
  if (!match) return undefined;
  const [, first, last, month, year, monthToo, firstToo, lastToo, yearToo] = match;
  return `${(month ?? monthToo)!.toLowerCase()} ${first ?? firstToo}–${last ?? lastToo}|${year ?? yearToo ?? ''}|`;
}

export const isSpan = (value: string): boolean => value.includes('–');

/** True when two days cannot be the same. */
export function daysDiffer(one: string, other: string): boolean {
  const [a, b] = [one.split('|'), other.split('|')];
  if (a[0] !== '' && b[0] !== '') return a[0] !== b[0] || (a[1] !== '' && b[1] !== '' && a[1] !== b[1]);
  return a[2] !== '' && b[2] !== '' && a[2] !== b[2];
}
