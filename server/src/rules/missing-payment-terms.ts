import type { ProseDocument } from '../text/document';
import { isGrantApplication } from '../text/facts/papers';
import { hasStageTable } from '../text/facts/paymentStages';
import { saysPayment, showsPayment } from '../text/facts/paymentTerms';
import { blockOfLastPrice } from '../text/facts/soldPrices';
import type { Fix } from './finding';
import { asParagraphs, endOfPart, insertTemplate, lastWordOf } from './place';
import { defineRule } from './rule';

export default defineRule({
  id: 'missing-payment-terms',
  summary: 'Names a price and never says how and when to pay it.',
  why: 'A client who knows what is due, when and how, can say yes at once, and nobody has to ask later. Say it one step ahead: stages, days and ways to pay.',
  waits: true,
  severity: 'warning',
  severityIn: { email: 'hint' },
  kinds: ['quote', 'proposal', 'email'],
  options: {},
  examples: [
    { bad: 'The new website costs £2,400.', good: 'The new website costs £2,400: half when you say yes, half when it is online, by bank transfer.' },
    {
      bad: 'We translate your menu for €300, excl. VAT.',
      good: 'We translate your menu for €300, excl. VAT. Our invoice follows with the translation and is due within 14 days.',
    },
  ],

  *check(document, _, { kind }) {
    const last = blockOfLastPrice(document, kind === 'email');
    if (!last || isGrantApplication(document) || document.note(hasPaymentTerms)) return;
    yield {
      range: lastWordOf(last, document),
      message: `There is a price, but nothing says how and when to pay; name ${toName[kind]}.`,
      fixes: (document, context) => {
        const at = endOfPart(last, document);
        const stages = insertTemplate('Add payment stages', 'Payment stages', at, document, context);
        const line = insertLine(at, document);
        // A price in a mail is mostly paid at one go.
        return kind === 'email' ? [line, stages] : [stages, line];
      },
    };
  },
});

const toName = {
  email: 'the day and the way to pay',
  proposal: 'the payments, their days and the ways to pay',
  quote: 'the payments, their days and the ways to pay',
} as const;

const insertLine = (at: number, document: ProseDocument): Fix => ({
  title: 'Add a line on paying',
  safe: false,
  edits: [
    {
      range: { start: at, end: at },
      text: asParagraphs('You pay ${1:[how]} by ${2:[day or event]}.', at, document),
      snippet: true,
    },
  ],
});

const hasPaymentTerms = (document: ProseDocument): boolean =>
  document.blocks.some(saysPayment) || hasStageTable(document) || document.blocks.some(showsPayment);
