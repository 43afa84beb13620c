import { acceptedMatches, matchesOf, type PhraseMatch } from '../phrases/scan';
import { passesGuard } from '../phrases/guards';
import { replacementEdits } from '../phrases/replacement';
import { isContract, quotedClause } from '../text/contracts';
import { overlaps } from '../text/range';
import type { Sentence } from '../text/sentence';
import { quotedList } from './finding';
import { phrases } from './options';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'officialese',
  summary: 'Uses a stiff phrase where a friend would speak plainly.',
  why: 'Officialese is what people get from others and find hard to read; it keeps the client at arm’s length.',
  severity: 'information',
  kinds: allKinds,
  options: {
    accept: phrases({ description: 'Stiff phrases to let through.', example: 'in the event that' }),
  },
  examples: [
    { bad: 'Please be advised that we start on Monday 7 December 2026.', good: 'We start on Monday 7 December 2026.' },
    { bad: 'Send us a note in the event that the colour is wrong.', good: 'Send us a note if the colour is wrong.' },
  ],

  appliesTo: (block, document) => !isContract(block, document),

  *checkSentence(sentence, { accept }) {
    if (matchesOf(sentence, 'officialese').length === 0) return;
    const clause = quotedClause(sentence);
    for (const match of acceptedMatches(sentence, 'officialese', (match) => passesGuard(sentence, match) && !sentence.isQuoted(match))) {
      if ((clause && overlaps(match, clause)) || isName(sentence, match)) continue;
      if (accept.some((phrase) => phrase.toLowerCase() === match.key)) continue;
      const { use } = match.entry;
      const words = sentence.slice(match);
      const advice = use.length === 0 ? 'say it in plain words' : use[0] === '' ? 'leave it out' : `write ${quotedList(use.filter(Boolean).slice(0, 2))}`;
      yield {
        range: { start: match.start, end: match.end },
        message: `“${words}” is stiff; ${advice}.`,
        // A phrase that is the whole sentence cannot just go: its full stop would stay.
        fixes: () =>
          use.filter((plain) => plain !== '' || match.endWord - match.firstWord < sentence.words.length).map((plain) => ({
            title: plain === '' ? `Leave out “${words}”` : `Write “${plain}”`,
            safe: true,
            edits: replacementEdits(sentence, match, plain),
          })),
      };
    }
  },
});

/** “As Per said”, “the Herewith Gallery”: a capital where none belongs makes a name; in a line of capitals alone it tells nothing. */
function isName({ text, words }: Sentence, { firstWord, endWord }: PhraseMatch): boolean {
  const isRaised = words
    .slice(firstWord, endWord)
    .some(({ start }, index) => firstWord + index > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start)) && !/[“"‘(:–—•-]\s*$/.test(text.slice(0, start)));
  return isRaised && words.some(({ start, lower }) => lower.length > 3 && /^\p{Ll}/u.test(text.slice(start)));
}
