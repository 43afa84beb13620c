/** Finds set phrases of one tone in a sentence: patterns over its plain words, with what is to be said of each. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { phrase } from './cues';
import { plainText } from './tense';
import { toneWords } from './toneWords';

export type Tone = keyof typeof toneWords;

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

interface Compiled<Advice> {
  readonly is: RegExp;
  readonly unless: RegExp | undefined;
  readonly advice: Advice;
}

/** A function that finds what `forms` describe, in order and none overlapping; earlier forms come first. */
export function toneFinder<Advice>(tone: Tone, forms: readonly ToneForm<Advice>[]): (sentence: Sentence) => readonly ToneMatch<Advice>[] {
  let compiled: readonly Compiled<Advice>[] | undefined;
  return (sentence) => {
    if ((sentence.note(findTones) & bits[tone]) === 0) return none;
    compiled ??= forms.map(({ is, unless, advice }) => ({ is: phrase(is, 'g'), unless: unless === undefined ? undefined : phrase(unless), advice }));
    const text = plainText(sentence);
    let found: ToneMatch<Advice>[] | undefined;
    for (const { is, unless, advice } of compiled) {
      for (const match of text.matchAll(is)) {
        const range = { start: match.index, end: match.index + match[0].trimEnd().length };
        if (found?.some((other) => other.start < range.end && range.start < other.end)) continue;
        if (unless?.test(text)) break;
        (found ??= []).push({ ...range, advice });
      }
    }
    return found?.sort((a, b) => a.start - b.start) ?? none;
  };
}

const none: readonly never[] = [];
const names = Object.keys(toneWords) as Tone[];
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Tone, number>;
const bitsByWord = new Map<string, number>();
for (const name of names) for (const word of toneWords[name].split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bits[name]);

function findTones({ words }: Sentence): number {
  let found = 0;
  for (const { lower } of words) found |= bitsByWord.get(lower) ?? 0;
  return found;
}
