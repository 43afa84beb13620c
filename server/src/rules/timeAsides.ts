/** Vague times that nobody promises or asks: what the client or the shop does today, what others decide, advice, and what a text is about. */
import type { Sentence } from '../text/sentence';
import type { TextRange } from '../text/range';

/** True when the words around `time` tell that it is nobody's promise and no request; `time` counts from the start of the sentence. */
export function isAsideTime({ text }: Sentence, time: TextRange): boolean {
  const before = text.slice(0, time.start);
  const words = text.slice(time.start, time.end);
  return (
    beforeAsides.test(before) ||
    (/^when(?:ever)?\b/i.test(words) && ((clientsHabit.test(before) && often.test(text)) || (suitsYou.test(words) && talk.test(before)))) ||
    (monthly.test(words) && anyMonth.test(text) && !ours.test(text))
  );
}

const beforeAsides = new RegExp(
  [
    // “I wouldn't leave it till the new year.”
    "\\b(?:should not|shouldn['’]t|would not|wouldn['’]t) (?:delay|hang on|hold off|leave|put|risk|wait)\\b[^.;]*$",
    // “Waiting for the end of the month to see your profit.”
    '\\bwait(?:ed|ing|s)? for (?:the )?$',
    // “This should help you to choose by mid-January”: their own day, given back to them.
    '\\b(?:allow|allows|enable|enables|help|helps|let|lets) you(?: all| both)? (?:to )?(?:choose|decide|make (?:a|the|your)|plan|settle)\\b[^.;]*$',
    // “What is realistic to expect from the search engine over the next few months.”
    '\\b(?:how|what)\\b[^.;,]{0,50}\\bexpect\\b(?! from (?:me|us)\\b)[^.;]*$',
  ].join('|'),
  'i',
);

/** “You post when you have a minute, about once a week.” */
const clientsHabit = /\b(?:they|you) (?:(?:mostly|only|still|usually) )?(?!(?:can|could|may|might|must|need|should|will|would)\b)[a-z]+(?: [a-z]+){0,2} $/i;
const often = /\b(?:always|mostly|often|(?:once|twice|(?:three|four|\d) times) an? (?:day|month|week|year)|so far|usually)\b/i;

/** “I'd like to talk about the garden whenever suits you” leaves the day to the client. */
const suitsYou = /\b(?:suits? you|you like)\b/i;
const talk = /\b(?:catch up|chat|discuss|go through|meet|speak|talk)\b[^.;]*$/i;

/** “Changes in the middle of the month are charged by the day”: any month. */
const monthly = /\b(?:beginning|end|middle|start) of the month\b/i;
const anyMonth = new RegExp(
  '\\b(?:always|daily|each|every|instead of|monthly|pro[- ]?rat\\w+|usually|whenever)\\b|' +
    '\\b(?:agreements|bookings|changes|contracts|modifications|orders) (?:in|that)\\b',
  'i',
);
const ours = /\b(?:i|we)(?:['’]ll| will)(?! (?:bill|calculate|charge|invoice|pro[- ]?rate)\b)/i;
