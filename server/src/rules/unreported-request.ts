import { clientRequests } from '../text/facts/questions';
import { doneLines, insertAtEnd, shortened } from './askFixes';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'unreported-request',
  summary: 'Does not say what became of something that the client asked for.',
  why: 'Who asks for something has to know that it is done; else they ask again, or check it themselves.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Thank you for your mail.\n\n> Please put the new phone number on the contact page.', good: 'Done: the new phone number is on the contact page.\n\n> Please put the new phone number on the contact page.' },
    { bad: 'The flyers are in print.\n\n> We still need the invoice for October.', good: 'You will have the invoice for October by Friday 27 November 2026.\n\n> We still need the invoice for October.' },
  ],

  *check(document) {
    const open = clientRequests(document).filter(({ answer }) => !answer);
    for (const request of open) {
      yield {
        range: request.range,
        message: `The client asked: “${shortened(request.text)}”; say that it is done, or by which day it will be.`,
        fixes: (document) => [
          ...(open.length > 1 ? [insertAtEnd(`Insert “Done:” lines for all ${open.length} requests`, doneLines(open), document)] : []),
          insertAtEnd('Insert a “Done:” line', doneLines([request]), document),
        ],
      };
    }
  },
});
