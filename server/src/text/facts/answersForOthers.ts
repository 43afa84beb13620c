/**
 * Last of all: takes a sentence away from a question that only its place gave it, where it was written for something else – for another
 * question, to name a day that nobody asked for, or without what was asked for besides.
 */
import { answersAnyhow, hasValue } from './answerSigns';
import { isAnswerInForm } from './answerForms';
import { isKinOf, names, namesAlone } from './answerTies';
import { askedOf } from './askedOf';
import { bearsOut, canAnswer } from './bearsOut';
import { datesIn } from './dates';
import { asksForNews, hasVerdict, isElliptic } from './elliptic';
import { isGranted } from './granted';
import { answerOf, type OwnPlace, type Wanted } from './ownPlaces';
import { promisesAnswer } from './promises';
import { isMeasured } from './saysHowMuch';
import { plainText } from './tense';
import { countNamed } from './toldOf';

/** @param sure The questions whose answers a number or their place between the client’s words marks. */
export function leaveToOthers(wanted: readonly Wanted[], places: readonly OwnPlace[], sure: ReadonlySet<Wanted>): void {
  const candidates = places.filter(canAnswer);
  const isOthers = (one: Wanted, place: OwnPlace): boolean =>
    !isTiedTo(one, place, wanted) &&
    (asksForMore.test(one.ask.text) || isOfOwnDay(one, place) || isOfOtherQuestion(one, place, wanted));
  for (const one of wanted) {
    const held = one.answer && places.find(({ start }) => start === one.answer?.start);
    if (!held || one.answer?.by !== 'place' || sure.has(one) || !isLoose(one) || !isOthers(one, held)) continue;
    const better = candidates.find(
      (place) => place !== held && !isOthers(one, place) && (names(one, place) || bearsOut(one, place, wanted, { isFirst: false, isHeld: false }) === 'surely'),
    );
    one.answer = better && answerOf(better, 'place');
  }
}

/** What a day, a price or a name answers is looked for as such; so is how things stand. */
const isLoose = (one: Wanted): boolean => one.kind === 'yesNo' && !asksForNews(one) && !asksForDeed.test(one.ask.text) && tellingAsked(one).size > 0;

/** “Could you come?” and “have you finished?” are well answered by a day. */
const asksForDeed = new RegExp(
  '^\\W*(?:(?:and|also|but|so|then),? )*(?:did|had|has|have|(?:can|could|may|might|shall|should|will|would) ' +
    '(?:i|we|you|he|she|they|any\\w+|some\\w+))\\b',
  'i',
);

/** What is asked of the subject; the subject itself many a sentence is about. */
function tellingAsked({ ask }: Wanted): ReadonlySet<string> {
  const { predicate, objects, alternatives } = askedOf(ask);
  return new Set([...predicate, ...objects, ...alternatives]);
}

/** True where the sentence says something of what is asked, or has the form of an answer. */
function isTiedTo(one: Wanted, place: OwnPlace, wanted: readonly Wanted[]): boolean {
  const { sentence } = place;
  const text = plainText(sentence);
  const asked = tellingAsked(one);
  return (
    // “Yes, I come to the shop” says yes to that.
    ((hasVerdict(text) || isElliptic(text)) && !wanted.some((other) => other !== one && other.answer?.start === place.start && names(other, place))) ||
    answersAnyhow.test(text) ||
    countNamed(asked, place) > 0 ||
    isKinOf(asked, sentence, askedOf(one.ask).subject) ||
    (isCondition.test(text) && asksOfCase.test(one.ask.text)) ||
    isGranted(one, sentence) ||
    isAnswerInForm(one, place) ||
    promisesAnswer(one, place, true) ||
    bearsOut(one, place, wanted, { isFirst: false, isHeld: true }) === 'surely'
  );
}

/** “Do you also sharpen scissors?” is about something that was not spoken of before, so that an answer has to name it. */
const asksForMore = /\b(?:he|it|she|the \w+|they|we|you) also\b|\banother\b|\b(?:as well|too)\W*$/i;

/** “And if it blows a gale?” “Should the wind get up, we …” */
const asksOfCase = /^\W*(?:(?:and|but|so|what),? )*if\b/i;
const isCondition = /^\W*(?:if|in case|should|when)\b/;

const isDay = (place: OwnPlace): boolean => datesIn(place.sentence).some(({ type }) => type !== 'duration');
/** “You’ll hear from me on Friday” does not say whether a key is needed. */
const isOfOwnDay = ({ ask }: Wanted, place: OwnPlace): boolean => isDay(place) && !timely.test(ask.text) && !refersEarly.test(plainText(place.sentence));
const timely = new RegExp(
  '\\b(?:after|already|available|before|by|done|finished|free|get|in time|months?|on|ready|receive|soon|still|till|today|tomorrow|until|' +
    'week(?:end)?s?|when|yet|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\b',
  'i',
);
const refersEarly = /^\W*(?:[\w'-]+ ){0,3}(?:he|her|him|it|one|ones|she|that|them|these|they|this|those)\b/;

/** What names the thing of another question, or tells its price or day, answers that one, unless a second half is left for this one. */
function isOfOtherQuestion(one: Wanted, place: OwnPlace, wanted: readonly Wanted[]): boolean {
  const claims = wanted.filter(
    (other) =>
      other !== one && other.answer?.start === place.start && (names(other, place) || (isMeasured(other.kind) && hasValue(other.kind, place.sentence))),
  );
  if (claims.length === 0 || namesAlone(one, place, wanted) || forAll.test(plainText(place.sentence))) return false;
  // “Could you bring a second man, and what would he cost?”
  if (claims.some(({ ask }) => ask.sentenceStart === one.ask.sentenceStart) && pronoun.test(one.ask.text)) return false;
  return claims.length >= roomIn(plainText(place.sentence));
}
const forAll = /\b(?:all (?:of (?:it|that|them|these|this)|three|four)|both|each|either|neither|too)\b/;
const pronoun = /\b(?:he|her|him|it|one|ones|she|so|that|them|there|they|this|those)\b/i;
/** What goes on about “it” or “them” says more of the same. */
const roomIn = (text: string): number => 1 + text.split(/; |, (?:and|but|or|so) /).slice(1).filter((half) => !pronoun.test(half)).length;
