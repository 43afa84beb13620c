/** What the client asks for without saying by when, for whom or what for. */
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { sharesTopic } from './answerSigns';
import { asksIn } from './asks';
import { asksWhen, asksWhatFor, comesAtOnce, isDelivered, isSoonEnough } from './askedBack';
import { cuedPhrase, oneOf } from './cues';
import { datesIn } from './dates';
import { adverbs, demands } from '../../words/hurryWords';
import { clientAsks, clientBlocks } from './questions';
import { isHistory, plainText } from './tense';
import {
  again,
  asking,
  due,
  handing,
  handsOver,
  hurrying,
  isAdverb,
  material,
  neededThing,
  negated,
  noted,
  nowadays,
  ofThings,
  ownDuty,
  ownThing,
  purpose,
  told,
  wanting,
  wantsPrice,
} from './unclearRequestsPatterns';

export interface UnclearRequest extends TextRange {
  /** “hurry”: “ASAP” and its kind. “bare”: “can you resend the numbers?”. */
  readonly type: 'hurry' | 'bare';
}

/** In order; what the reply has already asked back or delivered is left out. */
export const unclearRequests = (document: ProseDocument): readonly UnclearRequest[] => document.note(findUnclear);

function findUnclear(document: ProseDocument): readonly UnclearRequest[] {
  const found: (UnclearRequest & { readonly of: Sentence })[] = [];
  for (const block of clientBlocks(document)) {
    const { sentences } = block.prose;
    for (const { start, sentence, notes } of block.prose.hits(unclearIn)) {
      const at = sentences.findIndex((placed) => placed.start === start);
      const around = sentences.slice(Math.max(0, at - 1), at + 2).map((placed) => placed.sentence);
      // A day beside it says by when.
      if (around.some((near) => hasDay(near) && (near === sentence || (due.test(plainText(near)) && !sentence.beside(near, isOfAnother))))) continue;
      const isExplained = around.some((near) => near !== sentence && purpose.test(plainText(near)));
      for (const { type, start: from, end } of notes)
        if (type === 'hurry' || !isExplained) found.push({ type, start: block.start + start + from, end: block.start + start + end, of: sentence });
    }
  }
  if (found.length === 0 || document.ownSentences.some(({ sentence }) => asksWhen(sentence) || comesAtOnce(sentence)) || isSoonEnough(document)) return none;
  const isAsked = document.ownSentences.some(({ sentence }) => asksWhatFor(sentence));
  return found.filter(({ type, of }) => {
    if (type === 'bare' && isAsked) return false;
    // Who wants a price and is told it has it.
    if (
      wantsPrice.test(plainText(of)) &&
      document.ownSentences.some(({ sentence }) => /[£€$₦₹]\s?\d|\d\s?(?:€|euros?|dollars|pounds)\b/.test(plainText(sentence)))
    )
      return false;
    const asks = clientAsks(document).filter(({ sentence }) => sentence === of);
    const isSent = document.ownSentences.some(
      ({ sentence }) =>
        isDelivered(sentence) &&
        (sentence.words.length <= 3 || type === 'hurry' || handsOver.test(plainText(sentence))) &&
        (sentence.words.length <= 3 || /\b(?:attached|enclosed|it|they|them|that)\b/.test(plainText(sentence)) || sharesTopic(of, sentence)),
    );
    return !isSent || (asks.length > 0 && asks.every(({ answer }) => !answer));
  });
}

/** “The cards are needed by 2 December. The brochure is very urgent”: the day belongs to another thing. */
const isOfAnother = (sentence: Sentence, near: Sentence): boolean =>
  [sentence, near].every((one) => ownThing.test(plainText(one))) && !sharesTopic(sentence, near) && neededThing.test(plainText(near));

/** What is needed “like yesterday” is needed by no day. */
const hasDay = (sentence: Sentence): boolean =>
  datesIn(sentence).some(
    ({ fixed, type, start, end }) => (fixed || type === 'day' || type === 'weekday') && !/yesterday/i.test(sentence.text.slice(start, end)),
  );

const demand = cuedPhrase(`\\b${oneOf(demands)}(?![a-z])`);
const adverb = cuedPhrase(`\\b${oneOf(adverbs)}(?![a-z-])`);
/** “URGENT: send the files”, “High priority: …”. */
const label = /^\W*(?:\w+ ){0,2}$/;

const none: readonly UnclearRequest[] = [];

const unclearIn = whereCued([demand, adverb, hurrying, material, again], none, (sentence: Sentence): readonly UnclearRequest[] => {
  const text = plainText(sentence);
  if (text.length > 400) return none;
  const rush = hurryIn(sentence, text);
  return rush ? [{ type: 'hurry', ...rush }] : bareIn(sentence, text);
});

function hurryIn(sentence: Sentence, text: string): TextRange | undefined {
  if (told.test(text) || ownDuty.test(text) || nowadays.test(text)) return undefined;
  const asks = asksIn(sentence).length > 0;
  // “Need it yesterday” is no history, nor what stands behind “Urgent:”.
  const isPast = !asks && isHistory(sentence) && !/\bneeds?\b|(?<!\b(?:i|we|he|she|they|it) )\bneeded\b|^\W*(?:\w+ ){0,2}\w+ *:/.test(text);
  for (const pattern of [demand, hurrying, adverb]) {
    const match = pattern.exec(sentence, text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    if (negated.test(before)) return undefined;
    if (isPast || ((pattern !== demand || !asks) && ofThings.test(text))) continue;
    const isDemand =
      (pattern === demand && (!isAdverb.test(match[0]) || isNote(text, match.index, match[0].length))) ||
      (pattern === hurrying
        ? asks || label.test(before) || /\b(?:please|could you|can you|need (?:you )?to|you to)\b/.test(before)
        : asks ||
          wanting.test(text) ||
          /^\W*(?:[a-z]+ )?$/.test(before) ||
          (pattern === adverb && noted.test(match[0]) && isNote(text, match.index, match[0].length)));
    if (isDemand) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** “Stand plan as PDF, ASAP” and “logo (asap)”: a note, with nobody in it who does it. */
const isNote = (text: string, start: number, length: number): boolean =>
  /[,;:–—(-] *$/.test(text.slice(0, start)) &&
  /^[^\p{L}\d]*(?:please|pls)?[^\p{L}\d]*$/u.test(text.slice(start + length)) &&
  !/\b(?:i|we|he|she|they)\b|\b(?:i|we)'/.test(text);

/** “When do you need numbers?” asks for a day, and for no numbers. */
const ofYours = /\b(?:do|did|does|might|will|would|'d|'ll) (?:you|he|she|they|the [a-z]+|your [a-z]+)(?: (?:actually|also|still))? $/;

function bareIn(sentence: Sentence, text: string): readonly UnclearRequest[] {
  if (sentence.words.length > 20 || (asksIn(sentence).length === 0 && !/\bmay (?:i|we) ask (?:you )?for\b/.test(text))) return none;
  const ask = asking.exec(sentence, text);
  if (!ask || (/^need/.test(ask[0]) && ofYours.test(text.slice(0, ask.index)))) return none;
  const handed = handing.exec(text.slice(ask.index));
  if (!handed || purpose.test(text.slice(ask.index + handed.index + handed[0].length))) return none;
  const from = ask.index + handed.index;
  const thing = again.exec(sentence, text.slice(from)) ?? material.exec(sentence, text.slice(from, from + 70));
  if (!thing || /[,;:–—]/.test(text.slice(from, from + thing.index))) return none;
  return [
    {
      type: 'bare',
      start: ask.index,
      end: from + thing.index + thing[0].length + /^[^.?!]*\??/.exec(text.slice(from + thing.index + thing[0].length))![0].length,
    },
  ];
}
