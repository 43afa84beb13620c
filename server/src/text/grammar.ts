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
