/**
 * Evidence that something is no part of the work, by kinds of words that stand together: ours with a “not”, the client’s or
 * another trade’s with a duty, a sum with a condition. Each kind is asked by itself.
 */
import { anyDigit, type CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { besides, dearer, ofPayment } from './chargedBesides';
import { keptOff, notInIt, weDoNot } from './leftOutByUs';
import { isLeftToYou, noDuty, toClient, toTrade, youDo } from './leftToOthers';
import { moneyIn } from './money';
import { plainText } from './tense';

/** Where there is one of these, `leavesOut` may be asked. */
export const leavingOut: readonly CuedPattern[] = [weDoNot, notInIt, keptOff, toClient, toTrade, youDo, besides, dearer];

/** True when the sentence leaves something out of the work; it is not about tax. */
export function leavesOut(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) && !anyDigit.test(sentence, text)) return false;
  const fits = (pattern: CuedPattern): boolean => pattern.test(sentence, text);
  return (
    fits(weDoNot) ||
    fits(notInIt) ||
    fits(keptOff) ||
    (fits(toClient) && !fits(noDuty)) ||
    fits(toTrade) ||
    isLeftToYou(sentence, text) ||
    fits(dearer) ||
    (moneyIn(sentence).length > 0 && fits(besides) && !fits(ofPayment))
  );
}
