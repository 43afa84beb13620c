/** Whether a sentence of ours tells the day, the length of time, the price or the number that is asked for, or by when it comes. */
import { answersAnyhow, hasValue, type QuestionKind } from './answerSigns';
import { datesIn } from './dates';
import { isElliptic } from './elliptic';
import { likely, type Bearing, type Told } from './toldOf';

/** Only a word of that sort tells these. */
export const isMeasured = (kind: QuestionKind): boolean => kind === 'when' || kind === 'howLong' || kind === 'price' || kind === 'amount';

/** @param isHeld True where the sentence was found to be the answer by what else speaks for it. */
export function saysHowMuch({ one: { kind }, asked, place, text, hits }: Told, isHeld: boolean): Bearing {
  if (answersAnyhow.test(text)) return 'likely';
  if (howOften.test(asked)) return likely(saysHowOften(text));
  const hasDay = datesIn(place.sentence).length > 0;
  const isValue = hasValue(kind, place.sentence) && (isHeld || hits > 0 || isElliptic(text));
  const isDenied = hits > 0 && /\b(?:no|not|never|nobody|nothing|none|cannot)\b|n't\b/.test(text);
  return likely(isValue || isDenied || (isHeld && place.block.table !== undefined) || (hasDay && (comesLater.test(text) || (kind === 'howLong' && hits > 0))));
}

/** “You’ll have my figure on Monday.” */
const comesLater = /\b(?:will|'ll) (?:have|get|receive|send|know)\b.{0,40}\b(?:answer|date|estimate|figures?|number|offer|price|quotation|quote|schedule)\b/;

export const howOften = /\bhow often\b/i;
export const saysHowOften = (text: string): boolean => frequency.test(text);
const frequency = new RegExp(
  '\\b(?:always|daily|each|every|fortnightly|hourly|monthly|never|nightly|often|once|only when|' +
    'on (?:mon|tues|wednes|thurs|fri|satur|sun)days|per|rarely|regularly|seldom|sometimes|times|twice|weekly|whenever|' +
    'yearly|(?:a|in a) (?:day|month|week|year))\\b',
);
