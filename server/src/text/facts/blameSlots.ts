/** Who is named at a place in a sentence where somebody is blamed: “… lies with the hotel”, “… was botched by Ben”. */
import type { Sentence } from '../sentence';
import { isName, ourSide, theirSide } from './blameSubjects';
import { phrase } from './cues';
import { plainText } from './tense';

export interface Named {
  readonly side: 'client' | 'colleague';
  readonly end: number;
}

const theirs = phrase(`(?:${theirSide}(?![\\w-])|you(?=rs?\\b))`, 'y');
const ours = phrase(`(?!he\\b|she\\b)${ourSide}(?![\\w-])`, 'y');
const name = new RegExp(
  "(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof|Herr|Frau|Madame|Sir)\\.? +)?\\p{Lu}\\p{Ll}[\\p{L}’'-]*?(?: +\\p{Lu}\\p{Ll}[\\p{L}-]*?)?" +
    "(?=['’]s?(?![\\p{L}])|(?![\\p{L}'’-]))",
  'uy',
);

/** The client, one of ours or a name that begins at offset `at`; not us. */
export function namedAt(sentence: Sentence, at: number): Named | undefined {
  const text = plainText(sentence);
  for (const [pattern, side] of [[theirs, 'client'], [ours, 'colleague']] as const) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { side, end: at + match[0].trimEnd().length };
  }
  name.lastIndex = at;
  const match = name.exec(sentence.text);
  return match && isName(match[0], false) ? { side: 'colleague', end: at + match[0].length } : undefined;
}
