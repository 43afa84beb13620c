/** Whether a document without a day of its own was written at some other time than today, as the days show that it speaks of as to come. */
import { CalendarDate } from '@internationalized/date';

import type { ProseDocument } from '../document';
import { dayIn } from './days';
import { datesAhead } from './tense';

/** A day that is over for longer belongs to another time. */
const monthsAgo = 6;

/** “Your party is on 24 December 2025”, read a year later: nothing can be reckoned from today. */
export function isOfOtherDays(document: ProseDocument, today: CalendarDate): boolean {
  const limit = today.subtract({ months: monthsAgo });
  const days = document.ownSentences.flatMap(({ sentence }) => datesAhead(sentence)).flatMap(({ text }) => calendarDayIn(text) ?? []);
  return days.length > 0 && days.every((day) => day.compare(limit) < 0);
}

function calendarDayIn(text: string): CalendarDate | undefined {
  const named = dayIn(text);
  return named?.year === undefined ? undefined : new CalendarDate(named.year, named.month, named.day);
}
