/** Questions that nobody answers by number: small talk at the top, “let me know what you think”, two deeds or two ways in one sentence. */
import type { Sentence } from '../sentence';
import { asksIn } from './asks';
import { cuedPhrase, phrase } from './cues';
import type { OwnQuestion } from './ownQuestions';
import { plainText } from './tense';
import { isHomely } from './warmth';

/** True for a pleasantry, and for an offer that is put as a question. */
export const isIdleQuestion = (question: OwnQuestion): boolean => isCourteous(question.sentence) || isSmallTalk(question);

const isCourteous = (sentence: Sentence): boolean => {
  const text = plainText(sentence);
  return opinion.exec(sentence, text) !== null || openOffer.exec(sentence, text) !== null || (assent.exec(sentence, text) !== null && !asksFact.test(text));
};

const softly = '^\\W*(?:(?:and|also|as always|do|just|meanwhile|now|please|so|then),? )*';
const letKnow = '(?:let (?:me|us) know|tell (?:me|us))';
/** “Have a read and tell me what you think.” */
const opinion = cuedPhrase(
  `${softly}(?:(?:browse|check|have a (?:browse|click|listen|look|play|read|think)|listen to|look|open|read|see|take (?:a look|your time)|try|` +
  `watch)` +
    `\\b[^?;:]{0,60}?,? and (?:then )?(?:please )?)?${letKnow} (?:what you (?:make of|think)|how (?:it|they) (?:feels?|looks?|reads?|sounds?|` +
    `strikes?)|` +
    'how you (?:feel about|find|get on|like)|what your (?:impression|thoughts)|your (?:impressions?|thoughts|views?))\\b' +
    '(?: (?:about|of|on|with))?(?: (?:all this|everything|it|that|the [a-z]+|them|these|this))?(?: (?:first|so far|when you can|then))?\\W*$',
);
/** “Let me know if you have any questions or if you’re ready to move forward.” */
const goOn = '(?:begin|book|carry on|continue|get (?:going|started)|go ahead|go on|join|move (?:ahead|forward|on)|proceed|start|take (?:it|' +
'this) further)';
const need =
  "(?:(?:anything|something)(?:'s| is| looks| seems) (?:amiss|missing|not|odd|off|unclear|wrong)|there(?:'s| is| are) (?:anything|something)|" +
  "you(?:'d| would)? (?:also )?(?:get stuck|have (?:any |further |more |other )?(?:comments|concerns|doubts|feedback|ideas|questions|thoughts|" +
  "wishes)|" +
  `need (?:any(?:thing| help)|help|more (?:help|time))|run into|want (?:anything|(?:any |more )?changes|help|to ${goOn}))|` +
  "you(?:'re| are) (?:happy|interested|ready|unsure))\\b";
const openOffer = cuedPhrase(
  `${softly}${letKnow} (?:if|should|when|whenever|whether) ${need}[^,;?]{0,50}?` +
    `(?:,? (?:and|or)(?: if| when| whether)? (?:${need}|are (?:happy|interested|ready)|(?:you(?:'d| would)? |would )?like to ${goOn}|` +
    `want to ${goOn})[^,;?]{0,40})?\\W*$`,
);
/** “If you agree, please confirm the two dates by Friday” asks for a yes. */
const assent = cuedPhrase(
  "^\\W*(?:so |and )?if (?:all (?:is|of) [^,]{2,30}|(?:that|this|it)(?:'s| is) [^,]{2,30}|you(?:'re| are)? (?:agree|approve|content|fine|happy|" +
  "like it|satisfied)" +
    `[^,]{0,30}), (?:kindly |please |just )?(?:confirm|${letKnow}|say (?:so|yes)|sign)\\b`,
);
const asksFact = /\b(?:how|if you (?:need|want)|what|when|where|whether|which|who|whose|why)\b/;

/** “How are you, and how was Rome?”, “Did the twins let you sleep?” right behind “How are you?”. */
function isSmallTalk({ sentence, block }: OwnQuestion): boolean {
  if (twiceKind.test(plainText(sentence))) return true;
  const { sentences } = block.prose;
  const before = sentences[sentences.findIndex((placed) => placed.sentence === sentence) - 1]?.sentence;
  return before !== undefined && howAreYou.test(plainText(before)) && isHomely(sentence);
}
const howAreYou = phrase(
  '^\\W*(?:(?:hi|hello|hey|dear)[^,?]{0,30}, )?' +
    "how (?:are|is|'s|'re) (?:all|everybody|everyone|life|things|you|your [a-z]+)\\b[^,?]{0,30}\\?\\W*$",
);
const twiceKind = phrase(
  "^\\W*(?:so |and )?how (?:are|'re) (?:things|you)(?: all| both| doing)?,? and how (?:is|was|were|are|did|'s) (?:the |" +
  "your )?[^\\s,?]+(?: [^\\s,?]+){0,2}\\?\\W*$",
);

/** One of two ways, or the second deed of one request: “can you get it done and send me a photo?”. */
export const isSecondHalf = (question: OwnQuestion, before: OwnQuestion | undefined): boolean =>
  before?.sentence === question.sentence &&
  (/^\W*or\b/i.test(question.text) ||
    /\bor\W*$/i.test(question.sentence.text.slice(0, question.sentence.text.indexOf(question.text))) ||
    asksIn(question.sentence).every(({ type }) => type === 'request'));
