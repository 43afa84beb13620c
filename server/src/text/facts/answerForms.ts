/** Answers that share no noun with their question, but come in the form in which such a question is answered: “may I?” – “by all means”. */
import { datesIn } from './dates';
import type { OwnPlace, Wanted } from './ownPlaces';
import { plainText } from './tense';

/** True where the sentence has the form in which this question is answered. */
export function isAnswerInForm({ kind, ask }: Wanted, { sentence }: OwnPlace): boolean {
  const asked = ask.text.toLowerCase().replaceAll('’', "'");
  const told = plainText(sentence);
  if (forms.some((form) => form.asked.test(asked) && form.told.test(told))) return true;
  if (kind === 'price' && costsNothing.test(told)) return true;
  if (wantsName.test(asked) && sendsTo.test(sentence.text)) return true;
  if (kind !== 'yesNo' && kind !== 'when') return false;
  return sharesDay(asked, told) || (asksForDay.test(asked) && datesIn(sentence).length > 0 && offersOther.test(told));
}

const forms = [
  // “May we stay?” “As long as you like.”
  {
    asked: new RegExp(
      '\\b(?:may|can|could|might) (?:i|we|my|our|the|they|he|she)\\b|' +
        '\\b(?:all right|allowed|fine|ok|okay|permitted|possible|a problem)\\b|' +
        '\\b(?:do|would) you mind\\b|\\bhow (?:late|long|early|many|much|often|far)\\b',
    ),
    told: new RegExp(
      '^\\W*(?:(?:yes|oh|sure|but|and),? )?(?:as (?:early|far|late|long|many|much|often|soon) as (?:you|he|she|they) ' +
        '(?:can|like|please|want|wish|care)|be my guest|by all means|feel free|go (?:right |straight )?ahead|help yourselve?s?|' +
        'help yourself|not a problem|not at all|please do|suit yourselve?s?|whenever (?:you|it)|with pleasure|' +
        "(?:i|we) (?:don't|do not|won't|wouldn't) mind|no objections?)\\b",
    ),
  },
  // “Must we be there?” “You may stay in bed.”
  {
    asked: /\b(?:have to|must|need|ought|required|shall|should|supposed to)\b/,
    told: new RegExp(
      '\\byou (?:can|may) (?:all )?(?:carry on|forget|go on|lie in|relax|skip|sleep|spare|stay|stop)\\b|' +
        '\\b(?:leave|trust) (?:all |that|it|them|everything|this)(?: of (?:it|that))? to (?:me|us|him|her|them)\\b|' +
        "[,;] (?:and|but) (?:do|don't|please|just) (?!(?:come|let|visit)\\b)[a-z]+|" +
        '^\\W*(?:be my guest|by all means|feel free|go ahead|of course|please do|sure|yes)\\b[^.]{0,60}, (?:and|but) ' +
        '(?!(?:he|i|it|she|that|the|they|this|we|you|your|our|my)\\b)[a-z]+ ',
    ),
  },
  // “Did we cause it?” “Don’t blame the heating.”
  {
    asked: /\b(?:cause[ds]?|fault|blame|did (?:i|we)|have (?:i|we)|(?:do|done) (?:something|anything) wrong|is it (?:the|our|my|because))\b/,
    told: new RegExp(
      "\\b(?:don't|do not|never|can't) blame\\b|\\b(?:nobody's|not your|no one's|not his|not her) (?:doing|fault)\\b|" +
        '\\bnothing (?:that )?you (?:did|have done|could)\\b|\\bnothing to do with\\b|' +
        "\\byou(?:'ve| have)? (?:did|done) nothing wrong\\b",
    ),
  },
  // “What shall I bring?” “Please have your passport with you.”
  {
    asked: new RegExp(
      '\\bwhat (?:all )?(?:(?:do|should|shall|must|can|could) (?:i|we)|' +
        "(?:i|we)(?:'d| would)? (?:have to|must|need to|ought to|should)) (?:(?:have|need) to |also )?" +
        '(?:bring|carry|have|pack|prepare|provide|send|take|wear)\\b',
    ),
    told: new RegExp(
      '^\\W*(?:(?:and|also|just|please),? )*(?:bring|carry|come with|have|pack|prepare|send|take|wear) ' +
        '(?:an?|along|all|any|both|just|some|the|two|your)\\b',
    ),
  },
  // “Will you be finished by Saturday?” “I’ll be out by noon tomorrow.”
  {
    asked: /\bwill (?:you|it|they|that|everything|the [a-z]+) (?:all )?be (?:all )?(?:done|finished|gone|out|ready|through)\b/,
    told: /\b(?:i|we|it|they|that|everything)(?:'ll| will) (?:all )?be (?:[a-z]+ )?(?:by|before|for|on|until|within)\b/,
  },
  // “Do we have to leave them with you?” “Fifteen minutes while you wait.”
  {
    asked: /\b(?:overnight|same day|wait for|while (?:i|we) wait|leave (?:it|her|him|them)\b)/,
    told: /\b(?:while you (?:have|sip|wait|watch|drink|read)|there and then|on the spot|(?:the )?same (?:afternoon|day|evening|morning))\b/,
  },
];

const costsNothing = new RegExp(
  "^\\W*(?:(?:oh|well|that's|it's|this one's),? )?(?:nothing(?: at all| whatsoever)?|not a (?:bean|cent|penny|thing)|" +
    'no charge|free(?: of charge)?|gratis|my treat|on (?:me|us|the house)|' +
    '(?:a|the usual) (?:pint|thank-you|cake|tenner|fiver))(?=\\W*$| *[,;:.–—])',
);

const wantsName = new RegExp(
  '\\b(?:recommend|suggest|know (?:of )?(?:any|some)(?:body|one)|any(?:body|one) (?:else|who)|' +
    'some(?:body|one) (?:else|who|nearer|local)|who (?:else )?(?:can|could|do|does|should|would|might))\\b',
);
const sendsTo = new RegExp(
  '\\b(?:[Aa]sk|[Cc]all|[Cc]ontact|[Rr]ing|[Ss]peak to|[Tt]alk to|[Tt]ry|[Gg]o to|[Pp]hone|[Ww]rite to) (?:for )?' +
    '(?:(?:my|our|the) [a-z]+ )?\\p{Lu}\\p{Ll}+',
  'u',
);

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\bweekends?\b|\b(?:mornings?|afternoons?|evenings?)\b/g;
const asksForDay = /\b(?:appointment|available|book|come|fit|free|meet|place|slot|start)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/;
const isOut = new RegExp(
  "(?:\\b(?:are|is|was)|'re|'s)(?: all| both| already| fully| always)? (?:booked|difficult|full|gone|no good|off|" + 'out(?! of)|spoken for|taken|tricky)\\b',
);
const sharesDay = (asked: string, told: string): boolean => isOut.test(told) && (asked.match(weekday) ?? []).some((day) => told.includes(day));
const offersOther = new RegExp(
  '^\\W*(?:but |or )?(?:(?:how|what) about\\b|(?:how )?(?:would|does|is|could) [^?]{0,60}\\b(?:any good|better|convenient|' +
    'do|instead|possible|suit(?: you)?|work(?: for you)?)\\b)[^?]{0,60}\\?\\W*$',
);
