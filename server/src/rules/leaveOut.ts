/** Takes a sentence out of its paragraph so that what stays reads well. */
import type { Block } from '../text/blocks';
import { shift, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';

const refersBack = new RegExp(
  '^\\W*(?:it|its|they|their|them|this|that|these|those|such|therefore|hence|thus|so|then|yours?|he|she|his|her|' +
    'as a result|instead|also|besides|moreover|in addition|on top of|apart from|the (?:rest|others?|result|same))\\b|' +
    '\\b(?:as well|too)\\W*$',
  'i',
);

/** The next sentence of the block. */
export const sentenceBehind = ({ prose }: Block, sentence: Sentence): Sentence | undefined =>
  prose.sentences[prose.sentences.findIndex((placed) => placed.sentence === sentence) + 1]?.sentence;

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
  return {
    title: 'Leave this sentence out',
    safe: false,
    edits: [{ range: shift(withSpace(text, { start, end: start + sentence.text.length }), -start), text: '' }],
  };
}

/** With the space before it, or with its lines where it fills them. */
export function withSpace(text: string, { start, end }: TextRange): TextRange {
  const first = blanksBefore(text, start);
  const opens = first === 0 || text[first - 1] === '\n';
  // Patterns that end at an end would be tried from every place of a long text; these are tried at one.
  const rest = stickyMatch(/[ \t]*(?:\r?\n|$)/y, text, end);
  if (opens && rest !== undefined) {
    const blank = isBlankLine(text, first) ? stickyMatch(/[ \t]*\r?\n/y, text, end + rest) : undefined;
    return { start: first, end: end + rest + (blank ?? 0) };
  }
  if (opens) return { start, end: end + stickyMatch(/[ \t]*/y, text, end)! };
  return { start: first, end };
}

function blanksBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

/** True when the line above the one that begins at `at` is empty, or there is none. */
const isBlankLine = (text: string, at: number): boolean => /(?:^|\n\r?)\n$/.test(text.slice(Math.max(0, at - 3), at));

/** How long the match at `at` is. */
function stickyMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
}
