/** The delays that a document announces, each with whether it says when the thing will come instead. */
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { sharesTopic } from './answerSigns';
import { sentencesWith } from './cues';
import { findDelay, namesOurThings, possibleDelayIn, type Delay } from './delays';
import { handsOver, isOfUnnamed } from './handedOver';
import { namesNewDate } from './newDates';
import { isOwedByClient } from './owedByClient';
import { plainText } from './tense';
import { aboutBills, billLine, deniesIt, appointment, comesToo, goesOn, goesWellSince, isBesideIt, isDone, isOtherErrand, isWanting, ofBills } from './announcedDelaysPatterns';

/** A delay at its place; offsets of `delay` count from the start of its sentence. */
export interface AnnouncedDelay {
  readonly own: OwnSentence;
  readonly delay: Delay;
  /** True when the document says on which day it comes instead. */
  readonly hasNewDate: boolean;
}

/** In order; what was late and is done by now is no delay. */
export const delaysOf = (document: ProseDocument): readonly AnnouncedDelay[] => document.note(findDelays);

function findDelays(document: ProseDocument): readonly AnnouncedDelay[] {
  const found: AnnouncedDelay[] = [];
  for (const [index, own] of sentencesWith(document, findDelay)) {
    const delay = possibleDelayIn(own.sentence);
    if (!delay || own.block.type === 'heading' || !isStanding(document, index, delay) || isUnpaid(document, own, delay)) continue;
    if (isOwedByClient(document.ownSentences, index)) continue;
    found.push({ own, delay, hasNewDate: hasNewDate(document, index, delay.when === 'label') });
  }
  return found;
}

/** “Two of ours are still outstanding:” over invoices, or in a letter about them: what is late is the client’s money. */
function isUnpaid({ header, blocks }: ProseDocument, { block, sentence }: OwnSentence, delay: Delay): boolean {
  if (!/\b(?:open|outstanding|overdue|pending)\b/.test(sentence.slice(delay).toLowerCase()) || !ofBills.test(plainText(sentence))) return false;
  const below = blocks[blocks.indexOf(block) + 1];
  return aboutBills.test(header.subject ?? '') || (/:\s*$/.test(sentence.text) && below?.list !== undefined && billLine.test(below.prose.text));
}

/** True when what is said to be late is still to come. */
function isStanding({ ownSentences }: ProseDocument, index: number, { when, ofThem, start }: Delay): boolean {
  const { block, sentence } = ownSentences[index]!;
  const beside = (place: number): Sentence | undefined => (ownSentences[place]?.block === block ? ownSentences[place].sentence : undefined);
  const before = beside(index - 1);
  if (ofThem && !(before && namesOurThings(before))) return false;
  if (when === 'label') return block.type === 'item' || (block.type === 'cell' && block.row > 0);
  const next = [beside(index + 1), beside(index + 2)];
  if (sentence.note(isDoneBehind) || next.some((other) => other?.note(saysDone))) return false;
  if (isOfUnnamed(plainText(sentence), start) && [before, sentence, next[0]].some((other) => other?.note(handsItOver))) return false;
  if (when === 'now') return true;
  if (when === 'regret') return !ownSentences.some((other) => other.sentence.note(saysDone));
  // “Our invoice has not been paid. It was due on 6 November.”
  if (before?.note(saysPayment) && /^\W*(?:it|they|that|this) /i.test(sentence.text)) return false;
  // “The glass was late. The door isn’t.”
  if (next[0] && (deniesIt.test(plainText(next[0])) || goesWellSince.test(plainText(next[0])))) return false;
  return sentence.note(wantsBeside) || [before, ...next].some((other) => other?.note(saysWanting));
}
const saysPayment = ({ text }: Sentence): boolean => /\b(?:bill|invoice|payment|transfer)s?\b/i.test(text);
const handsItOver = (sentence: Sentence): boolean => handsOver(plainText(sentence));
const saysDone = (sentence: Sentence): boolean => isDone.test(plainText(sentence));
const saysWanting = (sentence: Sentence): boolean => isWanting.test(plainText(sentence));
/** The same of the words behind the delay, and of all words but the delay. */
const isDoneBehind = (sentence: Sentence): boolean => isDone.test(plainText(sentence).slice(possibleDelayIn(sentence)!.end));
function wantsBeside(sentence: Sentence): boolean {
  const { start, end } = possibleDelayIn(sentence)!;
  const text = plainText(sentence);
  return isWanting.test(`${text.slice(0, start)}…${text.slice(end)}`);
}

/** A new date may stand in the same paragraph, in the two parts behind it, or anywhere that calls itself the new date. */
function hasNewDate({ ownSentences }: ProseDocument, index: number, isLabel: boolean): boolean {
  const { block, sentence } = ownSentences[index]!;
  const parts = new Set<object>();
  const itself = partOf(ownSentences[index]!);
  for (let at = index + 1; at < ownSentences.length; at++) {
    const other = ownSentences[at]!;
    if (isBesideIt.test(other.sentence.text) || isAppointment(other.sentence)) continue;
    if (partOf(other) === itself) {
      if (namesNewDate(other.sentence) && isAbout(block, other, isLabel) && !isOfAnother(sentence, other.sentence)) return true;
      continue;
    }
    parts.add(partOf(other));
    if (namesNewDate(other.sentence) && ((parts.size <= 2 && goesOnAbout(ownSentences[index]!.sentence, other)) || saysNew(other))) return true;
  }
  for (let at = 0; at <= index; at++)
    if (namesNewDate(ownSentences[at]!.sentence) && (at === index || (saysNew(ownSentences[at]!) && isAbout(block, ownSentences[at]!, isLabel)))) return true;
  return false;
}

/** “The next lesson is on Monday 5 October”: we meet, whatever is late. */
const isAppointment = (sentence: Sentence): boolean => appointment.test(plainText(sentence)) && !comesToo.test(plainText(sentence));

/** “The labels leave on Friday” gives no day for the boxes that are late. */
const goesOnAbout = (delayed: Sentence, { sentence, block }: OwnSentence): boolean =>
  block.type !== 'paragraph' || (goesOn.test(sentence.text) && !isOtherErrand.test(sentence.text)) || sharesTopic(delayed, sentence);

/** In a table each row is about a thing of its own, and so is each line of a list of states. */
const isAbout = (block: OwnSentence['block'], other: OwnSentence, isLabel: boolean): boolean =>
  block.type === 'cell'
    ? other.block.row === block.row || other.block.table !== block.table
    : !isLabel || other.block === block || other.block.list !== block.list || /\bnew (?:date|day|delivery)\b|\binstead\b/i.test(other.sentence.text);

/** “The curtains will be hung on Thursday as planned”, when the cushions are late. */
const isOfAnother = (delayed: Sentence, other: Sentence): boolean =>
  /\bas (?:agreed|arranged|planned|promised|scheduled)\b/i.test(other.text) &&
  !/\b(?:all|both|everything|it|that|them|these|they|this|those)\b/i.test(other.text) &&
  !sharesTopic(delayed, other);

const partOf = ({ block }: OwnSentence): object => block.table ?? block.list ?? block;
const saysNew = ({ sentence }: OwnSentence): boolean => /\b(?:new|now|instead|until|ready|have it|deliver)/i.test(sentence.text);
