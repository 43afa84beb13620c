/** Grave by what we do to make good: a loss that is plainly heavy, in a letter that names insurers, gives all the money back or takes all the blame. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { amends, heavyHarms } from '../../words/graveHarmWords';
import { cuedPhrase, oneOf } from './cues';
import { plainText } from './tense';

const harm = cuedPhrase(`\\b${oneOf(heavyHarms)}(?![\\w-])`);
const amend = cuedPhrase(`\\b${oneOf(amends)}(?![\\w-])`);
/** Before these words nobody says that it is so. */
const unsaid = new RegExp(
  '\\b(?:if|unless|whether|might|could|would|may|not|never|nobody|nothing|hardly|nearly|almost|before it|in case|book|' +
    "poem|novel|film|story|play|chapter|scene|history|war)\\b[^,;:]*$|n't\\b[^,;:]*$",
);

/** The words that say what was lost, broken or hurt beyond mending. */
export const heavyHarmIn = (sentence: Sentence): TextRange | undefined => sentence.note(findHarm);

/** True where we pay for it, tell our insurers, or take all the blame. */
export const makesAmends = (sentence: Sentence): boolean => sentence.note(findAmends);

const findAmends = (sentence: Sentence): boolean => amend.mayFit(sentence) && amend.test(sentence, plainText(sentence));

function findHarm(sentence: Sentence): TextRange | undefined {
  if (!harm.mayFit(sentence)) return undefined;
  const text = plainText(sentence);
  const match = harm.exec(sentence, text);
  if (!match || /\?\W*$|\bas (?:you (?:asked|wished|wanted|told)|agreed|planned)\b/.test(text) || unsaid.test(text.slice(0, match.index))) return undefined;
  const range = { start: match.index, end: match.index + match[0].trimEnd().length };
  return sentence.isQuoted(range) ? undefined : range;
}
