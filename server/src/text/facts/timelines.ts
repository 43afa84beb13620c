/** Tells whether a document says when the work is done or how long it takes. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { datesIn, type DateMention } from './dates';
import { isDayOfDeal } from './dealDays';
import { labelOf } from './labels';
import { plainText } from './tense';
import { hintsWhen } from './timelineHints';
import { validitySentence } from './validity';
import {
  acting,
  asked,
  effort,
  endsStage,
  fromDay,
  fromPayment,
  fromTheirPart,
  hoursOfWork,
  isPast,
  lengthOfThing,
  looseTime,
  moneyBehind,
  otherMatter,
  otherSection,
  plan,
  reckonedFrom,
  serving,
  timed,
  titleOfThing,
  unitColumn,
  work,
} from './timelinesPatterns';

/** True when a date, a length of time or a plan of stages is given for the work. */
export const saysTimeline = (document: ProseDocument): boolean => document.note(findTimeline);

const isWork = ({ type, text }: DateMention): boolean =>
  type !== 'time' &&
  !(type === 'duration' && lengthOfThing.test(text.replace(/^(?:within|in|for|over|about) (?:the |about )?/i, ''))) &&
  !/^(?:yesterday|today)$/i.test(text);

/** True when a clause of the sentence says when the work happens. */
const saysWhen = (sentence: Sentence): boolean => sentence.note(findWhen) || (sentence.note(hintsWhen) && sentence.note(validitySentence) === undefined);

function findWhen(sentence: Sentence): boolean {
  // The day until which the price holds is none of the work.
  const held = sentence.note(validitySentence);
  const dates = datesIn(sentence).filter((date) => isWork(date) && !held?.some(({ start }) => start === date.start));
  const plain = plainText(sentence);
  if (dates.length === 0)
    return (
      ((looseTime.test(plain) && (work.test(plain) || acting.test(plain) || / each\b/.test(plain))) || (hoursOfWork.test(plain) && effort.test(plain))) &&
      !otherMatter.test(plain) &&
      !asked.test(plain) &&
      !isPast.test(plain)
    );
  // The time before the first date belongs to it, and what follows up to the next.
  return dates.some((date) => {
    if (sentence.isQuoted(date) || isDayOfDeal(sentence, plain, date)) return false;
    if (fromDay.test(plain.slice(0, date.start)) && serving.test(plain)) return true;
    const clause = clauseAt(plain, date);
    // “Three days after the deposit is in, you see the first sketch” is about the sketch.
    const told = moneyBehind.exec(clause);
    const said = clause.replace(moneyBehind, ' ').replace(fromPayment, ' ').replace(willBe, ' ');
    if (told?.[0].includes(date.text.toLowerCase()) || otherMatter.test(said) || (isPast.test(said) && !endsStage.test(plain.slice(0, date.start))))
      return false;
    if (reckonedFrom.test(plain.slice(date.end))) return true;
    const ask = asked.exec(clause);
    return !ask || (work.test(plain) && fromTheirPart.test(clause.slice(0, ask.index)));
  });
}
const willBe = /\b(?:is|are|be|get|gets) (?:built|made)\b/;

function clauseAt(plain: string, { start, end }: DateMention): string {
  const before = plain.slice(0, start);
  const from = Math.max(
    before.lastIndexOf(';'),
    ...Array.from(
      before.matchAll(/,? (?:and|so|but|then) (?=(?:we|i|you|it|the|our|they|your)\b)|, (?=(?:we|i|you|it|the)\b)|: /g),
      ({ index, 0: joint }) => index + joint.length - 1,
    ),
    -1,
  );
  const after = /[;]|,? (?:and|so|but|then) (?=(?:we|i|you|it|the|our|they|your)\b)|, (?=(?:we|i|you|it|the)\b)/.exec(plain.slice(end));
  return plain.slice(from + 1, after ? end + after.index : plain.length);
}

function findTimeline({ blocks }: ProseDocument): boolean {
  let section = '';
  let heads: readonly Block[] = [];
  for (const block of blocks) {
    if (block.zone !== 'own' && block.zone !== 'header') continue;
    // The title of the whole names what the work is about: “History of the Farrell family”.
    if (block.type === 'heading') section = block.level > 1 ? labelOf(block) : '';
    if (block.type === 'cell' && block.row === 0) heads = block.column === 0 ? [block] : [...heads, block];
    if (block.zone === 'header') {
      if (/^\W*(?:start|delivery|deadline|completion|launch|timeline|duration|ready)\b[^:]{0,20}:/im.test(block.prose.text)) return true;
      continue;
    }
    const head = block.type === 'cell' ? (heads.find(({ column }) => column === block.column)?.prose.text.toLowerCase() ?? '') : '';
    if (isOther(section) || isOther(head)) continue;
    if (
      block.type === 'heading'
        ? planWithTime(block)
        : block.prose.sentences.some(
            ({ sentence }) =>
              saysWhen(sentence) || ((plan.test(`${section} ${head}`) || unitColumn.test(head)) && timed.test(plainText(sentence)) && !headOnly(block)),
          )
    )
      return true;
  }
  return false;
}
const isOther = (label: string): boolean => otherSection.test(label) && !plan.test(label);
const headOnly = ({ type, row }: Block): boolean => type === 'cell' && row === 0;
const planWithTime = (block: Block): boolean =>
  !(block.level === 1 && titleOfThing.test(labelOf(block))) &&
  block.prose.sentences.some(({ sentence }) => saysWhen(sentence) || /\b(?:weeks?|months?|days?|sprint) \d/i.test(sentence.text));
