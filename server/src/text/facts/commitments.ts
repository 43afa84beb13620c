/** What a sentence promises, asks or announces: who is to do something, and when it was or will be. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';

export interface Commitment extends TextRange {
  /**
   * “promise”: we will do something. “request”: the client is to do something, asked or told. “question”: the client is to answer.
   * “next”: what happens next, by somebody else or by itself. “nothing”: the client need do nothing.
   */
  readonly type: 'promise' | 'request' | 'question' | 'next' | 'nothing';
}

/** The commitments in a sentence, in order; offsets count from its start. */
export const commitmentsIn = (sentence: Sentence): readonly Commitment[] => sentence.note(findCommitments);

function findCommitments(_sentence: Sentence): readonly Commitment[] {
  return [];
}
