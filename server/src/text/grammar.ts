/**
 * Parts of speech by `compromise`, the only file that knows it. It tags about 150 characters a millisecond and takes a
 * while to load, so it is loaded when first asked, and asked only what cheaper means leave open.
 */
import type Compromise from 'compromise/two';

import type { Sentence } from './sentence';

export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'other';

let compromise: typeof Compromise | undefined;

interface Tagged {
  readonly start: number;
  readonly end: number;
  readonly part: PartOfSpeech;
}

/** What the word that begins at offset `start` of the sentence is. */
export function partOfSpeech(sentence: Sentence, start: number): PartOfSpeech {
  return sentence.note(tag).find((term) => term.start <= start && start < term.end)?.part ?? 'other';
}

const names: ReadonlySet<string> = new Set([
  'City',
  'Country',
  'Demonym',
  'FemaleName',
  'FirstName',
  'LastName',
  'MaleName',
  'Month',
  'Organization',
  'Person',
  'Place',
  'ProperNoun',
  'Region',
  'SportsTeam',
  'WeekDay',
]);

/** What a word in small letters is in the dictionary: a name that many bear, any other word, or not in it. */
export function wordInDictionary(word: string): 'name' | 'word' | undefined {
  compromise ??= require('compromise/two') as typeof Compromise;
  const tags = (compromise.model() as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }).one.lexicon[word];
  if (tags === undefined || !Object.hasOwn((compromise.model() as { readonly one: { readonly lexicon: object } }).one.lexicon, word)) return undefined;
  return [tags].flat().some((tag) => names.has(tag)) ? 'name' : 'word';
}

interface JsonTerm {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

function tag(sentence: Sentence): readonly Tagged[] {
  // A plain `require` inside the function is what lets the bundle load it late and still answer at once.
  compromise ??= require('compromise/two') as typeof Compromise;
  const sentences = compromise(sentence.text).json({ offset: true }) as { terms: readonly JsonTerm[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .filter(({ offset }) => offset.length > 0)
    .map(({ tags, offset }) => ({ start: offset.start, end: offset.start + offset.length, part: partOf(tags) }));
}

function partOf(tags: readonly string[]): PartOfSpeech {
  if (tags.includes('Verb') && !tags.includes('Gerund')) return 'verb';
  if (tags.includes('Adjective')) return 'adjective';
  if (tags.includes('Gerund')) return 'verb';
  return tags.includes('Noun') ? 'noun' : 'other';
}
