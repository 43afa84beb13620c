/** A table of Markdown as a tree that the library for HTML takes. */
import type { SyntaxNode } from '@lezer/common';
import type { AlignType, Table, TableRow } from 'mdast';

import { inlinesOf } from './inlines';
import type { Reading } from './reading';

export function tableOf(reading: Reading, node: SyntaxNode): Table {
  const rows = [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')];
  const line = node.getChild('TableDelimiter');
  const align = line ? alignments(reading.text.slice(line.from, line.to)) : [];
  return { type: 'table', align, children: rows.map((row) => rowOf(reading, row, align.length)) };
}

const alignments = (line: string): AlignType[] =>
  (line.match(/:?-+:?/g) ?? []).map((mark) => (mark.endsWith(':') ? (mark.startsWith(':') ? 'center' : 'right') : mark.startsWith(':') ? 'left' : null));

/** The cells of a row; an empty one has no node, so columns are counted by their bars. */
function rowOf(reading: Reading, row: SyntaxNode, columns: number): TableRow {
  const children: TableRow['children'] = [];
  let column = reading.text[row.from] === '|' ? -1 : 0;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableDelimiter') column++;
    if (child.name !== 'TableCell') continue;
    while (children.length < column) children.push({ type: 'tableCell', children: [] });
    children.push({ type: 'tableCell', children: inlinesOf(reading, child, child.from, child.to), position: reading.positionOf(child) });
  }
  while (children.length < columns) children.push({ type: 'tableCell', children: [] });
  return { type: 'tableRow', children: children.slice(0, Math.max(columns, 1)), position: reading.positionOf(row) };
}
