/**
 * Finds the phrases of all lists in a sentence in one pass over its words. Looking up the first word and comparing
 * the rest costs a tenth of what a regular expression over thousands of phrases would.
 */
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { phraseText } from './phrases.build';
import type { ListEntries, ListName } from './spellings';
import { noPhrases, PhraseTable, type Phrase } from './table';

/** A phrase of a list in a sentence; offsets count from the start of the sentence. */
export interface PhraseMatch<Name extends ListName = ListName> extends TextRange {
  readonly list: Name;
  /** The entry's name in its list. */
  readonly key: string;
  readonly entry: ListEntries[Name];
  readonly slot: number;
  /** The words of the sentence that the phrase takes, end exclusive. */
  readonly firstWord: number;
  readonly endWord: number;
}

const table = new PhraseTable(phraseText);

/** The matches of one list, by place and then longest first; matches of one list may overlap. */
export function matchesOf<Name extends ListName>(sentence: Sentence, list: Name): readonly PhraseMatch<Name>[] {
  const matches = sentence.note(scan);
  return matches.length === 0 ? (matches as never[]) : (matches.filter((match) => match.list === list) as PhraseMatch<Name>[]);
}

/**
 * The matches of one list that `accept` lets count, none overlapping: a longer phrase before a shorter one inside it.
 */
export function acceptedMatches<Name extends ListName>(
  sentence: Sentence,
  list: Name,
  accept: (match: PhraseMatch<Name>) => boolean,
): readonly PhraseMatch<Name>[] {
  const accepted: PhraseMatch<Name>[] = [];
  let end = 0;
  for (const match of matchesOf(sentence, list)) {
    if (match.start < end || !accept(match)) continue;
    accepted.push(match);
    end = match.end;
  }
  return accepted;
}

function scan(sentence: Sentence): readonly PhraseMatch[] {
  const { words } = sentence;
  let matches: PhraseMatch[] | undefined;
  for (let first = 0; first < words.length; first++) {
    const { lower } = words[first]!;
    const phrases = table.startingWith(lower);
    if (phrases !== noPhrases) {
      const second = phrases.longer && words[first + 1]?.lower;
      if (second !== undefined) {
        for (const phrase of phrases.longer!.get(second) ?? none) addMatch((matches ??= []), sentence, first, phrase, 0);
        if (isOwner(second)) for (const phrase of phrases.longer!.get(second.slice(0, -2)) ?? none) addMatch((matches ??= []), sentence, first, phrase, 0);
      }
      for (const phrase of phrases.single) addMatch((matches ??= []), sentence, first, phrase, 0);
    }
    // “the server's speed” is about a server.
    if (isOwner(lower)) for (const phrase of table.startingWith(lower.slice(0, -2)).single) addMatch((matches ??= []), sentence, first, phrase, 2);
  }
  return matches ?? none;
}

/** @param tail How many characters of the phrase's only word are left out. */
function addMatch(matches: PhraseMatch[], { text, words }: Sentence, firstWord: number, phrase: Phrase, tail: number): void {
  const { list, key, entry, slot, rest, exact } = phrase;
  const endWord = firstWord + 1 + rest.length;
  if (endWord > words.length) return;
  for (let index = 0; index < rest.length; index++) {
    const { lower, start } = words[firstWord + 1 + index]!;
    if (lower !== rest[index]) {
      if (index < rest.length - 1 || lower !== `${rest[index]}'s`) return;
      tail = 2;
    }
    if (!isJoint(text, words[firstWord + index]!.end, start)) return;
  }
  const { start } = words[firstWord]!;
  const end = words[endWord - 1]!.end - tail;
  if (exact !== undefined ? !isExact(text.slice(start, end), exact) : isInsideCompound(text, start, end)) return;
  matches.push({ list, key, entry: entry as never, slot, start, end, firstWord, endWord });
}

const none: readonly never[] = [];

const isOwner = (word: string): boolean => word.charCodeAt(word.length - 2) === 39 && word.endsWith('s');

/** True when only a space, a line break, a hyphen or a slash parts two words, or the apostrophe of “shareholders’ agreement”; a longer gap hides the target of a link. */
function isJoint(text: string, wordEnd: number, end: number): boolean {
  const start = text[wordEnd - 1] === 's' && /['’]/.test(text[wordEnd]!) ? wordEnd + 1 : wordEnd;
  if (end - start === 1) return /[\s/‐‑-]/.test(text[start]!);
  const gap = text.slice(start, end);
  return gap.length <= (gap.includes('\n') ? 16 : 5) && /^\s*[/‐‑–-]?\s*$/.test(gap);
}

const isExact = (written: string, exact: string): boolean =>
  written === exact || written.replace(/\s+/g, ' ') === exact || written.replace(/\s+|[‐‑-]/g, ' ') === exact.replaceAll('-', ' ');

/** True in the middle of a compound: “push” in “push-up”, “page” in “one-page”. */
const isInsideCompound = (text: string, start: number, end: number): boolean =>
  (isHyphen(text, start - 1) && isWordEdge(text, start - 2)) || (isHyphen(text, end) && isWordEdge(text, end + 1));

const isHyphen = (text: string, at: number): boolean => at >= 0 && (text[at] === '-' || text[at] === '‑' || text[at] === '‐');
const isWordEdge = (text: string, at: number): boolean => at >= 0 && at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);
