/** What a client who reads this message knows already, or is told in it. */
import type { AcronymUse } from '../phrases/acronymUses';
import { initialsIn } from '../phrases/initials';
import { explainedIn, namesIn, openingTermsIn, spelledOutIn } from '../phrases/terms';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { sharedWords } from '../text/facts/addressed';
import type { WordSpan } from '../text/facts/names';
import type { Prose } from '../text/prose';
import type { Sentence } from '../text/sentence';
import { wordsOf } from '../text/words';

export interface Familiar {
  /** Terms by headword and acronyms in capitals: explained in the message, or used by the client. */
  readonly terms: ReadonlySet<string>;
  /** Acronyms whose words stand somewhere in the message. */
  readonly spelledOut: ReadonlySet<string>;
  /** Words of the header, the greeting and the signature, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Use it through `document.note`. */
export function familiar(document: ProseDocument): Familiar {
  const terms = new Set<string>();
  const spelledOut = new Set<string>();
  let glossary: Glossary | undefined;
  for (const block of document.blocks) {
    for (const acronym of block.prose.note(spelledOutIn)) spelledOut.add(acronym);
    if (block.zone === 'client') for (const name of block.prose.note(namesIn)) terms.add(name);
    if (block.zone !== 'own') continue;
    for (const name of block.prose.note(explainedIn)) terms.add(name);
    glossary = glossaryAt(block, glossary);
    if (glossary?.(block)) for (const name of block.prose.note(openingTermsIn)) terms.add(name);
  }
  return { terms, spelledOut, words: sharedWords(document) };
}

/** True when a client wrote these words, in lower case. Asked of few words, so the mail is not indexed. */
export const isClientsWord = (document: ProseDocument, lower: string): boolean => document.blocks.some(({ zone, prose }) => zone === 'client' && prose.note(wordSet).has(lower));

/** True when the words that the acronym stands for are in the message, wherever they stand. */
export const isSpelledOut = (document: ProseDocument, { acronym }: AcronymUse): boolean => document.note(familiar).spelledOut.has(acronym) || document.note(initials).has(acronym);

/** The initials of all names and titles in the message. Asked only for letters that the lexicon does not know. */
const initials = (document: ProseDocument): ReadonlySet<string> => new Set(document.blocks.flatMap(({ prose }) => prose.note(initialsIn)));

/** True when all words of a term are among those of the header, the greeting or the signature. */
export const isMadeOf = (words: ReadonlySet<string>, sentence: Sentence, { firstWord, endWord }: WordSpan): boolean =>
  words.size > 0 && sentence.words.slice(firstWord, endWord).every(({ lower }) => words.has(lower));

const wordSet = (prose: Prose): ReadonlySet<string> => new Set(wordsOf(prose.text).map(({ lower }) => lower));

/** Tells whether a block below a heading, a lead-in or a table's header explains the term that it begins with. */
type Glossary = (block: Block) => boolean;

const announcing =
  /\b(?:glossary|jargon|abbreviations|acronyms|in plain (?:words|english|language|terms)|(?:words|terms)[\w ,]{0,30}(?:mean|explained|use)|what (?:these|the|some|our|those) (?:\w+ )?(?:words|terms|names|letters) (?:\w+ )?(?:mean|stand for)|explained|meanings?|definitions?|what (?:it|this|they) (?:is|means?|does)|stand for)\b/i;
const announces = (prose: Prose): boolean => prose.raw.length < 200 && announcing.test(prose.text);

/** “Words we use”, “These words may be new to you: what they mean”, or a table with a column for the meaning; the next heading ends it. */
function glossaryAt({ type, table, row, column, prose }: Block, current: Glossary | undefined): Glossary | undefined {
  if (type === 'heading') return prose.note(announces) ? (block) => block.column === 0 : undefined;
  if (type === 'cell' && row === 0 && prose.note(announces)) return (cell) => cell.table === table && cell.column !== column;
  if (type === 'paragraph' && /:\s*$/.test(prose.text) && prose.note(announces)) return ({ list }) => list !== undefined;
  return current;
}
