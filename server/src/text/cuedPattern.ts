/**
 * Patterns that are spared the sentences which lack the words they need. One look at the words of a sentence answers
 * for all patterns at once, and a pattern that is never needed is never compiled.
 */
import { neededKeys, type Key } from './neededWords';

/** For each pattern that needs some word a bit, set where the word is there. */
export type Cues = Int32Array;

/** A sentence, or anything made of sentences. */
export interface Cued {
  readonly cues: Cues;
}

/** The patterns that have been made; `undefined` once the first sentence was looked at, for then they are filed. */
let registered: CuedPattern[] | undefined = [];

/**
 * A regular expression over a sentence, or over a part of one that begins and ends with whole words. With the flag “y” it is
 * tried only where words begin.
 */
export class CuedPattern {
  /** The place of the pattern in the answer; -1 when every sentence may fit. */
  #index = -1;
  #compiled?: RegExp;

  readonly #source: string;
  readonly #flags: string;

  constructor(pattern: string | RegExp, flags = '') {
    if (typeof pattern === 'string') [this.#source, this.#flags] = [pattern, flags];
    else [this.#source, this.#flags, this.#compiled] = [pattern.source, pattern.flags, pattern];
    if (registered) registered.push(this);
  }

  get regExp(): RegExp {
    return (this.#compiled ??= new RegExp(this.#source, this.#flags));
  }

  /** False when the pattern cannot fit the text or any part of it. */
  mayFit({ cues }: Cued): boolean {
    const index = this.#index;
    return index < 0 || (cues[index >> 5]! & (1 << (index & 31))) !== 0;
  }

  /** Whether the pattern fits `text`, which is the sentence or a part of it. */
  test(sentence: Cued, text: string): boolean {
    return this.mayFit(sentence) && this.regExp.test(text);
  }

  exec(sentence: Cued, text: string): RegExpExecArray | null {
    return this.mayFit(sentence) ? this.regExp.exec(text) : null;
  }

  /** The matches in `text`; the flags must have “g”. */
  matchAll(sentence: Cued, text: string): Iterable<RegExpExecArray> {
    return this.mayFit(sentence) ? text.matchAll(this.regExp) : nothing;
  }

  /** Adds the pattern to `cues`; false when every text may fit it. */
  addTo(cues: Cues): boolean {
    if (this.#index < 0) return false;
    cues[this.#index >> 5]! |= 1 << (this.#index & 31);
    return true;
  }

  /** Gives the pattern its place and returns the keys of which it needs one. */
  static enlist(pattern: CuedPattern, index: number): ReadonlySet<Key> | undefined {
    const keys = neededKeys(pattern.#source, pattern.#flags.includes('y'));
    if (keys) pattern.#index = index;
    return keys;
  }
}

const nothing: readonly never[] = [];

export const anyDigit = new CuedPattern('\\d');

/** Finds something in a sentence, and is not even asked where none of its patterns may fit. */
export interface CuedFinder<Subject, Note> {
  (subject: Subject): Note;
  readonly mayFind: (subject: Cued) => boolean;
  /** What there is to say of all other sentences. */
  readonly otherwise: Note;
}

export const isCued = <Subject, Note>(find: ((subject: Subject) => Note) | CuedFinder<Subject, Note>): find is CuedFinder<Subject, Note> => (find as Partial<CuedFinder<Subject, Note>>).mayFind !== undefined;

/** `find`, which has `otherwise` to say wherever none of `patterns` may fit. */
export function whereCued<Subject, Note>(patterns: readonly CuedPattern[], otherwise: Note, find: (subject: Subject) => Note): CuedFinder<Subject, Note> {
  let needed: Cues | 'anything' | undefined;
  const mayFind = ({ cues }: Cued): boolean => {
    if (needed === undefined) {
      needed = new Int32Array(cues.length);
      for (const pattern of patterns) {
        if (!pattern.addTo(needed)) {
          needed = 'anything';
          break;
        }
      }
    }
    if (needed === 'anything') return true;
    for (let index = 0; index < cues.length; index++) if ((cues[index]! & needed[index]!) !== 0) return true;
    return false;
  };
  return Object.assign((subject: Subject) => find(subject), { mayFind, otherwise });
}

const indexesByKey = new Map<Key, number[]>();
let answerLength = 0;

function file(patterns: readonly CuedPattern[]): void {
  registered = undefined;
  let count = 0;
  for (const pattern of patterns) {
    const keys = CuedPattern.enlist(pattern, count);
    if (!keys) continue;
    for (const key of keys) {
      const indexes = indexesByKey.get(key);
      if (indexes) indexes.push(count);
      else indexesByKey.set(key, [count]);
    }
    count++;
  }
  answerLength = (count + 31) >> 5;
}

/** For each beginning of a word, up to four characters packed into a number, the patterns that its words may fit. */
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
  if (registered) file(registered);
  const answer = new Int32Array(answerLength);
  let packed = 0;
  let length = 0;
  let hasDigit = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const rank = code < 128 ? ranks[code]! : 0;
    if (rank > 0) {
      if (rank < 11) hasDigit = true;
      if (length < 4) packed |= rank << (6 * length);
      length++;
      continue;
    }
    if (length > 0) {
      // Words of four characters and more are told by their beginning, shorter ones by all of it.
      set(answer, indexesByWord.get(packed) ?? indexesOf(packed, text.slice(at - length, at).toLowerCase()));
      packed = 0;
      length = 0;
    }
    if (code > 32 && code < 128) set(answer, (indexesByMark[code] ??= indexesByKey.get(text[at]!) ?? noIndexes));
    else if (code >= 0x2190 && code < 0x2fff) set(answer, indexesByKey.get(text[at]!) ?? noIndexes);
  }
  if (hasDigit) set(answer, indexesByKey.get('#') ?? noIndexes);
  return answer;
}

const noIndexes: readonly number[] = [];
const indexesByMark: (readonly number[] | undefined)[] = new Array<undefined>(128).fill(undefined);

/** From 1 to 10 for digits, to 63 for letters, upper case as lower case; 0 for what parts words. */
const ranks = new Uint8Array(128);
'0123456789abcdefghijklmnopqrstuvwxyz_'.split('').forEach((character, index) => {
  ranks[character.charCodeAt(0)] = ranks[character.toUpperCase().charCodeAt(0)] = index + 1;
});

function indexesOf(packed: number, word: string): readonly number[] {
  const keys = word.length < 4 ? [word] : [word.slice(0, 4)];
  for (let length = 2; length < 4 && length <= word.length; length++) keys.push(`${word.slice(0, length)}*`);
  const indexes = [...new Set(keys.flatMap((key) => indexesByKey.get(key) ?? noIndexes))];
  indexesByWord.set(packed, indexes);
  return indexes;
}

function set(answer: Int32Array, indexes: readonly number[]): void {
  for (const index of indexes) answer[index >> 5]! |= 1 << (index & 31);
}
