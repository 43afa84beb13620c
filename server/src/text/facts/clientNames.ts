/** Finds the names of clients in words, by the index of a shelf. */
import { plainLetters, squeezed } from '../plainLetters';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { wordsOf, type Word } from '../words';
import type { Shelf } from './clientFolders';
import { indexOf, type ClientIndex, type KnownName } from './clientIndex';

/** A name as it stands in a text, without a mark of possession. */
export interface NameHit extends TextRange {
  /** Whose it may be. */
  readonly names: readonly KnownName[];
  /** Its words, plain. */
  readonly words: readonly string[];
}

const finders = new WeakMap<Shelf, (sentence: Sentence) => readonly NameHit[]>();

/** What looks through sentences for the names on a shelf: the same function for the same shelf. */
export function nameFinder(shelf: Shelf): (sentence: Sentence) => readonly NameHit[] {
  let find = finders.get(shelf);
  if (!find) {
    const index = indexOf(shelf);
    finders.set(shelf, (find = ({ text, words }) => namesIn(text, words, index)));
  }
  return find;
}

/** The names in a text that is no sentence, such as a field of the header. */
export const namesInText = (text: string, shelf: Shelf): readonly NameHit[] => namesIn(text, wordsOf(text), indexOf(shelf));

const none: readonly NameHit[] = [];
const longest = 5;
const small = /^(?:and|&|of|the|de|du|la|le|van|von|und|et)$/;

function namesIn(text: string, words: readonly Word[], { names, beginnings }: ClientIndex): readonly NameHit[] {
  let found: NameHit[] | undefined;
  for (let first = 0; first < words.length; first++) {
    if (!isCapital(text, words[first]!)) continue;
    if (!beginnings.has(plainLetters(words[first]!.lower).slice(0, 3)) && words[first]!.lower.length > 2) continue;
    let hit: NameHit | undefined;
    for (let last = first; last < words.length && last < first + longest; last++) {
      const word = words[last]!;
      if (last > first && !(isTied(text, words[last - 1]!, word) && (isCapital(text, word) || small.test(word.lower)))) break;
      const written = text.slice(words[first]!.start, word.end);
      const known = names.get(squeezed(written));
      if (known && isCapital(text, word))
        hit = {
          start: words[first]!.start,
          end: word.end - (/[’'][sS]?$/.exec(written)?.[0].length ?? 0),
          names: known,
          words: words.slice(first, last + 1).map(({ lower }) => plainLetters(lower)),
        };
    }
    if (!hit) continue;
    (found ??= []).push(hit);
    while (first + 1 < words.length && words[first + 1]!.start < hit.end) first++;
  }
  return found ?? none;
}

/** Written with a capital or a figure first. */
const isCapital = (text: string, { start }: Word): boolean => /[\p{Lu}\p{N}]/u.test(text[start]!);

/** Parted by nothing that parts names. */
const isTied = (text: string, before: Word, after: Word): boolean =>
  after.start - before.end <= 3 && /^[ \n\u00a0]*[&+–-]?[ \n\u00a0]*$/.test(text.slice(before.end, after.start)) && after.start > before.end;
