import type { Block } from '../text/blocks';
import { isContract } from '../text/contracts';
import type { ProseDocument } from '../text/document';
import { saysAnyTime } from '../text/facts/awaited';
import { redirects } from '../text/facts/kitchenGuards';
import { officeHoursIn } from '../text/facts/officeHours';
import { helpsToPlan } from '../text/facts/openingHours';
import { blocksUnder } from '../text/sections';
import type { Sentence } from '../text/sentence';
import type { Fix } from './finding';
import { dayStop } from './insertParts';
import { isReferredTo, leaveOutSentence, saysMore } from './leaveOut';
import { allKinds, defineRule, placed, type RuleContext } from './rule';

export default defineRule({
  id: 'office-hours',
  summary: 'Tells the client when we do not work.',
  why: 'The client wants to know when the answer comes, not when we rest; told our hours, they feel that they wrote at the wrong time.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'You wrote outside our working hours.', good: 'You will have my answer by noon on Monday 30 November 2026.' },
    { bad: 'We do not work weekends.', good: 'I will call you at 9 am on Monday 30 November 2026.' },
  ],

  *check(document, _options, { kind }) {
    for (const { sentence, start, block, notes } of document.hits(officeHoursIn)) {
      if (block.type === 'heading' || redirects(sentence.text) || isException.test(sentence.text) || isContract(block, document)) continue;
      if (kind !== 'email' && (support.test(sentence.text) || block.type === 'cell' || document.note(supportBlocks).has(block))) continue;
      const told = notes.find((note) => !helpsToPlan(document, sentence, note));
      if (!told) continue;
      const { start: from, end } = told;
      if (kind !== 'email' && serviceDays.test(sentence.text.slice(from, end))) continue;
      yield placed(
        {
          range: { start: from, end },
          message: `“${sentence.slice({ start: from, end })}” tells the client when we rest; say when the answer will come.`,
          fixes: (document, context) => fixesFor(document, context, block, sentence, start),
        },
        start,
      );
    }
  },
});

/** “I normally don’t do Fridays, but come this Friday at eleven”: an offer. */
const isException = /\b(?:as a rule|normally|usually)\b[^.;]{0,60}\bbut\b/i;

/** Most mails that speak of our hours are the answer themselves; then there is nothing to announce. */
function fixesFor(document: ProseDocument, context: RuleContext, block: Block, sentence: Sentence, start: number): readonly Fix[] {
  if (saysMore(sentence)) return [];
  const whose = document.note(isOnePerson) ? 'my' : 'our';
  const announce: Fix = {
    title: 'Say when the answer will come',
    safe: false,
    edits: [
      {
        range: { start: 0, end: sentence.text.length },
        text: `You will have ${whose} answer by ${dayStop(1, 1, context)}.`,
        snippet: true,
      },
    ],
  };
  const isAnswer = document.ownSentences.some((own) => own.sentence !== sentence && (saysAnyTime(own.sentence) || tells.test(own.sentence.text)));
  const leaveOut = leaveOutSentence(document.text, block, start, sentence);
  return isAnswer ? [...(leaveOut ? [leaveOut] : []), ...(isReferredTo(block, sentence) ? [] : [announce])] : [announce, ...(leaveOut ? [leaveOut] : [])];
}

/** True when the writer says “I”. */
const isOnePerson = (document: ProseDocument): boolean => document.blocksIn('own').some(({ prose }) => /\b(?:i|my|me)\b/i.test(prose.text));

const tells = /\b(?:attached|below|enclosed|done|ready|here (?:is|are)|has been|have been|have (?:now |just )?\w+ed|the answer)\b/i;

/** “Up to 20 meetings, within my regular days”: when the work is done. */
const serviceDays = /^(?:at|during|in|to|within)\b/i;

const support = /\b(?:support|service|help ?desk|hotline|maintenance|response|cover|covered|emergency|emergencies|included|site|on-site|access|noise)\b/i;

/** What stands under a heading about support is an agreed window. */
const supportBlocks = blocksUnder(new RegExp(`${support.source}|\\bhours\\b|\\b(?:call|contact|reach|ring) (?:me|us)\\b|\\bavailab`, 'i'));
