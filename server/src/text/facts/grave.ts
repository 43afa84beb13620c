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
  `\\b(?:the|your|our) (?:\\w+ ){0,3}${oneOf(occasions)} (?:of (?:your|the|our) (?:\\w+ ){1,3})?(?:(?:on|in|at|for|this|next) (?:\\w+ ){1,3}?)?(?:(?!page|e-?mail|flyer|poster|text|video|film|photo|banner|invit|programme|menu|website|site|ticket|report|summary)\\w+ )?${oneOf(misfortunes)}\\b`,
  `\\b(?:missed|ruined|spoil(?:ed|t)|messed up|cost you|delayed|put) (?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b(?! (?:deadline|page|e-?mail|flyer|invite|poster|text)\\b)`,
  `\\b(?:late|not ready|not (?:be )?(?:ready|there|finished|online|arrive)|too late|in time|without (?:\\w+ ){1,3})(?: \\w+){0,2} (?:for|at|before) (?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b`,
  `\\b(?:down|offline|closed|unavailable|not working|unreachable|broken|crashed|without \\w+|did not work|didn't work|failed|out of (?:order|action|stock)) (?:\\w+ ){0,5}?(?:during|on the (?:day|evening|night|morning) of|throughout|in the middle of|for) (?:the|your) (?:\\w+ ){0,2}(?:${oneOf(occasions)}|sale)\\b`,
  `\\b(?:did not|didn't|failed to|never|could not|couldn't|does not|won't|will not|cannot|can't) (?:turn up|turned up|show up|showed up|arrive|arrived|come|came|appear|appeared|make it|reach you)(?: (?:\\w+ ){0,3})?(?:at|for|to|on|before|in time for) (?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b`,
  `\\bdouble[- ]booked\\b|\\b(?:no|without (?:an?|any)) (?:music|band|guests|seats|tables|programmes|(?<=no )(?!charge|extra|fee|cost|need|change|longer|effect|more|reason|date|plans?|news|word|question|problem)\\w+(?= for your)|venue|hall|room|photographer|caterer|band|speaker|interpreter|stage|marquee|food|catering|minister|driver|sound|lights?|power|chairs|stand|booth|flowers|cake|photos|film|microphones?) (?:for|at|on|during) (?:the|your) (?:\\w+ ){0,2}(?:${oneOf(occasions)}|day)\\b`,
  `\\b(?:cannot|can't|will not be able to|won't be able to|could not|couldn't) (?:\\w+ ){0,2}(?:open|launch|start|hold|run|go live) (?:\\w+ ){0,2}(?:the|your) (?:\\w+ ){0,2}${oneOf(occasions)}\\b`,
].map((source) => phrase(source));

function findGrave(sentence: Sentence): TextRange | undefined {
  const text = plainText(sentence);
  if (/\?\W*$/.test(text)) return undefined;
  for (const pattern of grave) {
    const match = pattern.exec(text);
    if (!match || (/^(?:late|without)/.test(match[0]) && /\bminutes? +$/.test(text.slice(0, match.index))) || (!/^in time/.test(match[0]) && /\b(?:if|no|not|never|nothing|without|none)\b[^,;:]*$/.test(text.slice(Math.max(0, match.index - 200), match.index))) || (/\bin time\b/.test(match[0]) && !/\b(?:not|n't|never|too)\b/.test(text))) continue;
    const range = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!sentence.isQuoted(range)) return range;
  }
  return undefined;
}

const call = phrase("\\b(?:call(?:ed|ing)?|phone[d]?|ring|rang|rung|telephone[d]?|speak|spoke|spoken|talk(?:ed)?) (?:you|me|us|with you|to you|with me|to me|today|tomorrow|again|this|on|at|in)\\b|\\b(?:we|i)(?:'ve| have)? (?:just |both )?(?:spoke|spoken|talked|called|rang|met)\\b|\\b(?:on|over|by) the (?:phone|telephone)\\b|\\bby (?:phone|telephone)\\b|\\b(?:a|our|your|the|this|that|quick|short|today's|this morning's|yesterday's|video|zoom|teams) (?:phone |video )?(?:call|chat|conversation)\\b(?! to action| centre| center| button)|\\bvoice ?mails?\\b|\\bvoice message\\b|\\bin person\\b|\\b(?:come|drop|stop) (?:by|over|round|and see)\\b|\\bmeet(?:ing)? (?:you|with you|tomorrow|today|on)\\b|\\bvisit you\\b|\\b(?:tried to reach|try to reach|reach (?:me|us) on|my (?:direct |mobile )?number|my mobile)\\b|\\b(?:give|gave) (?:you|me|us) a (?:call|ring)\\b|\\bring (?:you|me|us)\\b|\\bwhen we (?:spoke|talked|met)\\b|\\bas (?:we )?(?:discussed|agreed|said)\\b");

const findCall = (sentence: Sentence): boolean => call.test(plainText(sentence));
