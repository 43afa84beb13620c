/** Words that promise work without a number or an end: “unlimited”, “as needed”, “etc.”, “small changes”, “support”. */
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { boundlessIn, endlessIn, endlessPatterns } from './endless';
import { moneyIn } from './money';
import { offersWork, isNotOffered, isPromised } from './offerWords';
import { boundBeside, limitAfter, limitAnywhere, limitBeside } from './openEndLimits';
import { openEndPatterns, type OpenEndType } from './openEndPatterns';
import { offersNothing } from './openEndBystanders';
import { comesOnTop, isOthers, isOtherSense, reachesUs, standby } from './openEndSenses';
import { plainText } from './tense';

export interface OpenEnd extends TextRange {
  readonly type: OpenEndType;
  /** True when the sentence itself says that we offer it; otherwise what stands around must. */
  readonly isOffered: boolean;
  /** True when it says at least that we do something; in a quote, that is an offer. */
  readonly isPromised: boolean;
  /** True for what comes on top, which is offered only where a list of what one gets has it: “additional revision rounds”. */
  readonly isExtra: boolean;
}

const ourDeed = /\b(?:we|i)(?:'ll| will| shall)?(?: also| always| gladly| happily)? $/;
const theirDeed = /\b(?:you|they|he|she|(?:your|their) [a-z]+)(?: can| could| will)? $/;
const none: readonly OpenEnd[] = [];

/** Words that may be meant, before it is asked what stands around them. */
interface Candidate extends TextRange {
  readonly type: OpenEndType;
  /** True when the sentence is known to speak of our work. */
  readonly isEvident: boolean;
}

/** The words of a sentence that nothing in it limits and that are not somebody else’s; in order. */
export const openEndsIn = whereCued([...openEndPatterns.map(({ pattern }) => pattern), ...endlessPatterns], none, (sentence: Sentence): readonly OpenEnd[] => {
  if (sentence.text.length > 4000) return none;
  const plain = plainText(sentence);
  const found: OpenEnd[] = [];
  const free = withoutMoney(sentence, plain);
  for (const { type, start, end, isEvident } of candidates(sentence, plain)) {
    const range = { start, end };
    if (sentence.isQuoted(range) || found.some((other) => other.start < end && start < other.end)) continue;
    // “Unlimited revisions” is one thing to limit.
    if (
      found.some(
        (other) =>
          other.type === 'unlimited' &&
          /^[\w\s-]{0,24}$/.test(plain.slice(other.end, start)) &&
          start >= other.end &&
          !/\b(?:and|or|plus)\b/.test(plain.slice(other.end, start)),
      )
    )
      continue;
    // “[ETC ETC]” leaves out the rest once.
    if (type === 'rest' && found.some((other) => other.type === 'rest' && /^[\s,.]*$/.test(plain.slice(other.end, start)))) continue;
    // One sign to a thing: “further tuning as required”.
    if (isEvident && found.some((other) => Math.max(start - other.end, other.start - end) < 24)) continue;
    if (
      isNotOffered(plain, range, isEvident) ||
      isOtherSense(type, plain, sentence.text, range) ||
      offersNothing(type, plain, sentence.text, range) ||
      (type !== 'rest' && isOthers(plain, range)) ||
      isLimited(type, free, range)
    )
      continue;
    // “We answer all questions”: the verb is among the words themselves.
    // “Your staff answer all questions.”
    const words = plain.slice(start, end);
    if (type === 'support' && !/support$/.test(words) && theirDeed.test(plain.slice(0, start))) continue;
    const promised = isPromised(plain, range) || (type === 'support' && !/support$/.test(words) && ourDeed.test(plain.slice(0, start)));
    found.push({
      ...range,
      type,
      isOffered:
        isEvident ||
        offersWork(plain, range) ||
        ((type === 'unlimited' || type === 'asNeeded') && promised) ||
        (type === 'unlimited' && reachesUs.test(plain.slice(0, start))),
      isPromised: isEvident || promised || standby.test(words),
      isExtra: comesOnTop(type, plain, range),
    });
  }
  return found.length > 0 ? found.sort((a, b) => a.start - b.start) : none;
});

function* candidates(sentence: Sentence, plain: string): Iterable<Candidate> {
  for (const range of boundlessIn(sentence, plain)) yield { ...range, type: 'unlimited', isEvident: true };
  for (const { type, pattern, led, followed } of openEndPatterns) {
    for (const match of pattern.matchAll(sentence, plain)) {
      const start = match.index;
      const end = start + match[0].length;
      if ((!led || led.test(plain.slice(Math.max(0, start - 40), start))) && (!followed || followed.test(plain.slice(end))))
        yield { type, start, end, isEvident: false };
    }
  }
  for (const range of endlessIn(sentence, plain)) yield { ...range, type: 'unlimited', isEvident: true };
}

/** Amounts of money limit nothing; blank, they are no numbers. */
function withoutMoney(sentence: Sentence, plain: string): string {
  let text = plain;
  for (const { start, rateEnd, end, per } of moneyIn(sentence)) {
    // “£80 a month” has no end either.
    const stop = per ? rateEnd : end;
    text = text.slice(0, start) + ' '.repeat(stop - start) + text.slice(stop);
  }
  return text.replace(/\b24\/7\b|\b\d+ ?%|\b(?:ios|android|windows|php|wordpress|html|version|v) ?\d+(?:\.\d+)*/g, (match) => ' '.repeat(match.length));
}

function isLimited(type: OpenEndType, text: string, range: TextRange): boolean {
  if (boundBeside(text, range)) return true;
  if (type === 'rest') return limitAfter(text, range);
  if (type === 'asNeeded') return limitAnywhere(text, range);
  // “Unlimited calls a month” are as many as anybody can make in a month.
  return type === 'unlimited'
    ? limitBeside(
        text.replace(/\b(?:an?|per|each|every) (?:day|week|month|quarter|year)\b/g, (words) => ' '.repeat(words.length)),
        range,
        true,
      )
    : limitBeside(text, range, false);
}
