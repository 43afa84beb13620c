/** Warm words at the end of a letter that are neither plain thanks nor a plain wish: a kind remark, a hope, a kind command. */
import type { Sentence } from '../sentence';
import { commitmentsIn } from './commitments';
import { courtesyOf, hasLastWord } from './courtesies';
import { moneyIn } from './money';
import { isSmallKindness } from './smallKindness';
import { datesAhead, plainText } from './tense';
import { isBestWish } from './wishes';
import { binding, cheer, command, cool, drily, drink, foreign, heart, home, hopes, job, kindEnds, owed, person, praised, whatever } from './warmthPatterns';

/** True when the sentence is kind to whoever reads it last, whatever else it says. */
export const isWarm = (sentence: Sentence): boolean => sentence.note(findWarmth);
/** True when the sentence speaks of people at home, animals, treats, days off: kind where a paragraph has nothing else in it. */
export const isHomely = (sentence: Sentence): boolean => sentence.note(findHome);
/** True when the sentence is about one of us or of them and not about the job: no word of business, and nothing that can, must or will not be. */
export const isPersonal = (sentence: Sentence): boolean => sentence.note(findPerson);
/** True when the sentence asks, promises and dates nothing and names no sum. */
export const isRemark = (sentence: Sentence): boolean => sentence.note(findRemark);

function findWarmth(sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (hasLastWord(sentence) || isBestWish(sentence.text) || foreign.test(sentence, text)) return true;
  if (hopes.test(sentence, text) && !drily.test(text)) return true;
  if ((whatever.test(sentence, text) || isSmallKindness(sentence, text, isHomely)) && isCalm(sentence)) return true;
  if (isKindCommand(sentence, text) || (drink.test(sentence, text) && owed.test(text) && isCalm(sentence))) return true;
  return !cool.test(text) && commitmentsIn(sentence).length === 0 && (heart.test(sentence, text) || praised.test(sentence, text) || cheer.test(sentence, text));
}

/** “Give her a kiss from me”, “Put the kettle on”; what has to do with the job is no kindness. */
const isKindCommand = (sentence: Sentence, text: string): boolean =>
  command.test(sentence, text) && !job.test(text) && isCalm(sentence) && (kindEnds.test(text) || home.test(sentence, text) || heart.test(sentence, text));

/** Nothing in it has a day or a price. */
const isCalm = (sentence: Sentence): boolean => datesAhead(sentence).length === 0 && moneyIn(sentence).length === 0;

const findHome = (sentence: Sentence): boolean => home.test(sentence, plainText(sentence));

function findPerson(sentence: Sentence): boolean {
  const text = plainText(sentence);
  return person.test(text) && !binding.test(text) && !cool.test(text) && !job.test(text) && !['offer', 'hope', 'sorry'].includes(courtesyOf(sentence) ?? '');
}

const findRemark = (sentence: Sentence): boolean =>
  isCalm(sentence) && commitmentsIn(sentence).every(({ type, bare }) => bare && type === 'request' && isKindCommand(sentence, plainText(sentence)));
