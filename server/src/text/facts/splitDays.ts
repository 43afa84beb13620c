/** Days whose parts stand apart: “in October, on the 12th, a Friday”. */
import type { Sentence } from '../sentence';
import { CuedPattern } from '../cuedPattern';
import type { WrittenDay } from './writtenDays';
import { monthName, monthNames, weekdayNames } from './writtenDaysPatterns';

const split = new CuedPattern(
  new RegExp(
    `\\bin ${monthName}(?: (?<year>(?:19|20)\\d\\d))?,? (?:and )?(?:on )?the (?<day>\\d{1,2})(?:st|nd|rd|th),? ` +
      '(?:which (?:is|will be) |that is )?a (?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day\\b',
    'gid',
  ),
);

/** Offsets count from the start of the sentence. */
export const splitDaysIn = (sentence: Sentence): readonly WrittenDay[] =>
  Array.from(split.matchAll(sentence, sentence.text), ({ groups, indices }) => {
    const part = (name: string, value: (text: string) => number) => {
      const [start, end] = indices!.groups![name]!;
      return { start, end, value: value(groups![name]!.toLowerCase()) };
    };
    const named = part('weekday', (name) => weekdayNames.indexOf(name.slice(0, 3)));
    const weekday = { ...named, end: named.end + 'day'.length };
    const month = part('month', (name) => monthNames.indexOf(name.slice(0, 3)) + 1);
    return {
      start: month.start,
      end: weekday.end,
      weekday,
      day: part('day', Number),
      month,
      isOpen: false,
      year: groups!['year'] ? part('year', Number) : undefined,
      ahead: 'maybe' as const,
    };
  });
