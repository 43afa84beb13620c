/** Sentences in which something is found, but for the cells of tables. */
import type { OwnHits, ProseDocument } from '../document';
import type { SentenceFinder } from '../stretches';

export const hitsInProse = <Note>(document: ProseDocument, find: SentenceFinder<Note>): readonly OwnHits<Note>[] => document.hits(find).filter(({ block }) => block.type !== 'cell');
