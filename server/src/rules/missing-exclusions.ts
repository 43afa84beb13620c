import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { namesExclusions } from '../text/facts/exclusions';
import { isGrantApplication, isInvoice } from '../text/facts/papers';
import { hasOwnWords } from '../text/facts/proseHits';
import { namesOnlyOtherMoney } from '../text/facts/soldPrices';
import { endOfOwnWords, endOfPart, endOfSubstance, insertTemplate, lastWordOf } from './place';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-exclusions',
  summary: 'Never says what the price does not include.',
  why: 'What is left unsaid, the client takes as included. A short list of what is not part of the work saves a hard talk later.',
  waits: true,
  severity: 'hint',
  kinds: ['quote', 'proposal'],
  options: {},
  examples: [
    {
      bad: 'The new website costs £2,400. That covers five pages, a contact form and one hour of training.',
      good: 'The new website costs £2,400. That covers five pages and a contact form. The yearly fee for your web address is not included.',
    },
    { bad: 'We translate your menu for €300, excl. VAT.', good: 'We translate your menu for €300, excl. VAT. Printing is charged separately.' },
  ],

  *check(document) {
    if (!hasOwnWords(document) || isInvoice(document) || isGrantApplication(document) || namesOnlyOtherMoney(document) || namesExclusions(document)) return;
    const before = blockBeforeTerms(document);
    yield {
      range: before ? lastWordOf(before, document) : endOfOwnWords(document),
      message: 'Nothing says what is not included; name what the client might expect and does not get.',
      fixes: (document, context) => {
        const at = before ? endOfPart(before, document) : endOfSubstance(document);
        return [insertTemplate('Add a list “What is not included”', 'What is not included', at, document, context)];
      },
    };
  },
});

/** The titles that the section belongs in front of, the best first. */
const terms = [
  /^(?:\d+[.)]?\s*)?(?:(?:your |the |our |total |project )?(?:price|prices|pricing|costs?|fees?|investment|budget))\b/i,
  /^(?:\d+[.)]?\s*)?(?:payments?|how (?:to pay|you pay)|terms)\b/i,
  /^(?:\d+[.)]?\s*)?(?:the )?(?:next steps?|what happens next)\b/i,
];

/** What stands before the title of the price, the payment or the next step; `undefined` when there is none, or nothing before it. */
function blockBeforeTerms({ blocks }: ProseDocument): Block | undefined {
  const own = blocks.filter(({ zone, type }) => zone === 'own' && type !== 'rule' && type !== 'html');
  for (const title of terms) {
    // A title right under another title has nothing before it that something could be left out of.
    const at = own.findIndex(
      ({ type, prose }, index) =>
        index > 0 &&
        own[index - 1]!.type !== 'heading' &&
        (type === 'heading' || (type === 'paragraph' && prose.raw.startsWith('**'))) &&
        title.test(prose.text.trim()),
    );
    if (at > 0) return own[at - 1];
  }
  return undefined;
}
