/** The sections of our own words: which heading each block stands under, and how far a heading reaches. */
import type { Block, TablePlace } from '../blocks';
import type { ProseDocument } from '../document';

/** A section as a span of indices of `Outline.own`; it begins at its heading. */
export type Region = readonly [from: number, to: number];

export interface Outline {
  readonly own: readonly Block[];
  /** For each block of the document its index among those of our own, if it is one. */
  readonly places: readonly number[];
  /** For each block the index of the heading it stands under, or is; −1 above all headings. */
  readonly headings: readonly number[];
  /** From each heading to the next, in order; what stands above the first heading is one too. */
  readonly sections: readonly Region[];
  /** The index of the first cell of each table. */
  readonly tables: ReadonlyMap<TablePlace, number>;
}

export const outlineOf = (document: ProseDocument): Outline => document.note(findOutline);

function findOutline(document: ProseDocument): Outline {
  const own = document.blocksIn('own');
  let place = 0;
  const places = document.blocks.map(({ zone }) => (zone === 'own' ? place++ : -1));
  const tables = new Map<TablePlace, number>();
  const sections: Region[] = [];
  let heading = -1;
  let from = 0;
  const headings = own.map(({ type, table }, index) => {
    if (table && table !== own[index - 1]?.table) tables.set(table, index);
    if (type !== 'heading') return heading;
    if (index > from) sections.push([from, index]);
    return (heading = from = index);
  });
  if (from < own.length) sections.push([from, own.length]);
  return { own, places, headings, sections, tables };
}

/** The section of a heading, and the one around it unless that is the whole document; for −1, all above the first heading. */
export function regionsOf(own: readonly Block[], heading: number): readonly Region[] {
  if (heading < 0) return [[0, sectionEnd(own, 0, 6)]];
  const { level } = own[heading]!;
  const region: Region = [heading, sectionEnd(own, heading + 1, level)];
  let parent = heading - 1;
  while (parent >= 0 && !(own[parent]!.type === 'heading' && own[parent]!.level < level)) parent--;
  return parent >= 0 && own[parent]!.level > 1 ? [region, [parent, sectionEnd(own, parent + 1, own[parent]!.level)]] : [region];
}

/** The index behind the last block before the next heading of this level or a higher one. */
function sectionEnd(own: readonly Block[], from: number, level: number): number {
  let end = from;
  while (end < own.length && !(own[end]!.type === 'heading' && own[end]!.level <= level)) end++;
  return end;
}
