import type { ProseDocument } from '../text/document';
import { partsOf, wordsIn } from '../text/facts/ending';
import { endsWithLastWord } from '../text/facts/lastWord';
import { integer } from './options';
import { insertTemplate, lastOwnBlock, lastWordOf } from './place';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-last-word',
  summary: 'Ends without thanks or a good wish.',
  why: 'The last line is what the client takes along; thanks for the good work together, or luck with what they are up to, costs one sentence.',
  waits: true,
  severity: 'hint',
  kinds: ['email'],
  options: {
    minWords: integer({ description: 'A reply with fewer words than this may end as it likes.', default: 40, minimum: 0 }),
  },
  examples: [
    {
      bad:
        'Hi Maya,\n\nThe new photos are on your page, and the opening hours are right again. We also made the map bigger, so ' +
        'that guests find the door from the back of the house.\n\nPlease tell us by Thursday 26 November 2026 if the phone ' +
        'number is right.\n\nKind regards,\nAlex',
      good:
        'Hi Maya,\n\nThe new photos are on your page, and the opening hours are right again. We also made the map bigger, so ' +
        'that guests find the door from the back of the house.\n\nPlease tell us by Thursday 26 November 2026 if the phone ' +
        'number is right.\n\nThank you for the photos, and good luck with the opening!\n\nKind regards,\nAlex',
    },
  ],

  *check(document, { minWords }) {
    const block = lastOwnBlock(document);
    if (!block || endsWithLastWord(document)) return;
    if (document.note(mayBeReply) && partsOf(document).reduce((sum, part) => sum + wordsIn(part), 0) < minWords) return;
    const range = lastWordOf(block, document);
    const at = Math.max(range.end, partsOf(document).at(-1)?.end ?? 0);
    yield {
      range,
      message: 'This mail ends without thanks or a good wish; add a friendly last line.',
      fixes: (document, context) => [insertTemplate('Insert a friendly last line', 'Last word', at, document, context)],
    };
  },
});

/** A mail with a subject of its own that answers nothing is no reply; of one without a subject nothing is known. */
const mayBeReply = ({ header, blocks }: ProseDocument): boolean =>
  header.subject === undefined ||
  /^\s*(?:re|aw|antw|sv|fwd?)\s*:/i.test(header.subject) ||
  header.fields.has('in-reply-to') ||
  blocks.some(({ zone }) => zone === 'client');
