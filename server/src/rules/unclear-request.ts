import { unclearRequests } from '../text/facts/unclearRequests';
import { holdsMail } from '../text/facts/thread';
import { insertAtEnd, shortened } from './askFixes';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'unclear-request',
  summary: 'Takes up a request that does not say by when, for whom or what for, and does not ask.',
  why: '“ASAP” is fifteen minutes for one client and two weeks for another; a question asked in time saves hard talks later.',
  severity: 'hint',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'I am on it.\n\n> Please send the new price list ASAP.', good: 'By what day and hour do you need it?\n\n> Please send the new price list ASAP.' },
    {
      bad: 'Of course, I will do that.\n\n> Can you resend the numbers?',
      good: 'Of course. Who will read them, and what are they for?\n\n> Can you resend the numbers?',
    },
  ],

  *check(document, _, { kind }) {
    if (kind !== 'email' && !holdsMail(document)) return;
    for (const { type, start, end } of unclearRequests(document)) {
      const words = shortened(document.slice({ start, end }));
      yield {
        range: { start, end },
        message:
          type === 'hurry'
            ? `“${words}” is another day for everybody; ask by what day and hour they need it, and what depends on it.`
            : `“${words}” does not say by when, for whom or what for; ask before you answer.`,
        fixes: (document) => [insertAtEnd('Insert the questions to ask', questions, document)],
      };
    }
  },
});

const questions =
  'So that you get it when and as you need it:\n\n1. By what day and hour do you need ${1:it}?\n2. Who will read it?\n3. What will you use it for?';
