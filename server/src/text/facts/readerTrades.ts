/** The client's own line of business: a court knows what a defendant is, a brewer what ABV is, a head of IT what a server is. */
import { trades } from '../../words/trades';
import type { Trade } from '../../words/trades/trade';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { wordsOf, type Word } from '../words';
import { clientCalled } from './clientCalled';
import { isReaderTechnical } from './technicalReader';
import { tradesOf } from './tradesOf';

/** What whoever is in some lines of business knows. */
export interface TradeKnowledge {
  /** Names of lists of the jargon lexicon. */
  readonly lists: ReadonlySet<string>;
  /** Headwords. */
  readonly terms: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
}

/** True when one of the client's lines of business tells that the client knows a word. */
export const isKnownInTrade = (document: ProseDocument, isIn: (knowledge: TradeKnowledge) => boolean): boolean =>
  isIn(document.note(knownByName)) || isIn(document.note(knownByHoldings)) || isIn(document.note(knownByTask));

/** Read from how the client is called. */
const knownByName = (document: ProseDocument): TradeKnowledge => knowledgeOf(tradesOf(document.note(clientCalled)));

/** Read from what the letters say that the client has: “your pupils” in ours, “our pupils” in theirs. Asked of few messages. */
function knownByHoldings(document: ProseDocument): TradeKnowledge {
  const held = new Set<string>();
  for (const { sentence } of document.ownSentences) for (const trade of holdingsBehind(sentence.words, theirs)) held.add(trade);
  for (const { prose } of document.blocksIn('client')) for (const trade of prose.note(heldByWriter)) held.add(trade);
  return knowledgeOf(held);
}

/** Read from what the message has its reader do. */
const knownByTask = (document: ProseDocument): TradeKnowledge => knowledgeOf(new Set(document.note(isReaderTechnical) ? ['programmers'] : []));

const theirs: ReadonlySet<string> = new Set(['your']);
const ours: ReadonlySet<string> = new Set(['my', 'our']);
const heldByWriter = (prose: Prose): ReadonlySet<string> => holdingsBehind(wordsOf(prose.text), ours);

/** “Your pupils”, “your younger pupils”. */
function holdingsBehind(words: readonly Word[], owners: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set<string>();
  words.forEach(({ lower }, index) => {
    if (!owners.has(lower)) return;
    for (const next of words.slice(index + 1, index + 3)) for (const trade of tradesByHolding.get(next.lower) ?? []) held.add(trade);
  });
  return held;
}

const tradesByHolding = new Map<string, string[]>();
for (const [name, { has }] of Object.entries(trades))
  for (const word of has?.split(' ') ?? []) tradesByHolding.set(word, [...(tradesByHolding.get(word) ?? []), name]);

/** Whoever has a line of business knows what is common to all. */
function knowledgeOf(names: ReadonlySet<string>): TradeKnowledge {
  const known: readonly Trade[] = names.size > 0 ? [...names, 'business'].map((name) => trades[name]!) : [];
  return {
    lists: new Set(known.flatMap(({ lists }) => lists?.split(' ') ?? [])),
    terms: new Set(known.flatMap(({ terms }) => terms?.split(', ') ?? [])),
    acronyms: new Set(known.flatMap(({ acronyms }) => acronyms?.split(' ') ?? [])),
  };
}
