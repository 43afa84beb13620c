/** Every way to write every entry of the word lists that are looked for in running text. */
import { acronyms } from '../words/acronyms';
import type { AcronymEntry, JargonEntry, PhraseEntry, VagueDate } from '../words/entries';
import { jargonLists } from '../words/jargon';
import { officialese } from '../words/officialese';
import { vagueDates } from '../words/vagueDates';

/** The entries of each list as they are kept for looking up: without the spellings. */
export interface ListEntries {
  readonly jargon: Omit<JargonEntry, 'forms' | 'also'> & {
    /** The name of the list that holds the word. */
    readonly list: string;
  };
  readonly officialese: PhraseEntry;
  readonly vagueDates: Omit<VagueDate, 'also'>;
  readonly acronyms: AcronymEntry;
}

export type ListName = keyof ListEntries;

export interface Spelling {
  readonly list: ListName;
  /** The entry's name in its list. */
  readonly key: string;
  readonly entry: ListEntries[ListName];
  /** The phrase. */
  readonly text: string;
  /** The slot of the entry's forms that this is; two slots may look the same, then it is the first. Of an acronym: 0, its plural 1, its words 2. */
  readonly slot: number;
  /** True when the phrase counts only with these capitals. */
  readonly exact: boolean;
}

export function* spellings(): Iterable<Spelling> {
  for (const [name, list] of Object.entries(jargonLists)) {
    for (const [key, { forms, also = [], ...rest }] of Object.entries(list)) {
      const entry = { ...rest, list: name };
      for (const set of [forms, ...also]) {
        const texts = set.split(', ');
        for (const [slot, text] of texts.entries()) {
          if (texts.indexOf(text) === slot) yield { list: 'jargon', key, entry, slot, text, exact: entry.kind === 'name' };
        }
      }
    }
  }
  for (const [key, entry] of Object.entries(officialese)) yield { list: 'officialese', key, entry, slot: 0, text: key, exact: false };
  for (const [key, { also = [], ...entry }] of Object.entries(vagueDates)) {
    for (const text of [key, ...also]) yield { list: 'vagueDates', key, entry, slot: 0, text, exact: false };
  }
  for (const [key, entry] of Object.entries(acronyms)) {
    yield { list: 'acronyms', key, entry, slot: 0, text: key, exact: true };
    yield { list: 'acronyms', key, entry, slot: 1, text: `${key}s`, exact: true };
    for (const text of expansions(entry.full)) yield { list: 'acronyms', key, entry, slot: 2, text, exact: false };
  }
}

/** The words of an acronym in British and American spelling, and in the plural. */
function* expansions(full: string): Iterable<string> {
  const american = full
    .replace(/is(?=(?:ation|ing|ed|e)s?\b)/g, 'iz')
    .replace(/(?<=\w{2})our\b/g, 'or')
    .replace(/entre\b/g, 'enter')
    .replace(/odell/g, 'odel')
    .replace(/\blicence\b/g, 'license');
  for (const text of new Set([full, american])) {
    yield text;
    if (!text.endsWith('s')) yield `${text}s`;
  }
}
