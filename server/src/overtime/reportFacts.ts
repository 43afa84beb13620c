/** Sentences that tell what became of something: it was sent, it will not be done, it was to be on another day. */
import type { CalendarDate } from '@internationalized/date';

import { irregularPast } from '../text/facts/commitmentWords';
import { delayIn } from '../text/facts/delays';
import { isDoneForAll } from '../text/facts/blanketAnswers';
import { datesIn } from '../text/facts/dates';
import { datesAhead, isHistory, plainText } from '../text/facts/tense';
import { writtenDaysIn } from '../text/facts/writtenDays';
import type { Sentence } from '../text/sentence';
import type { Report } from './facts';
import { existingDay } from './namedDays';
import { topicOf } from './topics';

type ReportIn = Pick<Report, 'sort' | 'topic' | 'isGeneral' | 'day'>;

const hands = /\bhere (?:is|are|comes?|you (?:have|go|are))\b|\bhere's\b|\b(?:attached|enclosed)\b|\bin the attachment\b|\bas (?:promised|announced|agreed)\b/;
const shows = /\byou(?:'ll| will| can)(?: now| also)? (?:find|see)\b/;
const isThere = new RegExp(
  "(?:\\b(?:is|are|am)|'s|'re|'m) (?:now |all |also |already |both |just |finally )*(?:ready|done|finished|complete|" +
    'completed|live|online|up|in place|back|on (?:its|their) way|with you|in the post|out|printed|fixed|repaired|corrected|' +
    'installed|signed|booked|ordered|sent|published|put right|on the (?:page|site|web|server)|there)\\b|' +
    "(?:\\b(?:has|have)|'s|'ve) (?:now |all |also |already |just |both )*" +
    '(?:been [a-z]+|gone (?:live|out|off|online)|arrived)\\b|^\\W*(?:done|ready|sent|finished|delivered|fixed|completed?)\\b',
);
const mayBePast = new RegExp(`[a-z]ed\\b|\\b(?:${irregularPast.join('|')}|have|has|put|set|read|cut)\\b|'ve\\b`);
const ours = /\b(?:we|i|our|my)\b/;
const undone = /\b(?:not|never|cannot|almost|nearly|half|partly|yet to|unable|without|no longer|still (?:to|waiting|working)|only (?:part|half|some))\b|n't\b/;
const off = new RegExp(
  '\\bno longer (?:need|needs|needed|going to|plan|planned|make|do|offer|part of)\\b|' +
    '\\b(?:cancel|cancels|cancelled|canceled|called off|call off|dropped|left out|leave out|leaving out|withdraw|withdrawn|' +
    'take back|decided against|not go(?:ing)? ahead)\\b|' +
    "\\b(?:will not|won't|shall not|do not|don't|not going to|need not|needn't)\\b.{1,80}\\b(?:after all|any ?more|at all)\\b|" +
    '\\bnot (?:be )?needed\\b|\\bon hold\\b',
);
const clientTakesBack = new RegExp(
  "\\b(?:no longer|don't|do not|won't|will not) need\\b|\\bno need (?:to|for)\\b|" +
    "\\b(?:please )?(?:don't|do not) (?:send|make|do|print|order|build|start|bother|go ahead)\\b|" +
    '\\b(?:forget|scrap|skip|drop|cancel) (?:about )?(?:the|that|this|it|our)\\b|' +
    '\\bhold off\\b|\\bon hold\\b|\\bstop (?:work|working)\\b|\\bchanged our minds?\\b|' +
    '\\bdecided against\\b|\\bnot (?:be )?needed\\b',
);
const clientHas = new RegExp(
  '\\b(?:thanks|thank you|thx|cheers) (?:so much |very much |a lot |again )?(?:for|so)\\b|' +
    "\\b(?:we|i)(?:'ve| have)? (?:now |just |already |both )*(?:got|received|had|read|seen|looked at|opened|downloaded|" +
    'signed|like|love|loved|tried)\\b|' +
    '\\b(?:arrived|came|looks?|is|are) (?:today|yesterday|safely|fine|great|good|lovely|perfect|wonderful|in|all right|ok|' +
    'okay|beautiful|exactly)\\b',
);
const oldDay = new RegExp(
  '\\b(?:planned|promised|originally|previously|old date|original date|instead of|rather than|was to be|were to be|' +
    'was due|were due|was meant|were meant|should have|meant to|announced for|agreed for|had said|told you|' +
    'moved? (?:\\w+ ){0,4}from)\\b',
);

/**
 * What a sentence of ours reports.
 *
 * @param on The day of the mail.
 */
export function reportsIn(sentence: Sentence, on: CalendarDate, before: Sentence | undefined): readonly ReportIn[] {
  const text = plainText(sentence);
  if (text.length > 1500 || /\?\W*$/.test(text)) return none;
  if (oldDay.test(text)) {
    const days = oldDays(sentence, text, on);
    if (days.length > 0) return days.map((day) => ({ sort: 'old day', topic: topicAt(text, before), isGeneral: false, day }));
  }
  if (off.test(text)) return [{ sort: 'off', topic: topicAt(text, before), isGeneral: false }];
  return isDone(sentence, text)
    ? [{ sort: 'done', topic: topicAt(text, before), isGeneral: /\bas (?:promised|announced|agreed)\b/.test(text) || sentence.note(isDoneForAll) }]
    : none;
}

const none: readonly ReportIn[] = [];

function isDone(sentence: Sentence, text: string): boolean {
  if (hands.test(text)) return !undone.test(text);
  if (undone.test(text) || delayIn(sentence)) return false;
  if (isThere.test(text) || shows.test(text))
    return datesAhead(sentence).length === 0 && !/\b(?:if|once|when|as soon as)\b|(?<!\byou )\b(?:will|shall)\b/.test(text);
  return ours.test(text) && mayBePast.test(text) && isHistory(sentence);
}

/** What a sentence of the client tells of something of ours. */
export function theirReportsIn(sentence: Sentence): readonly ReportIn[] {
  const text = plainText(sentence);
  if (text.length > 1500) return none;
  if (clientTakesBack.test(text)) return [{ sort: 'off', topic: topicOf(text), isGeneral: false }];
  return clientHas.test(text) && !/\?\W*$/.test(text) && !/\b(?:not|never|still)\b|n't\b/.test(text)
    ? [{ sort: 'done', topic: topicOf(text), isGeneral: false }]
    : none;
}

/** “It is ready” is about what stands before. */
const topicAt = (text: string, before: Sentence | undefined): readonly string[] => {
  const own = topicOf(text);
  return before && (own.length === 0 || /\b(?:it|them|this|that|these|those|both)\b/.test(text)) ? [...new Set([...own, ...topicOf(before.text)])] : own;
};

/** The days of the year around `on` that stand in the sentence; weekdays alone are left out, for nobody knows of which week. */
function oldDays(sentence: Sentence, text: string, on: CalendarDate): readonly string[] {
  if (datesIn(sentence).length === 0) return [];
  return writtenDaysIn(sentence).flatMap(({ start, day, month, year, isOpen }) => {
    if (!month || isOpen) return [];
    const days = (year ? [year.value] : [on.year - 1, on.year, on.year + 1]).flatMap((one) => existingDay(one, month.value, day.value) ?? []);
    const nearest = days.sort((a, b) => Math.abs(a.compare(on)) - Math.abs(b.compare(on)))[0];
    const before = text.slice(0, start);
    const isNew =
      /\b(?:to|until|till|now|but|new date(?: is|:)?)(?: (?:on|by|the))*[\s:]*$/.test(before) && !/\b(?:due|meant|was|were) to(?: be)?[\s\w]*$/.test(before);
    return nearest && !isNew ? [nearest.toString()] : [];
  });
}
