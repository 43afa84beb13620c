/** The cues of all patterns, as the program reads them at its start. */
import type { Key } from './cueKeys';

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
