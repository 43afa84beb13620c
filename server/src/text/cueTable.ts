/** The words that all patterns need, worked out when the program is built. */
import type { CuedPattern } from './cuedPattern';
import type { Key, Pieces } from './neededWords';

export interface WorkedAlternative {
  readonly pieces: Pieces;
  readonly needs: readonly ReadonlySet<Key>[];
}

/** The places of the cues of an alternative, the most telling first, and its pieces. */
export type PlacedAlternative = readonly [indexes: readonly number[], ...pieces: number[]];

/** The cues of all patterns, made when the program is built. */
export interface CueTable {
  /** How many cues there are. */
  readonly count: number;
  /** For each key the cues that it gives. */
  readonly keys: Readonly<Record<Key, readonly number[]>>;
  readonly patterns: Readonly<Record<string, readonly PlacedAlternative[]>>;
}

/**
 * Works out the cues of `patterns`.
 *
 * @throws When two patterns that differ go by one name.
 */
export function writeCueTable(patterns: readonly CuedPattern[]): CueTable {
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
