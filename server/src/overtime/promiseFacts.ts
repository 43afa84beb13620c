/** What our own sentences promise by a day. */
import type { CalendarDate } from '@internationalized/date';

import type { DocumentKind } from '../protocol';
import type { WorkRegion } from '../text/calendar';
import { commitmentsIn, type Commitment } from '../text/facts/commitments';
import { oneOf } from '../text/facts/cues';
import { datesIn } from '../text/facts/dates';
import { delayIn } from '../text/facts/delays';
import { plainText } from '../text/facts/tense';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { PromiseFact } from './facts';
import { daysNamed, mayHaveDay, type NamedDay } from './namedDays';
import { oneLine } from './plainWords';
import { wordDeeds } from './promiseWords';
import { topicOf } from './topics';
import {
  behindCondition,
  clientGets,
  clientsThing,
  clientsTurn,
  condition,
  contact,
  gone,
  mayBeOurs,
  mayNameDay,
  newDay,
  notACondition,
  oldDayBefore,
  ourLine,
  pronoun,
  thingComes,
  unseen,
} from './promiseFactsPatterns';

/** A promise with its place in its sentence. */
export interface PromiseIn extends Omit<PromiseFact, 'place' | 'madeOn'> {
  readonly range: TextRange;
}

const offer = /(?:\bcan|\bwould|'d)$/;
const word = new RegExp(`\\b(?:${oneOf(wordDeeds)})\\b`);

/**
 * The promises in a sentence of ours, in order; none without a day.
 *
 * @param on The day of the mail.
 * @param before The sentence above, which tells what “it” is.
 * @param isListedAsOurs True in a list below “What we do next:”.
 */
export function promisesIn(
  sentence: Sentence,
  on: CalendarDate,
  region: WorkRegion,
  kind: DocumentKind,
  before: Sentence | undefined,
  isListedAsOurs: boolean,
): readonly PromiseIn[] {
  if (!mayNameDay.test(sentence.text) || sentence.text.length > 1500) return none;
  const text = plainText(sentence);
  if (/\?\W*$/.test(text) || !(isListedAsOurs || mayBeOurs.test(text))) return none;
  if (kind !== 'email' && !(contact.test(text) && !condition.test(text))) return none;
  const cut = condition.exec(text);
  const isConditional = cut !== null && !notACondition.test(text.slice(0, cut.index + 60));
  const conditionEnd = isConditional && cut.index < 12 ? text.indexOf(', ', cut.index) : -1;
  if (!(isListedAsOurs ? !clientsTurn.test(text) : mayHaveDay(sentence) && isOurs(sentence, text))) return none;
  const days = daysNamed(sentence, on, region).filter(({ start }) => start > conditionEnd && !oldDayBefore.test(text.slice(Math.max(0, start - 50), start)));
  if (days.length === 0) return none;
  return partsOf(text, days).map(({ part, day }) => {
    const words = text.slice(part.start, part.end);
    const said = whatOf(sentence, part, day);
    const isNewDay = newDay.test(text) || delayIn(sentence) !== undefined;
    const own = topicOf(withoutTimes(sentence, part));
    // “You will have it” says nothing without the sentence above.
    const what =
      before && own.length === 0 && pronoun.test(said)
        ? `${said}: “${oneLine(before.text)
            .replace(/[“”]/g, '')
            .replace(/[\s.!]+$/, '')}”`
        : said;
    const about = before && (own.length === 0 || pronoun.test(words)) ? [...new Set([...own, ...topicOf(before.text)])] : own;
    return {
      text: oneLine(sentence.text),
      what,
      due: day.day.toString(),
      by: oneLine(sentence.text.slice(day.start, day.end)),
      sort: sortOf(words, text),
      isConditional,
      isNewDay,
      topic: about,
      range: part,
    };
  });
}

const none: readonly PromiseIn[] = [];

function isOurs(sentence: Sentence, text: string): boolean {
  if (ourLine.test(text) || behindCondition.test(text)) return true;
  const found = commitmentsIn(sentence);
  if (found.some((commitment) => commitment.type === 'promise' && isPromised(text, commitment))) return true;
  return found.some(({ type }) => type === 'next' || type === 'promise') && thingComes.test(text) && !clientsThing.test(text) && !/\byou can\b/.test(text);
}

function isPromised(text: string, { start, end }: Commitment): boolean {
  const words = text.slice(start, end).trim();
  if (offer.test(words) || gone.test(words) || /^[^,;]{0,14}\b(?:not|never)\b|n't\b/.test(text.slice(start, end + 14))) return false;
  // “You pay half within 14 days” is what the client does.
  return !/^you\b/.test(words) || clientGets.test(text.slice(start));
}

interface Part {
  readonly part: TextRange;
  readonly day: NamedDay;
}

/** “We send the draft on Friday and the rest on Monday” promises twice; days with nothing between them are one, the last. */
function partsOf(text: string, days: readonly NamedDay[]): readonly Part[] {
  const parts: { start: number; end: number; day: NamedDay }[] = [];
  for (const day of days) {
    const last = parts.at(-1);
    const between = last && text.slice(last.day.end, day.start);
    const joints = between === undefined ? [] : [...between.matchAll(/(?:,? (?:and|then|but)|[;,–—]) /g)];
    const joint = joints.at(-1);
    if (last && (!joint || topicOf(between!.slice(joint.index)).length === 0)) last.day = day.day.compare(last.day.day) < 0 ? last.day : day;
    else {
      const cut = last ? last.day.end + joint!.index : 0;
      if (last) last.end = cut;
      parts.push({ start: last ? cut + joint![0].length : 0, end: text.length, day });
    }
  }
  return parts.map(({ start, end, day }) => ({ part: { start, end }, day }));
}

/** The words without the day and what leads to it: “We will send you the draft”. */
function whatOf(sentence: Sentence, part: TextRange, { start, end }: TextRange): string {
  const before = sentence.text
    .slice(part.start, start)
    .replace(/[\s,(:–—-]*\b(?:by|on|before|until|till|at|not later than|no later than|for|from)?\s*(?:the\s+)?$/i, '');
  const behind = sentence.text.slice(end, part.end).replace(/^\s*(?:at the latest|latest)\b/i, '');
  const words = oneLine(`${before} ${behind}`)
    .replace(/\s+(?=[,.;:!])/g, '')
    .replace(/^[\s,.;:–—-]+|[\s.,;:!–—-]+$/g, '')
    .replace(/,? (?:and|but|then)$/i, '')
    .replace(/^(?:and|but|then|so)\s+/i, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words of a part without all its days and hours, which are not what it is about. */
function withoutTimes(sentence: Sentence, part: TextRange): string {
  let rest = '';
  let done = part.start;
  for (const { start, end } of datesIn(sentence)) {
    if (end <= done || start >= part.end) continue;
    rest += sentence.text.slice(done, Math.max(done, start));
    done = Math.max(done, end);
  }
  return (rest + sentence.text.slice(done, Math.max(done, part.end))).replace(/\b(?:\p{Lu}\p{L}+ )?time\b/gu, ' ');
}

/** In a line such as “the draft on Friday, and a call on Monday” the verb may stand in the part before. */
function sortOf(part: string, text: string): PromiseFact['sort'] {
  if (word.test(part)) return 'word';
  if (unseen.test(part)) return 'deed';
  return /\b(?:will|'ll|shall)\b/.test(part) || !word.test(text) ? 'thing' : 'word';
}
