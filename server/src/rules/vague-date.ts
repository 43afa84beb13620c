import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { sharedWords } from '../text/facts/addressed';
import { datesAhead } from '../text/facts/tense';
import type { Sentence } from '../text/sentence';
import { phrases } from './options';
import { allKinds, defineRule, placed } from './rule';
import { isAsideTime } from './timeAsides';
import { vagueDateFixes } from './vagueDateFixes';
import { isStrict, vagueTimesIn, type VagueTime } from './vagueTimes';

export default defineRule({
  id: 'vague-date',
  summary: 'Promises or asks something for a time that the client cannot put in a calendar.',
  why: 'A client who reads “soon” has to ask when, and plans around a guess until you answer. Everybody means another day by “ASAP”.',
  severity: 'warning',
  kinds: allKinds,
  options: {
    accept: phrases({ description: 'Vague times to let through.', example: 'next week' }),
  },
  examples: [
    { bad: 'We will send the draft soon.', good: 'We will send the draft by Friday 27 November 2026.' },
    { bad: 'Please send us the photos ASAP.', good: 'Please send us the photos ASAP, at the latest by 3 pm on Thursday.' },
  ],

  *check(document, { accept }) {
    for (const { sentence, start, block, notes } of document.hits(vagueTimesIn)) {
      for (const time of notes) {
        const words = sentence.slice(time);
        if (
          !countsIn(block, time) ||
          isOfSomebody(document, sentence, time) ||
          isOfDayBeside(block, sentence, time) ||
          isOfSeason(document, block, time) ||
          isOfOthers(document, block, time) ||
          isLaterList(document, sentence, time) ||
          isAsideTime(sentence, time) ||
          isAccepted(accept, words) ||
          isAccepted(accept, sentence.slice(time.match))
        )
          continue;
        const message = `“${words}” is not a date; name the day.`;
        yield placed({ range: { start: time.start, end: time.end }, message, fixes: (_, context) => vagueDateFixes(sentence, time, block, context) }, start);
      }
    }
  },
});

const isAccepted = (accept: readonly string[], words: string): boolean => accept.some((phrase) => phrase.toLowerCase() === words.toLowerCase());

/** “The switch is on Thursday at 7. I’ll text you when it’s done.” */
function isOfDayBeside({ prose: { sentences } }: Block, sentence: Sentence, { start, end }: VagueTime): boolean {
  if (
    !/^(?:as soon as|once|the (?:minute|moment)|when) (?:all|everything|it|that|they)\b/i.test(sentence.text.slice(start, end)) ||
    !telling.test(sentence.text.slice(0, start))
  )
    return false;
  const at = sentences.findIndex((own) => own.sentence === sentence);
  return [sentences[at - 1], sentences[at + 1]].some((beside) => beside !== undefined && datesAhead(beside.sentence).length > 0);
}
const telling = new RegExp(
  '\\b(?:call|confirm|drop you a (?:line|text)|e-?mail|give you a (?:call|ring|shout)|let you know|mail|message|phone|' +
    'ping|report back|ring|tell|text|write)(?: to)?(?: you)?(?: all| again| both| briefly)? $',
  'i',
);

/** “Late January: scanning” in a plan of the year, beside “monthly” or “mid March and late October”, names a season of work. */
const isOfSeason = ({ ownSentences }: ProseDocument, { table, list }: Block, { match }: VagueTime): boolean =>
  match.entry.offer === 'month' &&
  (table ?? list) !== undefined &&
  ownSentences.some(({ block, sentence }) => (table ? block.table === table : block.list === list) && yearly.test(sentence.text));
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const yearly = new RegExp(
  '\\b(?:every (?:day|month|season|spring|summer|autumn|week|winter)|monthly|quarterly|twice a year|weekly)\\b|' +
    `\\b(?:early|late|mid)[ -]${month}(?:,|,? and) (?:early|late|mid)[ -]${month}\\b|` +
    `\\b${month}, ${month},? (?:and )?${month}\\b`,
  'i',
);

/** “Decision: late May or June” in a plan: what a council or a court decides is not ours to date; nor is a plan that names months only. */
const isOfOthers = ({ ownSentences }: ProseDocument, { table, row }: Block, { match }: VagueTime): boolean =>
  match.entry.offer === 'month' &&
  table !== undefined &&
  ownSentences.some(
    ({ block, sentence }) => block.table === table && (block.row === row ? decided : bareMonth).test(sentence.text),
  );
const decided = /^\W*(?:the )?(?:[a-z]+(?:['’]s)? )?(?:approval|consent|decision|hearing|permission|permit|ruling|verdict)s?\W*$/i;
const bareMonth = new RegExp(`^\\W*(?:(?:beginning|end|middle|start) of )?${month}\\W*$`, 'i');

/** “Whenever you can” over the second list of a letter whose first is “This week” says that it is not urgent. */
const isLaterList = ({ ownSentences }: ProseDocument, { text }: Sentence, { isAll }: VagueTime): boolean =>
  isAll && /^\W*when(?:ever)?\b/i.test(text) && ownSentences.some(({ sentence }) => urgent.test(sentence.text));
const urgent = /^\W*(?:first|now|straight away|this week|today|urgent(?:ly)?|(?:before|by) [^.;:]{3,24})\W*$/i;

/** “The letters for ASAP are cut”, to somebody at ASAP Couriers: the words are a name from the header, and stand where one does. */
function isOfSomebody(document: ProseDocument, { text, words }: Sentence, { start, end, firstWord, match }: VagueTime): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start)) || !words.slice(firstWord, match.endWord).every(({ lower }) => document.note(sharedWords).has(lower))) return false;
  const next = words[match.endWord];
  return (
    /^['’]s?\b/.test(text.slice(end)) ||
    /\b(?:and|at|for|from|of|to|with) $/i.test(text.slice(0, start)) ||
    (next !== undefined && /^\p{Lu}/u.test(text.slice(next.start)) && document.note(sharedWords).has(next.lower))
  );
}

/** A heading names a part of the letter (“Next week”) unless it promises, and the head of a table names its columns. */
function countsIn({ type, row }: Block, time: VagueTime): boolean {
  const isPlain = time.claim === 'plain';
  if (type === 'cell') return row > 0 && !(isPlain && isStrict(time) && !time.isAll);
  if (isPlain && isStrict(time)) return false;
  if (type === 'heading') return !isPlain;
  return !time.isAll || type === 'item' || time.match.entry.offer === 'soon';
}
