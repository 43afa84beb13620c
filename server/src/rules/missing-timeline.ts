import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { labelOf } from '../text/facts/labels';
import { outlineOf } from '../text/facts/outline';
import { isInvoice } from '../text/facts/papers';
import { hasOwnWords } from '../text/facts/proseHits';
import { saysTimeline } from '../text/facts/timelines';
import { endOfOwnWords, endOfPart, endOfSubstance, insertTemplate, lastOwnBlock, lastWordOf } from './place';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-timeline',
  summary: 'Proposes work and never says when it will be ready or how long it takes.',
  why: 'A client plans around the day the work is ready. A short table of what is ready by which day answers the question before it is asked.',
  waits: true,
  severity: 'warning',
  kinds: ['proposal'],
  options: {},
  examples: [
    {
      bad: 'We will make three short films about your mill for £4,200.',
      good: 'We will make three short films about your mill for £4,200. The films are ready by Friday 18 December 2026.',
    },
    { bad: 'We rewrite your ten pages. This price is valid for 30 days.', good: 'We rewrite your ten pages in four weeks. This price is valid for 30 days.' },
  ],

  *check(document) {
    if (!hasOwnWords(document) || isInvoice(document) || saysTimeline(document)) return;
    const before = document.note(blockBeforeDays);
    const block = before ?? lastOwnBlock(document);
    yield {
      range: block ? lastWordOf(block, document) : endOfOwnWords(document),
      message: 'Nothing says when the work is ready or how long it takes; add the stages with their days.',
      fixes: (document, context) => [
        insertTemplate('Add a timeline', 'Timeline', before ? endOfPart(before, document) : endOfSubstance(document), document, context),
      ],
    };
  },
});

const after = new RegExp(
  '^(?:\\d+[.)]? ?)?(?:(?:your|the|our|total|project) )?(?:prices?|pricing|costs?|fees?|investment|budget|payments?|terms|' +
    'next steps?|what happens next)\\b',
);

const planned = /\b(?:timeline|timetable|timescales?|schedule|milestones?|phases|stages|deadlines?|road ?map)\b/;

/** What the days stand behind: the plan of stages, else what is before the title of the price; `undefined` when there is neither. */
function blockBeforeDays(document: ProseDocument): Block | undefined {
  const own = outlineOf(document).own.filter(({ type }) => type !== 'rule');
  // A plan of stages without days is where the days belong.
  const title = own.findIndex((block) => block.type === 'heading' && planned.test(labelOf(block)));
  // A title right under it is that of its first part.
  const next = own.findIndex(({ type }, index) => index > title + 1 && type === 'heading' && own[index - 1]!.type !== 'heading');
  if (title >= 0) return own[next < 0 ? own.length - 1 : next - 1];
  const at = own.findIndex((block, index) => index > 0 && block.type === 'heading' && own[index - 1]!.type !== 'heading' && after.test(labelOf(block)));
  return own[at - 1];
}
