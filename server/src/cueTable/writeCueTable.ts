/** Works out the words that patterns need, when the program is built. */
import type { Key } from '../text/cueKeys';
import type { CuedPattern } from '../text/cuedPattern';
import type { CueTable, PlacedAlternative } from '../text/cueTable';
import { joined } from '../text/pieces';
import { neededKeys } from './neededWords';
import { alternativesOf } from './patternAlternatives';

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
    const { name, source, flags } = pattern;
    if (name in placed && sources.get(name) !== source) throw new Error(`Two patterns go by the name ${name}: ${source}`);
    if (name in placed) continue;
    sources.set(name, source);
    const alternatives = flags.includes('y') ? [[0, source.length]] : alternativesOf(source, flags);
    placed[name] = alternatives.map((pieces): PlacedAlternative => [neededKeys(joined(source, pieces), flags).map(cueOf), ...pieces]);
  }
  return { count: cues.size, keys, patterns: placed };
}
