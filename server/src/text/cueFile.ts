/** Files all patterns and finders by the words that they need, so that one look at a word tells which of them it is for. */
import type { CuedPattern } from './cuedPattern';
import type { CueTable } from './cueTable';
import type { Key } from './cueKeys';

/** A finder that waits for its place among the cues. */
interface FinderPlace {
  readonly patterns: readonly CuedPattern[];
  place(index: number): unknown;
}

/** Those that were made before the first sentence was looked at: then they are filed, and later ones are asked of every text. */
const patterns: CuedPattern[] = [];
const finders: FinderPlace[] = [];
let isFiled = false;

export function enterPattern(pattern: CuedPattern): void {
  if (!isFiled) patterns.push(pattern);
}

export function enterFinder(finder: FinderPlace): void {
  if (!isFiled) finders.push(finder);
}

/** All patterns that are filed. */
export const allPatterns = (): readonly CuedPattern[] => patterns;

let made: (() => CueTable) | undefined;

/** Without a table every pattern is asked of every text. */
const noTable: CueTable = { count: 0, keys: {}, patterns: {} };

/** Takes the cues that were worked out when the program was built. */
export function useCueTable(table: () => CueTable): void {
  made ??= table;
}

let indexesByKey: ReadonlyMap<Key, readonly number[]> = new Map();
let answerLength = 0;
let count = 0;
/** For each cue the cues that are there whenever it is: those of the patterns and finders that have it as a part. */
const wholes: (number[] | undefined)[] = [];

/** Files what has been entered, once; how many numbers it takes to hold a bit for each cue. */
export function fileCues(): number {
  if (!isFiled) file();
  return answerLength;
}

function file(): void {
  isFiled = true;
  const table = made?.() ?? noTable;
  count = table.count;
  for (const pattern of patterns) {
    // A pattern that no rule uses, but only another part of the program, is asked of every text.
    const placed = table.patterns[pattern.name];
    if (placed) pattern.place(placed, union);
  }
  for (const { patterns: parts, place } of finders) place(union(parts.map(({ index }) => index)));
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

export function indexesOfKeys(keys: readonly Key[]): readonly number[] {
  const all = new Set<number>();
  for (const key of keys) addIndexesOf(key, all);
  return [...all];
}
