import type { Block } from '../text/blocks';
import type { OwnSentence } from '../text/document';
import { delaysOf } from '../text/facts/announcedDelays';
import { opensRecap } from '../text/facts/labels';
import type { Edit } from './finding';
import { dayStop, insertLetter } from './insertParts';
import { isReferredTo } from './leaveOut';
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
      yield {
        range: { start: own.start + delay.start, end: own.start + delay.end },
        message: `“${own.sentence.slice(delay)}” comes without a new date; say on which day the client will have it.`,
        fixes: (document, context) => [
          { title: 'Add the new date', safe: false, edits: [newDate(own, dayStop(1, 5, context))] },
          insertLetter('Insert a delay notice', 'Delay notice', own.block, document, context),
        ],
      };
    }
  },
});

/** Behind the sentence; inside it where the next one goes on about the same thing, or where it is a line of a list. */
function newDate({ block, sentence, start }: OwnSentence, day: string): Edit {
  const { text } = sentence;
  const stop = /[.!?…,;:]*["'”’)]*$/.exec(text)![0];
  const isInside = isReferredTo(block, sentence) || !/[.!?…]/.test(stop);
  const at = start + text.length - (isInside ? stop.length : 0);
  return { range: { start: at, end: at }, text: isInside ? `; the new date is ${day}` : ` The new date is ${day}.`, snippet: true };
}
