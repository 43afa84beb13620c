/** A finder that tells in which sentences a pattern fits, for `document.hits`. */
import { whereCued, type CuedFinder } from '../cuedFinder';
import type { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';

const none: readonly true[] = [];
const one: readonly true[] = [true];

/** One note for each sentence that the pattern fits. */
export const whereFits = (pattern: CuedPattern): CuedFinder<Sentence, readonly true[]> =>
  whereCued([pattern], none, (sentence: Sentence) => (pattern.test(sentence, sentence.text) ? one : none));
