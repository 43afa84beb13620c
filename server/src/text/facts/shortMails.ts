/** Mails that owe the client nothing more: pure thanks, and plain answers. */
import type { ProseDocument } from '../document';
import { businessWords } from './commitmentWords';
import { commitmentsIn } from './commitments';
import { courtesyOf } from './courtesies';
import { isHistory, plainText } from './tense';

/** True for a mail that only says thanks or wishes well. */
export const isPureThanks = (document: ProseDocument): boolean => document.note(findPureThanks) || document.note(findFarewell);

const business = new RegExp(`\\b(?:${businessWords.join('|')})\\b`);
const opensBusiness = new RegExp(
  '\\b(?:hope|e-?mail|mail|message|call|question|enquiry|inquiry|interest|getting in touch|reaching out|contacting|' +
    'writing|reply|note|patience|waiting|request|order|time|sending)\\b',
);

/** The subject of a letter that is written to say thanks. */
const thankful = new RegExp(
  '^\\W*(?:re:\\s*)?(?:an? (?:big |huge |warm |very big )?|with |just |to say |many |our |my )*' +
    '(?:thanks?\\b|thank-you\\b|gratitude\\b|congratulations\\b)',
  'i',
);

const kind = '(?:amazing|beautiful|charming|delightful|generous|gorgeous|kind|lovely|nice|sweet|thoughtful|touching|wonderful)';
const exclaimsKindly = new RegExp(
  '^\\W*(?:(?:ah|gosh|oh|wow),? )?(?:(?:what|such)(?: an?)? (?:absolute |real )?(?:treat|' +
    `(?:absolutely |truly |very )?${kind} (?:card|gesture|gift|letter|message|note|postcard|present|review|surprise|` +
    `thought|treat|words?))|how (?:very )?${kind}(?: of you(?: all| both)?)?|` +
    `(?:that|this|it) (?:is|was) (?:really |so |very )*${kind} of you(?: all| both)?|you(?:'re| are) (?:all |both )?` +
    '(?:far |much )?too kind)\\W*$',
);

function findPureThanks(document: ProseDocument): boolean {
  const { ownSentences, header } = document;
  if (ownSentences.length > 16) return false;
  const long = ownSentences.map(({ sentence }) => sentence).filter(({ words }) => words.length > 2);
  // “What a kind note!” in front of the thanks is part of them.
  const sentences = long.length > 1 && exclaimsKindly.test(plainText(long[0]!)) && courtesyOf(long[1]!) === 'thanks' ? long.slice(1) : long;
  const others = sentences.filter((sentence) => courtesyOf(sentence) === undefined);
  const thanks = sentences.filter((sentence) => ['thanks', 'wish'].includes(courtesyOf(sentence) ?? ''));
  if (others.length === 0) return thanks.length > 0 || sentences.length === 0;
  // “The lamps you had attached to the beams” are part of the day that is thanked for.
  const isThankful = thankful.test(header.subject ?? '') && !opensBusiness.test((header.subject ?? '').toLowerCase());
  if (others.some((sentence) => (business.test(plainText(sentence)) && !(isThankful && isHistory(sentence))) || commitmentsIn(sentence).length > 0))
    return false;
  const [first] = sentences;
  const opens = first !== undefined && ['thanks', 'wish'].includes(courtesyOf(first) ?? '') && !opensBusiness.test(plainText(first));
  return opens || thankful.test(header.subject ?? '') || (thanks.length > others.length && !(first && opensBusiness.test(plainText(first))));
}

/** “Just to say thank you for the last five months”, and a wish at the end: the job is over, whatever is still told of it. */
function findFarewell({ ownSentences }: ProseDocument): boolean {
  const sentences = ownSentences.map(({ sentence }) => sentence);
  const opening = sentences.find(({ words }) => words.length > 2);
  if (!opening || !opensFarewell.test(plainText(opening)) || opensBusiness.test(plainText(opening).split(' to say ', 2)[1] ?? '')) return false;
  const last = sentences.at(-1)!;
  return courtesyOf(last) !== undefined && !sentences.some((sentence) => commitmentsIn(sentence).some(({ type }) => type === 'question'));
}
const opensFarewell = new RegExp(
  "^\\W*(?:this is |i(?:'m| am) (?:just )?writing |i (?:just )?(?:want|wanted|write) |i'd (?:just )?like |" +
    "we (?:just )?(?:want|wanted|write) |we'd (?:just )?like )?(?:just |only |simply )*" +
    '(?:an? (?:quick |short |brief |last )?(?:line|note|word) )?to say (?:a (?:big |huge |proper |warm )?)?' +
    '(?:good-?bye|farewell|thanks?(?: you)?)\\b.{0,40}\\b(?:all (?:these|the|your|you)|being|everything|having|last|months|' +
    'past|season|summer|term|time|winter|working|years?|together)\\b',
);

/** True for a short mail that answers a question and leaves none: “Yes, the office is open on Friday.” */
export function isPlainAnswer({ ownSentences }: ProseDocument): boolean {
  if (ownSentences.length > 3) return false;
  const sentences = ownSentences.map(({ sentence }) => sentence);
  return (
    sentences.reduce((sum, { words }) => sum + words.length, 0) <= 30 &&
    /^\W*(?:yes|no|yep|yup|sure|of course|certainly|absolutely|indeed|correct|exactly|that's right|all good|no problem|not at all|never mind|perfect|great|ok|okay|fine|agreed|confirmed|received|got it|done|will do|understood|noted)\b/i.test(
      sentences[0]?.text ?? '',
    ) &&
    !sentences.some((sentence) => /[£$€]\s?\d/.test(sentence.text) || commitmentsIn(sentence).some(({ type }) => type === 'promise'))
  );
}
