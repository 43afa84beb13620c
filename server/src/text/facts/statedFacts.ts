/** What a sentence states as a fact: prices, days, hours, lengths of time, shares and numbers of things, each with the words that say of what. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import type { FactClause } from './factClause';
import { isDoubtful, isTold } from './factDoubts';
import { statedCounts } from './statedCounts';
import { statedLengths } from './statedLengths';
import { statedSizes } from './statedSizes';
import { statedHours, statedDays } from './statedTimes';
import { statedPrices, statedPercentages } from './statedPrices';

export type FactType = 'price' | 'day' | 'hour' | 'length' | 'share' | 'count';

export interface StatedFact extends TextRange {
  readonly type: FactType;
  /** Facts of two roles are not compared: “total” with “deposit”, “guests” with “rooms”. */
  readonly role: string;
  /** Compared as they are, but for days, of which any two parts that both name must agree. */
  readonly value: string;
  /** The telling words around it. */
  readonly clause: FactClause;
  /** “the four films”, “your 12 rooms”: of things told of before. */
  readonly isDefinite: boolean;
  /** True where the day tells which of several things is meant. */
  readonly restricts?: boolean;
  /** “White folding” of “120 white folding chairs”. */
  readonly modifiers?: string;
  /** True for square metres, miles and the like, which measure a thing and number nothing. */
  readonly isMeasure?: boolean;
  /** “Interview” of “the 25 tenant interviews”, which number tenants too. */
  readonly deed?: string;
  /** True of the last day for something. */
  readonly isDeadline?: boolean;
  /** True in the title and the subject, which name the one thing that the letter is about. */
  readonly isTitle?: boolean;
  /** True in a recap, which tells of nothing new. */
  readonly isRecap?: boolean;
  /** True for one of several lengths of time that a sentence gives to several works. */
  readonly isPart?: boolean;
  /** What tells two hosts of one name apart: “the logo” of “rounds of corrections for the logo”. */
  readonly detail?: string | undefined;
  /** What the things belong to: “brochure” of “a brochure of 24 pages” and of “28 pages of the brochure”. */
  readonly hosts: readonly string[];
}

/** The facts of a sentence that is neither a question nor about a change or a choice; in order. */
export const factsIn = (sentence: Sentence): readonly StatedFact[] => sentence.note(findFacts);

const none: readonly StatedFact[] = [];
const anyNumber = new CuedPattern(
  new RegExp(
    '\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
      'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|noon|midday|' +
      '(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b',
    'i',
  ),
);
const longest = 1500;

const findFacts = whereCued([anyNumber], none, (sentence: Sentence): readonly StatedFact[] => {
  if (sentence.text.length > longest || isTold(sentence)) return none;
  const found = [
    ...statedPrices(sentence),
    ...statedPercentages(sentence),
    ...statedDays(sentence),
    ...statedHours(sentence),
    ...statedLengths(sentence),
    ...statedCounts(sentence),
    ...statedSizes(sentence),
  ].filter((fact) => !sentence.isQuoted(fact) && !isDoubtful(fact, sentence));
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
});
