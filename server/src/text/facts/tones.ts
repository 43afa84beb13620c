/** Finds set phrases of one tone in a sentence: patterns over its plain words, with what is to be said of each. */
import { whereCued, whoseCuesFit, type CuedFinder, type CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { plainText } from './tense';

/** A form of words. Spaces in `is` and `unless` stand for any blanks; both read the words in lower case, quotations left out. */
export interface ToneForm<Advice> {
  readonly is: string;
  /** Silent where this fits the whole sentence. */
  readonly unless?: string;
  readonly advice: Advice;
}

export interface ToneMatch<Advice> extends TextRange {
  readonly advice: Advice;
}

const none: readonly never[] = [];

interface Pattern<Advice> {
  readonly is: CuedPattern;
  readonly unless: CuedPattern | undefined;
  readonly advice: Advice;
}

/** Without blanks and points at its ends, and with the word that a short form such as “'ll” hangs on. */
function trimmed(text: string, start: number, end: number): TextRange {
  while (start < end && /[\s,;:.–—]/.test(text[start]!)) start++;
  while (end > start && /[\s,;:.–—]/.test(text[end - 1]!)) end--;
  if (text[start] === "'") while (start > 0 && /[a-z]/.test(text[start - 1]!)) start--;
  return { start, end };
}

/**
 * A function that finds what `forms` describe, in order and none overlapping; earlier forms come first.
 *
 * @param accept False for a match that is not meant so.
 */
export function toneFinder<Advice>(forms: readonly ToneForm<Advice>[], accept?: (match: ToneMatch<Advice>, text: string) => boolean): CuedFinder<Sentence, readonly ToneMatch<Advice>[]> {
  const patterns = forms.map(({ is, unless, advice }): Pattern<Advice> => ({ is: cuedPhrase(is, 'g'), unless: unless === undefined ? undefined : cuedPhrase(unless), advice }));
  const fitting = whoseCuesFit(patterns, ({ is }) => is);
  return whereCued(patterns.map(({ is }) => is), none, (sentence: Sentence) => {
    let found: ToneMatch<Advice>[] | undefined;
    for (const { is, unless, advice } of fitting(sentence)) {
      const text = plainText(sentence);
      for (const match of is.matchAll(sentence, text)) {
        const range = trimmed(text, match.index, match.index + match[0].length);
        if (found?.some((other) => other.start < range.end && range.start < other.end)) continue;
        if (unless?.test(sentence, text)) break;
        // What is not meant so hides nothing that stands beside it.
        const toneMatch = { ...range, advice };
        if (!accept || accept(toneMatch, text)) (found ??= []).push(toneMatch);
      }
    }
    return found?.sort((a, b) => a.start - b.start) ?? none;
  });
}

