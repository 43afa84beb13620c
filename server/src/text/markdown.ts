/** Markdown by `@lezer/markdown`: GitHub's flavour, parsed again only where it changed. */
import { TreeFragment, type Tree } from '@lezer/common';
import { GFM, parser, type BlockContext, type Line, type MarkdownConfig } from '@lezer/markdown';

/**
 * An answer typed right under a quoted line, with no blank line between, is by CommonMark still part of the quotation
 * ("lazy continuation"). In mail it is the writer's own answer, unless the quoted line was merely wrapped.
 */
const answersUnderQuotes: MarkdownConfig = {
  parseBlock: [
    {
      name: 'AnswerUnderQuote',
      endLeaf: (context, line, leaf) =>
        isLazy(context, line) && /^\s*[\p{Lu}\p{N}“"]/u.test(line.text) && /[.?!:;)”"’…]\s*$/.test(leaf.content),
    },
  ],
};

function isLazy(context: BlockContext, line: Line): boolean {
  if (/^\s*>/.test(line.text)) return false;
  for (let depth = 0; depth < context.depth; depth++) if (context.parentType(depth).name === 'Blockquote') return true;
  return false;
}

const markdown = parser.configure([GFM, answersUnderQuotes]);

export interface ParsedMarkdown {
  readonly tree: Tree;
  readonly text: string;
}

/** Deeper nesting says nothing to a reader, and costs a parser more than it is worth. */
const deepest = 24;

/**
 * A text of the same length that the parser reads safely: line ends are `\n`, and marks nested too deep are blanked.
 */
export function parserText(text: string): string {
  if (text.includes('\r')) text = text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  if (!/^[ \t]*(?:(?:>|[-*+])[ \t]*){24}/m.test(text)) return text;
  return text.replace(/^[ \t]*(?:(?:>|[-*+])[ \t]*){24}[ \t>*+-]*/gm, (marks) => {
    const kept = deepPrefixLength(marks);
    return marks.slice(0, kept) + ' '.repeat(marks.length - kept);
  });
}

function deepPrefixLength(marks: string): number {
  let seen = 0;
  for (let at = 0; at < marks.length; at++) if (/[>*+-]/.test(marks[at]!) && ++seen === deepest) return at + 1;
  return marks.length;
}

/** Parses `text`, reusing what `previous` holds where the text is the same. */
export function parseMarkdown(text: string, previous?: ParsedMarkdown): ParsedMarkdown {
  if (!previous) return { text, tree: markdown.parse(text) };
  const change = changedRange(previous.text, text);
  if (!change) return previous;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), [change]);
  return { text, tree: markdown.parse(text, fragments) };
}

/** The smallest span outside which both texts agree. */
function changedRange(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } | undefined {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  if (from === before.length && from === after.length) return undefined;
  let tail = 0;
  while (tail < shorter - from && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { fromA: from, toA: before.length - tail, fromB: from, toB: after.length - tail };
}
