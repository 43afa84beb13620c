import { wordsIn } from '../text/facts/questions';
import { statedAnswers } from '../text/facts/statedAnswers';
import { holdsMail } from '../text/facts/thread';
import { shortened } from './askFixes';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'already-answered',
  summary: 'Asks the client what the thread already says.',
  why: 'Who has to say a thing twice feels unheard; read the whole thread before you ask.',
  severity: 'hint',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'When is the launch of your shop?\n\n> The launch of our shop is on 4 December 2026.',
      good: 'Your launch is on 4 December 2026. Who cuts the ribbon?\n\n> The launch of our shop is on 4 December 2026.',
    },
    {
      bad: 'What is your budget for the film?\n\n> For the film we have a budget of £4,000.',
      good: 'How long may the film be?\n\n> For the film we have a budget of £4,000.',
    },
  ],

  *check(document, _, { kind }) {
    if (kind !== 'email' && !holdsMail(document)) return;
    for (const { question, statement } of statedAnswers(document)) {
      yield {
        range: { start: question.start, end: question.end },
        message: `The client has said this: “${shortened(wordsIn(document, statement))}”; leave the question out, or ask what is still open.`,
        fixes: () => [{ title: 'Go to the statement', safe: false, edits: [], goTo: statement }],
      };
    }
  },
});
