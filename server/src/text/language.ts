/** Tells whether a document is written in English: most rules read English and have nothing to say of any other language. */
import { englishFunctionWords, foreignFunctionWords } from '../words/functionWords';
import type { ProseDocument } from './document';
import type { Prose } from './prose';

/** Fewer different small words prove nothing: a dish and a firm may be called “de la Mer”. */
const fewestWords = 5;
/** Fewer letters are a name. */
const fewestLetters = 30;
const enoughLetters = 5000;

/** False where our own words are plainly of another language; in doubt it is English. */
export const isEnglish = (document: ProseDocument): boolean => document.note(looksEnglish);

function looksEnglish(document: ProseDocument): boolean {
  const words = new Set<string>();
  let letters = 0;
  let otherLetters = 0;
  for (const { block, note } of document.noted(signsOf)) {
    if (block.zone !== 'own') continue;
    for (const word of note.words) words.add(word);
    letters += note.letters;
    otherLetters += note.otherLetters;
    // However long a text is, its beginning tells.
    if (letters > enoughLetters) break;
  }
  if (otherLetters >= fewestLetters && otherLetters * 2 > letters) return false;
  const among = (list: readonly string[]): number => list.filter((word) => words.has(word)).length;
  const ours = among(english);
  return languages.every((list) => among(list) < Math.max(fewestWords, 2 * ours));
}

const english: readonly string[] = englishFunctionWords.split(' ');
const languages: readonly (readonly string[])[] = Object.values(foreignFunctionWords).map((words) => words.split(' '));
const known: ReadonlySet<string> = new Set([...english, ...languages.flat()]);

interface Signs {
  /** Small words of any language. */
  readonly words: readonly string[];
  readonly letters: number;
  /** Those of another script than ours. */
  readonly otherLetters: number;
}

const signsOf = ({ text, sentences }: Prose): Signs => ({
  words: [...new Set(sentences.flatMap(({ sentence }) => sentence.words.map(({ lower }) => lower).filter((word) => known.has(word))))],
  letters: text.match(/\p{L}/gu)?.length ?? 0,
  otherLetters: text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0,
});
