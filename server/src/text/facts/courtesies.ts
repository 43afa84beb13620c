/** Thanks, good wishes and offers of help: what a letter says for kindness’ sake and not to tell or ask anything. */
import { Sentence } from '../sentence';
import { isHistory, plainText } from './tense';
import { kindWords } from './wishes';
import { hope, notAppreciation, notThanksAfter, notThanksBefore, offer, sorry, thanks, vagueAsk, wish, wouldThank } from './courtesiesPatterns';

/**
 * “thanks” and “wish” are last words; “hope” waits for an answer (“looking forward to hearing from you”); “offer” is
 * help with whatever may come up (“let me know if you have any questions”); “sorry” apologizes.
 */
export type Courtesy = 'thanks' | 'wish' | 'hope' | 'offer' | 'sorry';

/** What kind of courtesy a sentence is, `undefined` when it says or asks something. */
export const courtesyOf = (sentence: Sentence): Courtesy | undefined => sentence.note(classify);

/** True when the sentence has thanks or a good wish in it, whatever else it says. */
export const hasLastWord = (sentence: Sentence): boolean => sentence.note(findLastWord);

/** True when these words, such as a closing line, thank or wish well. */
export const isLastWord = (text: string): boolean => hasLastWord(new Sentence(text, false));

function findLastWord(sentence: Sentence): boolean {
  const good =
    (wish.mayFit(sentence) && wish.exec(sentence, plainText(sentence))) || (kindWords.mayFit(sentence) && kindWords.exec(sentence, plainText(sentence)));
  if (good && !sentence.isQuoted({ start: good.index, end: good.index + good[0].length })) return true;
  if (!thanks.mayFit(sentence)) return false;
  const text = plainText(sentence);
  for (const { 0: match, index } of thanks.matchAll(sentence, text)) {
    if (sentence.isQuoted({ start: index, end: index + match.length })) continue;
    if (notThanksAfter.test(text.slice(index + match.length)) || notThanksBefore.test(text.slice(Math.max(0, index - 9), index))) continue;
    if (/apprec|grateful|thankful/.test(match) && notAppreciation.test(text)) continue;
    return true;
  }
  return wouldThank.test(text);
}

/** “Have a look, and tell me if anything is wrong” is a request for all its “if”. */
export const looksAtWork = new RegExp(
  '^\\W*(?:(?:please|just|so|now|do|then) )*(?:look|have a (?:look|click|read|play|think|listen)|check|read|test|try|' +
    'click|open|take (?:a|your|one)|review|go through|print|watch|listen|sign|send|compare)\\b',
);

function classify(sentence: Sentence): Courtesy | undefined {
  const text = plainText(sentence);
  if (vagueAsk.test(sentence, text)) return 'hope';
  if (offer.test(sentence, text) && !looksAtWork.test(text)) return 'offer';
  const reduced = text.trim();
  if (findLastWord(sentence)) return saysMore(reduced) ? undefined : thanksFirst(reduced) ? 'thanks' : 'wish';
  if (hope.test(sentence, text) && reduced.length < 120) return 'hope';
  if (sorry.test(sentence, text) && reduced.length < 140 && !/\bwill\b|'ll\b/.test(text) && !isHistory(sentence)) return 'sorry';
  return undefined;
}

const thanksFirst = (text: string): boolean => /thank|thx|apprec|grate/.test(text);

/** “Thanks, and please send the logo by Friday” thanks and asks. */
const saysMore = (text: string): boolean =>
  /\b(?:please|could you|can you|would you|will you|let (?:me|us) know|(?:we|i|you)(?:'ll| will)(?! (?:always|never|miss|remember))|by (?:\w+day|tomorrow|the end)|confirm(?:ing)? (?:by|the)|attached|enclosed|invoice is|here is|here are)\b/.test(
    text,
  );
