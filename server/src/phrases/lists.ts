/** Every word list that is looked for in running text, under the name by which rules ask for it. */
import { jargonLists } from '../words/jargon';
import { officialese } from '../words/officialese';
import { vagueDates } from '../words/vagueDates';
import type { Guard, JargonEntry, PhraseEntry, VagueDate } from '../words/entries';

export interface ListEntries {
  readonly jargon: JargonEntry;
  readonly officialese: PhraseEntry;
  readonly vagueDates: VagueDate;
}

export type ListName = keyof ListEntries;

/** One way to write an entry. */
export interface Spelling {
  readonly list: ListName;
  readonly key: string;
  readonly entry: Guard & (JargonEntry | PhraseEntry | VagueDate);
  /** The slot of the entry's forms that this is; two slots may look the same. */
  readonly slot: number;
  /** The spelling, for names that count only with their capitals; otherwise `undefined`. */
  readonly exact: string | undefined;
  /** The phrase as listed. */
  readonly text: string;
}

export function* spellings(): Iterable<Spelling> {
  for (const list of Object.values(jargonLists)) {
    for (const [key, entry] of Object.entries(list)) {
      for (const set of [entry.forms, ...(entry.also ?? [])]) {
        const forms = set.split(', ');
        for (const [slot, text] of forms.entries()) {
          if (forms.indexOf(text) === slot) yield { list: 'jargon', key, entry, slot, text, exact: entry.kind === 'name' ? text : undefined };
        }
      }
    }
  }
  for (const [key, entry] of Object.entries(officialese)) yield { list: 'officialese', key, entry, slot: 0, text: key, exact: undefined };
  for (const [key, entry] of Object.entries(vagueDates)) yield { list: 'vagueDates', key, entry, slot: 0, text: key, exact: undefined };
}
