/** The blocks of a document, in order, with where each stands: list, table, quotation, heading. */
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';

import type { TextMemory } from './memory';
import type { Prose } from './prose';
import type { TextRange } from './range';

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

/**
 * Lists the leaf blocks of `tree` in order.
 *
 * @param text The text that was parsed, whose offset 0 is offset `offset` of the document.
 */
export function blocksOf(tree: Tree, text: string, offset: number, memory: TextMemory): readonly Block[] {
  const blocks: Block[] = [];
  const lists: ListPlace[] = [];
  const itemCounts: number[] = [];
  let quoteDepth = 0;
  let table: TablePlace | undefined;
  let row = -1;

  const add = (type: BlockType, node: SyntaxNodeRef, start: number, end: number, level = 0, column = 0, inTable = false): void => {
    const list = lists[lists.length - 1];
    const isProse = type === 'paragraph' || type === 'heading' || type === 'cell' || type === 'item';
    blocks.push({
      type,
      zone: quoteDepth > 0 ? 'client' : 'own',
      start: start + offset,
      end: end + offset,
      prose: isProse ? memory.prose(text.slice(start, end), quoteDepth, node, start) : memory.nothing,
      level,
      quoteDepth,
      list,
      itemIndex: list ? itemCounts[itemCounts.length - 1]! - 1 : 0,
      table: inTable ? table : undefined,
      row: inTable ? row : 0,
      column,
    });
  };

  tree.iterate({
    enter(ref) {
      switch (ref.name) {
        case 'Document':
          return true;
        case 'Blockquote':
          quoteDepth++;
          return true;
        case 'BulletList':
        case 'OrderedList':
          lists.push({ ordered: ref.name === 'OrderedList', start: ref.from + offset, end: ref.to + offset, parent: lists[lists.length - 1] });
          itemCounts.push(0);
          return true;
        case 'ListItem':
          itemCounts[itemCounts.length - 1]!++;
          return true;
        case 'Paragraph':
        case 'Task':
          add(lists.length ? 'item' : 'paragraph', ref, ref.from, ref.to);
          return false;
        case 'Table':
          table = { start: ref.from + offset, end: ref.to + offset, columns: 0 };
          row = -1;
          return true;
        case 'TableHeader':
        case 'TableRow': {
          row++;
          const columns = addCells(ref.node, ref.from, add, text);
          if (row === 0) (table as { columns: number }).columns = columns;
          return false;
        }
        case 'FencedCode':
        case 'CodeBlock':
          add('code', ref, ref.from, ref.to);
          return false;
        case 'HTMLBlock':
        case 'CommentBlock':
        case 'ProcessingInstructionBlock':
          add('html', ref, ref.from, ref.to);
          return false;
        case 'HorizontalRule':
          add('rule', ref, ref.from, ref.to);
          return false;
        case 'LinkReference':
          add('definition', ref, ref.from, ref.to);
          return false;
      }
      if (ref.name.startsWith('ATXHeading') || ref.name.startsWith('SetextHeading')) {
        const { start, end } = headingText(text, ref);
        add('heading', ref, start, end, Number(ref.name.at(-1)));
      }
      return false;
    },
    leave(ref) {
      if (ref.name === 'Blockquote') quoteDepth--;
      else if (ref.name === 'BulletList' || ref.name === 'OrderedList') {
        lists.pop();
        itemCounts.pop();
      }
    },
  });
  return blocks;
}

type Add = (type: BlockType, node: SyntaxNodeRef, start: number, end: number, level: number, column: number, inTable: boolean) => void;

/** Adds the cells of a row; an empty cell has no node, so columns are counted by their bars. Returns their number. */
function addCells(row: SyntaxNode, rowStart: number, add: Add, text: string): number {
  let column = text[rowStart] === '|' ? -1 : 0;
  let last = 0;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') column++;
    else if (child.name === 'TableCell') {
      add('cell', child, child.from, child.to, 0, column, true);
      last = column + 1;
    }
  }
  return Math.max(last, column);
}

/** The words of a heading, without its marks. */
function headingText(text: string, { from, to }: SyntaxNodeRef): TextRange {
  const line = text.slice(from, to);
  const atx = /^#{1,6}[ \t]*/.exec(line);
  let start = from;
  let end = to;
  if (atx) {
    start += atx[0].length;
    end -= /(?:[ \t]+#+)?[ \t]*$/.exec(line)![0].length;
  } else end = from + line.search(/\n[ \t>]*[=-]+[ \t]*$/);
  return { start: Math.min(start, to), end: Math.max(Math.min(start, to), end) };
}
