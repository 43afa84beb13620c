/** Finds set phrases of one tone in a sentence: patterns over its plain words, with what is to be said of each. */
import { whereCued, whoseCuesFit, type CuedFinder } from '../cuedFinder';
import type { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, phrase } from './cues';
import { plainText } from './tense';

/** A form of words. Spaces in `is` and `unless` stand for any blanks; both read the words in lower case, quotations left out. */
export interface ToneForm<Advice> {
  readonly is: string;
  /** What must stand around it, in one of several ways; then it is marked together with that. Costs nothing until `is` is found. */
  readonly amid?: readonly Surroundings[];
  /** Silent where this fits the whole sentence. */
  readonly unless?: string;
  readonly advice: Advice;
}

/** Words right before and right behind a form; spaces stand for any blanks. */
export interface Surroundings {
  readonly before?: string;
  readonly after?: string;
}

export interface ToneMatch<Advice> extends TextRange {
  readonly advice: Advice;
}

const none: readonly never[] = [];

interface Pattern<Advice> {
  readonly is: CuedPattern;
  readonly amid: readonly ((text: string, range: TextRange) => TextRange | undefined)[];
  readonly unless: CuedPattern | undefined;
  readonly advice: Advice;
}

/** The range together with what stands around it; `undefined` where that is something else. */
function surrounded({ before, after }: Surroundings): (text: string, range: TextRange) => TextRange | undefined {
  // Made when first needed: most documents never do.
  let patterns: readonly [RegExp | undefined, RegExp | undefined] | undefined;
  return (text, { start, end }) => {
    const [head, tail] = (patterns ??= [before === undefined ? undefined : phrase(`(?:${before})$`), after === undefined ? undefined : phrase(after, 'y')]);
    const lead = head?.exec(text.slice(Math.max(0, start - 180), start));
    if (lead === null) return undefined;
    if (tail) tail.lastIndex = end;
    const rest = tail?.exec(text);
    return rest === null ? undefined : { start: start - (lead?.[0].length ?? 0), end: end + (rest?.[0].length ?? 0) };
  };
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
export function toneFinder<Advice>(
  forms: readonly ToneForm<Advice>[],
  accept?: (match: ToneMatch<Advice>, text: string) => boolean,
): CuedFinder<Sentence, readonly ToneMatch<Advice>[]> {
  const excuses = new Map([...new Set(forms.map(({ unless }) => unless))].map((unless) => [unless, unless === undefined ? undefined : cuedPhrase(unless)]));
  const patterns = forms.map(({ is, amid = [], unless, advice }): Pattern<Advice> => ({
    is: cuedPhrase(is, 'g'),
    amid: amid.map(surrounded),
    unless: excuses.get(unless),
    advice,
  }));
  const fitting = whoseCuesFit(patterns, ({ is }) => is);
  return whereCued(
    patterns.map(({ is }) => is),
    none,
    (sentence: Sentence) => {
      let found: ToneMatch<Advice>[] | undefined;
      for (const { is, amid, unless, advice } of fitting(sentence)) {
        const text = plainText(sentence);
        for (const match of is.matchAll(sentence, text)) {
          const place = { start: match.index, end: match.index + match[0].length };
          const around = amid.length === 0 ? place : firstOf(amid, text, place);
          if (!around) continue;
          const range = trimmed(text, around.start, around.end);
          if (found?.some((other) => other.start < range.end && range.start < other.end)) continue;
          if (unless?.test(sentence, text)) break;
          // What is not meant so hides nothing that stands beside it.
          const toneMatch = { ...range, advice };
          if (!accept || accept(toneMatch, text)) (found ??= []).push(toneMatch);
        }
      }
      return found?.sort((a, b) => a.start - b.start) ?? none;
    },
  );
}

function firstOf(amid: readonly ((text: string, range: TextRange) => TextRange | undefined)[], text: string, range: TextRange): TextRange | undefined {
  for (const around of amid) {
    const found = around(text, range);
    if (found) return found;
  }
  return undefined;
}
