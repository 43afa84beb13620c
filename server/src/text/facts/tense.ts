/** Whether a sentence looks back or ahead, and whether it says when. */
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { arrangements, irregularParticiples, irregularPast, presentVerbs } from './commitmentWords';
import { datesIn, type DateMention } from './dates';
import type { TextRange } from '../range';
import { ahead, anyWeekday, backward, clientActs, dated, event, gone, joint, loose, reference, regular, subordinate, unknownEvent } from './tensePatterns';

/** The words of a sentence in lower case with straight apostrophes and plain spaces, what is quoted left out; offsets hold. */
export const plainText = (sentence: Sentence): string => sentence.note(plain);

function plain({ text, quoted }: Sentence): string {
  const lower = text.toLowerCase();
  const words = lower.length === text.length ? lower : text;
  if (quoted.length === 0) return even(words);
  const pieces = quoted.map(({ start, end }, index) => words.slice(quoted[index - 1]?.end ?? 0, start) + ' '.repeat(end - start));
  return even(pieces.join('') + words.slice(quoted.at(-1)!.end));
}

/** Most sentences have none of these, and a test costs less than making the same text again. */
function even(words: string): string {
  const straight = /[’`]/.test(words) ? words.replace(/[’`]/g, "'") : words;
  return /[^\S ]/.test(straight) ? straight.replace(/[^\S ]/g, ' ') : straight;
}

/** True when the sentence tells of what was: “we sent the draft on Monday”. What was booked for a day to come is not history. */
export const isHistory = (sentence: Sentence): boolean => sentence.note(looksBack);
const alternatives = (words: readonly string[]): string => words.join('|');
const perfect = new CuedPattern(
  "(?:\\b(?:have|has|having|had)|'ve|'d|'s(?= (?:been|had|got|gone|come|sent|made|done|given|left|taken|already|just|" +
    'now [a-z]+ed))) (?:(?:now|just|already|also|since|not|all|both|recently|never|only) )*' +
    `(?:${regular}|${alternatives(irregularParticiples)})\\b`,
);
const arranged = new CuedPattern(
  `\\b(?:${alternatives(arrangements)})\\b.{0,60}\\b(?:for|to|on|at|until|till|in)\\b|` +
    '\\b(?:put|entered|noted|blocked|held|kept) (?:a|an|the|our|your|you|us|both) (?:[a-z]+ )?(?:call|meeting|visit|' +
    'appointment|session|date|fitting|slot|down|place|space|table|room|time)\\b.{0,30}\\b(?:for|on|at)\\b',
);
/** “The left lift” and “your felt hat” tell nothing of what was. */
const past = new CuedPattern(`(?<!\\b(?:an?|both|each|every|her|his|its|my|our|the|their|your) )\\b(?:${alternatives(irregularPast)}|${regular})\\b`);
const present = new CuedPattern(`\\b(?:${alternatives(presentVerbs)})\\b|(?:\\b(?:that|it|there|here|what|who)|\\bhe|\\bshe)'s\\b|'(?:re|m)\\b`);
const pastSubject = new CuedPattern(
  '(?:\\b(?:i|we|you|he|she|they|it|this|that|who|which|everyone|everything)|' +
    '^[^,]{0,40}(?<!\\b(?:is|are|be|been|being|to|the|a|an|of|not|can|will|please|your|you|our|for|and|or))) ' +
    `(?:(?:also|just|then|already|finally|first|both|all|only) )?(?:${alternatives(irregularPast)})\\b|` +
    `\\b(?:i|we|you|he|she|they|it) (?:(?:also|just|then|already|finally|both|all) )?(?:${regular})\\b`,
);

function looksBack(sentence: Sentence): boolean {
  const clauses = sentence.note(findClauses);
  if (clauses.length === 1) return clauses[0]!.isPast;
  const text = plainText(sentence);
  // “We sent the first half on Monday, and on Friday we send the rest” looks ahead for all its past.
  return clauses.some(({ isPast }) => isPast) && !clauses.some(({ isPast, start, end }) => !isPast && dated.test(text.slice(start, end)));
}

interface Clause extends TextRange {
  readonly isPast: boolean;
}
const hasVerb = /\b(?:we|i|you|he|she|they|it)\b/;

function findClauses(sentence: Sentence): readonly Clause[] {
  const text = plainText(sentence);
  const joints = Array.from(joint.matchAll(sentence, text), ({ index, 0: match }) => index + match.length);
  // Nobody writes so many clauses; what does is no sentence, and comparing each date with each would take long.
  const cuts = [0, ...(joints.length > 30 ? [] : joints), text.length];
  let isPast = false;
  return cuts.slice(1).map((end, index) => {
    const clause = text.slice(cuts[index], end);
    // “… and the annex on 14 November” is as past as what stands before it.
    isPast = (isPast && !hasVerb.test(clause) && !present.test(sentence, clause) && !ahead.test(sentence, clause)) || isPastClause(sentence, clause);
    return { start: cuts[index]!, end, isPast };
  });
}

function isPastClause(sentence: Sentence, text: string): boolean {
  if (ahead.test(sentence, text)) return false;
  if (arranged.test(sentence, text) && /\b(?:is|are|have|has|we|i)\b|'ve|'s/.test(text) && !/\b(?:yesterday|ago|last (?:week|month|year))\b/.test(text))
    return false;
  // What hangs on the main clause has a tense of its own: “the fee is £80, because she needed an hour”.
  const rest = text.replace(/^\W*(?:please )?(?:note|be aware|know|remember) that /, '').replace(subordinate, ' ');
  const main = rest.trim().includes(' ') ? rest : text;
  if (perfect.test(sentence, main)) return true;
  if (gone.test(sentence, text)) return true;
  if (pastSubject.test(sentence, main)) return true;
  return past.test(sentence, main) && !present.test(sentence, main);
}

/** The days and hours to come that a sentence names; not “your mail of 3 May”. */
export const datesAhead = (sentence: Sentence): readonly DateMention[] => sentence.note(findAhead);

/** “Mails that come in on a Saturday are read on Monday” names no day of the calendar. */
export const namesAnyWeekday = (text: string): boolean => anyWeekday.test(text);

function findAhead(sentence: Sentence): readonly DateMention[] {
  const dates = datesIn(sentence).filter(
    (date) =>
      date.fixed &&
      !/yesterday/i.test(date.text) &&
      !sentence.isQuoted(date) &&
      !sentence.note(findClauses).some(({ isPast, start, end }) => isPast && start <= date.start && date.start < end),
  );
  if (dates.length === 0 || isHistory(sentence)) return none;
  const text = plainText(sentence);
  const isHabit = namesAnyWeekday(text);
  return dates.filter(({ start, type }) => {
    if (isHabit && type === 'weekday') return false;
    const before = text.slice(Math.max(0, start - 60), start);
    return (
      !backward.test(before) &&
      !(reference.test(before) && /\b(?:your|our|my|in|from|as|after|since|discussed)\b/.test(before) && !/\bwill\b|'ll|\bforward to\b/.test(text))
    );
  });
}

const none: readonly DateMention[] = [];

/** True when the sentence says when, if only loosely: a day, “next week”, “once you approve”. */
export const saysWhen = (sentence: Sentence): boolean => sentence.note(findWhen);

function findWhen(sentence: Sentence): boolean {
  if (datesAhead(sentence).length > 0) return true;
  const text = plainText(sentence);
  if (loose.test(text)) return true;
  return event.test(text) && clientActs.test(text) && !unknownEvent.test(text);
}
