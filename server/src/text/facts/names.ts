/** Tells whether capitalised words are part of a name, such as “Sprint Mobile Ltd”. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { honorifics, nameEndings, plainCapitals } from './nameWords';

/** The words of a sentence from `first` up to `end`. */
export interface WordSpan {
  readonly firstWord: number;
  readonly endWord: number;
}

/**
 * How far the capitalised words around make a name: `sure` with a title before or the ending of a company behind; `likely`
 * beside another capitalised word, in a line that does not write every word so.
 *
 * @param canBegin False for words such as “Deploying”, which begin a sentence without making a name of what follows.
 */
export function nameEvidence(sentence: Sentence, { firstWord, endWord }: WordSpan, canBegin: boolean): 'sure' | 'likely' | 'none' {
  const { words } = sentence;
  if (!isCapital(sentence, firstWord) || isWholeLine(sentence, firstWord, endWord)) return 'none';
  let first = firstWord;
  let end = endWord;
  while (end < words.length && end - endWord < 4 && isNamePart(sentence, end) && isTied(sentence, end - 1)) end++;
  while (first > 0 && firstWord - first < 4 && isNamePart(sentence, first - 1) && isTied(sentence, first - 1)) first--;
  if (first < firstWord && honorifics.has(words[first]!.lower)) return 'sure';
  if (end > endWord && nameEndings.has(words[end - 1]!.lower)) return 'sure';
  if ((first === firstWord && end === endWord) || sentence.note(isTitleLine)) return 'none';
  return firstWord > 0 || canBegin ? 'likely' : 'none';
}

/** True for words that fill a line of their own, as in a list without marks. */
const isWholeLine = ({ text, words }: Sentence, firstWord: number, endWord: number): boolean =>
  text[words[firstWord]!.start - 1] === '\n' && (words[endWord - 1]!.end === text.length || text[words[endWord - 1]!.end] === '\n');

/** True when most words of the line are capitalised, as in a heading; a capital then shows nothing. */
export function isTitleLine({ text, words }: Sentence): boolean {
  const long = words.filter(({ lower }) => lower.length > 3 && /^\p{L}/u.test(lower));
  return long.length > 0 && long.filter(({ start }) => /\p{Lu}/u.test(text[start]!)).length > long.length * 0.6;
}

/** True for a sentence in capitals. */
export function isShouted({ text }: Sentence): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6;
}

/** True for words of a path, a file's name, a handle or an address: “staging” in “/var/staging/index.html”. */
export function isInPath(text: string, { start, end }: TextRange): boolean {
  if (!/[/\\@#_.~:=-]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return false;
  const token = /\S*$/.exec(text.slice(Math.max(0, start - 120), start))![0] + text.slice(start, end) + /^\S*/.exec(text.slice(end, end + 120))![0];
  return /^["'“‘(]*(?:[/\\@#~]|\.{1,2}\/|[A-Za-z]:\\)|\\|@|:\/\/|^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+){2,}|\w_\w|\.[A-Za-z][A-Za-z0-9]{1,4}[)"'”’,.;:!?]*$/.test(
    token,
  );
}

const isCapital = ({ text, words }: Sentence, index: number): boolean => /\p{Lu}/u.test(text[words[index]!.start]!);

/** A capitalised word, or an ampersand's neighbour, that is no function word. */
const isNamePart = (sentence: Sentence, index: number): boolean =>
  isCapital(sentence, index) &&
  !plainCapitals.has(sentence.words[index]!.lower) &&
  /\p{Ll}/u.test(sentence.text.slice(sentence.words[index]!.start + 1, sentence.words[index]!.end)) &&
  (index > 0 || !/(?:ing|ed|ly)$/.test(sentence.words[0]!.lower));

/** True when only a space, “&” or an apostrophe parts a word from the next. */
const isTied = ({ text, words }: Sentence, index: number): boolean =>
  /^(?:\s*&)?\s+$|^['’]s\s+$/.test(text.slice(words[index]!.end, words[index + 1]!.start)) &&
  !text.slice(words[index]!.end, words[index + 1]!.start).includes('\u2028');
