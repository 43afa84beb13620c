/** Real dates, times and lengths of time in a sentence: what a client can put in a calendar. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';

export interface DateMention extends TextRange {
  /** “day” names a day; “time” an hour of the clock; “duration” a length such as “two weeks”. */
  readonly type: 'day' | 'time' | 'duration';
  /** As written, on one line. */
  readonly text: string;
}

/** The dates in a sentence, in order; offsets count from its start. */
export const datesIn = (sentence: Sentence): readonly DateMention[] => sentence.note(findDates);

function findDates(_sentence: Sentence): readonly DateMention[] {
  return [];
}
