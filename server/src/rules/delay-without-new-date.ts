import type { Block } from '../text/blocks';
import type { OwnSentence, ProseDocument } from '../text/document';
import { cuedSentences } from '../text/facts/cues';
import { delayIn, findDelay, namesNewDate } from '../text/facts/delays';
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
    for (const [index, own] of cuedSentences(document, findDelay)) {
      const delay = delayIn(own.sentence);
      if (!delay || own.block.type === 'heading' || own.block === reported || hasNewDate(document, index)) continue;
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

/** A new date may stand in the same paragraph, in the two parts behind it, or anywhere that calls itself the new date. */
function hasNewDate({ ownSentences }: ProseDocument, index: number): boolean {
  const { block } = ownSentences[index]!;
  const parts = new Set<object>();
  for (const other of ownSentences.slice(index + 1)) {
    if (partOf(other) === partOf(ownSentences[index]!)) {
      if (namesNewDate(other.sentence)) return true;
      continue;
    }
    parts.add(partOf(other));
    if ((parts.size <= 2 || saysNew(other)) && namesNewDate(other.sentence)) return true;
  }
  return ownSentences.slice(0, index + 1).some((other, place) => (place === index || other.block === block || saysNew(other)) && namesNewDate(other.sentence) && (place === index || saysNew(other)));
}

const partOf = ({ block }: OwnSentence): object => block.table ?? block.list ?? block;
const saysNew = ({ sentence }: OwnSentence): boolean => /\b(?:new|now|instead|until|ready|have it|deliver)/i.test(sentence.text);
