/** Real days to offer for a vague time: reckoned in working days, none before the document's own. */
import { endOfMonth, isWeekend, type CalendarDate } from '@internationalized/date';

import { addWorkingDays, isWorkingDay, workingDayFrom, type WorkRegion } from '../text/calendar';
import type { VagueDate } from '../words/entries';

/** Countries whose spring begins in September. */
const isSouthern = /^(?:AR|AU|BW|CL|LS|NA|NZ|PY|SZ|UY|ZA|ZW)\b/;

/**
 * Three different days, the likeliest first.
 *
 * @param words The time as written, which may name a month or its middle.
 */
export function realDays(offer: VagueDate['offer'], date: CalendarDate, region: WorkRegion, words = ''): readonly CalendarDate[] {
  const today = workingDayFrom(date, region);
  const add = (from: CalendarDate, ...days: readonly number[]): CalendarDate[] => days.map((count) => addWorkingDays(from, count, region));
  const from = (day: CalendarDate): CalendarDate => workingDayFrom(day, region);
  const backFrom = (day: CalendarDate, count: number): CalendarDate[] => workingDaysBack(day, count, region);
  const nextWeek = startOfNextWeek(today, region);
  const nextMonth = today.set({ day: 1 }).add({ months: 1 });
  const season = /\b(?:spring|summer|autumn|fall|winter)\b/i.exec(words)?.[0].toLowerCase();
  if (season && offer !== 'month') {
    const month = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[season]!;
    const first = today.set({ month: isSouthern.test(region.country ?? region.locale.replace(/^[^-]*-/, '')) ? ((month + 5) % 12) + 1 : month, day: 1 });
    const begin = first.compare(today) < 0 ? first.add({ years: 1 }) : first;
    return [0, 1, 2].map((months) => from(begin.add({ months })));
  }
  const isMiddle = /\bmid/i.test(words);
  const middleOf = (month: CalendarDate): CalendarDate[] => {
    const day = from(month.set({ day: 15 }));
    return [day, ...add(day, 1, 2)];
  };
  switch (offer) {
    case 'today':
      return [today, ...add(today, 1, 2)];
    case 'soon':
      return add(date, 1, 3, 5);
    case 'days':
      return add(date, 2, 3, 5);
    case 'weeks':
      return add(date, 10, 15, 20);
    case 'thisWeek':
      return filledUp(backFrom(nextWeek.subtract({ days: 1 }), 3), today, region);
    case 'nextWeek':
      return [nextWeek, ...add(nextWeek, 2, 4)];
    case 'nextWeekStart':
      return [nextWeek, ...add(nextWeek, 1, 2)];
    case 'nextWeekMiddle':
      return add(nextWeek, 2, 1, 3);
    case 'nextWeekEnd':
      return add(nextWeek, 4, 3, 2);
    case 'weekAfterNext': {
      const monday = startOfNextWeek(nextWeek, region);
      return [monday, ...add(monday, 2, 4)];
    }
    case 'thisMonth':
      if (/\bnext month\b/i.test(words)) return realDays('nextMonth', date, region, words);
      if (isMiddle) return middleOf(today.day < 15 ? today : nextMonth);
      return filledUp(backFrom(endOfMonth(today), 3), today, region);
    case 'nextMonth':
      if (isMiddle) return middleOf(nextMonth);
      return [from(nextMonth), from(nextMonth.set({ day: 15 })), ...backFrom(endOfMonth(nextMonth), 1)];
    case 'nextMonthEnd':
      return backFrom(endOfMonth(nextMonth), 3);
    case 'thisQuarter':
      return filledUp(backFrom(endOfMonth(today.set({ month: Math.ceil(today.month / 3) * 3, day: 1 })), 3), today, region);
    case 'thisYear':
      return filledUp(backFrom(today.set({ month: 12, day: 18 }), 3), today, region);
    case 'nextYear':
      return [1, 2, 3].map((month) => from(today.set({ month, day: month === 1 ? 11 : 1 }).add({ years: 1 })));
    case 'later':
      return add(date, 10, 20, 40);
    case 'month':
      return daysOfMonth(words.toLowerCase(), today, region) ?? add(date, 10, 20, 40);
  }
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Days at the beginning, in the middle or at the end of the month that the words name, the next that is not over. */
function daysOfMonth(words: string, today: CalendarDate, region: WorkRegion): readonly CalendarDate[] | undefined {
  const month = months.findIndex((name) => words.includes(name)) + 1;
  if (month === 0) return undefined;
  const named = /\b20\d\d\b/.exec(words)?.[0];
  const first = today.set({ day: 1, month, year: named === undefined ? today.year + (month < today.month ? 1 : 0) : Number(named) });
  const from = /mid|half|turn/.test(words) ? [15, 12, 18] : /end|late|last/.test(words) ? [26, 24, 28] : [3, 1, 7];
  const days = from.map((day) => workingDayFrom(first.set({ day }), region)).filter((day) => day.compare(today) >= 0);
  for (let latest = days.at(-1) ?? today; days.length < 3; days.push(latest)) latest = addWorkingDays(latest, 1, region);
  return new Set(days.map(String)).size === 3 ? days : addThree(days[0]!, region);
}

const addThree = (day: CalendarDate, region: WorkRegion): readonly CalendarDate[] => [day, addWorkingDays(day, 1, region), addWorkingDays(day, 2, region)];

/** The first working day after the next weekend. */
function startOfNextWeek(today: CalendarDate, region: WorkRegion): CalendarDate {
  const { locale, country } = region;
  let day = today;
  const week = country === undefined ? locale : `und-${country.slice(0, 2)}`;
  while (!isWeekend(day, week)) day = day.add({ days: 1 });
  return workingDayFrom(day, region);
}

/** So many working days up to `day`, the last first. */
function workingDaysBack(day: CalendarDate, count: number, region: WorkRegion): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let at = day; found.length < count; at = at.subtract({ days: 1 })) if (isWorkingDay(at, region)) found.push(at);
  return found;
}

/** The days that are not gone, and the working days after them in place of those that are. */
function filledUp(days: readonly CalendarDate[], today: CalendarDate, region: WorkRegion): readonly CalendarDate[] {
  const left = days.filter((day) => day.compare(today) >= 0);
  for (let latest = left[0] ?? today; left.length < 3; left.push(latest)) latest = addWorkingDays(latest, 1, region);
  return left;
}
