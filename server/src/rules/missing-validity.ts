import { CalendarDate } from '@internationalized/date';

import { endOfTerm, inWords } from '../text/calendar';
import type { ProseDocument } from '../text/document';
import { dayIn, isBefore } from '../text/facts/days';
import { decidingDays } from '../text/facts/decidingDays';
import { issueDayOf } from '../text/facts/issueDay';
import { isGrantApplication, isInvoice } from '../text/facts/papers';
import { hasOwnWords } from '../text/facts/proseHits';
import { blockOfLastPrice, isUnpaid, sells } from '../text/facts/soldPrices';
import { validityOf } from '../text/facts/validity';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import { integer } from './options';
import { asParagraphs, endOfOwnWords, endOfPart, endOfSubstance, lastOwnBlock, lastWordOf } from './place';
import { defineRule, type RuleContext } from './rule';

export default defineRule({
  id: 'missing-validity',
  summary: 'Does not say until when the price holds, or names a day that is gone.',
  why: 'Without a last day the client may come back in a year and expect the old price. With one, they know by when to decide.',
  waits: true,
  severity: 'warning',
  severityIn: { proposal: 'hint' },
  kinds: ['quote', 'proposal'],
  options: {
    days: integer({ description: 'How many days after the date of the document a price holds, in the day that the fix offers.', default: 30, minimum: 1 }),
  },
  examples: [
    { bad: 'The new website costs £2,400.', good: 'The new website costs £2,400. This price holds until Wednesday 23 December 2026.' },
    { bad: 'We translate your menu for €300. Prices valid until 2 November 2026.', good: 'We translate your menu for €300. This offer is valid for 14 days.' },
  ],

  *check(document, { days }, context) {
    const { kind, date, locale } = context;
    const stated = validityOf(document);
    const issued = issueDayOf(document);
    const from = issued?.year === undefined ? date : new CalendarDate(issued.year, issued.month, issued.day);
    for (const range of stated ?? []) {
      const day = dayIn(document.slice(range));
      if (!day || !isBefore(day, from)) continue;
      const words = document.slice(range);
      yield {
        range,
        message: `The price holds until “${words}”, which is before the day of this ${kind}; name a day to come.`,
        fixes: () => {
          const text = like(words, endOfTerm(date, days, context), locale);
          return [{ title: `Write “${text}”`, safe: false, edits: [{ range, text }] }];
        },
      };
      return;
    }
    if (stated || !hasOwnWords(document) || isInvoice(document) || isGrantApplication(document)) return;
    if (!sells(document) && (kind === 'proposal' || isUnpaid(document))) return;
    const block = blockOfLastPrice(document) ?? lastOwnBlock(document);
    yield {
      range: block ? lastWordOf(block, document) : endOfOwnWords(document),
      message: 'Nothing says until when the price holds; name the last day.',
      fixes: (document, context) => {
        const at = block ? endOfPart(block, document) : endOfSubstance(document);
        return [insertDay(at, lastDay(document, days, context), document)];
      },
    };
  },
});

/** A day in words, or in figures where the old one is in figures. */
const like = (words: string, day: CalendarDate, locale: string): string => (/^\d{4}-/.test(words) ? day.toString() : inWords(day, locale));

/** The day that the document itself names for an answer, else the end of the term; “[day]” where the work begins before, or nothing can be reckoned. */
function lastDay(document: ProseDocument, days: number, context: RuleContext): string {
  if (context.daysOpen) return '[day]';
  const end = endOfTerm(context.date, days, context);
  const { answer, start } = decidingDays(document, context.date);
  if (answer && answer.compare(end) <= 0) return inWords(answer, context.locale);
  return start && start.compare(end) <= 0 ? '[day]' : inWords(end, context.locale);
}

function insertDay(at: number, day: string, document: ProseDocument): Fix {
  const range: TextRange = { start: at, end: at };
  return {
    title: `Add “This price holds until ${day}.”`,
    safe: false,
    edits: [{ range, text: asParagraphs(`This price holds until \${1:${day}}.`, at, document), snippet: true }],
  };
}
