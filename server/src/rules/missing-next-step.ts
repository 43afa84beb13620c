import { endsWithNextStep, lastSubstance } from '../text/facts/ending';
import { isGrantApplication, isInvoice } from '../text/facts/papers';
import { isPlainAnswer, isPureThanks } from '../text/facts/shortMails';
import { insertTemplate, lastOwnBlock, lastWordOf } from './place';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'missing-next-step',
  summary: 'Ends without saying what happens next, who does it and by when.',
  why: 'The client who reads the last line and does not know whose turn it is does nothing, and the work stands still.',
  waits: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'The pages are ready. Let me know if you have any questions.',
      good: 'The pages are ready. Please tell us by Thursday 26 November 2026 which photo you like best.',
    },
    { bad: 'We are looking into it and will be in touch.', good: 'We are looking into it, and I will call you tomorrow at 10 am London time.' },
  ],

  *check(document, _options, { kind }) {
    const block = lastOwnBlock(document);
    if (!block || document.header.noReply || isPureThanks(document) || isInvoice(document) || isGrantApplication(document)) return;
    if (endsWithNextStep(document, kind !== 'email') || (kind === 'email' && isPlainAnswer(document))) return;
    const last = lastSubstance(document);
    const range = lastWordOf(last?.blocks.at(-1) ?? block, document);
    yield {
      range,
      message: 'The end leaves the client guessing what happens next; say who does what, and by which day.',
      fixes: (document, context) => [insertTemplate('Insert “Next step”', 'Next step', Math.max(range.end, last?.end ?? 0), document, context)],
    };
  },
});
