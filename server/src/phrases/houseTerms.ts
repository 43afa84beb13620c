/** Finds the words that a house has in its settings, which no word list knows. */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { wordsOf, type Word } from '../text/words';

export interface TermInSettings {
  readonly word: string;
  readonly write: readonly string[];
}

/** A term in a sentence; offsets count from the start of the sentence. */
export interface HouseUse<Term extends TermInSettings> extends TextRange {
  readonly term: Term;
}

type Find<Term extends TermInSettings> = (sentence: Sentence) => readonly HouseUse<Term>[];

const finders = new WeakMap<readonly TermInSettings[], Find<never>>();

/** The function that finds these terms; the same for the same list, so that a sentence remembers what it found. */
export function houseTermsIn<Term extends TermInSettings>(terms: readonly Term[]): Find<Term> {
  let find = finders.get(terms) as Find<Term> | undefined;
  if (!find) finders.set(terms, (find = finderOf(terms)) as Find<never>);
  return find;
}

interface Entry<Term> {
  readonly term: Term;
  readonly words: readonly string[];
  /** What has to stand there as it is, capitals and hyphens included; only where nothing else tells it from what is wanted. */
  readonly exact: string | undefined;
}

function finderOf<Term extends TermInSettings>(terms: readonly Term[]): Find<Term> {
  const byFirstWord = new Map<string, Entry<Term>[]>();
  for (const term of terms) {
    const words = wordsOf(term.word).map(({ lower }) => lower);
    if (words.length === 0) continue;
    const isSpelling = term.write.some((other) => letters(other) === letters(term.word));
    const entry = { term, words, exact: isSpelling ? term.word : undefined };
    byFirstWord.set(words[0]!, [...(byFirstWord.get(words[0]!) ?? []), entry]);
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (sentence) => (byFirstWord.size === 0 ? none : usesIn(sentence, byFirstWord));
}

/** Without all by which spellings of one word differ. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const none: readonly never[] = [];

function usesIn<Term extends TermInSettings>(sentence: Sentence, byFirstWord: ReadonlyMap<string, readonly Entry<Term>[]>): readonly HouseUse<Term>[] {
  const { words } = sentence;
  let uses: HouseUse<Term>[] | undefined;
  for (let first = 0; first < words.length; first++) {
    for (const stem of stemsOf(words[first]!.lower)) {
      const entry = byFirstWord.get(stem)?.find((candidate) => stands(candidate, sentence, first));
      if (!entry) continue;
      const last = words[first + entry.words.length - 1]!;
      const end = last.end - (last.lower.endsWith("'s") ? 2 : 0);
      (uses ??= []).push({ term: entry.term, start: words[first]!.start, end });
      first += entry.words.length - 1;
      break;
    }
  }
  return uses ?? none;
}

/** The word, and the word without an ending of its plural or possessive. */
function stemsOf(lower: string): readonly string[] {
  if (lower.endsWith("'s")) return [lower, lower.slice(0, -2)];
  if (lower.endsWith('ies')) return [lower, lower.slice(0, -1), `${lower.slice(0, -3)}y`];
  if (lower.endsWith('es')) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith('s') ? [lower, lower.slice(0, -1)] : [lower];
}

function stands<Term extends TermInSettings>({ term, words: wanted, exact }: Entry<Term>, { text, words }: Sentence, first: number): boolean {
  const last = first + wanted.length - 1;
  if (last >= words.length) return false;
  for (let index = first; index < last; index++) {
    if (words[index]!.lower !== wanted[index - first] || !isJoint(text, words[index]!, words[index + 1]!)) return false;
  }
  if (!stemsOf(words[last]!.lower).includes(wanted[wanted.length - 1]!)) return false;
  if (exact === undefined) return true;
  const written = text.slice(words[first]!.start, words[first]!.start + exact.length).replace(/\s/g, ' ');
  if (first > 0) return written === exact;
  // A capital at the start of a sentence says nothing of how the word is written.
  const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
  return small(written) === small(exact) && !term.write.some((right) => small(right) === small(written));
}

/** True when one space, one line break or one hyphen parts the words, as it may in the settings. */
const isJoint = (text: string, before: Word, after: Word): boolean => /^(?:\s|[‐‑-]|[ \t]*\n[ \t>]*)$/.test(text.slice(before.end, after.start));
