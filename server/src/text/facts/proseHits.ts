/** Asks whether and where something is found in our own sentences. */
import type { OwnHits, ProseDocument } from '../document';
import type { SentenceFinder } from '../stretches';

/** Those in which something is found, but for the cells of tables. */
export const hitsInProse = <Note,>(document: ProseDocument, find: SentenceFinder<Note>): readonly OwnHits<Note>[] =>
  document.hits(find).filter(({ block }) => block.type !== 'cell');

/** True when `find` finds something in a sentence of our own. */
export const findsInOwn = (document: ProseDocument, find: SentenceFinder<unknown>): boolean =>
  document.stretches.some((stretch) => stretch.hits(find).length > 0);

/** True for a document in which we say anything. */
export const hasOwnWords = ({ stretches }: ProseDocument): boolean => stretches.some(({ sentenceCount }) => sentenceCount > 0);

/** What a finder has to say that only tells yes from no. */
export const found: readonly true[] = [true];
export const nothing: readonly never[] = [];
