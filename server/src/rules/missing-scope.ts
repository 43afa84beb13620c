import type { Block } from '../text/blocks';
import type { OwnSentence, ProseDocument } from '../text/document';
import { itemsOfWork } from '../text/facts/items';
import type { OfferedPrice } from '../text/facts/offers';
import { isInvoice } from '../text/facts/papers';
import { unitemisedPrices } from '../text/facts/scope';
import type { Fix } from './finding';
import { asParagraphs, endOfPart, insertTemplate } from './place';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'missing-scope',
  summary: 'Names a price and does not say what the client gets for it.',
  why: 'A client who reads only an amount pictures more or less than you do. Spell out everything the price covers, even the obvious.',
  waits: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'The new website will cost £2,400.', good: 'The new website will cost £2,400. That covers five pages, a contact form and one hour of training.' },
    {
      bad: 'We can make the film for $3,000, ready on Friday 18 December 2026.',
      good: 'We can make the film for $3,000, including the script, the voice-over and the music.',
    },
  ],

  *check(document, _, { kind }) {
    if (isInvoice(document)) return;
    for (const price of unitemisedPrices(document, kind === 'email')) {
      yield {
        range: { start: price.start, end: price.end },
        message: `“${price.mention.text}” is a price, but nothing says what it covers; list everything that the client gets for it.`,
        fixes: (document, context) => {
          const at = endOfPart(price.block, document);
          const insert = insertTemplate('Add a list “What is included”', 'What is included', at, document, context);
          const listed = listNamedItems(price, at, document);
          return listed ? [insert, listed] : [insert];
        },
      };
    }
  },
});

/** Another section may already name the things in a sentence, with commas: the same words then make the list. */
function listNamedItems({ start }: OfferedPrice, at: number, document: ProseDocument): Fix | undefined {
  const named = document.note(sentencesWithItems).findLast(({ start: place }) => place < start);
  if (!named) return undefined;
  const items = itemsOfWork(named.sentence).map((item) => `- ${capitalised(document.slice({ start: named.start + item.start, end: named.start + item.end }))}`);
  const text = asParagraphs(['## What is included', '', ...items].join('\n'), at, document);
  return { title: 'List what an earlier sentence names', safe: false, edits: [{ range: { start: at, end: at }, text }] };
}

const sentencesWithItems = (document: ProseDocument): readonly OwnSentence[] =>
  document.ownSentences.filter(({ sentence, block }) => isPlain(block) && itemsOfWork(sentence).length > 1);
const isPlain = ({ type }: Block): boolean => type === 'paragraph';
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
