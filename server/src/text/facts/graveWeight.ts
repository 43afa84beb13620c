/** Grave by what is said around it: some harm, in a letter that shows by its words of sorry, by who is called in or by what hangs on it that the harm weighs. */
import { broadHarms, calledIn, gravestRegrets, ownings, stakes, strongRegrets } from '../../words/graveWeightWords';
import { smallHarms } from '../../words/harmWords';
import { whereCued } from '../cuedFinder';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf, phrase } from './cues';
import { plainText } from './tense';

const gravest = cuedPhrase(`\\b${oneOf(gravestRegrets)}(?![\\w-])`);
const strong = cuedPhrase(`\\b${oneOf(strongRegrets)}(?![\\w-])`);
const called = cuedPhrase(`\\b${oneOf(calledIn)}(?![\\w-])`);
const stake = cuedPhrase(`\\b${oneOf(stakes)}(?![\\w-])`);
const thousands = cuedPhrase('[£€$₹₦] ?\\d{1,3}[,.]?\\d{3}\\b|\\b\\d{1,3}[,.]?\\d{3} (?:euros?|pounds|dollars|million)\\b|\\bmillion\\b');

/** How much a sentence weighs: two for what nobody says of a trifle or for whoever is called in, one for strong words and for what hangs on it. */
export const weightOf = (sentence: Sentence): number => sentence.note(findWeight);

const findWeight = whereCued([gravest, strong, called, stake, thousands], 0, (sentence: Sentence): number => {
  const text = plainText(sentence);
  return (
    (gravest.test(sentence, text) ? 2 : strong.test(sentence, text) ? 1 : 0) +
    (called.test(sentence, text) ? 2 : 0) +
    (stake.test(sentence, text) || thousands.test(sentence, text) ? 1 : 0)
  );
});

/** The words that own up without “sorry”: “I am ashamed”, “there is no excuse for it”. */
export const shameIn = (sentence: Sentence): TextRange | undefined => sentence.note(findShame);

const owning = cuedPhrase(`(?<![\\w])${oneOf(ownings)}(?![\\w-])`);
const findShame = whereCued([owning], undefined, (sentence: Sentence): TextRange | undefined => {
  const match = owning.exec(sentence, plainText(sentence));
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
});

const harm = cuedPhrase(`\\b${oneOf(broadHarms)}(?![\\w-])`);
const small = phrase(`\\b${oneOf(smallHarms)}(?![\\w-])`);
/** Before these words nobody says that it is so. */
const unsaid = /\b(?:if|unless|whether|might|could|would|may|nearly|almost|in case|nothing|nobody|to hear|to learn|to read)\b[^,;:]*$/;

/** The words that tell of some harm that is not plainly small. */
export const broadHarmIn = (sentence: Sentence): TextRange | undefined => sentence.note(findHarm);

const findHarm = whereCued([harm], undefined, (sentence: Sentence): TextRange | undefined => {
  const text = plainText(sentence);
  const match = harm.exec(sentence, text);
  if (!match || /\?\W*$|\b(?:in 1[5-9]\d\d|century|years ago)\b/.test(text) || small.test(text) || unsaid.test(text.slice(0, match.index))) return undefined;
  const range = {
    start: match.index - (subject.exec(text.slice(0, match.index))?.[0].length ?? 0),
    end: match.index + (match[0] + (object.exec(text.slice(match.index + match[0].length))?.[0] ?? '')).trimEnd().length,
  };
  return sentence.isQuoted(range) ? undefined : range;
});
/** Whom it befell, up to the harm, and behind it: “your boat”, “the front of your dress”. */
const object = /^ +(?:an?|both|her|his|its|the|their|your) +[\w'’-]+(?: +of +(?:her|his|the|their|your) +[\w'’-]+)?/;
const subject = new RegExp(
  '\\b(?:an?|all|both|he|her|his|i|it|its|my|our|she|the|their|they|we|you|your)\\b' +
    '(?:(?!\\b(?:and|because|but|so|that|when|which|while)\\b)[^,;:.!?–—]){0,50}$',
);
