/** The days of a quote or a proposal by which the client has to answer, and on which the work begins: no price holds beyond them. */
import { CalendarDate } from '@internationalized/date';

import type { ProseDocument } from '../document';
import { dayIn } from './days';
import { datesAhead, plainText } from './tense';

export interface DecidingDays {
  /** The first day by which an answer is asked for, or until which something is kept. */
  readonly answer: CalendarDate | undefined;
  /** The first day on which the work begins. */
  readonly start: CalendarDate | undefined;
}

/** Those of them that come after `date`. */
export function decidingDays(document: ProseDocument, date: CalendarDate): DecidingDays {
  const found: { answer?: CalendarDate; start?: CalendarDate } = {};
  for (const { sentence } of document.ownSentences) {
    for (const mention of datesAhead(sentence)) {
      const day = dayAfter(date, mention.text);
      if (!day) continue;
      const before = plainText(sentence).slice(0, mention.start);
      const role = answered.test(before) ? 'answer' : begins.test(before) ? 'start' : undefined;
      if (role && !(found[role] && found[role].compare(day) <= 0)) found[role] = day;
    }
  }
  return { answer: found.answer, start: found.start };
}

/** “If you sign by”, “they are free until”, “I would need to hear from you by”. */
const answered = new RegExp(
  '\\b(?:accept|agree|answer|approv|book|confirm|decide|decision|free|go-ahead|hear|held|hold|keep|kept|know|order|reply|reserved?|respond|say|sign|word|yes)' +
    '[a-z]*\\b[^.;]{0,60}\\b(?:before|by|no later than|till|until)[ *_]+(?:the )?$',
);
const begins = /\b(?:begin|commence|kick-?off|start)[a-z]*\b[^.;]{0,40}$/;

/** A day without a year is the next of its name. */
function dayAfter(date: CalendarDate, words: string): CalendarDate | undefined {
  const named = dayIn(words);
  if (!named) return undefined;
  const { year = date.year, month, day } = named;
  const at = new CalendarDate(year, month, day);
  const next = named.year === undefined && at.compare(date) <= 0 ? at.add({ years: 1 }) : at;
  return next.compare(date) > 0 ? next : undefined;
}
