import { houseTermsIn, type HouseUse } from '../phrases/houseTerms';
import { knownTerms, plainForms } from '../phrases/plainForms';
import { replacementEdits } from '../phrases/replacement';
import { matchesOf } from '../phrases/scan';
import { jargonInMessage, type Term } from '../phrases/terms';
import type { ProseDocument } from '../text/document';
import { isKnownInTrade } from '../text/facts/readerTrades';
import { overlaps, type TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { acceptWord, askForMeaning, definition, explainHere } from './explain';
import { familiar, isClientsWord, isMadeOf, wordsOfMessage } from './familiar';
import { quotedList, type Finding, type Fix } from './finding';
import { ownJargon } from './houseWords';
import { flag, phrases, type HouseTerm } from './options';
import { isInName, isInTopTitle } from './ownNames';
import { isNearlyOneOf, isOfClient, isSubject } from './ownTerms';
import { allKinds, defineRule, placed } from './rule';
import { meaningOf } from './termMeaning';

export default defineRule({
  id: 'jargon',
  summary: 'Uses a word of the trade that the client may not know.',
  why: 'The client is bright but knows little of our trade; a word that has to be looked up stops the reader, or looks as if it hid something.',
  severity: 'information',
  kinds: allKinds,
  options: {
    known: phrases({ description: 'Trade words that the client knows, in any form.', example: 'CMS' }),
    own: ownJargon,
    everyTime: flag({ description: 'Marks every use of a trade word, not only the first in a message.', default: false }),
  },
  examples: [
    { bad: 'We are leveraging your photos for the poster.', good: 'We are using your photos for the poster.' },
    { bad: 'We set up a staging environment for you.', good: 'We set up a staging environment (a private copy of the site for testing) for you.' },
    { bad: 'Your texts are kept in MySQL.', good: 'Your texts are kept in MySQL, which is a widely used program for storing data.' },
  ],

  *check(document, { known, own, everyTime }) {
    const client = document.note(familiar);
    const { sentences, terms, words } = client;
    const accepted = knownTerms(known);
    const seen = new Set<string>();
    const theirs = document.note(keysOfClient);
    const ownUses = new Map<number, readonly HouseUse<HouseTerm>[]>();
    for (const { sentence, start, notes } of own.length > 0 ? document.hits(houseTermsIn(own)) : []) {
      ownUses.set(start, notes);
      for (const use of notes) {
        const key = use.term.word.toLowerCase();
        if (seen.has(key) || accepted.has(key) || sentence.isQuoted(use) || isClientsWord(client, key)) continue;
        if (!everyTime) seen.add(key);
        yield placed(ownFinding(sentence, use), start);
      }
    }
    for (const placedSentence of sentences) {
      const { sentence, start } = placedSentence;
      for (const term of jargonInMessage(sentence, () => document.note(wordsOfMessage))) {
        const { key } = term;
        if (seen.has(key) || terms.has(key) || theirs.has(key) || accepted.has(key) || isMadeOf(words, sentence, term) || isOfExplained(terms, sentence, term)) continue;
        if (isKnownInTrade(document, ({ lists, terms: headwords }) => lists.has(term.entry.list) || headwords.has(key))) continue;
        if (seen.has(term.entry.means) || theirs.has(term.entry.means) || isNearlyOneOf(seen, term) || isNearlyOneOf(terms, term) || isSubject(document, sentence, term)) continue;
        if (isInName(placedSentence, term) || isInTopTitle(document, placedSentence)) continue;
        if (ownUses.get(start)?.some((use) => overlaps(use, term))) continue;
        // Who was told what “Google Analytics” is needs not be told the same of “GA4”.
        if (!everyTime) seen.add(key).add(term.entry.means);
        yield placed(finding(sentence, term), start);
      }
    }
  },
});

/** What the message says anywhere to be the client's own, and what is called the same: “your Stripe account” tells that they know Stripe. */
const keysOfClient = (document: ProseDocument): ReadonlySet<string> =>
  new Set(
    document
      .note(familiar)
      .sentences.filter(({ sentence }) => sentence.note(mayNameOwn))
      .flatMap(({ sentence }) =>
        jargonInMessage(sentence, () => document.note(wordsOfMessage)).flatMap((term) => (isOfClient(sentence, term) ? [term.key, term.entry.means] : [])),
      ),
  );
/** Asked of each sentence once: most are about nothing of the client's. */
const mayNameOwn = (sentence: Sentence): boolean => matchesOf(sentence, 'jargon').some((term) => isOfClient(sentence, term));

/** “DNS records” where the message says what DNS is. */
const isOfExplained = (terms: ReadonlySet<string>, { text }: Sentence, { start, end }: Term): boolean =>
  (text.slice(start, end).match(/\b[A-Z]{2,6}\b/g) ?? []).some((acronym) => terms.has(acronym));

/** A word of the house's own, with the plain words or the meaning that the settings give it. */
function ownFinding(sentence: Sentence, { start, end, term: { word, write, means } }: HouseUse<HouseTerm>): Finding {
  const range = { start, end };
  const text = sentence.slice(range);
  const explain = means === undefined ? 'say in brackets what it means' : `say in brackets what it means, such as “${means}”`;
  const isAsGiven = text.toLowerCase() === word.toLowerCase();
  return {
    range,
    message: write.length > 0 ? `“${text}” is jargon; write ${quotedList(write.slice(0, 2))}.` : `“${text}” is a trade word; ${explain}.`,
    fixes: () => [
      ...(isAsGiven ? write.map((words, index) => replaceBy(sentence, range, words, index === 0)) : []),
      means === undefined ? askForMeaning(sentence, range) : explainHere(sentence, range, { means, whole: definition(word, means, 'mass'), kind: 'noun' }),
      acceptWord('jargon', word),
    ],
  };
}

function finding(sentence: Sentence, term: Term): Finding {
  const text = sentence.slice(term);
  const plain = plainForms(sentence, term);
  return {
    range: { start: term.start, end: term.end },
    message:
      plain.length > 0
        ? `“${text}” is jargon; write ${quotedList(plain.slice(0, 2))}.`
        : `“${text}” is a trade ${term.entry.kind === 'name' ? 'name' : 'word'}; say in brackets what it means, such as “${term.entry.means}”.`,
    fixes: () => [
      ...plain.map((words, index) => replaceBy(sentence, term, words, index === 0)),
      explainHere(sentence, term, meaningOf(sentence, term)),
      acceptWord('jargon', text),
    ],
  };
}

const replaceBy = (sentence: Sentence, { start, end }: TextRange, words: string, safe: boolean): Fix => ({
  title: `Write “${words}”`,
  safe,
  edits: replacementEdits(sentence, { start, end }, words),
});
