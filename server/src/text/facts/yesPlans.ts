/** What we do once the client says yes or sends what is asked, and on which day: a next step though it is worded as a condition. */
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { plainText } from './tense';

const agreed =
  '(?:accepts?|agrees?|answers?|approves?|chooses?|confirms?|decides?|gives? (?:me |us )?(?:an?|the)|goes? ahead|is (?:fine|happy)|' +
  'likes?|let (?:me|us) (?:have|know)|pays?|picks?|replies|reply|says? (?:so|yes)|sends?|signs?|tells?|(?:are|is) (?:fine|happy|in agreement))';
const condition =
  `(?:as soon as|if|once|should|when) (?:the |your )?(?:[\\p{L}'-]+ ){1,3}?${agreed}\\b|` +
  "(?:as soon as|if|once) (?:i|we)(?:'ve)? (?:can have|get|got|have|hear|receive|received)\\b";
const plan = new RegExp(
  `(?:^|[.;:,–—] ?|\\b(?:and|but|so) )\\W*(?:${condition})[^.;?]{0,90}?,? (?:then )?` +
    "(?:(?:i|we)(?:'ll| will| can| shall|'d be able to)|(?:the|your|my|our) [\\p{L}-]+(?: [\\p{L}-]+)? (?:will|can|is|are)) ",
  'u',
);

/** “If your committee agrees on 14 October, we can send the contract that week”; a condition without a day leaves it open. */
export const plansOnYes = (sentence: Sentence): boolean => datesIn(sentence).some(({ fixed }) => fixed) && plan.test(plainText(sentence));
