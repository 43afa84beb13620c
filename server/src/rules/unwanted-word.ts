import { houseTermsIn } from '../phrases/houseTerms';
import { replacementEdits } from '../phrases/replacement';
import type { Sentence } from '../text/sentence';
import { quotedList, type Finding } from './finding';
import { bannedWords, preferredSpellings } from './houseWords';
import type { HouseTerm } from './options';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'unwanted-word',
  summary: 'Uses a word that your settings ban, or one that they want written in another way.',
  why: 'A house that calls the same thing by the same name in every letter is easier to understand and sounds like one house.',
  inAnyLanguage: true,
  severity: 'warning',
  kinds: allKinds,
  options: {
    banned: bannedWords,
    preferred: preferredSpellings,
  },
  examples: [
    { bad: 'Here is our cheap plan.', good: 'Here is our good value plan.', settings: { banned: { cheap: 'good value' } } },
    { bad: 'Send us an email.', good: 'Send us an e-mail.', settings: { preferred: { 'e-mail': 'email' } } },
  ],

  *checkSentence(sentence, { banned, preferred }) {
    if (banned.length > 0) yield* findings(sentence, banned, (text) => `Your settings ban “${text}”`);
    if (preferred.length > 0) yield* findings(sentence, preferred, (text) => `Your settings want another word than “${text}”`);
  },
});

function* findings(sentence: Sentence, terms: readonly HouseTerm[], what: (text: string) => string): Iterable<Finding> {
  for (const { term, start, end } of houseTermsIn(terms)(sentence)) {
    const range = { start, end };
    if (sentence.isQuoted(range)) continue;
    const text = sentence.slice(range);
    const { write } = term;
    // A plural or another form in the text needs the same of what is written instead, which only the writer knows.
    const isAsGiven = text.toLowerCase() === term.word.toLowerCase();
    yield {
      range,
      message: write.length > 0 ? `${what(text)}; write ${quotedList(write.slice(0, 2))}.` : `${what(text)}; say it in other words.`,
      fixes: () =>
        isAsGiven ? write.map((words, index) => ({ title: `Write “${words}”`, safe: index === 0, edits: replacementEdits(sentence, range, words) })) : [],
    };
  }
}
