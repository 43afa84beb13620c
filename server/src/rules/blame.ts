import { blamesIn, type Blame } from '../text/facts/blames';
import { wellEnded } from '../text/facts/phraseEnds';
import { plainText } from '../text/facts/tense';
import { rewriteOf } from './ownIt';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'blame',
  summary: 'Blames the client, a colleague or a supplier.',
  why: 'Blame makes the client feel accused, or think that our team is broken; owning it and saying what happens next does neither.',
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'You failed to send the logo.', good: 'We have not received the logo yet.' },
    { bad: 'Jared forgot to book the hall.', good: 'We did not book the hall.' },
  ],

  *checkSentence(sentence) {
    for (const blame of blamesIn(sentence)) {
      const rewrite = rewriteOf(sentence, blame);
      const range = wellEnded(plainText(sentence), blame);
      const words = sentence.slice(range);
      yield {
        range,
        message: `“${words}” ${problem[blame.type]}; ${rewrite ? `write “${rewrite.text.replace(/\s+/g, ' ')}”` : advice[blame.type]}.`,
        ...(rewrite && {
          fixes: () => [
            {
              title: `Write “${rewrite.text.replace(/\s+/g, ' ')}”`,
              safe: rewrite.safe,
              edits: [{ range: { start: rewrite.start, end: rewrite.end }, text: rewrite.text }],
            },
          ],
        }),
      };
    }
  },
});

const problem: Readonly<Record<Blame['type'], string>> = {
  client: 'blames the client',
  colleague: 'blames one person',
  fault: 'is about whose fault it is',
};

const advice: Readonly<Record<Blame['type'], string>> = {
  client: 'say what is missing or went wrong without “you”, and what happens next',
  colleague: 'write “we”, and say what happens next',
  fault: 'leave it out, and say what we do now',
};
