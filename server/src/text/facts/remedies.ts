/** What is said about putting things right: what we do or did, and when; and what it meant for the client. */
import type { Sentence } from '../sentence';
import { apologyIn } from './apologies';
import { courtesyOf } from './courtesies';
import { phrase } from './cues';
import { datesIn, type DateMention } from './dates';
import { isHistory, plainText } from './tense';
import {
  arrival,
  atOnce,
  client,
  clock,
  corrected,
  doing,
  foreseen,
  future,
  happens,
  harm,
  hearsAgain,
  onlyDiary,
  past,
  perfect,
  present,
  reply,
  state,
} from './remediesPatterns';

export interface Remedy {
  /** True when it says when: “by Friday”, “within two hours”, “done at 9:20”, “here is the right file”. */
  readonly timed: boolean;
  /** The things that the sentence only hands over: “the report is attached” puts nothing right unless the report was wrong. */
  readonly handsOver?: readonly string[];
}

/** What the sentence says that we do or did about what went wrong; `undefined` when it says nothing of the kind. */
export const remedyIn = (sentence: Sentence): Remedy | undefined => sentence.note(findRemedy);

/** True when the sentence names a day, an hour or a term that a client can hold us to. */
export const namesTime = (sentence: Sentence): boolean => sentence.note(findTime);

/** True when the sentence says what went wrong: with `you`, what it meant for the client. */
export const tellsHarm = (sentence: Sentence): 'you' | 'it' | undefined => sentence.note(findHarm);
const none = phrase('\\b(?:do not|don.t) know\\b|\\bnot sure\\b|\\b(?:could|would|should|might|never|if) (?:not )?(?:be|have|you)\\b');
/** What is done is done in time. */
const done = /\b(?:now|already|again)\b/;

function findRemedy(sentence: Sentence): Remedy | undefined {
  const all = plainText(sentence);
  if (/\?\s*$/.test(all) || (/^\s*please\b/.test(all) && !/\bwe\b/.test(all))) return undefined;
  // What one is sorry for is no remedy: “sorry that your event was cancelled on Monday, we …”.
  const apology = apologyIn(sentence);
  const sorryEnd = apology ? apology.end + /[,;:–—]|$| +(?:and|but|so) +(?=(?:we|i|it|you|the|have|will)\b)/.exec(all.slice(apology.end))!.index : 0;
  const text = apology ? all.slice(0, apology.start) + ' '.repeat(sorryEnd - apology.start) + all.slice(sorryEnd) : all;
  if (onlyDiary.test(text)) return undefined;
  if (hearsAgain.test(text) && !/[;]|,? \b(?:and|but) (?:i|it|the|they|we|your)\b/.test(text)) return undefined;
  const isReply = reply.test(text);
  if (isReply && corrected.test(text)) return { timed: true };
  const arrives = saysArrival(text);
  const isDone = past.test(text) || perfect.test(text) || state.test(text) || arrives;
  const isRemedy =
    future.test(text) || doing.test(text) || perfect.test(text) || past.test(text) || present.test(text) || state.test(text) || (arrives && !none.test(text));
  const dates = datesIn(sentence).filter((date) => !(apology && date.start < sorryEnd && date.end > apology.start));
  const isTimed = dates.some(isTime) || clock.test(text);
  if (isReply && !future.test(text) && !doing.test(text)) return { timed: true, handsOver: text.match(/[a-z]{4,}/g) ?? [] };
  if (
    !isRemedy &&
    !(
      dates.some(({ fixed }) => fixed) &&
      !courtesyOf(sentence) &&
      ((happens.test(text) && !isHistory(sentence)) || (!apology && !harm.test(text) && !foreseen.test(text)))
    )
  )
    return undefined;
  // “We will print them again” is still to come.
  const told = future.test(text) || doing.test(text) ? text.replace(/\bagain\b/g, '') : text;
  return { timed: isTimed || atOnce.test(text) || (isDone && done.test(told)) };
}

/** “It goes out on Friday”, not “it did not go out”. */
function saysArrival(text: string): boolean {
  const match = arrival.exec(text);
  return match !== null && !/(?:\b(?:not|never)|n't) (?:[a-z]+ )?$/.test(text.slice(0, match.index));
}

const isTime = ({ fixed, type }: DateMention): boolean => fixed || type === 'month';

const findTime = (sentence: Sentence): boolean => datesIn(sentence).some(isTime) || /\b(?:today|tonight|tomorrow)\b/.test(plainText(sentence));

function findHarm(sentence: Sentence): 'you' | 'it' | undefined {
  const text = plainText(sentence);
  const match = harm.exec(text);
  if (!match || /\?\s*$/.test(text) || /\bif\b[^,;:]*$/.test(text.slice(0, match.index))) return undefined;
  return client.test(text) ? 'you' : 'it';
}
