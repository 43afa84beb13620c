/** Counts words as a reader does: a price, a web address or a telephone number is one, a postal address is none. */
import { addressRanges } from './addresses';
import type { TextRange } from './range';

const token = /[^\s–—]+(?:[–—](?=\d)[^\s–—]+)*/g;
const hasWord = /[\p{L}\p{N}\uFFFC]/u;
const number = /^[+(]*\p{Sc}?\d[\d.,:/()–-]*$/u;

/** The words that a reader meets one after the other; what lies in one of the ranges of `skipped` does not count. */
export function readingWords(text: string, skipped: readonly TextRange[] = []): readonly TextRange[] {
  const without = [...skipped, ...addressRanges(text)];
  const words: TextRange[] = [];
  let afterNumber = false;
  for (const { 0: written, index: start } of text.matchAll(token)) {
    if (!hasWord.test(written)) continue;
    const end = start + written.length;
    const isNumber = number.test(written);
    // “020 7946 0100” and “1 250,00” are written in parts and read as one.
    const goesOn = isNumber && afterNumber;
    afterNumber = isNumber && /[\d)]$/.test(written);
    if (!goesOn && !without.some((range) => range.start < end && start < range.end)) words.push({ start, end });
  }
  return words;
}
