import type { ProseDocument } from '../text/document';
import type { Prose } from '../text/prose';
import type { Sentence } from '../text/sentence';
import { isLastWord } from '../text/facts/courtesies';
import { isCourtesy, isPostscript, isSignOff, partsOf, sentencesOf, wordsIn } from '../text/facts/ending';
import { isHomely, isRemark, isWarm } from '../text/facts/warmth';
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
      bad: 'Hi Maya,\n\nThe new photos are on your page, and the opening hours are right again. We also made the map bigger, so that guests find the door from the back of the house.\n\nPlease tell us by Thursday 26 November 2026 if the phone number is right.\n\nKind regards,\nAlex',
      good: 'Hi Maya,\n\nThe new photos are on your page, and the opening hours are right again. We also made the map bigger, so that guests find the door from the back of the house.\n\nPlease tell us by Thursday 26 November 2026 if the phone number is right.\n\nThank you for the photos, and good luck with the opening!\n\nKind regards,\nAlex',
    },
  ],

  *check(document, { minWords }) {
    const block = lastOwnBlock(document);
    if (!block || document.note(endsWithLastWord)) return;
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

/** How many sentences at the end of a paragraph are its end. */
const lastFew = 3;

/** Thanks or a wish in the last paragraph, or anywhere between it and the name; a paragraph of offers and hopes is not yet the last. */
function endsWithLastWord(document: ProseDocument): boolean {
  const parts = partsOf(document);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index]!;
    // What opens a long paragraph is not its last word.
    const sentences = sentencesOf(part);
    if (sentences.slice(-lastFew).some(isWarm) || (isCourtesy(part) && sentences.some(isHomely)) || isCheered(sentences.at(-1))) return true;
    if (!isCourtesy(part) && !isSignOff(part)) break;
  }
  return document.blocks.some(({ zone, prose }) => (zone === 'signature' ? prose.note(hasKindLine) : zone === 'own' && isPostscript(prose) && prose.sentences.some(({ sentence }) => isWarm(sentence))));
}

/** “Up the Gaels!” */
const isCheered = (sentence: Sentence | undefined): boolean => sentence !== undefined && /!\W*$/.test(sentence.text) && !/\b(?:do ?n[o']t|must|never|no|not|now|only|urgent(?:ly)?)\b/i.test(sentence.text) && isRemark(sentence);

/** A closing line that says more than a formula: “Many thanks,”, “Cheers,”, “Have a lovely weekend,”. Only the first lines; below stand names and slogans. */
const hasKindLine = ({ text }: Prose): boolean => text.split(/[\n\u2028]/).slice(0, 2).some((line) => briefThanks.test(line) || (isLastWord(line) && !formula.test(line)));
/** In Britain and Australia these are thanks. */
const briefThanks = /^\W*(?:cheers|ta)(?=\W*$|,? \p{Lu}| (?:again|all|and|both|ever so|for|muchly|very much)\b)/iu;
const formula = /^\W*(?:take (?:good )?care|keep well|stay well|be well|all (?:the )?(?:very )?best(?: wishes)?)\W*$/i;

/** A mail with a subject of its own that answers nothing is no reply; of one without a subject nothing is known. */
const mayBeReply = ({ header, blocks }: ProseDocument): boolean => header.subject === undefined || /^\s*(?:re|aw|antw|sv|fwd?)\s*:/i.test(header.subject) || header.fields.has('in-reply-to') || blocks.some(({ zone }) => zone === 'client');
