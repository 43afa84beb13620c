import type { Block } from '../text/blocks';
import { delaysOf } from '../text/facts/announcedDelays';
import { opensRecap } from '../text/facts/labels';
import { dayStop, insertLetter } from './insertParts';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'delay-without-new-date',
  summary: 'Says that something of ours is late or not ready and gives no new date.',
  why: 'A delay that is told with its new day is taken calmly; one without leaves the client with nothing to tell their own people.',
  waits: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Your brochure is two weeks late.', good: 'Your brochure is late; the new date is Friday 4 December 2026.' },
    { bad: 'The page is not ready yet.', good: 'The page is not ready yet. You will have it on Monday 30 November 2026.' },
  ],

  *check(document) {
    let reported: Block | undefined;
    for (const { own, delay, hasNewDate } of delaysOf(document)) {
      // A recap only says again what was said above.
      if (hasNewDate || own.block === reported || (reported && opensRecap(own.block.prose))) continue;
      reported = own.block;
      const end = own.start + own.sentence.text.length;
      yield {
        range: { start: own.start + delay.start, end: own.start + delay.end },
        message: `“${own.sentence.slice(delay)}” comes without a new date; say on which day the client will have it.`,
        fixes: (document, context) => [
          { title: 'Add the new date', safe: false, edits: [{ range: { start: end, end }, text: `${/[.!?…]\W*$/.test(own.sentence.text) ? '' : '.'} The new date is ${dayStop(1, 5, context)}.`, snippet: true }] },
          insertLetter('Insert a delay notice', 'Delay notice', own.block, document, context),
        ],
      };
    }
  },
});
