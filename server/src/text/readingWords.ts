/** Counts words as a reader does: a day, a price, a web address or a telephone number is one, a postal address is none. */
import { addressRanges } from './addresses';
import { months, shortWeekdays, weekdays } from './facts/dateWords';
import { light } from './light';
import type { TextRange } from './range';

const token = /[^\s–—]+(?:[–—](?=\d)[^\s–—]+)*/g;
const hasWord = light(/[\p{L}\p{N}\uFFFC]/u);
const number = light(/^[+(]*\p{Sc}?\d[\d.,()-]*$/u);
/** A further group of figures of the same number. */
const group = /^\(?\d{2,4}\)?(?:[.,]\d+)?[.,;:!?)]*$/;

const weekday = `(?:${weekdays}|${shortWeekdays})\\.?`;
const dayNumber = '\\d{1,2}(?:st|nd|rd|th)?';
/** “Monday 9 November 2026”, “Friday, October 6th”, “the 9th of November”, “Friday 9th”. */
const day = new RegExp(
  `\\b(?:${weekday},? )?(?:the )?(?:${dayNumber} (?:of )?(?:${months})|(?:${months})\\.? ${dayNumber})\\b(?:,? \\d{4}\\b)?|` +
    `\\b${weekday},? (?:the )?${dayNumber}\\b(?! ?[ap]\\.?m)`,
  'g',
);

/** The words that a reader meets one after the other; what lies in one of the ranges of `skipped` does not count. */
export function readingWords(text: string, skipped: readonly TextRange[] = []): readonly TextRange[] {
  const without = [...skipped, ...addressRanges(text)].sort((a, b) => a.start - b.start);
  let next = 0;
  const words: TextRange[] = [];
  let afterNumber = false;
  const days = /\d/.test(text) ? Array.from(text.matchAll(day), ({ 0: written, index }) => ({ start: index, end: index + written.length })) : [];
  for (const { 0: written, index: start } of text.matchAll(token)) {
    if (!hasWord.test(written)) continue;
    const end = start + written.length;
    const isNumber = number.test(written);
    // “020 7946 0100” and “1 250,00” are written in parts and read as one.
    const goesOn = afterNumber && group.test(written);
    afterNumber = isNumber && /[\d)]$/.test(written);
    while (next < without.length && without[next]!.end <= start) next++;
    const isSkipped = next < without.length && without[next]!.start < end;
    const isInDay = days.some((range) => range.start < start && start < range.end);
    if (!goesOn && !isInDay && !isSkipped) words.push({ start, end });
  }
  return words;
}
