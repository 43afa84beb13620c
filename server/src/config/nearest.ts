/** Finds the name that somebody meant who wrote another. */
import { distance } from 'fastest-levenshtein';

/** The name of `names` that is most like `written`; `undefined` when none is like it. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const simple = plain(written);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(simple.length / 3)) + 1;
  for (const name of names) {
    const difference = distance(simple, plain(name));
    if (difference < least && difference < Math.max(simple.length, plain(name).length) - 1) [best, least] = [name, difference];
  }
  return best;
}

/** “max-words”, “max_words” and “maxWords” are alike. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
