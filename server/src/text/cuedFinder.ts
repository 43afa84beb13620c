/** Finders that are not even asked where none of their patterns may fit. */
import { enterFinder } from './cueFile';
import type { CuedPattern } from './cuedPattern';
import { hasCue, type Cued } from './cues';

/** Finds something in a sentence, and is not even asked where none of its patterns may fit. */
export interface CuedFinder<Subject, Note> {
  (subject: Subject): Note;
  readonly mayFind: (subject: Cued) => boolean;
  /** What there is to say of all other sentences. */
  readonly otherwise: Note;
}

export const isCued = <Subject, Note>(find: ((subject: Subject) => Note) | CuedFinder<Subject, Note>): find is CuedFinder<Subject, Note> =>
  (find as Partial<CuedFinder<Subject, Note>>).mayFind !== undefined;

/** `find`, which has `otherwise` to say wherever none of `patterns` may fit. */
export function whereCued<Subject, Note>(patterns: readonly CuedPattern[], otherwise: Note, find: (subject: Subject) => Note): CuedFinder<Subject, Note> {
  let index = -1;
  enterFinder({ patterns, place: (placed) => (index = placed) });
  // The first cues that are read file the finders, so they are read before the place.
  return Object.assign((subject: Subject) => find(subject), { mayFind: ({ cues }: Cued): boolean => hasCue(cues, index), otherwise });
}

/** So many entries of a list are passed over at once. */
const groupSize = 8;

/** Those of `entries` whose pattern may fit a text, in their order. A long list is asked in groups, most of which have nothing for a sentence. */
export function whoseCuesFit<Entry>(entries: readonly Entry[], patternOf: (entry: Entry) => CuedPattern): (subject: Cued) => readonly Entry[] {
  const groups: { readonly entries: readonly Entry[]; readonly mayFit: (subject: Cued) => boolean }[] = [];
  for (let at = 0; at < entries.length; at += groupSize) {
    const some = entries.slice(at, at + groupSize);
    groups.push({ entries: some, mayFit: whereCued(some.map(patternOf), undefined, () => undefined).mayFind });
  }
  return (subject) => {
    let fitting: Entry[] | undefined;
    for (const group of groups) {
      if (!group.mayFit(subject)) continue;
      for (const entry of group.entries) if (patternOf(entry).mayFit(subject)) (fitting ??= []).push(entry);
    }
    return fitting ?? noEntries;
  };
}

const noEntries: readonly never[] = [];
