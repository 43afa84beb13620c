/** Whether a sentence of ours says what, how or which, what happens then, or why. */
import { advises } from './advice';
import { answersAnyhow, hasValue } from './answerSigns';
import { isKin } from './answerTies';
import { isElliptic, tellsWhatToDo } from './elliptic';
import { likely, ownHits, roomIn, startsWithPronoun, type Bearing, type Told } from './toldOf';

/** @param users How many other questions have the sentence for their answer. */
export function saysWhat({ one, asked, place, text, hits, isClaimed, isUsed }: Told, users: number): Bearing {
  const isKind = isKin(one, place);
  if (hours.test(asked) && hasValue('when', place.sentence) && (hits > 0 || isKind)) return 'surely';
  const isAdvice = tellsWhatToDo(one, [place]) !== undefined;
  if (happens.test(asked)) return !isUsed && (ownHits(one, place) > 0 || isKind || isAdvice || youWould.test(text)) ? 'surely' : undefined;
  if (hits > 0) return 'likely';
  if (isClaimed) return undefined;
  return likely(
    one.topic.size === 0 || (isKind && users < roomIn(text)) || hasValue('what', place.sentence) || (wantsAdvice.test(asked) && advises(text)) || isAdvice,
  );
}

const hours = /\bhours\b/;
const happens = /\bwhat (?:if|happens|becomes of|will happen|would happen|(?:can|do|shall|should|will) (?:i|we|you) do (?:if|in case|in an)\b)/;
/** “You’d get the money back”, “if it breaks, I call the plumber”. */
const youWould =
  /^\W*(?:if|should (?:any\w+|he|it|she|some\w+|that|the|there|they|you)\b|(?:then |in that case,? )?(?:you|we|i|it|they)(?:'d| would|'ll| will))\b/;
const wantsAdvice = /\b(?:shall|should|would|recommend|suggest|think|best|better|prefer)\b/;

/** Our own deeds are no reason: “we pumped her dry” does not say why she leaks. */
export function saysWhy({ place, text }: Told): Bearing {
  if (hasValue('why', place.sentence)) return 'surely';
  return likely(answersAnyhow.test(text) || denies.test(text) || isElliptic(text) || startsWithPronoun(text) || causes.test(text));
}

const causes = /\b(?:caused?|causes|comes from|came from|due|fault|mistake|mix-up|oversight|reason|turned out|wrong(?:ly)?)\b/;
const denies = /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n't\b/;
