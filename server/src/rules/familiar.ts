/** What a client who reads this message knows already, or is told in it, and where the terms stand that may be new. */
import type { AcronymUse } from '../phrases/acronymUses';
import { closingTermsIn, openingTermsIn, termFactsOf } from '../phrases/terms';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { sharedWords } from '../text/facts/addressed';
import { isDescription } from '../text/facts/descriptions';
import { grantsRight, isGloss } from '../text/facts/explained';
import type { WordSpan } from '../text/facts/names';
import type { PlacedSentence, Prose } from '../text/prose';
import type { Sentence } from '../text/sentence';
import { wordsOf } from '../text/words';
import { famousAcronyms } from '../words/famousAcronyms';

/** One of our own sentences; `start` counts from the start of the document. */
export interface FamiliarSentence extends PlacedSentence {
  readonly block: Block;
  /** Where it starts in its block. */
  readonly inBlock: number;
}

export interface Familiar {
  /** Our own sentences that hold a term or an acronym. */
  readonly sentences: readonly FamiliarSentence[];
  /** Terms by headword and acronyms in capitals: explained in the message, or used by the client. */
  readonly terms: ReadonlySet<string>;
  /** Acronyms whose words stand somewhere in the message. */
  readonly spelledOut: ReadonlySet<string>;
  /** The initials of all names and titles. */
  readonly initials: readonly (readonly string[])[];
  /** The client's own words. */
  readonly clients: readonly Prose[];
  /** Words of the header, the greeting and the signature, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Use it through `document.note`. */
export function familiar(document: ProseDocument): Familiar {
  const sentences: FamiliarSentence[] = [];
  const terms = new Set<string>();
  const spelledOut = new Set<string>();
  const initials: (readonly string[])[] = [];
  let hasGlossary = false;
  for (const { block, note: facts } of document.noted(termFactsOf)) {
    const { zone, prose, start } = block;
    for (const acronym of facts.spelled) spelledOut.add(acronym);
    if (facts.initials.length > 0) initials.push(facts.initials);
    if (zone === 'client') for (const name of facts.named) terms.add(name);
    if (zone !== 'own') continue;
    if (facts.named.length > 0)
      for (const placed of prose.sentences) sentences.push({ sentence: placed.sentence, start: start + placed.start, block, inBlock: placed.start });
    for (const name of facts.explained) terms.add(name);
    if (facts.named.length > 0 && isFollowedByGloss(document, block)) for (const name of block.prose.note(closingTermsIn)) terms.add(name);
    hasGlossary ||= facts.announcesMeanings;
  }
  if (hasGlossary) for (const name of glossaryTerms(document)) terms.add(name);
  return { sentences, terms, spelledOut, initials, clients: document.blocksIn('client').map(({ prose }) => prose), words: sharedWords(document) };
}

/** True for a heading above a paragraph, or a cell before a cell, that says in plain words what it is. */
function isFollowedByGloss({ blocks }: ProseDocument, block: Block): boolean {
  if (block.type !== 'heading' && (block.type !== 'cell' || block.row === 0 || block.column > 1)) return false;
  const next = blocks[blocks.indexOf(block) + 1];
  const isBeside = next !== undefined && (block.type === 'heading' ? next.type === 'paragraph' : next.type === 'cell' && next.row === block.row);
  return (
    isBeside &&
    (isGloss(next.prose.text) || grantsRight(next.prose.text) || (next.type === 'cell' && isDescription(next.prose.text))) &&
    !next.prose.note(termFactsOf)?.named.some((name) => !famous.has(name))
  );
}

const famous: ReadonlySet<string> = new Set(famousAcronyms);

/** The words of the subject and of all that we write, in lower case. Use it through `document.note`. */
export const wordsOfMessage = ({ header, ownSentences }: ProseDocument): ReadonlySet<string> =>
  new Set([...wordsOf(header.subject ?? ''), ...ownSentences.flatMap(({ sentence }) => sentence.words)].map(({ lower }) => lower));

/** True when a client wrote this word, given in lower case. Asked of few words, so the mail is not indexed. */
export const isClientsWord = ({ clients }: Familiar, lower: string): boolean => clients.some((prose) => prose.note(wordSet).has(lower));

const wordSet = (prose: Prose): ReadonlySet<string> => new Set(wordsOf(prose.text).map(({ lower }) => lower));

/** True when the words that the acronym stands for are in the message, wherever they stand. */
export const isSpelledOut = ({ spelledOut, initials }: Familiar, { acronym }: AcronymUse): boolean =>
  spelledOut.has(acronym) || initials.some((list) => list.includes(acronym));

/** True when all words of a term are among those of the header, the greeting or the signature. */
export const isMadeOf = (words: ReadonlySet<string>, sentence: Sentence, { firstWord, endWord }: WordSpan): boolean =>
  words.size > 0 && sentence.words.slice(firstWord, endWord).every(({ lower }) => words.has(lower));

/** The terms that lists and tables of meanings explain. */
function* glossaryTerms({ blocks }: ProseDocument): Iterable<string> {
  let glossary: Glossary | undefined;
  for (const block of blocks) {
    if (block.zone !== 'own') continue;
    glossary = glossaryAt(block, block.prose.note(termFactsOf)?.announcesMeanings === true, glossary);
    if (glossary?.(block)) yield* block.prose.note(openingTermsIn);
  }
}

/** Tells whether a block below a heading, a lead-in or a table's header explains the term that it begins with. */
type Glossary = (block: Block) => boolean;

/** “Words we use”, “These words may be new to you: what they mean”, or a table with a column for the meaning; the next heading ends it. */
function glossaryAt({ type, table, row, column, prose }: Block, announcesMeanings: boolean, current: Glossary | undefined): Glossary | undefined {
  if (type === 'heading') return announcesMeanings ? (block) => block.column === 0 : undefined;
  if (!announcesMeanings) return current;
  if (type === 'cell' && row === 0) return (cell) => cell.table === table && cell.column !== column;
  if (type === 'paragraph' && /:\s*$/.test(prose.text)) return ({ list }) => list !== undefined;
  return current;
}
