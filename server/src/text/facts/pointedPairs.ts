/** All that points back in a letter to what the letter tells otherwise: “all 55 guests”, “the £370 for the dental”, “when they come on Thursday”. */
import type { ProseDocument } from '../document';
import { earlyPickUps } from './earlyPickUps';
import type { PlacedFact } from './placedFacts';
import { pointedCounts } from './pointedCounts';
import { pointedDays } from './pointedDays';
import { pointedEnds } from './pointedEnds';
import { pointedHours } from './pointedHours';
import { pointedLengths } from './pointedLengths';
import { pointedMeasures } from './pointedMeasures';
import { pointedPrices } from './pointedPrices';
import { pointedShares } from './pointedShares';
import { retoldDays } from './retoldDays';

/** What is told, and what points back to it with another value. */
export interface PointedPair {
  readonly first: PlacedFact;
  readonly second: PlacedFact;
}

/** @param isChoice True where each option has a price and numbers of its own. */
export const pointedPairs = (document: ProseDocument, facts: readonly PlacedFact[], isChoice: boolean): readonly PointedPair[] =>
  isChoice
    ? pointedDays(document, facts)
    : [
        ...pointedCounts(document, facts),
        ...pointedPrices(document),
        ...pointedLengths(document),
        ...pointedMeasures(document),
        ...pointedShares(document),
        ...pointedDays(document, facts),
        ...retoldDays(document, facts),
        ...pointedEnds(document, facts),
        ...earlyPickUps(facts, document),
        ...pointedHours(document),
      ];
