/** Markdown by `@lezer/markdown`: GitHub's flavour, parsed again only where it changed. */
import { TreeFragment, type Tree } from '@lezer/common';
import { Autolink, parser, Strikethrough, Table, TaskList, type BlockContext, type InlineContext, type Line, type MarkdownConfig } from '@lezer/markdown';

import { closings } from './closings';

/** No mail program wraps so early. */
const shortLine = 40;

/**
 * An answer typed right under a quoted line, with no blank line between, is by CommonMark still part of the quotation
 * ("lazy continuation"). In mail it is the writer's own answer, unless the quoted line was merely wrapped.
 */
const answersUnderQuotes: MarkdownConfig = {
  parseBlock: [
    {
      name: 'AnswerUnderQuote',
      endLeaf: (context, line, leaf) => {
        if (!isLazy(context, line)) return false;
        const quoted = leaf.content.slice(leaf.content.lastIndexOf('\n') + 1);
        if (/\?\s*$/.test(quoted)) return true;
        return /^\s*[\p{Lu}\p{N}“"]/u.test(line.text) && (quoted.length < shortLine || /[.!:;)”"’…]\s*$/.test(quoted));
      },
    },
  ],
};

function isLazy(context: BlockContext, line: Line): boolean {
  if (/^\s*>/.test(line.text)) return false;
  for (let depth = 0; depth < context.depth; depth++) if (context.parentType(depth).name === 'Blockquote') return true;
  return false;
}

/** A line of dashes right under the end of a letter parts off the signature; by CommonMark it would make the words above a heading. */
const dashesUnderWords: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DashesUnderWords',
      endLeaf: (_, line, leaf) => {
        const dashes = /^-{2,}[ \t]*$/.exec(line.text.slice(line.pos))?.[0].trimEnd();
        if (dashes === undefined) return false;
        return dashes === '--' || /[.,!?:;…]\s*$|\n/.test(leaf.content) || closings.has(leaf.content.trim().toLowerCase());
      },
    },
  ],
};

/** GitHub’s links without brackets. The parser would look for one at every letter, so it is only let look where words begin in a text with a sign of one. */
const bareLinks: MarkdownConfig = {
  parseInline: Autolink.parseInline!.map((link) => ({
    ...link,
    parse: (context, next, at) =>
      (!isWordCode(next) && !isJoint(next)) || isWordCode(context.char(at - 1)) || !mayHoldLink(context) ? -1 : link.parse(context, next, at),
  })),
};

const isWordCode = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
/** An address may begin with “.”, “+” or “-”. */
const isJoint = (code: number): boolean => code === 46 || code === 43 || code === 45;

const linkSigns = /www\.|:\/\/|@|mailto:|xmpp:/i;
const textsWithLinks = new WeakMap<InlineContext, boolean>();

function mayHoldLink(context: InlineContext): boolean {
  let known = textsWithLinks.get(context);
  if (known === undefined) textsWithLinks.set(context, (known = linkSigns.test(context.text)));
  return known;
}

const markdown = parser.configure([Table, TaskList, Strikethrough, bareLinks, answersUnderQuotes, dashesUnderWords]);

export interface ParsedMarkdown {
  readonly tree: Tree;
  readonly text: string;
}

/** Deeper nesting says nothing to a reader, and costs a parser more than it is worth. */
const deepest = 24;

/** A text as written and as the parser reads it. */
export interface ReadText {
  readonly text: string;
  readonly readable: string;
}

/**
 * A text of the same length that the parser reads safely: line ends are `\n`, marks nested too deep are blanked, and endless gaps are filled.
 *
 * @param previous An earlier version: each line is read by itself, so only the lines that changed are read again.
 */
export function parserText(text: string, previous?: ReadText): string {
  const change = previous && changedRange(previous.text, text);
  if (!previous) return readLines(text);
  if (!change) return previous.readable;
  const start = change.fromB === 0 ? 0 : text.lastIndexOf('\n', change.fromB - 1) + 1;
  const end = text.indexOf('\n', change.toB) + 1 || text.length;
  const lines = text.slice(start, end);
  const readable = readLines(lines);
  if (readable === lines && previous.readable === previous.text) return text;
  const after = previous.text.length - (text.length - end);
  return previous.readable.slice(0, start) + readable + previous.readable.slice(after);
}

function readLines(text: string): string {
  if (text.includes('\r')) text = text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  // A parser that looks for the end of white space from each of its places takes a second for ten thousand of them.
  if (text.includes(longGap)) text = text.replace(longGaps, (gap) => ` ${noWidth.repeat(gap.length - 2)} `);
  if (!tooDeep.test(text)) return text;
  return text.replace(allMarks, (marks) => {
    const kept = deepPrefixLength(marks);
    return marks.slice(0, kept) + ' '.repeat(marks.length - kept);
  });
}

const longGap = ' '.repeat(500);
const longGaps = / {500,}/g;
/** Neither white space nor a word. */
const noWidth = '\u200B';

const tooDeep = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)][ \t])[ \t]*){24}/m;
const allMarks = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)][ \t])[ \t]*){24}(?:\d{1,9}[.)][ \t]|[ \t>*+-])*/gm;

function deepPrefixLength(marks: string): number {
  let seen = 0;
  for (let at = 0; at < marks.length; at++) if (/[>*+.)-]/.test(marks[at]!) && ++seen === deepest) return at + 1;
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
  const from = sameLength(shorter, (done, more) => before.slice(done, done + more) === after.slice(done, done + more));
  if (from === before.length && from === after.length) return undefined;
  const endOf = (text: string, done: number, more: number): string => text.slice(text.length - done - more, text.length - done);
  const tail = sameLength(shorter - from, (done, more) => endOf(before, done, more) === endOf(after, done, more));
  return { fromA: from, toA: before.length - tail, fromB: from, toB: after.length - tail };
}

/**
 * How many units are the same, at most `most`. Comparing long slices is many times faster than comparing units one by one.
 *
 * @param isSame Whether the `more` units after the first `done` are the same.
 */
function sameLength(most: number, isSame: (done: number, more: number) => boolean): number {
  let done = 0;
  for (let step = 1 << 16; step >= 1; step >>= 1) while (done + step <= most && isSame(done, step)) done += step;
  return done;
}
