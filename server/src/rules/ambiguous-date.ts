import { CalendarDate, getDayOfWeek } from '@internationalized/date';

import { openCallTimes } from '../text/facts/callTimes';
import { openDaysIn, orderShownIn, type OpenDay } from '../text/facts/openDays';
import { firstFigure, firstFigureIn } from '../text/facts/regions';
import { sidesOf, type Place } from '../text/facts/sides';
import type { ProseDocument } from '../text/document';
import { clockFixes, dayFixes, twoClocks } from './ambiguousDateFixes';
import { allKinds, defineRule, placed, type RuleContext } from './rule';

export default defineRule({
  id: 'ambiguous-date',
  summary: 'Has a date or an hour that readers in two countries take differently, such as 03/04/2027.',
  why: 'In London 03/04 is in April, in New York it is in March; and 3 pm is not the same hour in both. One of the two waits in vain.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'The shoot is on 03/04/2027.', good: 'The shoot is on 3 April 2027.' },
    {
      bad: 'You are in Toronto and we are in Berlin, so let us talk at 3 pm on Thursday.',
      good: 'You are in Toronto and we are in Berlin, so let us talk at 3 pm Berlin time on Thursday.',
    },
  ],

  *check(document, _options, context) {
    let agreed: boolean | undefined;
    for (const { sentence, start, notes } of document.hits(openDaysIn)) {
      agreed ??= document.note(orderOfOurs) !== undefined || agreeOnOrder(document, context);
      if (agreed) break;
      for (const day of notes) {
        const [dayFirst, monthFirst] = [readAs(day, day.first, day.second, context), readAs(day, day.second, day.first, context)];
        // A weekday that fits one of the two tells which is meant.
        if (day.weekday !== undefined && [dayFirst, monthFirst].filter((date) => getDayOfWeek(date, 'en-US') === day.weekday).length === 1) continue;
        const message = `“${sentence.slice(day)}” is ${inShort(dayFirst)} to some readers and ${inShort(monthFirst)} to others; write the month in words.`;
        yield placed({ range: { start: day.start, end: day.end }, message, fixes: () => dayFixes(sentence, day, dayFirst, monthFirst, context) }, start);
      }
    }
    for (const { sentence, start, time } of openCallTimes(document)) {
      const clocks = twoClocks(document, sentence, context);
      if (!clocks) continue;
      const message = `“${sentence.slice(time)}” is another hour for the client than for us; add whose time it is.`;
      yield placed({ range: { start: time.start, end: time.end }, message, fixes: () => clockFixes(sentence, time, clocks) }, start);
    }
  },
});

/** The year matters for the weekday only; without one the nearest is meant. */
const readAs = ({ year }: OpenDay, day: number, month: number, { date }: RuleContext): CalendarDate => {
  const read = new CalendarDate(year ?? date.year, month, day);
  return year === undefined && read.compare(date) < -90 ? read.add({ years: 1 }) : read;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const inShort = ({ day, month }: CalendarDate): string => `${day} ${months[month - 1]!}`;

/** True when both sides are known to write the day first, or both the month. */
function agreeOnOrder(document: ProseDocument, { country, locale }: RuleContext): boolean {
  const { ours, theirs } = sidesOf(document);
  const client = orderOf([...(country ? [{ country: country.slice(0, 2), zone: undefined }] : []), ...theirs]) ?? document.note(orderOfClient);
  return client !== undefined && client !== 'both' && client === (orderOf(ours) ?? firstFigureIn(locale));
}

function orderOf(places: readonly Place[]): 'day' | 'month' | 'both' | undefined {
  const orders = new Set(places.map(({ country }) => firstFigure(country)));
  return orders.size > 1 ? 'both' : [...orders][0] ?? (places.length > 0 ? 'both' : undefined);
}

/** The order that the client's own dates show, and ours: “from 10/1/2026 to 12/31/2026” tells how the first one is read. */
const orderOfClient = (document: ProseDocument): 'day' | 'month' | undefined => orderIn(document, 'client');
const orderOfOurs = (document: ProseDocument): 'day' | 'month' | undefined => orderIn(document, 'own');

const orderIn = (document: ProseDocument, zone: 'client' | 'own'): 'day' | 'month' | undefined =>
  orderShownIn(
    document
      .blocksIn(zone)
      .map(({ prose }) => prose.raw)
      .join('\n'),
  );
