/** Counts words as a reader does: a price, a web address or a telephone number is one, a postal address is none. */
import { addressRanges } from './addresses';
import { light } from './light';
import type { TextRange } from './range';

const token = /[^\s–—]+(?:[–—](?=\d)[^\s–—]+)*/g;
const hasWord = light(/[\p{L}\p{N}\uFFFC]/u);
const number = light(/^[+(]*\p{Sc}?\d[\d.,()-]*$/u);
/** A further group of figures of the same number. */
const group = /^\(?\d{2,4}\)?(?:[.,]\d+)?[.,;:!?)]*$/;

/** The words that a reader meets one after the other; what lies in one of the ranges of `skipped` does not count. */
export function readingWords(text: string, skipped: readonly TextRange[] = []): readonly TextRange[] {
  const without = [...skipped, ...addressRanges(text)].sort((a, b) => a.start - b.start);
  let next = 0;
  const words: TextRange[] = [];
  let afterNumber = false;
  for (const { 0: written, index: start } of text.matchAll(token)) {
    if (!hasWord.test(written)) continue;
    const end = start + written.length;
    const isNumber = number.test(written);
    // “020 7946 0100” and “1 250,00” are written in parts and read as one.
    const goesOn = afterNumber && group.test(written);
    afterNumber = isNumber && /[\d)]$/.test(written);
    while (next < without.length && without[next]!.end <= start) next++;
    const isSkipped = next < without.length && without[next]!.start < end;
    if (!goesOn && !isSkipped) words.push({ start, end });
  }
  return words;
}
