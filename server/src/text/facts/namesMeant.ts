/** Whether words that are also the name of a client stand for the client. */
import { nameWords, plainLetters } from '../plainLetters';
import type { Sentence } from '../sentence';
import type { KnownName } from './clientIndex';
import type { NameHit } from './clientNames';
import { honorifics, nameEndings, plainCapitals } from './nameWords';
import { beforeAnyName, placeEndings } from './otherClientWords';

/** True for a line in which most words have a capital, the name aside; a sentence that ends as one is none. */
function isTitleLine({ text, words }: Sentence, hit: NameHit): boolean {
  const others = words.filter(({ start, lower }) => (start < hit.start || start >= hit.end) && lower.length > 3 && /^\p{L}/u.test(lower));
  return !/[.!?]$/.test(text) && others.filter(({ start }) => /\p{Lu}/u.test(text[start]!)).length >= others.length * 0.6;
}

/** What a word means besides being the name of a client; in small letters, or in capitals when it is written so. */
export type WordMeaning = (word: string) => 'name' | 'word' | undefined;

export function isMeantAsName(hit: NameHit, { type, full }: KnownName, sentence: Sentence, meaningOf: WordMeaning): boolean {
  if (sentence.isQuoted(hit)) return false;
  const { text } = sentence;
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  const after = text.slice(hit.end, hit.end + 40);
  const next = /^(?:[’']s)?[ \n]+(\p{Lu}[\p{L}’'-]*)/u.exec(after)?.[1];
  if (placeEndings.has(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? '')) return false;
  // “Pat Byrne Photography” is no person.
  if (type === 'person') return next === undefined || plainCapitals.has(next.toLowerCase());
  // “Hartwell Road” is where it is.
  if (next !== undefined && placeEndings.has(next.toLowerCase())) return false;
  if (beforeAnyName.test(before) && /^(?:[’']s)?\s*(?:$|[\n.,;:!?)|*_–—-])/.test(after)) return true;
  const previous = /(\p{Lu}[\p{L}’'-]*)\.?[ \n]+$/u.exec(before)?.[1];
  if (previous !== undefined && honorifics.has(previous.toLowerCase())) return false;
  // “Dr Patel” may be anybody’s doctor.
  if (honorifics.has(hit.words[0]!)) return false;
  const written = text.slice(hit.start, hit.end);
  const isInitials = /^\p{Lu}{3,5}$/u.test(written) && full.includes(written);
  const isPlain = isInitials ? meaningOf(written) !== undefined : hit.words.every((word) => meaningOf(word) !== undefined);
  if (hit.words.length > 1) {
    if (!isPlain || nameEndings.has(hit.words.at(-1)!)) return true;
    if (/^the\s/i.test(full) && /\bthe\s+$/i.test(before)) return !isTitleLine(sentence, hit);
    // “The Grace Period” is a term of a contract, and in a heading every word has a capital.
    return !isTitleLine(sentence, hit) && !/\b(?:the|a|an|any|each|this|that|your|our|no|every|such)\s+$/i.test(before) && !/^\W*$|[.:]\s*$/.test(before);
  }
  if (isPlain) return false;
  // “Hartwell Hotels” is not “Hartwell Bakery”.
  if (type === 'short' && next !== undefined && nameEndings.has(next.toLowerCase())) return false;
  if (isTitleLine(sentence, hit)) return previous === undefined || meaningOf(plainLetters(previous)) === 'word' || plainCapitals.has(previous.toLowerCase());
  // “John Hartwell”, “Lake Hartwell” and “Hartwell Smith” are other names; “The Hartwell Website” is none.
  const isFirst = previous !== undefined && before.trim() === previous && hit.start < 60 && meaningOf(plainLetters(previous)) === 'word';
  return (
    (previous === undefined || isFirst || plainCapitals.has(previous.toLowerCase())) &&
    (next === undefined || plainCapitals.has(next.toLowerCase()) || meaningOf(plainLetters(next)) === 'word')
  );
}

/** True for a name that means nothing else wherever it stands, as in the name of a file. */
export function isTellingName({ full, type }: KnownName, meaningOf: WordMeaning): boolean {
  const words = nameWords(full);
  return type === 'short' || words.length === 1 ? meaningOf(words[0]!) === undefined : words.length > 1;
}
