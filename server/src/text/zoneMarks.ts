/** How blocks are marked: as a whole, from one on, or cut in two. */
import type { Block, Zone } from './blocks';

export const inZone = (block: Block, zone: Zone): Block => ({ ...block, zone });

export function markRest(blocks: Block[], from: number, zone: Zone): void {
  for (let index = from; index < blocks.length; index++) blocks[index] = inZone(blocks[index]!, zone);
}

/** Cuts block `index` in two at offset `at` of its words. */
export function split(blocks: Block[], index: number, at: number): void {
  const block = blocks[index]!;
  const [before, after] = block.prose.splitAt(at);
  const middle = block.start + at;
  blocks.splice(index, 1, { ...block, end: middle, prose: before }, { ...block, start: middle, prose: after });
}

export interface PlacedLine {
  readonly text: string;
  /** Counts from the start of the block. */
  readonly start: number;
}

/** The lines of a masked text that hold anything. */
export function linesOf(text: string): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  for (const line of text.split(/[\n\u2028]/)) {
    if (line.trim()) lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}
