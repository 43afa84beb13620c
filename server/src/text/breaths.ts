/** How much of a sentence has to be read in one breath: a semicolon and a bracket at the end part it nearly as a full stop does. */
import { readingWords } from './readingWords';
import type { TextRange } from './range';

/** With more than this many times the limit in it, a sentence is long wherever it may be parted. */
const most = 1.5;

/** True when a sentence of `count` words is over the limit, but none of its parts is. */
export function isReadInParts(text: string, quoted: readonly TextRange[], count: number, limit: number): boolean {
  if (count > limit * most) return false;
  const bracket = /\([^()]{8,}\)(?=\W*$)/.exec(text);
  const cuts = [...Array.from(text.matchAll(/;(?=\s)/g), ({ index }) => index), ...(bracket ? [bracket.index] : [])].sort((a, b) => a - b);
  if (cuts.length === 0) return false;
  return [0, ...cuts].every((start, at) => {
    const part = text.slice(start, cuts[at] ?? text.length);
    const skipped = quoted.map((range) => ({ start: range.start - start, end: range.end - start })).filter(({ end }) => end > 0);
    return readingWords(part, skipped).length <= limit;
  });
}
