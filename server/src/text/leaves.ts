/** Finds the leaf blocks in what the parser made of a document. */
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import type { Block, BlockType, ListPlace, TablePlace } from './blocks';
import type { TextMemory } from './memory';
import type { TextRange } from './range';

/**
 * Lists the leaf blocks in a block of the top level, in order.
 *
 * @param text The text that was parsed, whose offset 0 is offset `offset` of the document.
 */
export function leavesOf(top: SyntaxNode, text: string, offset: number, memory: TextMemory): readonly Block[] {
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

  top.cursor().iterate(
    (ref) => {
      switch (ref.name) {
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
    (ref) => {
      if (ref.name === 'Blockquote') quoteDepth--;
      else if (ref.name === 'BulletList' || ref.name === 'OrderedList') {
        lists.pop();
        itemCounts.pop();
      }
    },
  );
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
