/**
 * All phrases of all lists as one sorted text, searched by halving. Ten thousand objects would take a tenth of a second
 * to build at every start of the command line; a text is there at once, and an entry is read when its phrase is found.
 */
import type { ListEntries, ListName, Spelling } from './spellings';

/** A phrase of the table. */
export interface Phrase {
  readonly list: ListName;
  readonly key: string;
  readonly entry: ListEntries[ListName];
  readonly slot: number;
  /** The words after the first, in lower case. */
  readonly rest: readonly string[];
  /** The phrase with its capitals, if it counts only with them. */
  readonly exact: string | undefined;
}

/** The phrases that begin with a word. */
export interface Phrases {
  readonly single: readonly Phrase[];
  /** Those of several words by their second, the longest first. */
  readonly longer: ReadonlyMap<string, readonly Phrase[]> | undefined;
}

/** The written form of the table: made when the program is built. */
export interface PhraseText {
  /** A line for each phrase, sorted: its words, list, slot, place of its entry, and its exact form if it has one. */
  readonly phrases: string;
  /** A line of JSON for each entry. */
  readonly entries: string;
}

/** @param words Cuts a phrase into words as running text is cut. */
export function writeTable(spellings: Iterable<Spelling>, words: (text: string) => readonly string[]): PhraseText {
  const places = new Map<object, number>();
  const lines: string[] = [];
  let entries = '';
  for (const { list, key, entry, slot, text, exact } of spellings) {
    let place = places.get(entry);
    if (place === undefined) {
      places.set(entry, (place = entries.length));
      entries += `${JSON.stringify([key, entry])}\n`;
    }
    lines.push([words(text).join(' '), list, slot, place, ...(exact ? [text] : [])].join('\t'));
  }
  return { phrases: `\n${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`, entries };
}

export class PhraseTable {
  readonly #known = new Map<string, Phrases>();
  readonly #entries = new Map<number, readonly [string, ListEntries[ListName]]>();

  constructor(readonly text: PhraseText) {}

  /** The phrases that begin with a word. */
  startingWith(word: string): Phrases {
    let phrases = this.#known.get(word);
    if (phrases === undefined) {
      // Bounded, for a document may hold any number of words; what is still in use is soon found again.
      if (this.#known.size > 20_000) this.#known.clear();
      this.#known.set(copied(word), (phrases = this.#find(word)));
    }
    return phrases;
  }

  #find(word: string): Phrases {
    const { phrases } = this.text;
    const found: Phrase[] = [];
    for (let at = this.#firstLine(word); at < phrases.length; ) {
      const end = phrases.indexOf('\n', at);
      const after = phrases.charCodeAt(at + word.length);
      if (!phrases.startsWith(word, at)) break;
      if (after === space || after === tab) found.push(this.#phrase(phrases.slice(at, end)));
      else if (after > space) break;
      at = end + 1;
    }
    return found.length === 0 ? noPhrases : filed(found.sort((a, b) => b.rest.length - a.rest.length));
  }

  /** Where the first line begins that is not before `word`. */
  #firstLine(word: string): number {
    const { phrases } = this.text;
    let low = 1;
    let high = phrases.length;
    while (low < high) {
      const start = phrases.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      const line = phrases.slice(start, start + word.length);
      if (line < word) low = phrases.indexOf('\n', start) + 1;
      else if (start <= low) return low;
      else high = start;
    }
    return low;
  }

  #phrase(line: string): Phrase {
    const [words, list, slot, place, exact] = line.split('\t') as [string, ListName, string, string, string?];
    const [key, entry] = this.#entry(Number(place));
    return { list, key, entry, slot: Number(slot), rest: words.split(' ').slice(1), exact };
  }

  #entry(place: number): readonly [string, ListEntries[ListName]] {
    let entry = this.#entries.get(place);
    if (!entry) {
      const { entries } = this.text;
      this.#entries.set(place, (entry = JSON.parse(entries.slice(place, entries.indexOf('\n', place))) as [string, ListEntries[ListName]]));
    }
    return entry;
  }
}

const tab = 9;
const space = 32;
export const noPhrases: Phrases = { single: [], longer: undefined };

function filed(phrases: readonly Phrase[]): Phrases {
  const longer = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const second = phrase.rest[0];
    if (second === undefined) continue;
    const same = longer.get(second);
    if (same) same.push(phrase);
    else longer.set(second, [phrase]);
  }
  return { single: phrases.filter(({ rest }) => rest.length === 0), longer: longer.size > 0 ? longer : undefined };
}

/** A word cut from a text keeps the whole text in memory; a copy does not. */
const copied = (word: string): string => [...word].join('');
