/** What stands under the headings of one kind. */
import type { Block } from './blocks';
import type { ProseDocument } from './document';

/**
 * A function that finds the blocks under headings that fit `title`, those headings too, until the next heading of the same
 * or a higher level. Use it through `document.note`.
 */
export const blocksUnder =
  (title: RegExp) =>
  ({ blocks }: ProseDocument): ReadonlySet<Block> => {
    const found = new Set<Block>();
    let level = 0;
    for (const block of blocks) {
      if (block.type === 'heading' && (level === 0 || block.level <= level)) level = title.test(block.prose.text) ? block.level : 0;
      if (level > 0) found.add(block);
    }
    return found;
  };
