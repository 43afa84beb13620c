/** Days in figures that readers of different countries take for different days: “03/04/2027”. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { dayIn } from './days';
import { writtenDaysIn, type WrittenDay } from './writtenDays';

/** Figures of which each may be the month; as written, so that `first` is the day to one reader and the month to another. */
export interface OpenDay extends TextRange {
  readonly first: number;
  readonly second: number;
  readonly year: number | undefined;
  /** Sunday is 0; where one stands beside the figures it may tell which is meant. */
  readonly weekday: number | undefined;
  /** Where the figures begin, behind a weekday. */
  readonly figures: number;
}

const none: readonly OpenDay[] = [];
const figures = new CuedPattern(/(?<![\w./-])\d{1,2}[/-]\d{1,2}(?:[/-]\d\d(?:\d\d)?)?(?![\w/-]|[.,]\d)/);

/** A longer line is data, and comparing each of its dates with all others would take for ever. */
const longest = 5000;

/** Offsets count from the start of the sentence. */
export const openDaysIn = whereCued([figures], none, (sentence: Sentence): readonly OpenDay[] => {
  if (sentence.text.length > longest || !figures.test(sentence, sentence.text)) return none;
  // “03/04/2027 (3 April 2027)” and “dd/mm/yyyy” say it already.
  if (
    /\bd{1,2}[/-]m{1,2}\b|\bm{1,2}[/-]d{1,2}\b|\b(?:day|month)[/-](?:month|day)\b|\b(?:UK|US|European|American|British) (?:format|style|order|dates?)\b/i.test(
      sentence.text,
    )
  )
    return none;
  const days = writtenDaysIn(sentence)
    .filter(({ isOpen }) => isOpen)
    .map(fromWritten);
  return [...days, ...shortDays(sentence)].filter(
    (day) => day.first !== day.second && day.first <= 12 && day.second <= 12 && day.first > 0 && day.second > 0 && !isNamedToo(sentence, day),
  );
});

const fromWritten = ({ start, end, day, month, year, weekday }: WrittenDay): OpenDay => {
  const [one, two] = [day, month!].sort((a, b) => a.start - b.start) as [typeof day, typeof day];
  return { start, end, first: one.value, second: two.value, year: year?.value, weekday: weekday?.value, figures: one.start };
};

/** “by 3/4”: without a year only where a day must stand. */
function shortDays(sentence: Sentence): readonly OpenDay[] {
  return datesIn(sentence).flatMap(({ type, start, end }) => {
    const match = type === 'day' ? /(\d{1,2})\/(\d{1,2})$/.exec(sentence.text.slice(start, end)) : null;
    if (!match || match[0].length > 5 || /\d\/$/.test(sentence.text.slice(start, start + match.index)) || sentence.isQuoted({ start, end })) return [];
    const from = start + match.index;
    if (match.index === 0 && !/\b(?:on|by|until|till|before|from|due|since|starting)[\s:]{1,8}$/i.test(sentence.text.slice(Math.max(0, from - 20), from)))
      return [];
    const weekday = match.index > 0 ? weekdays.indexOf(sentence.text.slice(start, start + 3).toLowerCase()) : -1;
    return [{ start, end, first: Number(match[1]), second: Number(match[2]), year: undefined, weekday: weekday < 0 ? undefined : weekday, figures: from }];
  });
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** True when the same sentence names one of the two days with its month in words. */
function isNamedToo(sentence: Sentence, { first, second }: OpenDay): boolean {
  return datesIn(sentence).some((date) => {
    if (date.type !== 'day' || !/[a-z]{3}/i.test(date.text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\w*/i, ''))) return false;
    const day = dayIn(date.text);
    return day !== undefined && ((day.day === first && day.month === second) || (day.day === second && day.month === first));
  });
}

/** Which figure stands first in the days that leave no doubt: “25/03/2027” is from somebody who writes the day first. */
export function orderShownIn(text: string): 'day' | 'month' | undefined {
  const shown = new Set<'day' | 'month'>();
  for (const [, one, two] of text.matchAll(/(?<![\w./-])(\d{1,2})\/(\d{1,2})\/(?:19|20)?\d\d(?![\w/]|\.\d)/g)) {
    if (Number(one) > 12 && Number(one) <= 31 && Number(two) <= 12) shown.add('day');
    else if (Number(two) > 12 && Number(two) <= 31 && Number(one) <= 12) shown.add('month');
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}
