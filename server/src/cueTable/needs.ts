/** What a text must have for a pattern to fit it, and how much that spares. */
import { keyLength, type Key } from '../text/cueKeys';
import { commonKeys } from '../words/commonKeys';

/** One thing that a text must have. */
export interface Need {
  readonly keys: ReadonlySet<Key>;
  /** What share of the sentences may be expected to have one of the keys, in percent; more than a hundred where many keys add up. */
  readonly cost: number;
}

/** So many needs of a pattern are looked for; what more there are spare little. */
const mostNeeds = 3;

/** The needs that spare most, the first most of all; what is in nearly every sentence spares nothing beside another. */
export function best(needs: readonly Need[]): readonly Need[] {
  const sorted = [...needs].sort((a, b) => a.cost - b.cost);
  return sorted
    .filter(
      ({ cost, keys }, index) =>
        index === 0 || (cost < 90 && !sorted.slice(0, index).some((other) => other.keys.size === keys.size && [...keys].every((key) => other.keys.has(key)))),
    )
    .slice(0, mostNeeds);
}

/** The need of a word that begins with `run`. A single letter that begins a word tells too little. */
export function wordNeed(run: string, isWhole: boolean): Need | undefined {
  if (run.length >= keyLength) return needOf(run.slice(0, keyLength));
  if (isWhole) return needOf(run);
  return run.length > 1 ? needOf(`${run}*`) : undefined;
}

const needOf = (key: Key): Need => ({ keys: new Set([key]), cost: commonKeys[key] ?? (key.endsWith('*') ? 1 : 0.3) });

/** Marks that few sentences have and that are written in one way only, as apostrophes and dashes are not. */
const isTelling = (mark: string): boolean => '!?%:;()[]/&+=@$|<>{}~\\#'.includes(mark) || (mark >= '\u2190' && mark < '\u2fff');

/** Some digit. */
export const digitNeed: Need = { keys: new Set(['#']), cost: commonKeys['#']! };

/** One of some marks; `undefined` where that tells too little. */
export const marksNeed = (marks: string): Need | undefined =>
  marks !== '' && [...marks].every(isTelling) ? { keys: new Set(marks), cost: 4 * marks.length } : undefined;
