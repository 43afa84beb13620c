/**
 * Patterns that are spared the sentences which lack the words they need. One look at the words of a sentence answers
 * for all patterns at once, and a pattern that is never needed is never compiled.
 */
import { factored } from './factored';
import { light } from './light';
import { alternativesOf, joined, keyLength, neededKeys, type Key, type Pieces } from './neededWords';

/** For each pattern that needs some word a bit, set where the word is there. */
export type Cues = Int32Array;

/** A sentence, or anything made of sentences. */
export interface Cued {
  readonly cues: Cues;
}

/** The patterns that were made before the first sentence was looked at: then they are filed, and later ones are asked of every text. */
const registered: CuedPattern[] = [];
/** Likewise the finders. */
const registeredFinders: FinderPlace[] = [];
let isFiled = false;

/** All patterns that are filed. */
export const allPatterns = (): readonly CuedPattern[] => registered;

/** One of the ways in which a pattern may fit. */
interface Alternative {
  readonly pieces: Pieces;
  /** The places of the cues that a text must have all of; none when every text may fit it. */
  readonly indexes: readonly number[];
  compiled: RegExp | undefined;
  /** How often it has been tried. */
  uses: number;
}

/** So often a pattern is tried as it is written. */
const worthFactoring = 40;

/** An alternative with its next match. */
interface Ahead {
  readonly alternative: Alternative;
  match: RegExpExecArray | null;
}

const noMatches: readonly RegExpExecArray[] = [];

/**
 * A regular expression over a sentence, or over a part of one that begins and ends with whole words. With the flag “y” it is
 * tried only where words begin.
 */
export class CuedPattern {
  readonly source: string;
  readonly #flags: string;
  #whole?: RegExp;
  #alternatives: readonly Alternative[];
  /** Its place among the cues; -1 when every text may fit it. */
  #index = -1;

  constructor(pattern: string | RegExp, flags = '') {
    if (typeof pattern === 'string') [this.source, this.#flags] = [pattern, flags];
    else [this.source, this.#flags] = [pattern.source, pattern.flags];
    this.#alternatives = [{ pieces: [0, this.source.length], indexes: [], compiled: undefined, uses: 0 }];
    if (!isFiled) registered.push(this);
  }

  /** The pattern in one piece, for a text that is no sentence. */
  get regExp(): RegExp {
    return (this.#whole ??= light({ source: this.source, flags: this.#flags }));
  }

  /** False when the pattern cannot fit the text or any part of it. */
  mayFit({ cues }: Cued): boolean {
    return hasCue(cues, this.#index);
  }

  /** Whether the pattern fits `text`, which is the sentence or a part of it. */
  test(sentence: Cued, text: string): boolean {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return false;
    for (const alternative of this.#alternatives) {
      if (!hasAll(cues, alternative.indexes)) continue;
      const regExp = this.#compiled(alternative);
      regExp.lastIndex = 0;
      if (regExp.test(text)) return true;
    }
    return false;
  }

  /** The first match; at one place an earlier alternative goes before a later one. */
  exec(sentence: Cued, text: string): RegExpExecArray | null {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return null;
    let first: RegExpExecArray | null = null;
    for (const alternative of this.#alternatives) {
      const match = hasAll(cues, alternative.indexes) ? this.#execAt(alternative, text, 0) : null;
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  /** The matches in `text`, in order, none overlapping; the flags must have “g”. At one place an earlier alternative goes before a later one. */
  matchAll(sentence: Cued, text: string): readonly RegExpExecArray[] {
    const { cues } = sentence;
    if (!hasCue(cues, this.#index)) return noMatches;
    // Each alternative looks on only when its last match is used up, or a long text would be read as often as it has matches.
    let ahead: Ahead[] | undefined;
    for (const alternative of this.#alternatives) {
      const match = hasAll(cues, alternative.indexes) ? this.#execAt(alternative, text, 0) : null;
      if (match) (ahead ??= []).push({ alternative, match });
    }
    if (!ahead) return noMatches;
    const matches: RegExpExecArray[] = [];
    for (;;) {
      let first: RegExpExecArray | null = null;
      for (const { match } of ahead) if (match && (!first || match.index < first.index)) first = match;
      if (!first) return matches;
      matches.push(first);
      const from = first.index + Math.max(1, first[0].length);
      for (const next of ahead) if (next.match && next.match.index < from) next.match = this.#execAt(next.alternative, text, from);
    }
  }

  #execAt(alternative: Alternative, text: string, from: number): RegExpExecArray | null {
    const regExp = this.#compiled(alternative);
    regExp.lastIndex = from;
    return regExp.exec(text);
  }

  #compiled(alternative: Alternative): RegExp {
    // To factor a pattern takes as long as to try it some dozen times; a short run of the command line never gets there.
    const uses = ++alternative.uses;
    if (alternative.compiled && uses !== worthFactoring) return alternative.compiled;
    const source = joined(this.source, alternative.pieces);
    return (alternative.compiled = light({ source: uses < worthFactoring ? source : factored(source), flags: this.#flags }));
  }

  /** Its place among the cues, -1 when every text may fit it. */
  get index(): number {
    return this.#index;
  }

  /** What is worked out from the source alone, and so when the program is built. */
  worked(): readonly WorkedAlternative[] {
    const isSticky = this.#flags.includes('y');
    const alternatives = isSticky ? [[0, this.source.length]] : alternativesOf(this.source);
    return alternatives.map((pieces) => ({ pieces, needs: neededKeys(joined(this.source, pieces), isSticky) }));
  }

  /** Takes its alternatives, each with its place among the cues, and a place of its own, by `union`. */
  place(alternatives: readonly PlacedAlternative[], union: (indexes: readonly number[]) => number): void {
    this.#alternatives = alternatives.map(([indexes, ...pieces]) => ({ pieces, indexes, compiled: undefined, uses: 0 }));
    this.#index = union(this.#alternatives.map(({ indexes }) => indexes[0] ?? -1));
  }

  /** Tells the pattern from all others. */
  get name(): string {
    let hash = this.#flags.includes('y') ? 1 : 0;
    for (let at = 0; at < this.source.length; at++) hash = (Math.imul(hash, 31) + this.source.charCodeAt(at)) | 0;
    return `${this.source.length}.${hash}`;
  }
}

interface WorkedAlternative {
  readonly pieces: Pieces;
  readonly needs: readonly ReadonlySet<Key>[];
}

/** The places of the cues of an alternative, the most telling first, and its pieces. */
type PlacedAlternative = readonly [indexes: readonly number[], ...pieces: number[]];

const hasCue = (cues: Cues, index: number): boolean => index < 0 || (cues[index >> 5]! & (1 << (index & 31))) !== 0;

function hasAll(cues: Cues, indexes: readonly number[]): boolean {
  for (let at = 0; at < indexes.length; at++) if (!hasCue(cues, indexes[at]!)) return false;
  return true;
}

export const anyDigit = new CuedPattern('\\d');

/** Finds something in a sentence, and is not even asked where none of its patterns may fit. */
export interface CuedFinder<Subject, Note> {
  (subject: Subject): Note;
  readonly mayFind: (subject: Cued) => boolean;
  /** What there is to say of all other sentences. */
  readonly otherwise: Note;
}

export const isCued = <Subject, Note>(find: ((subject: Subject) => Note) | CuedFinder<Subject, Note>): find is CuedFinder<Subject, Note> => (find as Partial<CuedFinder<Subject, Note>>).mayFind !== undefined;

/** A finder that waits for its place among the cues. */
interface FinderPlace {
  readonly patterns: readonly CuedPattern[];
  place(index: number): unknown;
}

/** `find`, which has `otherwise` to say wherever none of `patterns` may fit. */
export function whereCued<Subject, Note>(patterns: readonly CuedPattern[], otherwise: Note, find: (subject: Subject) => Note): CuedFinder<Subject, Note> {
  let index = -1;
  if (!isFiled) registeredFinders.push({ patterns, place: (placed) => (index = placed) });
  // The first cues that are read file the finders, so they are read before the place.
  return Object.assign((subject: Subject) => find(subject), { mayFind: ({ cues }: Cued): boolean => hasCue(cues, index), otherwise });
}

/** So many entries of a list are passed over at once. */
const groupSize = 8;

/** Those of `entries` whose pattern may fit a text, in their order. A long list is asked in groups, most of which have nothing for a sentence. */
export function whoseCuesFit<Entry>(entries: readonly Entry[], patternOf: (entry: Entry) => CuedPattern): (subject: Cued) => readonly Entry[] {
  const groups: { readonly entries: readonly Entry[]; readonly mayFit: (subject: Cued) => boolean }[] = [];
  for (let at = 0; at < entries.length; at += groupSize) {
    const some = entries.slice(at, at + groupSize);
    groups.push({ entries: some, mayFit: whereCued(some.map(patternOf), undefined, () => undefined).mayFind });
  }
  return (subject) => {
    let fitting: Entry[] | undefined;
    for (const group of groups) {
      if (!group.mayFit(subject)) continue;
      for (const entry of group.entries) if (patternOf(entry).mayFit(subject)) (fitting ??= []).push(entry);
    }
    return fitting ?? noEntries;
  };
}

const noEntries: readonly never[] = [];

/** The cues of all patterns, made when the program is built. */
export interface CueTable {
  /** How many cues there are. */
  readonly count: number;
  /** For each key the cues that it gives. */
  readonly keys: Readonly<Record<Key, readonly number[]>>;
  readonly patterns: Readonly<Record<string, readonly PlacedAlternative[]>>;
}

/**
 * Works out the cues of all patterns that have been made.
 *
 * @throws When two patterns that differ go by one name.
 */
export function writeCueTable(patterns: readonly CuedPattern[] = registered): CueTable {
  const keys: Record<Key, number[]> = {};
  const placed: Record<string, PlacedAlternative[]> = {};
  const sources = new Map<string, string>();
  /** What several alternatives need has one cue. */
  const cues = new Map<string, number>();
  const cueOf = (need: ReadonlySet<Key>): number => {
    const name = [...need].sort().join(' ');
    const known = cues.get(name);
    if (known !== undefined) return known;
    for (const key of need) (keys[key] ??= []).push(cues.size);
    cues.set(name, cues.size);
    return cues.size - 1;
  };
  for (const pattern of patterns) {
    const { name, source } = pattern;
    if (name in placed && sources.get(name) !== source) throw new Error(`Two patterns go by the name ${name}: ${source}`);
    if (name in placed) continue;
    sources.set(name, source);
    placed[name] = pattern.worked().map(({ pieces, needs }): PlacedAlternative => [needs.map(cueOf), ...pieces]);
  }
  return { count: cues.size, keys, patterns: placed };
}

let made: (() => CueTable) | undefined;

/** Spares the program to work out the cues at its start. */
export function useCueTable(table: () => CueTable): void {
  made ??= table;
}

let indexesByKey: ReadonlyMap<Key, readonly number[]> = new Map();
let answerLength = 0;
let count = 0;
/** For each cue the cues that are there whenever it is: those of the patterns and finders that have it as a part. */
const wholes: (number[] | undefined)[] = [];

function file(): void {
  isFiled = true;
  const table = made?.() ?? writeCueTable();
  count = table.count;
  for (const pattern of registered) {
    // A pattern that no rule uses, but only another part of the program, is asked of every text.
    const placed = table.patterns[pattern.name];
    if (placed) pattern.place(placed, union);
  }
  for (const { patterns, place } of registeredFinders) place(union(patterns.map(({ index }) => index)));
  indexesByKey = new Map(Object.entries(table.keys));
  answerLength = (count + 31) >> 5;
}

/** A cue that is there where one of these is; -1 where one of these is always there. */
function union(indexes: readonly number[]): number {
  if (indexes.includes(-1)) return -1;
  if (indexes.length === 1) return indexes[0]!;
  const whole = count++;
  for (const index of indexes) (wholes[index] ??= []).push(whole);
  return whole;
}

/** Adds the cues of a key and of all that has them as a part. */
function addIndexesOf(key: Key, all: Set<number>): void {
  const add = (index: number): void => {
    if (all.has(index)) return;
    all.add(index);
    wholes[index]?.forEach(add);
  };
  indexesByKey.get(key)?.forEach(add);
}

function indexesOfKeys(keys: readonly Key[]): readonly number[] {
  const all = new Set<number>();
  for (const key of keys) addIndexesOf(key, all);
  return [...all];
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
  if (!isFiled) file();
  const answer = new Int32Array(answerLength);
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
