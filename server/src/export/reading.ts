/** One document on its way out: its text, its places, and what is told the writer about it. */
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Definition } from 'mdast';
import type { Position } from 'unist';

import type { ProseDocument } from '../text/document';
import { parseMarkdown, parserText } from '../text/markdown';
import type { TextRange } from '../text/range';
import { meantBreaks } from './breaks';
import { leftOutLines } from './leftOut';

export class Reading {
  readonly tree: Tree;
  /** What the tree was parsed from; its offset 0 is offset `bodyStart` of the document. */
  readonly text: string;
  /** The targets of links that stand in lines of their own, by their labels as Markdown compares them. */
  readonly definitions = new Map<string, Definition>();
  /** What could not go out as written, in whole sentences for the writer. */
  readonly problems = new Set<string>();
  readonly #document: ProseDocument;
  readonly #bodyStart: number;
  readonly #lineStarts: readonly number[];
  readonly #leftOut: readonly TextRange[];

  /** @param isMail True for an e-mail, which shows neither its date nor its client. */
  constructor(document: ProseDocument, isMail: boolean) {
    this.#document = document;
    this.#bodyStart = document.frontMatter?.end ?? (document.text.startsWith('\uFEFF') ? 1 : 0);
    const whole = parserText(document.text);
    // A long thread is checked only in part, but it goes out whole.
    ({ text: this.text, tree: this.tree } = withoutLeadingComments(whole.slice(this.#bodyStart)));
    this.#lineStarts = Array.from(whole.matchAll(/\n/g), ({ index }) => index + 1);
    this.#leftOut = leftOutLines(document, isMail).map(({ start, end }) => ({ start: start - this.#bodyStart, end: end - this.#bodyStart }));
  }

  /** True for a place in a line that is not for the client. */
  isLeftOut(offset: number): boolean {
    return this.#leftOut.some(({ start, end }) => start <= offset && offset < end);
  }

  /** True when some lines of the document are left out. */
  get leavesOut(): boolean {
    return this.#leftOut.length > 0;
  }

  /** The line ends in a paragraph that the client gets to see. */
  breaksIn({ from, to }: SyntaxNode): ReadonlySet<number> {
    return meantBreaks(this.text, from, to, (offset) => {
      const zone = this.#zoneAt(offset);
      return zone === 'greeting' || zone === 'signature' || zone === 'footer';
    });
  }

  /** Where a node stands, with lines that count from 1, as the trees of this kind have it. */
  positionOf({ from, to }: { readonly from: number; readonly to: number }): Position {
    return { start: this.#pointAt(from), end: this.#pointAt(to) };
  }

  #pointAt(at: number): Position['start'] {
    const offset = at + this.#bodyStart;
    let low = 0;
    let high = this.#lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#lineStarts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low - 1] ?? 0) + 1, offset };
  }

  #zoneAt(at: number): string {
    const offset = at + this.#bodyStart;
    const { blocks } = this.#document;
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (blocks[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return blocks[low - 1]?.zone ?? 'own';
  }
}

/**
 * By Markdown, what stands behind a comment in the line that the comment begins is HTML. A writer means words with all their
 * marks, so such a comment is filled with what the export leaves out.
 */
function withoutLeadingComments(text: string): { readonly text: string; readonly tree: Tree } {
  const { tree } = parseMarkdown(text);
  if (!text.includes('<!--')) return { text, tree };
  const comments: TextRange[] = [];
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name !== 'CommentBlock') return;
      const comment = leadingComments.exec(text.slice(from, to));
      if (comment) comments.push({ start: from + comment[1]!.length, end: from + comment[0].length });
    },
  });
  if (comments.length === 0) return { text, tree };
  const filled = comments.reduce(
    (before, { start, end }) => before.slice(0, start) + before.slice(start, end).replace(/[^\n]/g, filler) + before.slice(end),
    text,
  );
  return { text: filled, tree: parseMarkdown(filled).tree };
}

/** With something behind them in their line. */
const leadingComments = /^([ \t]*)(?:<!--(?:(?!-->)[\s\S])*-->[ \t]*)+(?=\S)/;
/** Not white space, which would move what follows, nor a word. */
export const filler = '\u200B';
