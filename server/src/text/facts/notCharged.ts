/** What is not charged and is no gift of ours: another house’s fee, a meal that nobody ate, a bill that is paid, an evening that is free. */
import type { TextRange } from '../range';
import { oneOf, phrase } from './cues';
import { leftOut, ourHouses, vacant } from '../../words/favourWords';

/** “The hotel isn’t charging for the switch.” */
const byOthers = phrase(
  `\\b(?:their|the|your) (?!(?:[\\w'-]+ )?${oneOf(ourHouses)}\\b)(?:[\\w-]+ ){0,2}?[\\w-]+ ` +
    "(?:(?:isn't|is not|aren't|are not) (?:asking|billing|charging|taking)|" +
    "(?:hasn't|has not) (?:asked|billed|charged|taken)|(?:did not|didn't|will not|won't) (?:ask|bill|charge|take)) ",
);

/** “Tell us by ten and the seat will not be charged.” */
const onNotice = new RegExp(
  '^\\W*(?:(?:do|just|kindly|please|simply),? )*(?:call|cancel|drop|e-?mail|give|inform|let|mail|message|notify|phone|ring|send|tell|text|write)\\b' +
    '[^.;:!?]{2,90}?(?:,| and| then)[^.;:!?]{1,50}$',
);
/** “Meals that are not eaten will not be charged.” */
const unused = phrase(
  "\\b(?:absent\\w*|actual|idle|no-?shows?|pro rata|unused|whoever)\\b|\\b(?:not|n't) (?:attended|delivered|drunk|eaten|needed|served|taken|used)\\b|" +
    "\\b(?:stands?|standing|sits?) (?:idle|still)\\b|\\byou (?:do not|don't) (?:eat|need|take|use)\\b",
);
const notBilled = /(?:\bnot|n't|\bnever)\b.*\b(?:bill|charg|invoic)/;

/** “I have moved your lesson to Tuesday, and there is no fee.” */
const moved = phrase(
  "\\b(?:we|i)(?:'ve| have)? (?:cancelled|changed|moved|put|rebooked|rescheduled|shifted|swapped|taken|took) " +
    '[^.;:!?]{0,40}?\\b(?:appointment|booking|class|lesson|session|slot|van|visit|(?:(?:in|from|on|out of|to) )(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b' +
    "[^.;:!?]{0,40}?,? (?:and|so) (?:there(?:'s| is)|you (?:pay|owe)) $",
);

const isNothingDue = /^(?:there(?:'s| is| will be) )?(?:no(?:thing| payment)\b|you (?:don't |do not )?(?:owe|pay))/;
/** “It covers the van, so there is nothing more to pay.” */
const paidUp = new RegExp(
  '\\b(?:(?:is|are|was|were|been|fully|all) (?:paid|settled)|' +
    '(?:card|deposit|fee|it|money|payment|price|sum|this|ticket|transfer|voucher) covers?|' +
    'paid in full|prepaid|you(?:\'ve| have)?(?: already)? paid|your (?:deposit|payment|transfer))\\b',
);

/** “The evening is free.” */
const isVacant = phrase(`\\b${oneOf(vacant)}(?:'s| is| are| was| were| will be) (?:also |all |still |now )*$`);

const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|' +
  'november|december|\\d{1,2}(?:st|nd|rd|th)?)s?';
/** “I have Tuesday 6 and Wednesday 7 October free.” */
const isKept = phrase(`\\b(?:got|had|has|have|keep|kept|leave|left)\\b[^.;:!?]{0,60}?\\b(?:${day}|${oneOf(vacant)}) *$`);
/** “Two guests are gluten free.” */
const isWithout = phrase(`(?<![\\w-])${oneOf(leftOut)} *$`);
/** “For 30 days after going live we correct any errors free of charge”: what has its end is a warranty. */
const warranty = phrase(
  '\\b(?:correct|fix|make good|mend|put right|rectify|repair|replace)\\b.{0,120}\\b(?:for|within) (?:the first )?' +
    '(?:an?|one|two|three|six|twelve|\\d+) ?(?:day|month|week|year)s?\\b|' +
    '\\b(?:for|within) (?:the first )?(?:an?|one|two|three|six|twelve|\\d+) ?(?:day|month|week|year)s? (?:after|from|of)\\b.{0,120}' +
    '\\b(?:correct|fix|make good|mend|put right|rectify|repair|replace)\\b',
);

/** True when nothing is due because it is paid already, as `text` or the sentence in front of it says. */
export const isPaidUp = (text: string, { start, end }: TextRange, before = ''): boolean =>
  isNothingDue.test(text.slice(start, end)) && (paidUp.test(text) || paidUp.test(before));

/** “I can go up or down by four without changing the bill” is a term of the offer. */
const mayVary = /\b(?:can|could|may) (?:also |always |still )?(?:add|alter|change|drop|go|move|shift|swap|vary)\b/;

/** True when what `range` says is no gift of ours. */
export function isNoGift(text: string, range: TextRange): boolean {
  const { start, end } = range;
  const words = text.slice(start, end);
  const head = text.slice(0, start);
  if (words === 'free' && (isVacant.test(head) || isKept.test(head) || isWithout.test(head))) return true;
  if (/^(?:for )?free\b/.test(words) && warranty.test(text)) return true;
  if (notBilled.test(words) && (onNotice.test(head) || unused.test(text))) return true;
  if (/^no (?:charge|cost|fee)$/.test(words) && moved.test(head)) return true;
  if (/^without\b/.test(words) && mayVary.test(head)) return true;
  return isPaidUp(text, range) || byOthers.test(text);
}
