import { pitchesIn } from '../text/facts/pitches';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'pushy-selling',
  summary: 'Sells like a market stall: “act now”, “limited time”, “best price ever”.',
  why: 'Nobody buys more from somebody who kicks the door in; clients who feel pushed step back.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    { bad: 'Order soon, this is the best price ever!', good: 'The price holds until Thursday 31 December 2026.' },
    { bad: 'This is a once-in-a-lifetime offer.', good: 'With the two-year plan you pay £120.00 less.' },
  ],

  *checkSentence(sentence) {
    for (const { start, end } of pitchesIn(sentence)) {
      if (namesPlace.test(sentence.text.slice(end))) continue;
      yield { range: { start, end }, message: `“${sentence.slice({ start, end })}” pushes the client; say what they gain and until when it holds.` };
    }
  },
});

/** “The hot deals page”: so a part of the client’s own shop is called. */
const namesPlace = /^ (?:banner|block|board|carousel|category|column|corner|list|menu|page|panel|section|shelf|slider|tab|widget)s?\b/i;
