/** Whether a letter ends on a kind word: thanks, a wish, or a remark that has nothing to do with the job. */
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { isLastWord } from './courtesies';
import { isCourtesy, isPostscript, isSignOff, partsOf, sentencesOf, wordsIn, type Part } from './ending';
import { isHomely, isPersonal, isRemark, isWarm } from './warmth';

/** How many sentences at the end of a paragraph are its end. */
const lastFew = 3;

/** True for thanks, a wish or another kind word in the last paragraph, or anywhere between it and the name; a paragraph of offers and hopes is not yet the last. */
export const endsWithLastWord = (document: ProseDocument): boolean => document.note(findLastWord);

function findLastWord(document: ProseDocument): boolean {
  const parts = partsOf(document);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    // What opens a long paragraph is not its last word.
    const sentences = sentencesOf(part);
    if (sentences.slice(-lastFew).some(isWarm) || isCheered(sentences.at(-1)) || (index > 0 && isFriendly(part))) return true;
    if (!isCourtesy(part) && !isSignOff(part)) break;
  }
  return document.blocks.some(({ zone, prose }) =>
    zone === 'signature' ? prose.note(hasKindLine) : zone === 'own' && isPostscript(prose) && prose.sentences.some(({ sentence }) => isWarm(sentence)),
  );
}

/** “The tune has been in my head all week.” A paragraph at the end with nothing in it of the job and somebody in it is there to be kind. */
function isFriendly(part: Part): boolean {
  const sentences = sentencesOf(part);
  return (
    part.type === 'paragraph' &&
    wordsIn(part) <= mostWords &&
    sentences.length > 0 &&
    sentences.every((sentence) => isRemark(sentence) && (isHomely(sentence) || isPersonal(sentence)))
  );
}
const mostWords = 45;

/** “Up the Gaels!” */
const isCheered = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && /!\W*$/.test(sentence.text) && !/\b(?:do not|don['’]t|must|never|urgent(?:ly)?)\b/i.test(sentence.text) && isRemark(sentence);

/** A closing line that says more than a formula: “Many thanks,”, “Cheers,”, “Have a lovely weekend,”. Only the first lines; below stand names and slogans. */
const hasKindLine = ({ text }: Prose): boolean =>
  text
    .split(/[\n\u2028]/)
    .slice(0, 2)
    .some((line) => briefThanks.test(line) || (isLastWord(line) && !formula.test(line)));
/** In Britain and Australia these are thanks. */
const briefThanks = /^\W*(?:cheers|ta)(?=\W*$|,? \p{Lu}| (?:again|all|and|both|ever so|for|muchly|very much)\b)/iu;
const formula = /^\W*(?:take (?:good )?care|keep well|stay well|be well|all (?:the )?(?:very )?best(?: wishes)?)\W*$/i;
