/** Whether a sentence of ours says what a question asks, and not only something about the same thing. */
import { answersAnyhow, hasValue, isStatement } from './answerSigns';
import { oneOf } from './cues';
import { asksForNews, hasVerdict, isElliptic } from './elliptic';
import type { OwnPlace, Wanted } from './ownPlaces';
import { isMeasured, saysHowMuch } from './saysHowMuch';
import { saysWhat, saysWhy } from './saysWhat';
import { saysWhether } from './saysWhether';
import { plainText } from './tense';
import { likely, startsWithPronoun, toldOf, type Bearing, type Told } from './toldOf';
import { doVerbs, tradeVerbs } from '../../words/askWords';

/** Where a sentence stands among those that may answer. */
export interface Standing {
  readonly isFirst: boolean;
  /** True where the sentence was found to be the answer by what else speaks for it. */
  readonly isHeld: boolean;
}

export function bearsOut(one: Wanted, place: OwnPlace, wanted: readonly Wanted[], { isFirst, isHeld }: Standing): Bearing {
  const told = toldOf(one, place, wanted);
  const { text, hits, asked } = told;
  if (asksBack(place)) return likely(hits > 0);
  if (one.kind === 'why') return saysWhy(told);
  if (isMeasured(one.kind)) return saysHowMuch(told, isHeld);
  if ((one.kind !== 'yesNo' && one.kind !== 'what') || asksForNews(one)) return likely(isHeld);
  if (answersAnyhow.test(text) && (hits > 0 || isFirst)) return 'likely';
  // “Whether he can come, I don’t know yet.”
  if (/\b(?:whether|if)\b/.test(text) && hits > 0) return 'surely';
  if (isOfNewOne(asked, text)) return undefined;
  if (isShortAnswer(told, isFirst)) return 'likely';
  return one.kind === 'yesNo' ? saysWhether(told) : saysWhat(told, wanted.filter((other) => other !== one && other.answer?.start === place.start).length);
}

/** “The new machine makes 150 cups” says nothing of the old one. */
const isOfNewOne = (asked: string, text: string): boolean => /\bold\b/.test(asked) && /\bnew\b|'ve just\b/.test(text) && !/\b(?:old|it)\b/.test(text);

/** “Half of it.” “They are.” */
const isShortAnswer = ({ text, isClaimed, isUsed }: Told, isFirst: boolean): boolean =>
  !isClaimed && ((isElliptic(text) && !isUsed && !isOrder.test(text)) || (isFirst && startsWithPronoun(text)));
const isOrder = new RegExp(`^\\W*(?:please |just |then |and |so )*(?:${oneOf(`${doVerbs}, ${tradeVerbs}`)})\\b`);

export const asksBack = ({ sentence }: OwnPlace): boolean => /\?\W*$/.test(sentence.text);

/** True for what may answer a question: a statement, a verdict or a question back. */
export const canAnswer = (place: OwnPlace): boolean => {
  const { sentence, isCourtesy, block } = place;
  return (
    !isCourtesy &&
    !exclaims.test(sentence.text) &&
    block.type !== 'heading' &&
    (isStatement(sentence) || asksBack(place) || hasVerdict(plainText(sentence)) || hasValue('yesNo', sentence))
  );
};
/** “Such a happy reason for a party!” */
const exclaims = /^\W*(?:such|what|how) (?:an? )?[^?]*!\W*$/i;
