/** The delays that a document announces, each with whether it says when the thing will come instead. */
import type { OwnSentence, ProseDocument } from '../document';
import { cuedSentences } from './cues';
import { findDelay, namesOurThings, possibleDelayIn, type Delay } from './delays';
import { namesNewDate } from './newDates';
import { plainText } from './tense';

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
  for (const [index, own] of cuedSentences(document, findDelay)) {
    const delay = possibleDelayIn(own.sentence);
    if (!delay || own.block.type === 'heading' || !isStanding(document, index, delay)) continue;
    found.push({ own, delay, hasNewDate: hasNewDate(document, index) });
  }
  return found;
}

/** True when what is said to be late is still to come. */
function isStanding({ ownSentences }: ProseDocument, index: number, { when, start, end, ofThem }: Delay): boolean {
  const { block, sentence } = ownSentences[index]!;
  const before = ownSentences[index - 1];
  if (ofThem && !(before?.block === block && namesOurThings(before.sentence))) return false;
  if (when === 'label') return block.type === 'item' || (block.type === 'cell' && block.row > 0);
  const text = plainText(sentence);
  const near = (from: number, to: number): readonly string[] => ownSentences.slice(Math.max(0, from), to).filter((other) => other.block === block).map((other) => plainText(other.sentence));
  const next = near(index + 1, index + 3);
  if ([text.slice(end), ...next].some((words) => isDone.test(words))) return false;
  if (when === 'now') return true;
  if (when === 'regret') return !ownSentences.some((other) => isDone.test(plainText(other.sentence)));
  return [`${text.slice(0, start)}…${text.slice(end)}`, ...near(index - 1, index), ...next].some((words) => isWanting.test(words));
}

const isDone =
  /\bbut (?:it|they|all|everything|we|the \w+)(?:'s|'re| is| are) (?:now )?(?:complete|done|finished|here|in your|ready)\b|\bhere (?:it|they|is|are|comes?)\b|\b(?:is|are|'s|'re) (?:now |all )?(?:attached|enclosed|below|all (?:done|sorted|fixed)|back (?:up|online|to normal)|with you now|done and dusted)\b|\b(?:is|are|'s|has|have)(?: been)? now (?:been )?(?:done|ready|finished|complete|completed|fixed|repaired|sorted|resolved|live|online|arrived|on (?:its|their) way)\b|\b(?:is|are) (?:finished|done|ready|mended|fixed|complete) now\b|(?<!\b(?:as|before|once|until|when) )\b(?:it|they|all|everything) (?:arrived|came|left|reached)\b|\ball the same\b|\bin the end\b|\b(?:caught up|made up for (?:it|the)|(?:back|still|remain|stay|stays) on (?:track|schedule|time|course)|(?:does not|doesn't|won't|will not) (?:change|affect|move|touch)|no (?:effect|influence|bearing) on)\b/;
const isWanting = /\b(?:is|are|am|has|have|do|we|i)?(?:'s|'re|'m|'ve)? ?still (?!got\b|had\b|made\b|loved?\b|time\b)|\byet\b(?! (?:here|we|you|it)\b)|n't\b|\bnot\b|\bnothing\b|\bunfinished\b|\bincomplete\b|\bwaiting\b|\bhalf[- ]|\bremains? \b|\bno sign\b|\bmissing\b|\bto go\b|\bonly now\b|\btoo optimistic\b|\b(?:underestimated|misjudged|miscalculated)\b|\bmore (?:work|time) than\b|\bstuck\b/;

/** A new date may stand in the same paragraph, in the two parts behind it, or anywhere that calls itself the new date. */
function hasNewDate({ ownSentences }: ProseDocument, index: number): boolean {
  const { block } = ownSentences[index]!;
  const parts = new Set<object>();
  const itself = partOf(ownSentences[index]!);
  for (let at = index + 1; at < ownSentences.length; at++) {
    const other = ownSentences[at]!;
    if (partOf(other) === itself) {
      if (namesNewDate(other.sentence) && isAbout(block, other)) return true;
      continue;
    }
    parts.add(partOf(other));
    if (namesNewDate(other.sentence) && (parts.size <= 2 || saysNew(other))) return true;
  }
  return ownSentences.slice(0, index + 1).some((other, place) => namesNewDate(other.sentence) && (place === index || saysNew(other)));
}

/** In a table each row is about a thing of its own. */
const isAbout = (block: OwnSentence['block'], other: OwnSentence): boolean => block.type !== 'cell' || other.block.row === block.row;
const partOf = ({ block }: OwnSentence): object => block.table ?? block.list ?? block;
const saysNew = ({ sentence }: OwnSentence): boolean => /\b(?:new|now|instead|until|ready|have it|deliver)/i.test(sentence.text);
