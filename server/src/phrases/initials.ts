/** Tells whether an acronym is short for some words. */

import type { Prose } from '../text/prose';
import type { Sentence } from '../text/sentence';

const small = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'into', 'of', 'on', 'or', 'the', 'to', 'with']);

/** “content management system” is what CMS is short for; small words may be left out, and a word may give more letters than one (“eXtensible”). */
export function isShortFor(acronym: string, words: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const parts = partsOf(words);
  if (parts.length < 2 || letters[0] !== parts[0]![0]) return false;
  return fits(letters, parts, 0, 0);
}

/** True when some words at the end of `text` are what the acronym is short for: “the Quality Review Board” for QRB. */
export function endsInWordsOf(acronym: string, text: string): boolean {
  const parts = partsOf(text);
  for (let count = 2; count <= Math.min(parts.length, acronym.length + 3); count++) if (isShortFor(acronym, parts.slice(-count).join(' '))) return true;
  return false;
}

/** The initials of every run of capitalised words: QRB for “Quality Review Board”, BE and BOE for “Bank of England”. Use it through `note`. */
export function initialsIn({ text, sentences }: Prose): readonly string[] {
  if (!sentences.some(({ sentence }) => hasRun(sentence))) return none;
  const runs = text.match(/\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s+(?:(?:of|and|for|the|to|in|on|&)\s+){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*)+/gu);
  return runs
    ? [
        ...new Set(
          runs
            .flatMap((run) => [run, ...(pairs.test(run) ? [run.replace(pairs, '')] : [])])
            .flatMap((run) => initialsOf(run.split(/[\s-]+/).filter((word) => word !== ''))),
        ),
      ]
    : none;
}

/** “England and Wales Cricket Board” is ECB for short. */
const pairs = /\s+(?:and|&)\s+\p{Lu}[\p{L}’'-]+(?=\s+\p{Lu})/u;

/** True when two words that begin with capitals may belong together. */
function hasRun({ text, words }: Sentence): boolean {
  let since = 4;
  for (const { start, lower } of words) {
    if (text.charCodeAt(start) !== lower.charCodeAt(0)) {
      if (since < 3) return true;
      since = 0;
    } else since++;
  }
  return false;
}

function initialsOf(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let first = 0; first < words.length; first++) {
    let capitals = '';
    let all = '';
    for (const word of words.slice(first, first + 8)) {
      all += word[0]!.toUpperCase();
      if (!small.has(word)) capitals += word[0]!;
      if (capitals.length > 1) found.push(capitals, all);
    }
  }
  return found;
}

const none: readonly string[] = [];

const partsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tries to spell the letters from `at` on with the words from `index` on: each word gives its first letter, or is small and gives none. */
function fits(letters: string, parts: readonly string[], at: number, index: number): boolean {
  if (index === parts.length) return at === letters.length;
  const part = parts[index]!;
  if (part[0] === letters[at] && fits(letters, parts, at + 1, index + 1)) return true;
  if (small.has(part) && fits(letters, parts, at, index + 1)) return true;
  // “JavaScript” and “hypertext” give two letters.
  const second = letters[at + 1];
  return part[0] === letters[at] && second !== undefined && part.includes(second, 2) && fits(letters, parts, at + 2, index + 1);
}
