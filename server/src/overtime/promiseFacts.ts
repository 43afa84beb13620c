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
import { unseenDeeds, wordDeeds } from './promiseWords';
import { topicOf } from './topics';

/** A promise with its place in its sentence. */
export interface PromiseIn extends Omit<PromiseFact, 'place' | 'madeOn'> {
  readonly range: TextRange;
}

/** Most sentences have neither a figure nor a word for a time, and these are asked nothing more. */
const mayNameDay = /\d|day|tomorrow|tonight|week|month|fortnight|christmas|new year|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|hours?\b/i;

/** Whoever may promise for us with a word of what is to come, and whatever comes without anybody. */
const mayBeOurs = /\b(?:will|shall|going to|plan|aim|expect|hope|intend|mean|promise|due|planning|aiming|hoping|about to|set to)\b|'ll\b|\b(?:we|i|you|us|me)\b(?! (?:had|have|did|was|were|could|would|should|might|may|can't|cannot|need|think|believe|know|like|love)\b)|\b(?:follows?|arrives?|goes|ready|done|new|next|finished|put right|online|live|back)\b/;

const offer = /(?:\bcan|\bwould|'d)$/;
const gone = /\b(?:planned|aimed|meant|hoped|intended|expected|promised|wanted|said|were|was) ?(?:to)?$/;
const clientGets = /\b(?:you(?:'ll| will| shall| are going to)? (?:then |also |soon |all |both )*(?:have|get|see|hear|receive|hold|find)|you(?:'ll| will) be able to)\b/;
/** “The draft will be ready by Friday”; not “your payment will arrive”. */
const thingComes = /\b(?:(?:will|'ll)(?: now| then| also| all| both)* (?:be (?:ready|done|finished|complete|completed|live|online|with you|sent|delivered|posted|put right|fixed|repaired|corrected|back|in place|installed|shipped|published|printed|translated|updated)|follow|arrive|go live|go out|go online|reach you|come to you|come back)|follows|arrives|goes (?:live|online|out)|(?:is|are) (?:put right|ready|done|finished|live|online|with you|delivered|back) (?:by|on|within|in|tomorrow|this|next)|to follow)\b/;
const clientsThing = /\byour (?:\w+ ){0,2}(?:answers?|approval|balance|confirmation|decision|deposit|feedback|instalment|payment|reply|signature)\b|\b(?:payment|deposit|invoice|balance) (?:is|will be) due\b/;
/** Lines of a list that name what comes from us. */
const ourLine = /^\W*(?:from us|from me|we|us|i|me|our part|on our side|next message(?: from (?:me|us))?|next (?:update|note|report)(?: from (?:me|us))?|(?:the )?new (?:delivery )?date|next thing you(?:'ll| will) see|what you get next)(?: is| will be)? ?(?:[:–—]|(?<=\bdate(?: is| will be)?) )/;
const newDay = /\bnew (?:delivery )?(?:date|day)\b|\b(?:will|is|are|'ll|it'll) now\b|\bnow (?:by|on|for)\b|\b(?:moves?|moved|postponed|put off|pushed back|rescheduled)(?: it| this| that| the \w+)? (?:to|until|till)\b|\binstead\b|\bnot before\b|\blater than (?:planned|promised|agreed)\b/;
/** Days that a sentence names as the old ones. */
const oldDayBefore = /\b(?:instead of|rather than|not(?: on| by| before)?|originally|previously|planned|promised|was|were|old date|than|missed|since)(?: (?:for|on|by|to be|the|due|ready))*[\s:]*$/;
const condition = /\b(?:if|once|when|as soon as|after you|after your|unless|provided|subject to|assuming|should you|on condition)\b/;
const notACondition = /\bif (?:you (?:have|need|like|prefer|want)|there|anything|something)\b[^,;]*$|\b(?:see|know|tell|check|find out|ask|say|show|decide) (?:you |us |me )?(?:if|when|once)\b|\bwhen it (?:is|has)\b/;
const word = new RegExp(`\\b(?:${oneOf(wordDeeds)})\\b`);
const unseen = new RegExp(`\\b(?:${oneOf(unseenDeeds)})\\b`);
/** What an offer promises whatever comes of it. */
const contact = /\b(?:call|phone|ring|write|reply|answer|get back|come back|be in touch|get in touch|hear from|send you|let you know|follow up)\b/;

/**
 * The promises in a sentence of ours, in order; none without a day.
 *
 * @param on The day of the mail.
 * @param before The sentence above, which tells what “it” is.
 * @param isListedAsOurs True in a list below “What we do next:”.
 */
export function promisesIn(sentence: Sentence, on: CalendarDate, region: WorkRegion, kind: DocumentKind, before: Sentence | undefined, isListedAsOurs: boolean): readonly PromiseIn[] {
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
    const what = before && own.length === 0 && pronoun.test(said) ? `${said}: “${oneLine(before.text).replace(/[“”]/g, '').replace(/[\s.!]+$/, '')}”` : said;
    const about = before && (own.length === 0 || pronoun.test(words)) ? [...new Set([...own, ...topicOf(before.text)])] : own;
    return { text: oneLine(sentence.text), what, due: day.day.toString(), by: oneLine(sentence.text.slice(day.start, day.end)), sort: sortOf(words, text), isConditional, isNewDay, topic: about, range: part };
  });
}

const none: readonly PromiseIn[] = [];
const pronoun = /\b(?:it|them|this|that|these|those|both|all)\b/i;
const clientsTurn = /\b(?:please|you)\b(?!(?:'ll| will)? (?:have|get|see|hear|receive))/;

/** “If you approve it, we will …”: the condition may be worded as a request of its own. */
const behindCondition = /^\W*(?:if|once|when|as soon as|after|unless|provided)\b[^,]{3,150}(?:,[^,]{1,12}\d{4})?, (?:then )?(?:(?:we|i)(?:'ll| will| shall)|you(?:'ll| will) (?:have|get|see|hear|receive))\b(?! not\b)/;

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
  const before = sentence.text.slice(part.start, start).replace(/[\s,(:–—-]*\b(?:by|on|before|until|till|at|not later than|no later than|for|from)?\s*(?:the\s+)?$/i, '');
  const behind = sentence.text.slice(end, part.end).replace(/^\s*(?:at the latest|latest)\b/i, '');
  const words = oneLine(`${before} ${behind}`).replace(/\s+(?=[,.;:!])/g, '').replace(/^[\s,.;:–—-]+|[\s.,;:!–—-]+$/g, '').replace(/,? (?:and|but|then)$/i, '').replace(/^(?:and|but|then|so)\s+/i, '');
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
