/** Words as stems, so that “printing”, “prints” and “printed” are one; words of one meaning share a stem. */
import { Memo } from '../memo';
import type { QuestionKind } from './answerSigns';
import { irregularVerbs } from './irregularVerbs';
import { emptyList, kindLists, synonyms } from './stemWords';

export const emptyWords: ReadonlySet<string> = new Set(emptyList.split(' '));

const groups = new Map<string, string>();

/** People use the same few thousand words; their stems are worked out once. */
const stems = new Memo<string>(40_000);

/** A short form that the forms of a word share; no word of its own. After the first steps of Porter's stemmer, which suffice to compare. */
export const stemOf = (word: string): string => stems.get(word, shortened);

function shortened(word: string): string {
  let stem = word.replace(/'s?$/, '');
  if (stem.length <= 3) return stem;
  stem = stem.replace(/(?:ies|ied)$/, 'y').replace(/(ss|sh|ch|x|z)es$/, '$1').replace(/([^su])s$/, '$1');
  // “Adding” has nothing to do with an ad.
  if (stem === 'adding') stem = 'add';
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, '').replace(/([^aeiouls])\1$/, '$1');
  else if (stem.length > 4) stem = stem.replace(/ed$/, '');
  if (stem.length > 6) stem = stem.replace(/(?:ation|ition|ment|ness|able|ible|ance|ence|ally|ly|ful|ive|ion|er|or|al)$/, '');
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}

/** The stem that stands for all words of one meaning. */
export function synonymOf(stem: string): string {
  if (groups.size === 0) group();
  return groups.get(stem) ?? stem;
}

function group(): void {
  for (const line of synonyms) for (const word of line.split(' ')) groups.set(stemOf(word), stemOf(line.split(' ', 1)[0]!));
  // “Bought” is about buying.
  for (const [verb, forms] of Object.entries(irregularVerbs)) {
    const base = stemOf(verb);
    for (const form of forms.join('|').split('|')) if (!homonyms.has(form) && !groups.has(stemOf(form))) groups.set(stemOf(form), groups.get(base) ?? base);
  }
}

/** Past forms that are more often words of their own. */
const homonyms: ReadonlySet<string> = new Set('bore fell felt found ground led left lent rose saw shot slept stuck wound'.split(' '));

const byKind = new Map<QuestionKind, ReadonlySet<string>>();

/** The stems that only say what kind of answer is wanted: “price” in “what is the price?”. */
export function kindWords(kind: QuestionKind): ReadonlySet<string> {
  let words = byKind.get(kind);
  if (!words) byKind.set(kind, (words = new Set((kindLists[kind] ?? '').split(' ').filter(Boolean).map((word) => synonymOf(stemOf(word))))));
  return words;
}
