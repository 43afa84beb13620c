/**
 * A document as the client is to see it, as a tree of Markdown that the library for HTML takes. It is made from the tree
 * of our own parser, so that an answer under a quotation, a signature and a comment are read here as the rules read them.
 */
import type { SyntaxNode } from '@lezer/common';
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';

import { htmlText } from '../mail/htmlText';
import type { ProseDocument } from '../text/document';
import { withOwnBrackets } from './htmlTags';
import { inlinesOf } from './inlines';
import { Reading } from './reading';
import { tableOf } from './tableTree';
import { addressIn, labelKey } from './targets';

export interface ClientTree {
  readonly root: Root;
  /** What cannot go out as written, in whole sentences for the writer. */
  readonly problems: readonly string[];
}

/** @param isMail True for an e-mail, false for a quote or a proposal, whose date the client is to see. */
export function clientTree(document: ProseDocument, isMail: boolean): ClientTree {
  const reading = new Reading(document, isMail);
  collectDefinitions(reading, reading.tree.topNode);
  const children = blocksIn(reading, reading.tree.topNode) as RootContent[];
  // The line that parted a header from the words parts nothing when the header is gone.
  while (reading.leavesOut && children[0]?.type === 'thematicBreak') children.shift();
  return { root: { type: 'root', children }, problems: [...reading.problems] };
}

function collectDefinitions(reading: Reading, parent: SyntaxNode): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.name !== 'LinkReference') collectDefinitions(reading, node);
    else {
      const label = node.getChild('LinkLabel');
      const url = node.getChild('URL');
      const key = label && labelKey(reading.text.slice(label.from + 1, label.to - 1));
      if (!key || !url || reading.definitions.has(key)) continue;
      reading.definitions.set(key, { type: 'definition', identifier: key, url: addressIn(reading.text.slice(url.from, url.to)) });
    }
  }
}

type Block = BlockContent | DefinitionContent;

function blocksIn(reading: Reading, parent: SyntaxNode): Block[] {
  const blocks: Block[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    const block = blockOf(reading, node);
    if (block) blocks.push({ ...block, position: reading.positionOf(node) });
  }
  return blocks;
}

/** `undefined` for what the client does not see. */
function blockOf(reading: Reading, node: SyntaxNode): Block | undefined {
  const { name, from, to } = node;
  switch (name) {
    case 'Blockquote':
      return { type: 'blockquote', children: blocksIn(reading, node) };
    case 'BulletList':
    case 'OrderedList':
      return listOf(reading, node);
    case 'Paragraph':
      return paragraph(inlinesOf(reading, node, from, to, reading.breaksIn(node)));
    case 'Task': {
      // Mail programs take boxes to tick out; a sign says the same.
      const box = /^\[[ \t]\]/.test(reading.text.slice(from, to)) ? '☐ ' : '☑ ';
      return paragraph([{ type: 'text', value: box }, ...inlinesOf(reading, node, from, to, reading.breaksIn(node))]);
    }
    case 'FencedCode':
    case 'CodeBlock':
      return { type: 'code', value: codeIn(reading, node) };
    case 'HorizontalRule':
      return { type: 'thematicBreak' };
    case 'Table':
      return tableOf(reading, node);
    case 'HTMLBlock':
    case 'CommentBlock':
      return wordsOfHtml(reading, node);
  }
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  if (level === undefined) return undefined;
  return { type: 'heading', depth: Number(level) as 1 | 2 | 3 | 4 | 5 | 6, children: inlinesOf(reading, node, from, to) };
}

/** The lines of code; those that a fence stands before are moved with it. */
function codeIn({ text }: Reading, node: SyntaxNode): string {
  const code = node
    .getChildren('CodeText')
    .map((part) => text.slice(part.from, part.to))
    .join('');
  const indent = node.name === 'FencedCode' ? /[ ]{0,3}$/.exec(text.slice(Math.max(0, node.from - 3), node.from))![0].length : 0;
  return indent > 0 && !/[>*+\d.)-][ ]*$/.test(text.slice(Math.max(0, node.from - 8), node.from))
    ? code.replace(new RegExp(`^ {1,${indent}}`, 'gm'), '')
    : code;
}

const paragraph = (children: PhrasingContent[]): Block | undefined => (children.length > 0 ? { type: 'paragraph', children } : undefined);

function listOf(reading: Reading, node: SyntaxNode): Block | undefined {
  const items = node.getChildren('ListItem');
  const isLoose = items.some(
    (item, index) =>
      hasGap(reading, item.getChild('ListMark')?.to ?? item.from, item) || (index > 0 && isGap(reading.text.slice(items[index - 1]!.to, item.from))),
  );
  const children = items.flatMap((item): ListItem[] => {
    const blocks = blocksIn(reading, item);
    // An item that held nothing but a line of the header goes with it.
    if (blocks.length === 0 && reading.isLeftOut(item.from)) return [];
    return [{ type: 'listItem', spread: isLoose, children: blocks, position: reading.positionOf(item) }];
  });
  if (children.length === 0) return undefined;
  const start = Number.parseInt(reading.text.slice(items[0]!.from, items[0]!.to), 10);
  return node.name === 'OrderedList'
    ? { type: 'list', ordered: true, start, spread: isLoose, children }
    : { type: 'list', ordered: false, spread: isLoose, children };
}

/** True where an empty line stands between two blocks of one item. */
function hasGap({ text }: Reading, from: number, item: SyntaxNode): boolean {
  let end = from;
  for (let child = item.firstChild; child; child = child.nextSibling) {
    if (child.name === 'ListMark' || child.name === 'QuoteMark') continue;
    if (end > from && isGap(text.slice(end, child.from))) return true;
    end = child.to;
  }
  return false;
}

const isGap = (between: string): boolean => /\n[ \t>]*\n/.test(between);

/** Of HTML only the words go out; a comment has none, but behind its end words may stand in the same line. */
function wordsOfHtml(reading: Reading, { from, to }: SyntaxNode): Block | undefined {
  const { text, problems } = reading;
  const html = text.slice(from, to);
  const open = html.lastIndexOf('<!--');
  if (open >= 0 && html.indexOf('-->', open) < 0)
    problems.add('A comment that begins with “<!--” has no end, so all that stands below it is left out; end it with “-->”.');
  const words = htmlText(withOwnBrackets(reading, html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/^[ \t]*>+/gm, ''))).trim();
  if (words === '') return undefined;
  return {
    type: 'paragraph',
    children: words
      .split('\n')
      .flatMap((line, index): PhrasingContent[] => (index === 0 ? [{ type: 'text', value: line }] : [{ type: 'break' }, { type: 'text', value: line }])),
  };
}
