/** What somebody tells who says no more than “Sorry about that” behind it: that a thing of the client’s came to harm through us. */
import type { Sentence } from '../sentence';
import { harmWords, notOurHarms, smallHarms } from '../../words/harmWords';
import { oneOf, phrase } from './cues';
import { refusalIn } from './refusals';
import { plainText } from './tense';

/** True when the sentence tells what went wrong in our work; not for a missed call, a mail in the wrong folder, the weather or another’s doing. */
export const tellsOwnHarm = (sentence: Sentence): boolean => sentence.note(findHarm);

const harm = phrase(`\\b${oneOf(harmWords)}(?![\\w-])`);
const others = phrase(`\\b${oneOf(notOurHarms)}(?![\\w-])`);
const small = phrase(`\\b${oneOf(smallHarms)}(?![\\w-])`);
const open = new RegExp(
  '\\?\\W*$|\\b(?:if|unless|when|whenever|will|would|could|might|may)\\b|' +
    '\\byou (?:asked|said|told|wanted|wrote)\\b|^\\W*i (?:called|misspel|misread|read|said|spel|typed|wrote)',
);

function findHarm(sentence: Sentence): boolean {
  const text = plainText(sentence);
  return harm.test(text) && !others.test(text) && !small.test(text) && !open.test(text) && !refusalIn(sentence);
}
