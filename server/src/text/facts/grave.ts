/** Things so grave that a client is told by phone first, and the calls that a message speaks of. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { oneOf, phrase } from './cues';
import { lostData, lostMoney, misfortunes, occasions } from './graveWords';
import { plainText } from './tense';

/** The words that say that data, money, an event or a launch is lost or at risk. */
export const graveIn = (sentence: Sentence): TextRange | undefined => sentence.note(findGrave);

/** True when the sentence tells of a call or a meeting in person, made or offered. */
export const tellsOfCall = (sentence: Sentence): boolean => sentence.note(findCall);

const grave = [
  `\\b(?:${oneOf(lostData)})`,
  `\\b(?:${oneOf(lostMoney)})(?![\\w])`,
  `\\b(?:the|your|our) (?:\\w+ ){0,3}${oneOf(occasions)} (?:of (?:your|the|our) (?:\\w+ ){1,3})?(?:(?!page|e-?mail|flyer|poster|text|video|film|photo|banner|invit|programme|menu|website|site|ticket|report|summary)\\w+ )?${oneOf(misfortunes)}\\b`,
  `\\b(?:missed|ruined|spoil(?:ed|t)|messed up|cost you|delayed|put) (?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b(?! (?:deadline|page|e-?mail|flyer|invite|poster|text)\\b)`,
  `\\b(?:late|not ready|not (?:be )?(?:ready|there|finished|online|arrive)|too late|in time|without (?:\\w+ ){1,3})(?: \\w+){0,2} (?:for|at|before) (?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b`,
].map((source) => phrase(source));

function findGrave(sentence: Sentence): TextRange | undefined {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text)) return undefined;
  for (const pattern of grave) {
    const match = pattern.exec(text);
    if (!match || /\b(?:if|no|not|never|nothing|without|none)\b[^,;:]*$/.test(text.slice(Math.max(0, match.index - 200), match.index)) || (/\bin time\b/.test(match[0]) && !/\b(?:not|n't|never|too)\b/.test(text))) continue;
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!sentence.isQuoted(range)) return range;
  }
  return undefined;
}

const call = phrase("\\b(?:call(?:ed|ing)?|phone[d]?|ring|rang|rung|telephone[d]?|speak|spoke|spoken|talk(?:ed)?) (?:you|me|us|with you|to you|with me|to me|today|tomorrow|again|this|on|at|in)\\b|\\b(?:we|i)(?:'ve| have)? (?:just |both )?(?:spoke|spoken|talked|called|rang|met)\\b|\\b(?:on|over|by) the (?:phone|telephone)\\b|\\bby (?:phone|telephone)\\b|\\b(?:a|our|your|the|this|that|quick|short|today's|this morning's|yesterday's|video|zoom|teams) (?:phone |video )?(?:call|chat|conversation)\\b(?! to action| centre| center| button)|\\bvoice ?mails?\\b|\\bvoice message\\b|\\bin person\\b|\\b(?:come|drop|stop) (?:by|over|round|and see)\\b|\\bmeet(?:ing)? (?:you|with you|tomorrow|today|on)\\b|\\bvisit you\\b|\\b(?:tried to reach|try to reach|reach (?:me|us) on|my (?:direct |mobile )?number|my mobile)\\b|\\b(?:give|gave) (?:you|me|us) a (?:call|ring)\\b|\\bring (?:you|me|us)\\b|\\bwhen we (?:spoke|talked|met)\\b|\\bas (?:we )?(?:discussed|agreed|said)\\b");

const findCall = (sentence: Sentence): boolean => call.test(plainText(sentence));
