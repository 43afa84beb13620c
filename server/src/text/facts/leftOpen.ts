/** Ends that leave the answer to the client and say so: what a yes and a no lead to, and a notice that asks for nothing. */
import type { Sentence } from '../sentence';
import { plainText } from './tense';

const answer = "(?:if|should) (?:it(?:'s| is| be)|that(?:'s| is)|the answer is|you say|your answer is) (?:an? )?";
/** “If it is a yes, we bring the ladder round; if it is a no, that is fine too.” */
const onYes = new RegExp(`\\b${answer}yes\\b[^.;?]{0,20}\\b(?:i|we)(?:'ll| will|'d| would)? [a-z]`);
const onNo = new RegExp(`\\b${answer}no\\b|\\bif not,|\\b(?:an? )?no is (?:fine|just as good|ok|okay|welcome)\\b`);
/** “No pitch, just thought you would want to know.” */
const noPitch = /\bno (?:hard sell|obligations?|pitch|sales pitch|selling|strings(?: attached)?)\b/;
const onlyTells = new RegExp(
  "\\b(?:just|only|simply) (?:thought (?:i(?:'d| would) (?:let you know|mention|tell you)|you(?:'d| would| might) (?:like|want) to (?:hear|know))|" +
    '(?:wanted|want) (?:you to know|to (?:let you know|mention|tell you))|so (?:that )?you know)\\b',
);

/** True for sentences, of one paragraph, which leave nothing to guess though nobody has to do anything. */
export function leavesOpen(sentences: readonly Sentence[]): boolean {
  const text = sentences.map(plainText).join(' ');
  return (onYes.test(text) && onNo.test(text)) || (noPitch.test(text) && onlyTells.test(text));
}
