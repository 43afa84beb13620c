/** Takes a sentence out of its paragraph so that what stays reads well. */
import type { Block } from '../text/blocks';
import { shift, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';

const refersBack = /^\W*(?:it|its|they|their|them|this|that|these|those|such|therefore|hence|thus|so|then|yours?|he|she|his|her|as a result|instead|also|besides|moreover|in addition|on top of|apart from|the (?:rest|others?|result|same))\b|\b(?:as well|too)\W*$/i;

/** The next sentence of the block. */
export const sentenceBehind = ({ prose }: Block, sentence: Sentence): Sentence | undefined => prose.sentences[prose.sentences.findIndex((placed) => placed.sentence === sentence) + 1]?.sentence;

/** True for a sentence that says more than a finding is about; to leave it out would lose that. */
export const saysMore = ({ words }: Sentence): boolean => words.length > 20;

/** True when the sentence behind speaks of something that this one names. */
export function isReferredTo(block: Block, sentence: Sentence): boolean {
  const behind = sentenceBehind(block, sentence);
  return behind !== undefined && refersBack.test(behind.text);
}

/**
 * The fix for a sentence that begins at offset `start` of the document, from which its edits count; `undefined` where the
 * next sentence would hang in the air.
 */
export function leaveOutSentence(text: string, block: Block, start: number, sentence: Sentence): Fix | undefined {
  if (isReferredTo(block, sentence)) return undefined;
  return { title: 'Leave this sentence out', safe: false, edits: [{ range: shift(withSpace(text, { start, end: start + sentence.text.length }), -start), text: '' }] };
}

/** With the space before it, or with its lines where it fills them. */
export function withSpace(text: string, { start, end }: TextRange): TextRange {
  const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start));
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  if (before && after) {
    const blank = /^(?:[ \t]*\r?\n)/.exec(text.slice(end + after[0].length));
    return { start: before.index + (before[0].startsWith('\n') ? 1 : 0), end: end + after[0].length + (blank && /(?:^|\n\r?)\n[ \t]*$/.test(text.slice(0, start)) ? blank[0].length : 0) };
  }
  if (before) return { start, end: end + /^[ \t]*/.exec(text.slice(end))![0].length };
  return { start: start - /[ \t]*$/.exec(text.slice(0, start))![0].length, end };
}
