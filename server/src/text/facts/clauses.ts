/** The clause that some words of a sentence stand in. */
import type { Sentence } from '../sentence';
import type { Word } from '../words';
import { sets } from './claimSigns';

/** The words that name the time, end exclusive. */
export interface WordSpan {
  readonly firstWord: number;
  readonly endWord: number;
}

/** Words of a sentence, end exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const hardGap = /[;:()[\]—\u2028…!?|]|\s[–-]{1,2}\s|\.\s/;

/** The clause that holds a span, in words: up to a colon, a dash and the like, or to a comma or “and” with a new subject behind it. */
export function clauseAround({ words, text }: Sentence, { firstWord, endWord }: WordSpan): Clause {
  let start = firstWord;
  while (start > 0) {
    const gap = text.slice(words[start - 1]!.end, words[start]!.start);
    if (hardGap.test(gap) || (start <= firstWord && beginsClause(words, start, gap) && !(start === firstWord && !gap.includes(',')))) break;
    start--;
  }
  let end = endWord;
  while (end < words.length) {
    const gap = text.slice(words[end - 1]!.end, words[end]!.start);
    if (hardGap.test(gap) || (end > endWord && gap.includes(',')) || (end > endWord && beginsClause(words, end, gap))) break;
    end++;
  }
  return { start, end };
}

/** True when a new clause begins with word `at`: behind a comma, or at “and we”. */
function beginsClause(words: readonly Word[], at: number, gap: string): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (/^(?:and|but|so|or|then|yet)$/.test(lower)) return sets.pronouns.has(next) || next === 'please' || (gap.includes(',') && sets.determiners.has(next));
  if (!gap.includes(',')) return false;
  return (
    sets.pronouns.has(lower) ||
    sets.determiners.has(lower) ||
    sets.conditionWords.has(lower) ||
    sets.relativeWords.has(lower) ||
    sets.requestWords.has(lower) ||
    /^(?:can|shall|will|may|might|let's|which|who)$/.test(lower)
  );
}

/** True when nothing but joints and adverbs stands before the span in its clause. */
export const isLeading = (words: readonly Word[], { firstWord }: WordSpan, start: number): boolean => {
  for (let at = firstWord - 1; at >= start; at--) if (!sets.clauseOpeners.has(words[at]!.lower) && words[at]!.lower !== 'early') return false;
  return true;
};

/** “Launch: next week”, “Draft – end of month”. */
export const isLabelled = (text: string, start: number): boolean => /(?:[:→|]|\s[–—-])\s+(?:\p{L}+\s+){0,2}$/u.test(text.slice(Math.max(0, start - 40), start));
