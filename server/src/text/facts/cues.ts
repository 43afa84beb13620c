/** What the words of a sentence may be about: a cheap look that spares most sentences a costly one. */
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { cueWords } from './cueWords';

export type Cue = keyof typeof cueWords;

/** True when the sentence has a word that nothing about the subject does without. */
export const hasCue = (sentence: Sentence, cue: Cue): boolean => (sentence.note(findCues) & bits[cue]) !== 0;

/** Our own sentences that have a word of the subject, with their places among all of ours. */
export const cuedSentences = (document: ProseDocument, cue: Cue): readonly (readonly [number, OwnSentence])[] => document.note(findCued)[cue];

function findCued({ ownSentences }: ProseDocument): Readonly<Record<Cue, readonly (readonly [number, OwnSentence])[]>> {
  const found = Object.fromEntries(names.map((name) => [name, [] as (readonly [number, OwnSentence])[]])) as Record<Cue, (readonly [number, OwnSentence])[]>;
  ownSentences.forEach((own, index) => {
    const cues = own.sentence.note(findCues);
    if (cues !== 0) for (const name of names) if (cues & bits[name]) found[name].push([index, own]);
  });
  return found;
}

const names = Object.keys(cueWords) as Cue[];
const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Cue, number>;
const bitsByWord = new Map<string, number>();
for (const name of names) for (const word of cueWords[name].split(' ')) bitsByWord.set(word, (bitsByWord.get(word) ?? 0) | bits[name]);

function findCues({ words }: Sentence): number {
  let found = 0;
  for (const { lower } of words) found |= bitsByWord.get(lower) ?? 0;
  return found;
}

/** A pattern for `plainText`, where each space stands for any number of them: marks of emphasis are blanks too. */
export const phrase = (source: string, flags = ''): RegExp => new RegExp(source.replace(/ ([?*])?/g, (_, optional?: string) => (optional ? ' *' : ' +')), flags);

/** The entries of a list, parted by a comma and a space, as alternatives of a pattern, the longest first. */
export const oneOf = (words: string): string => `(?:${words.split(', ').sort((a, b) => b.length - a.length).join('|')})`;
