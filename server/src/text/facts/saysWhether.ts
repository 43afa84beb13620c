/** Whether a sentence of ours says yes or no to what is asked: in so many words, or by the verb, the thing or the leave that the question names. */
import { deedOf, echoes, hasValue } from './answerSigns';
import { hasKinBesides, isKinOf } from './answerTies';
import { advises } from './advice';
import { askedOf, type Asked } from './askedOf';
import { oneOf } from './cues';
import { datesIn } from './dates';
import { hasVerdict } from './elliptic';
import { isGranted } from './granted';
import { moneyIn } from './money';
import { common } from './news';
import { clientPeople } from '../../words/peopleWords';
import { beginsWith, countNamed, likely, startsWithPronoun, tellingOf, type Bearing, type Told } from './toldOf';

export function saysWhether(told: Told): Bearing {
  const { one, place, text, isClaimed } = told;
  const asked = askedOf(one.ask);
  if (!isClaimed && youAreRight.test(text)) return 'likely';
  if (asked.alternatives.size > 0) return likely(!isClaimed && (chooses.test(text) || countNamed(asked.alternatives, place) > 0));
  if (countNamed(asked.predicate, place) > 0 || saysDeed(told) || isGranted(one, place.sentence)) return 'surely';
  if (sharesMost(told)) return 'surely';
  const isEcho = modals.some((modal) => modal.asked.test(told.asked) && modal.told.test(text));
  if (!isClaimed && goesOnAboutIt(told, asked) === 'surely') return 'surely';
  if (namesThing(asked, told, isEcho) || saysThereIs(told)) return 'likely';
  if (isClaimed) return likely(guessed.test(told.asked) && hasValue('what', place.sentence));
  return likely(hasSign(told) || isAboutIt(told, asked, isEcho)) ?? goesOnAboutIt(told, asked);
}

const youAreRight = /^\W*you(?:'re| are) (?:absolutely |quite )?right\b/;
const guessed = /\bidea\b/;
const chooses = /\b(?:both|either|former|latter|neither|the (?:first|second|other)|i'd|i would|we'd|we would|up to you)\b/;

/** “We bring the pens” answers “do you bring your own material?”. */
function saysDeed({ asked, text }: Told): boolean {
  const deed = deedOf(asked);
  return deed !== undefined && !ofAll.test(deed) && echoes(text, deed);
}
const ofAll = /^(?:be|do|get|give|have|know|let|make|mind|need|prefer|put|recommend|say|see|suggest|take|tell|think|want)$/;

/** Most of what the question names. */
const sharesMost = ({ one, hits }: Told): boolean => hits > 1 && hits >= tellingOf(one).length * 0.6;

/** “Is there a lift?” “No lift, but …” */
const saysThereIs = ({ one, asked, place, text, hits }: Told): boolean =>
  isThere.test(asked) && hits > 0 && hits * 2 >= one.topic.size && (judges.test(text) || moneyIn(place.sentence).length > 0);
const isThere = /\b(?:is|are) there\b|\b(?:do|have) you (?:have|got)\b/;
/** What says how much of a thing is so. */
const judges = /\b(?:no|not|never|nobody|nothing|none|cannot|only|at (?:least|most)|all|always|any|can|each|every|may|must|there(?:'s| is| are))\b|n't\b/;

/** All that is named, or more than half of it where the verb is one that any sentence may have. */
function namesThing({ objects, predicate, subject }: Asked, { place, isUsed }: Told, isEcho: boolean): boolean {
  const told = countNamed(objects, place);
  if (objects.size === 0) return predicate.size === 0 && countNamed(subject, place) > 0;
  if (predicate.size === 0) return told * 2 > objects.size;
  return told === objects.size && (isEcho || !isUsed || countNamed(subject, place) > 0) && !(told === 1 && [...objects].every((stem) => common.has(stem)));
}

/** “Yes”, “you needn’t”, and an opinion where one was asked for. */
const hasSign = ({ asked, text, place, hits }: Told): boolean =>
  (!(noNeedFirst.test(text) && !duties.asked.test(asked)) &&
    (hasVerdict(text) || hasValue('yesNo', place.sentence)) &&
    !(bothOf.test(text) && !/\b(?:both|two)\b/.test(asked))) ||
  (duties.asked.test(asked) && noNeed.test(text)) ||
  (advises(text) && (opinion.test(asked) || (hits > 0 && duty.test(asked)))) ||
  (guessed.test(asked) && hasValue('what', place.sentence));
const bothOf = /^\W*both\b/;
/** “No need to send it back” answers whether one must, and nothing else. */
const noNeedFirst = /^\W*no need\b/;
const noNeed = /\b(?:no need|needn't|(?:don't|doesn't) (?:have|need) to|(?:has|have) to)\b/;
const opinion = /\b(?:did|do) you (?:believe|feel|find|like|reckon|think)\b|\byou (?:found|liked|thought)\b|\b(?:any good|worth)\b/;
const duty = /\b(?:shall|should|must)\b|\bdo (?:i|we) (?:have|need) to\b/;

const duties = {
  asked: /\b(?:have to|must|need|required?|should|shall|ought)\b/,
  told: /\b(?:needn't|no need|need(?:s|ed)?|don't (?:have|need) to|not necessary|have to|has to|must|required|better|should)\b/,
};
const modals = [
  duties,
  {
    asked: /\b(?:may|can|could|allowed|ok|okay|all right) (?:if )?(?:i|we|my|our|to|the)\b/,
    told: /\b(?:you (?:can|may|could|can't|cannot|mustn't|are free)|you're free|feel free|welcome|by all means|help yourself|(?:not )?allowed)\b/,
  },
  { asked: /\b(?:away|back)\b/, told: /\b(?:away|back|collect|haul|hold|keep|leave|ours|return|send|ship|stay|store|take|yours)s?\b/ },
  { asked: /\b(?:allowed|free|permitted) to\b/, told: /\b(?:allowed|can|can't|cannot|free|may|must|mustn't|welcome)\b/ },
  {
    asked: /\b(?:can|could|will|would|do|are) you\b/,
    told: /\b(?:i|we)(?:'ll|'d)? (?:also |still |can |can't |cannot |could |will |won't |don't |do |only |never |always )+/,
  },
];

/** The verb in other words, or a sign beside something that the question names. */
const isAboutIt = ({ asked, text, place, hits }: Told, { predicate }: Asked, isEcho: boolean): boolean =>
  (hits > 0 && (isEcho || stays.test(text))) ||
  (maybeDone.test(asked) && youCan.test(text)) ||
  (isKinOf(predicate, place.sentence) && (hits > 0 || isEcho || judges.test(text) || startsWithPronoun(text)));
/** “Can the lamps be dimmed?” “You can turn them down.” */
const maybeDone = /\b(?:can|could) (?:[\w-]+ ){0,3}?be\b/;
const youCan = /\b(?:you|one) (?:can|can't|cannot|could) (?:\w+ )?(?:it|one|that|them|this)\b/;
const stays = /\b(?:stays?|remains?|unchanged|the same|no change)\b/;

/** A sentence that answers no other question and speaks of the same subject, or of what goes with the thing. */
function goesOnAboutIt({ asked, text, place, isUsed }: Told, { subject, predicate, objects }: Asked): Bearing {
  if (isUsed) return undefined;
  // “A cover doesn’t do much.”
  if (
    predicate.size === 0 &&
    objects.size > 0 &&
    countNamed(objects, place) === objects.size &&
    datesIn(place.sentence).length === 0 &&
    beginsWith(objects, text)
  )
    return 'surely';
  if (!praises.test(text) && (datesIn(place.sentence).length === 0 || ofTheirs.test(text)) && beginsWith(subject, text)) return 'surely';
  return likely(hasKinBesides(new Set([...predicate, ...objects]), place.sentence) || hasSameSubject(asked, text));
}
/** “Your brother gets a form from us on Friday.” */
const ofTheirs = new RegExp(`^\\W*(?:(?:and|as for|but) )?your ${oneOf(clientPeople)}\\b`);
/** “That dark green is a great choice” says nothing of how it will look on paper. */
const praises = /\b(?:beaut\w*|choice|delight\w*|favou?rite|gorgeous|handsome|lovely|loves?|splendid|wonderful)\b/;

/** “Will he call before?” “He rings you on the way.” */
function hasSameSubject(asked: string, text: string): boolean {
  const pronoun = /^\W*(?:and |but |so )?(he|it|she|they)\b/.exec(text)?.[1];
  return pronoun !== undefined && /^\W*(?:(?:and|but|so|also),? )?[a-z']+ (he|it|she|they)\b/.exec(asked)?.[1] === pronoun;
}
