/** Which of the words that patterns need a text has. */
import { fileCues, indexesOfKeys } from './cueFile';
import { keyLength } from './cueKeys';

/** For each pattern that needs some word a bit, set where the word is there. */
export type Cues = Int32Array;

/** A sentence, or anything made of sentences. */
export interface Cued {
  readonly cues: Cues;
}

export const hasCue = (cues: Cues, index: number): boolean => index < 0 || (cues[index >> 5]! & (1 << (index & 31))) !== 0;

export function hasAll(cues: Cues, indexes: readonly number[]): boolean {
  for (let at = 0; at < indexes.length; at++) if (!hasCue(cues, indexes[at]!)) return false;
  return true;
}

/** For each beginning of a word, up to five characters packed into a number, the patterns that its words may fit. */
const indexesByWord = new Map<number, readonly number[]>();

/** The cues of all of `parts` together. */
export function joinedCues(parts: Iterable<Cued>): Cues {
  let joined: Int32Array | undefined;
  for (const { cues } of parts) {
    if (!joined) joined = new Int32Array(cues);
    else for (let index = 0; index < cues.length; index++) joined[index]! |= cues[index]!;
  }
  return joined ?? cuesOf('');
}

/** The patterns that `text` has the words for. */
export function cuesOf(text: string): Cues {
  const answer = new Int32Array(fileCues());
  let packed = 0;
  let length = 0;
  let hasDigit = false;
  let hasBar = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const rank = code < 128 ? ranks[code]! : 0;
    if (rank > 0) {
      if (rank < 11) hasDigit = true;
      else if (code === 95) hasBar = true;
      if (length < keyLength) packed |= rank << (6 * length);
      length++;
      continue;
    }
    if (length > 0) {
      // Long words are told by their beginning, shorter ones by all of it.
      set(answer, indexesByWord.get(packed) ?? indexesOf(packed, text.slice(at - length, at).toLowerCase()));
      // What marks emphasis in Markdown joins words elsewhere: “_soon_”, “first_name”.
      if (hasBar) for (const part of text.slice(at - length, at).toLowerCase().split('_')) if (part !== '') set(answer, indexesOf(undefined, part));
      hasBar = false;
      packed = 0;
      length = 0;
    }
    if (code > 32 && code < 128) set(answer, (indexesByMark[code] ??= indexesOfKeys([text[at]!])));
    else if (code >= 0x2190 && code < 0x2fff) set(answer, indexesOfKeys([text[at]!]));
  }
  if (hasDigit) set(answer, (indexesOfDigit ??= indexesOfKeys(['#'])));
  return answer;
}

let indexesOfDigit: readonly number[] | undefined;
const indexesByMark: (readonly number[] | undefined)[] = new Array<undefined>(128).fill(undefined);

/** From 1 to 10 for digits, to 63 for letters, upper case as lower case; 0 for what parts words. */
const ranks = new Uint8Array(128);
'0123456789abcdefghijklmnopqrstuvwxyz_'.split('').forEach((character, index) => {
  ranks[character.charCodeAt(0)] = ranks[character.toUpperCase().charCodeAt(0)] = index + 1;
});

/** @param packed Under which they are remembered. */
function indexesOf(packed: number | undefined, word: string): readonly number[] {
  const keys = word.length < keyLength ? [word] : [word.slice(0, keyLength)];
  for (let length = 2; length < keyLength && length <= word.length; length++) keys.push(`${word.slice(0, length)}*`);
  const indexes = indexesOfKeys(keys);
  if (packed !== undefined) indexesByWord.set(packed, indexes);
  return indexes;
}

function set(answer: Int32Array, indexes: readonly number[]): void {
  for (const index of indexes) answer[index >> 5]! |= 1 << (index & 31);
}
