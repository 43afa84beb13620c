/** Shares, rests and years of running text: “a deposit of 30 %, which is £1,350”, “the remaining £900”, “three instalments of £900 each”, “£85 a month, or £1,020 a year”. */
import { fraction, instalments, lastPart, split, year } from './partShares';
import { percentage, percentageOfNext, taxOfWhole, wholeOfBoth } from './percentShares';
import { signsIn, type ReckonedAmount, type SignedText } from './proseSigns';
import { afterCredit, lessPart, rest, saving } from './restShares';
import { wordsAround, type Way } from './shareClaims';

const ways: readonly Way[] = [
  year,
  split,
  instalments,
  lastPart,
  fraction,
  percentage,
  percentageOfNext,
  taxOfWhole,
  wholeOfBoth,
  saving,
  lessPart,
  afterCredit,
  rest,
];

/** What the last sentence gives as a share, a rest or the like of amounts before it. */
export function proseShares(signed: SignedText): readonly ReckonedAmount[] {
  const signs = signsIn(signed.text);
  const found: ReckonedAmount[] = [];
  for (const sign of signs) {
    const amount = sign.kind === '¤' ? signed.amounts[sign.index] : undefined;
    if (!amount || sign.start < signed.last || amount.mention.figures[0].power > 0) continue;
    for (const way of ways) {
      const right = way({ signed, signs, sign, amount, ...wordsAround(signed, signs, sign) });
      if (!right) continue;
      found.push({ amount, ...right });
      break;
    }
  }
  return found;
}
