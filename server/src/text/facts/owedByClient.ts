/** What is late because the client has not sent it: “your agent’s statement is not here yet. Could you send it by Friday?”. */
import type { OwnSentence } from '../document';
import { phrase } from './cues';
import { plainText } from './tense';

/** True where something of the client's is missing, and one of the next sentences asks them for it. */
export const isOwedByClient = (sentences: readonly OwnSentence[], index: number): boolean =>
  theirThing.test(plainText(sentences[index]!.sentence)) &&
  sentences.slice(index, index + nextFew).some(({ sentence }) => askedOfThem.test(plainText(sentence)));

const nextFew = 4;
const theirThing = phrase(
  '^\\W*(?:(?:and|but|however|only|so far|still|unfortunately),? )?(?:your|the [a-z]+ (?:by|from|of) your) ' +
    "[^.;:]{2,60}?\\b(?:(?:has|have) not (?:yet )?(?:arrived|come|reached)|(?:hasn't|haven't) (?:yet )?(?:arrived|come|reached)|" +
    "(?:is|are) (?:still )?(?:missing|not (?:yet )?(?:here|in|with us)|outstanding)|(?:isn't|aren't) (?:yet )?(?:here|in|with us))\\b",
);
const askedOfThem = phrase(
  '\\b(?:(?:can|could|will|would) you|please)(?: please| kindly| also| ask (?:her|him|them) to| get (?:her|him|them) to)* ' +
    '(?:bring|chase|drop|e-?mail|forward|hand|let (?:me|us) have|mail|post|scan|send|upload) (?:(?:me|us) )?' +
    '(?:a (?:copy|scan)|her|him|it|that|them|the (?:others?|rest)|these|this)\\b|' +
    '\\b(?:missing|needed?|outstanding|wanted) from you\\b',
);
