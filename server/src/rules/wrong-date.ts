import { CalendarDate, getDayOfWeek } from '@internationalized/date';

import type { ProseDocument } from '../text/document';
import { dayIn, type NamedDay } from '../text/facts/days';
import { writtenDaysIn, type WrittenDay } from '../text/facts/writtenDays';
import { allKinds, defineRule, placed, type RuleContext } from './rule';
import { existingDays, fittingDays, laterDays, longWeekdays } from './wrongDateFixes';

export default defineRule({
  id: 'wrong-date',
  summary: 'Names a day that does not exist, a weekday that is not that day’s, or promises something for a day that is over.',
  why: 'The client believes either the weekday or the date, and half of the time it is the one that you did not mean.',
  severity: 'error',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'We will send the draft on Tuesday 4 December 2026.', good: 'We will send the draft on Friday 4 December 2026.' },
    { bad: 'The offer ends on 31 June.', good: 'The offer ends on 30 June.' },
  ],

  *check(document, _options, context) {
    const own = document.note(ownDate);
    const now = own ?? context.date;
    const knowsYear = own !== undefined || document.note(unreadDate) === undefined;
    for (const { sentence, start, notes } of document.hits(writtenDaysIn)) {
      for (const day of notes) {
        const words = sentence.slice(day);
        const range = { start: day.start, end: day.end };
        const problem = problemOf(day, now, own !== undefined);
        // An old letter without a date of its own tells nothing about the year of its days.
        if (!problem || (problem.type !== 'missing' && !day.year && !(knowsYear && isOfNow(document, now, own)))) continue;
        if (problem.type === 'over' && !knowsYear) continue;
        if (problem.type === 'weekday' && isOfNamedMonth(document, day, now)) continue;
        if (problem.type === 'missing') {
          yield placed(
            { range, message: `“${words}” is not in the calendar${problem.why}; name a day that is.`, fixes: () => existingDays(sentence, day, now) },
            start,
          );
        } else if (problem.type === 'weekday') {
          const name = longWeekdays[problem.weekday ?? -1];
          yield placed(
            {
              range,
              message: `“${words}” is not ${article(day)}${name ? `, it is a ${name}` : ''}; put in the right weekday or the right day.`,
              fixes: () => fittingDays(sentence, day, now, problem.date),
            },
            start,
          );
        } else if (problem.type === 'over') {
          yield placed(
            { range, message: `“${words}” is over already; name a day that is still to come.`, fixes: () => laterDays(sentence, day, now, problem.date) },
            start,
          );
        }
      }
    }
  },
});

/** “You open Thursday 18 March. I fit up on Sunday 14th”: a day without a month may be one of a month that is named. */
function isOfNamedMonth(document: ProseDocument, { day, month, weekday }: WrittenDay, now: CalendarDate): boolean {
  if (month) return false;
  const months = document.hits(writtenDaysIn).flatMap(({ notes }) => notes.flatMap((other) => other.month?.value ?? []));
  return months.some((named) =>
    [now.year, now.year + 1].some(
      (year) => exists(year, named, day.value) && getDayOfWeek(new CalendarDate(year, named, day.value), 'en-US') === weekday!.value,
    ),
  );
}

const article = ({ weekday }: WrittenDay): string => `a ${longWeekdays[weekday!.value]!}`;

/** The day of the document itself, if it says one in its header; `undefined` when it does not or nobody can read it. */
function ownDate({ header }: ProseDocument): RuleContext['date'] | undefined {
  const written = header.fields.get('date')?.values.join(' ');
  const named: NamedDay | undefined = written ? dayIn(written) : undefined;
  if (named?.year === undefined) return undefined;
  return exists(named.year, named.month, named.day) ? new CalendarDate(named.year, named.month, named.day) : undefined;
}

/** True for a header date that nobody can read. */
const unreadDate = ({ header }: ProseDocument): true | undefined => (header.fields.get('date')?.values.length ? true : undefined);

/** False for a text without a date that names years, but none near to this one. */
function isOfNow(document: ProseDocument, now: CalendarDate, own: CalendarDate | undefined): boolean {
  if (own) return true;
  const years = document.note(yearsNamed);
  return years.length === 0 || years.some((year) => Math.abs(year - now.year) <= 1);
}

const yearsNamed = ({ text }: ProseDocument): readonly number[] => Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => Number(year));

type Problem =
  | { readonly type: 'missing'; readonly why: string }
  | { readonly type: 'weekday'; readonly weekday: number | undefined; readonly date: CalendarDate | undefined }
  | { readonly type: 'over'; readonly date: CalendarDate };

/** What was found of a day last; the sentence that names it is asked again at every keystroke. */
const last = new WeakMap<WrittenDay, { readonly now: CalendarDate; readonly isDated: boolean; readonly problem: Problem | undefined }>();

function problemOf(day: WrittenDay, now: CalendarDate, isDated: boolean): Problem | undefined {
  const known = last.get(day);
  if (known && known.isDated === isDated && known.now.compare(now) === 0) return known.problem;
  const problem = findProblem(day, now, isDated);
  last.set(day, { now, isDated, problem });
  return problem;
}

function findProblem(day: WrittenDay, now: CalendarDate, isDated: boolean): Problem | undefined {
  const dates = candidates(day, now);
  if (day.month && dates.length === 0)
    return isSurelyMissing(day) ? { type: 'missing', why: day.day.value === 29 && day.year ? `: ${day.year.value} is no leap year` : '' } : undefined;
  if (day.weekday && !dates.some((date) => getDayOfWeek(date, 'en-US') === day.weekday!.value)) {
    const only = dates.length === 1 ? dates[0] : undefined;
    return { type: 'weekday', weekday: only && !day.isOpen ? getDayOfWeek(only, 'en-US') : undefined, date: nearest(dates, now) };
  }
  if (day.ahead !== 'promised' || day.isOpen || !day.month) return undefined;
  const date = dates.find((candidate) => !day.weekday || getDayOfWeek(candidate, 'en-US') === day.weekday.value)!;
  const gone = now.compare(date);
  // Without a year it may be next year's; without a date of its own the letter may be an old one.
  const farthest = day.year ? (isDated ? Infinity : 400) : day.weekday ? 60 : 31;
  return gone > 0 && gone <= farthest && (day.year || dates.length === 1) ? { type: 'over', date } : undefined;
}

const nearest = (dates: readonly CalendarDate[], now: CalendarDate): CalendarDate | undefined =>
  [...dates].sort((a, b) => Math.abs(a.compare(now)) - Math.abs(b.compare(now)))[0];

/** The real days that the words may mean. */
function candidates({ day, month, year, isOpen, ahead, weekday }: WrittenDay, now: CalendarDate): readonly CalendarDate[] {
  if (!month)
    return [-1, 0, 1, 2]
      .map((months) => now.set({ day: 1 }).add({ months }))
      .filter((first) => exists(first.year, first.month, day.value))
      .map((first) => first.set({ day: day.value }));
  const days = isOpen
    ? ([
        [month.value, day.value],
        [day.value, month.value],
      ] as const)
    : ([[month.value, day.value]] as const);
  const years = year ? [year.value] : [now.year - 1, now.year, now.year + 1];
  const all = years.flatMap((year) => days.filter(([month, day]) => exists(year, month, day)).map(([month, day]) => new CalendarDate(year, month, day)));
  if (year || !weekday) return year ? all : within(all, now, 190);
  // On a day that is a few weeks ahead nobody means the same day of another year, unless they look back.
  const near = all.find((date) => date.compare(now) >= 0 && date.compare(now) <= 60);
  if (near && ahead !== 'no') return [near];
  return within(all, now, ahead === 'promised' ? 320 : 800);
}

/** The days that are near enough to be meant. */
const within = (dates: readonly CalendarDate[], now: CalendarDate, days: number): readonly CalendarDate[] =>
  dates.filter((date) => Math.abs(date.compare(now)) <= days);

/** 31 June is no day in any year, 29 February in most; figures such as 13.14.2027 may be no date at all. */
const isSurelyMissing = ({ day, month, year }: WrittenDay): boolean =>
  month!.value <= 12 && month!.value >= 1 && (day.value > 29 || month!.value !== 2 || year !== undefined);

const exists = (year: number, month: number, day: number): boolean => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return new CalendarDate(year, month, day).day === day;
};
