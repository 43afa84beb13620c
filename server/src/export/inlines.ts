/** The words of a paragraph, a heading or a cell as a tree that the library for HTML takes. */
import type { SyntaxNode } from '@lezer/common';
import { decodeHTMLStrict } from 'entities/decode';
import type { PhrasingContent } from 'mdast';

import { isHtml } from './htmlTags';
import { bareTarget, linkTarget } from './links';
import { trimmed, withoutLinks, wordsIn } from './phrasing';
import type { Reading } from './reading';
import { targetOf } from './targets';

/** Marks that say how a word looks, and comments: the client sees none of them. */
const unseen = new Set([
  'CodeMark',
  'Comment',
  'EmphasisMark',
  'HeaderMark',
  'LinkMark',
  'ProcessingInstruction',
  'QuoteMark',
  'StrikethroughMark',
  'TaskMarker',
]);
const noBreaks: ReadonlySet<number> = new Set();

/**
 * What stands between two offsets of the tree.
 *
 * @param parent The node whose children are read.
 * @param breaks The offsets of the line ends to be kept.
 */
export function inlinesOf(reading: Reading, parent: SyntaxNode, from: number, to: number, breaks: ReadonlySet<number> = noBreaks): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let at = from;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.from < at) continue;
    if (child.from >= to) break;
    addText(reading, found, at, child.from, breaks);
    if (!unseen.has(child.name) && !reading.isLeftOut(child.from)) found.push(...inlineOf(reading, child, breaks));
    at = child.to;
  }
  addText(reading, found, at, to, breaks);
  return trimmed(found);
}

function inlineOf(reading: Reading, node: SyntaxNode, breaks: ReadonlySet<number>): PhrasingContent[] {
  const { from, to, name } = node;
  const source = reading.text.slice(from, to);
  const inside = (): PhrasingContent[] => inlinesOf(reading, node, from, to, breaks);
  switch (name) {
    case 'Emphasis':
      return [{ type: 'emphasis', children: inside() }];
    case 'StrongEmphasis':
      return [{ type: 'strong', children: inside() }];
    case 'Strikethrough':
      return [{ type: 'delete', children: inside() }];
    case 'InlineCode':
      return [{ type: 'inlineCode', value: codeOf(reading, node) }];
    case 'HardBreak':
      return [{ type: 'break' }];
    case 'Escape':
      return [{ type: 'text', value: source.slice(1) }];
    case 'Entity':
      return [{ type: 'text', value: decodeHTMLStrict(source) }];
    case 'HTMLTag':
      if (/^<br\b/i.test(source)) return [{ type: 'break' }];
      return isHtml(reading, source) ? [] : [{ type: 'text', value: source }];
    case 'URL':
      return linked(reading, bareTarget(source), [{ type: 'text', value: source }], source);
    case 'Autolink': {
      const address = source.slice(1, -1);
      return linked(reading, bareTarget(address), [{ type: 'text', value: address }], address);
    }
    case 'Link':
      return linkOf(reading, node, breaks);
    case 'Image':
      return pictureOf(reading, node);
    default:
      return inside();
  }
}

/** The code between the marks; an end of a line in it is a space, and so is a bar that a cell had to escape. */
function codeOf({ text }: Reading, node: SyntaxNode): string {
  const [open, close] = node.getChildren('CodeMark');
  const code = text.slice(open?.to ?? node.from, close?.from ?? node.to).replace(/\n[ \t>]*/g, ' ');
  const plain = node.parent?.name === 'TableCell' ? code.replaceAll('\\|', '|') : code;
  return plain.startsWith(' ') && plain.endsWith(' ') && plain.trim() !== '' ? plain.slice(1, -1) : plain;
}

function linkOf(reading: Reading, node: SyntaxNode, breaks: ReadonlySet<number>): PhrasingContent[] {
  const close = node.getChildren('LinkMark')[1];
  const target = close && targetOf(reading, node);
  // “[Client name]” without a target is no link; its brackets are the writer's.
  if (!close || target === undefined) return [...plain(reading, node, breaks)];
  return linked(reading, linkTarget(target), inlinesOf(reading, node, node.from + 1, close.from, breaks), target);
}

/** What looks like a link and has no target: its words with all their marks. */
function plain(reading: Reading, node: SyntaxNode, breaks: ReadonlySet<number>): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' || child.name === 'LinkLabel') continue;
    addText(reading, found, at, child.from, breaks);
    if (!unseen.has(child.name)) found.push(...inlineOf(reading, child, breaks));
    at = child.to;
  }
  addText(reading, found, at, node.to, breaks);
  return found;
}

function linked({ problems }: Reading, target: string | undefined, children: PhrasingContent[], written: string): PhrasingContent[] {
  if (target !== undefined) return [{ type: 'link', url: target, children: withoutLinks(children) }];
  problems.add(`“${written}” leads nowhere from the client’s side, so only its words go out; link to a place on the web.`);
  return children;
}

function pictureOf(reading: Reading, node: SyntaxNode): PhrasingContent[] {
  const marks = node.getChildren('LinkMark');
  const target = marks[1] && targetOf(reading, node);
  if (!marks[1] || target === undefined) return [...plain(reading, node, noBreaks)];
  const alt = wordsIn(inlinesOf(reading, node, node.from + 2, marks[1].from));
  return [{ type: 'image', url: target, alt }];
}

/** The words between two marks, without the lines that are not for the client. */
function addText(reading: Reading, found: PhrasingContent[], from: number, to: number, breaks: ReadonlySet<number>): void {
  let value = '';
  const flush = (): void => {
    if (value) found.push({ type: 'text', value });
    value = '';
  };
  for (let at = from; at < to; ) {
    const newline = reading.text.indexOf('\n', at);
    const end = newline < 0 || newline >= to ? to : newline;
    if (!reading.isLeftOut(at)) value += reading.text.slice(at, end);
    if (end < to && !reading.isLeftOut(end)) {
      if (breaks.has(end)) {
        flush();
        found.push({ type: 'break' });
      } else value += '\n';
    }
    at = end + 1;
  }
  flush();
}
