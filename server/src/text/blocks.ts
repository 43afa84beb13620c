/** The blocks of a document, in order, with where each stands: list, table, quotation, heading. */
import type { Tree } from '@lezer/common';

import { leavesOf } from './leaves';
import type { TextMemory } from './memory';
import type { Prose } from './prose';
import { shift, type TextRange } from './range';

export type BlockType = 'paragraph' | 'heading' | 'item' | 'cell' | 'code' | 'html' | 'rule' | 'definition';

/** A list that holds a block; one object for all its items. */
export interface ListPlace extends TextRange {
  readonly ordered: boolean;
  /** The list that holds this one. */
  readonly parent: ListPlace | undefined;
}

/** A table; one object for all its cells. */
export interface TablePlace extends TextRange {
  readonly columns: number;
}

/** Whose words a block holds, and what for. */
export type Zone = 'header' | 'greeting' | 'own' | 'client' | 'signature' | 'footer';

export interface Block extends TextRange {
  readonly type: BlockType;
  readonly zone: Zone;
  /** The words; empty for code, HTML, rules and definitions. Its offsets count from `start`. */
  readonly prose: Prose;
  /** 1 to 6 for a heading, otherwise 0. */
  readonly level: number;
  /** How many quotations the block stands in. */
  readonly quoteDepth: number;
  readonly list: ListPlace | undefined;
  /** Counts the items of `list` from 0. */
  readonly itemIndex: number;
  readonly table: TablePlace | undefined;
  /** The header is row 0. */
  readonly row: number;
  readonly column: number;
}

/** The leaf blocks of one block of the top level, as they stand in one version of the document. */
export interface Chunk {
  readonly start: number;
  readonly blocks: readonly Block[];
}

/**
 * Lists the leaf blocks of `tree` in order. The parser keeps the node of every block that an edit leaves alone, and what
 * is known of a node serves for the next version too.
 *
 * @param text The text that was parsed, whose offset 0 is offset `offset` of the document.
 */
export function blocksOf(tree: Tree, text: string, offset: number, memory: TextMemory): readonly Block[] {
  const blocks: Block[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const start = node.from + offset;
    let chunk = node.tree ? memory.chunks.get(node.tree) : undefined;
    if (chunk?.start !== start) {
      chunk = { start, blocks: chunk ? moved(chunk.blocks, start - chunk.start) : leavesOf(node, text, offset, memory) };
      if (node.tree) memory.chunks.set(node.tree, chunk);
    }
    for (const block of chunk.blocks) blocks.push(block);
  }
  return blocks;
}

/** The same blocks `by` code units further on; the items of a list still share its one place. */
function moved(blocks: readonly Block[], by: number): readonly Block[] {
  const places = new Map<TextRange, TextRange>();
  const place = <Place extends ListPlace | TablePlace>(old: Place): Place => {
    let found = places.get(old) as Place | undefined;
    if (!found) {
      found = { ...old, ...shift(old, by) };
      if ('parent' in found && found.parent) found = { ...found, parent: place(found.parent) };
      places.set(old, found);
    }
    return found;
  };
  return blocks.map((block) => ({
    ...block,
    start: block.start + by,
    end: block.end + by,
    list: block.list && place(block.list),
    table: block.table && place(block.table),
  }));
}
