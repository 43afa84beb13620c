/** Amounts of money in a sentence or cell, in the ways of writing that clients see. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';

export interface MoneyMention extends TextRange {
  /** As written, on one line. */
  readonly text: string;
}

/** The amounts of money in a sentence, in order; offsets count from its start. */
export const moneyIn = (sentence: Sentence): readonly MoneyMention[] => sentence.note(findMoney);

function findMoney({ text }: Sentence): readonly MoneyMention[] {
  return Array.from(text.matchAll(/[£€$]\s?\d[\d,.]*/g), ({ 0: match, index }) => ({ start: index, end: index + match.length, text: match }));
}
