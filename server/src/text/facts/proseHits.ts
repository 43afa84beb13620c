/** Sentences in which something is found, without the cells of tables, of which a long table has thousands. */
import type { OwnSentence, ProseDocument } from '../document';
import type { Sentence } from '../sentence';

/** The same as `document.hits`, but for cells. */
export function* hitsInProse<Note>({ blocks }: ProseDocument, find: (sentence: Sentence) => readonly Note[]): Iterable<OwnSentence & { readonly notes: readonly Note[] }> {
  for (const block of blocks) {
    if (block.zone !== 'own' || block.type === 'cell') continue;
    for (const { start, sentence, notes } of block.prose.hits(find)) yield { start: block.start + start, sentence, block, notes };
  }
}
