/** Cuts the masked text of a block into sentences, and finds what stands in quotation marks. */
import { abbreviations } from './abbreviations';
import type { TextRange } from './range';
import { opaque } from './words';

/** Where a line break is meant, not just the end of a full line: the parser of the Markdown puts this in place of it. */
export const hardBreak = '\u2028';

const enders = /[.!?…]+["'”’)\]»*_]*(?=\s|$)|\u2028|\n(?=\s*[•·▪‣●○–—*-]\s)|\n(?=\s*\d{1,2}[.)]\s)/g;

/** The sentences of a block, in order, without the white space around them; never an empty one. */
export function* sentenceRanges(text: string): Iterable<TextRange> {
  let start = 0;
  enders.lastIndex = 0;
  const breaks = [...text.matchAll(enders)];
  for (const match of breaks) {
    const end = match.index + match[0].length;
    if (match[0] !== hardBreak && match[0] !== '\n' && !endsSentence(text, match.index, end)) continue;
    const range = trim(text, start, match[0] === hardBreak ? match.index : end);
    if (range) yield range;
    start = end;
  }
  const last = trim(text, start, text.length);
  if (last) yield last;
}

/** False for a stop that belongs to an abbreviation, an initial or a list number, or that a small letter follows. */
function endsSentence(text: string, at: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 40))?.[0];
  if (next === undefined) return true;
  if (text[at] !== '.') return !/[\p{Ll}]/u.test(next) || text[at] === '?' || (text[at] === '!' && end - at > 1);
  if (text.startsWith('..', at)) return !/[\p{Ll}]/u.test(next);
  const before = /[\p{L}\p{N}.’']+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const lower = before.toLowerCase();
  if (/^\p{Lu}$/u.test(before) && before !== 'I') return false;
  if (/^\d{1,3}$/.test(before) && isLineStart(text, at - before.length)) return false;
  if (/[\p{Ll}]/u.test(next)) return false;
  if (lower === 'no' || lower === 'nos' || lower === 'fig' || lower === 'p' || lower === 'rs' || lower === 'kr') return !/\d/.test(next);
  if (lower === 'sat' || lower === 'sun' || lower === 'mar' || lower === 'may' || lower === 'min' || lower === 'c') return !/\d/.test(next);
  return !abbreviations.has(lower) || (/^(?:inc|ltd|co|corp|excl|incl|hrs?|mins?|yrs?|wks?|max|approx|est)$/.test(lower) && /[\p{Lu}“"]/u.test(next));
}

const isLineStart = (text: string, at: number): boolean => /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 12), at));

function trim(text: string, start: number, end: number): TextRange | undefined {
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x2028;
};

const quotations = /“[^“”]{1,600}”|(?<![\p{L}\p{N}])"(?=\S)[^"]{1,600}(?<=\S)"(?![\p{L}\p{N}])|«[^«»]{1,600}»|„[^„“”]{1,600}[“”]|(?<![\p{L}\p{N}])‘[^‘]{1,200}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?=\S)[^'\n]{1,80}(?<=\S)'(?![\p{L}\p{N}])/gu;

/** The spans between quotation marks, marks included. */
export function quotedRanges(text: string): readonly TextRange[] {
  if (!/["“«„‘']/.test(text)) return none;
  return Array.from(text.matchAll(quotations), ({ 0: match, index }) => ({ start: index, end: index + match.length })).filter(
    ({ start, end }) => text.slice(start, end) !== opaque,
  );
}

const none: readonly TextRange[] = [];
