/** Promises of an answer: “you will have the figure on Wednesday”, “our rigger, who knows more of boots, phones you tomorrow”. */
import { datesIn } from './dates';
import type { OwnPlace, Wanted } from './ownPlaces';
import { plainText } from './tense';
import { ownHits } from './toldOf';

/** True where the sentence says by when, or by whom, an answer to this question comes. */
export function promisesAnswer(one: Wanted, place: OwnPlace, isOnlyOpen: boolean): boolean {
  const text = plainText(place.sentence);
  if (isOnlyOpen && handsOn.test(text)) return true;
  if (!isAhead.test(text)) return false;
  const isNamed = ownHits(one, place) > 0;
  if (datesIn(place.sentence).length === 0 && !soon.test(text)) return false;
  if (givesAnswer.test(text) || (givesFigure.test(text) && (one.kind === 'price' || one.kind === 'amount' || aboutMoney.test(one.ask.text.toLowerCase()))))
    return isOnlyOpen || isNamed;
  return isNamed && calls.test(text);
}

/** “I have passed it to Jean, who does the grants.” */
const handsOn = /\b(?:forwarded|handed|mentioned|passed|put|sent) (?:it|that|this|your (?:mail|note|query|question)) (?:on )?(?:past|to) (?!you\b)/;
const isAhead = /\b(?:going to|shall|will|won't|would like to)\b|'ll\b/;
const soon = /\b(?:as soon as|by return|shortly|the (?:minute|moment)|tonight|today|tomorrow|this (?:afternoon|evening|week)|once)\b/;
const give = "(?:bring|forward|get|give|have|hear|know|learn|let you have|pass on|post|receive|report|send|share|tell)\\b(?: [a-z']+){0,4}? ";
const givesAnswer = new RegExp(
  `\\b${give}(?:advice|answers?|decision|findings?|news|opinion|outcome|recommendations?|reply|report|response|result|` +
    'results|ruling|verdict|view|word)\\b|' +
    '\\b(?:let you know|tell you|get back to you|come back to you|be in touch|report back|hear from me|hear from us)\\b',
);
const givesFigure = new RegExp(`\\b${give}(?:costs?|estimate|figures?|number|price|quotation|quote|sum|total)\\b`);
const aboutMoney = /\b(?:budget|charge|cost|fee|find for|money|much|owe|paid|pay|price|quote|roughly|spend)\b/;
/** A call is an answer only where the sentence says what it is about. */
const calls = /\b(?:call|drop|e-?mail|message|phone|ring|see|speak (?:to|with)|talk (?:to|with)|telephone|text|visit|write to)(?: back to)? (?:you|to you)\b/;
