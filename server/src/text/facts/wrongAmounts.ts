/** Every amount outside the sums of tables that does not add up. */
import type { ProseDocument } from '../document';
import { sectionTotals } from './sectionTotals';
import { wronglyReckoned } from './proseReckoning';
import { inlineProducts, type WrongAmount } from './statedProducts';
import { spelledTwice } from './spelledTwice';
import { stageSums } from './stageSums';
import { statedShares } from './statedShares';
import { statedTotals } from './statedTotals';

/** At most one for each place, in no order. */
export function wrongAmounts(document: ProseDocument): readonly WrongAmount[] {
  const byPlace = new Map<number, WrongAmount>();
  for (const wrong of [
    ...inlineProducts(document),
    ...statedTotals(document),
    ...statedShares(document),
    ...sectionTotals(document),
    ...stageSums(document),
    ...spelledTwice(document),
    ...wronglyReckoned(document),
  ])
    if (!byPlace.has(wrong.start)) byPlace.set(wrong.start, wrong);
  return [...byPlace.values()];
}
