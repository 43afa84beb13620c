/** The comments by which a writer has findings ignored: “<!-- clear-to-send ignore jargon, vague-date: reason -->”. */
import type { Block } from './blocks';
import type { ProseDocument } from './document';
import type { TextRange } from './range';

export const directiveNames = ['ignore', 'ignore-line', 'ignore-file', 'ignore-start', 'ignore-end'] as const;
export type DirectiveName = (typeof directiveNames)[number];

/** A word in a comment with its place in the document. */
export interface DirectiveWord extends TextRange {
  readonly text: string;
}

/** A comment that speaks to Clear to Send, well written or not; its range is the whole comment. */
export interface Directive extends TextRange {
  /** As written; `undefined` when nothing follows “clear-to-send”. */
  readonly name: DirectiveWord | undefined;
  /** The rules it names; none for all rules. */
  readonly rules: readonly DirectiveWord[];
  readonly reason: string | undefined;
  /** The part of the document in which it ignores findings; `undefined` when it cannot be told. */
  readonly scope: TextRange | undefined;
}

/** Bounded, so that thousands of comments that never end are read once each and not to the end of the document. */
const comment = /<!--[ \t\r\n]{0,20}clear-to-send\b([\s\S]{0,1000}?)-->/gi;

/** All of a document, in order. Use it through `document.note`. */
export function directivesIn(document: ProseDocument): readonly Directive[] {
  const { text } = document;
  if (!/<!--\s*clear-to-send\b/i.test(text)) return none;
  const found: Directive[] = [];
  for (const match of text.matchAll(comment)) {
    const start = match.index;
    const range = { start, end: start + match[0].length };
    const block = document.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
    if (!isComment(block, start)) continue;
    const body = match[1]!;
    found.push({ ...range, ...wordsOf(body, range.end - 3 - body.length), scope: undefined });
  }
  return found.map((directive, index) => ({ ...directive, scope: scopeOf(directive, index, found, document) }));
}

const none: readonly Directive[] = [];

/** False for what only shows a comment, in code. A comment in prose is blank in the masked text. */
const isComment = (block: Block | undefined, at: number): boolean => block !== undefined && (block.type === 'html' || (block.prose.text !== '' && /\s/.test(block.prose.text[at - block.start] ?? '')));

function wordsOf(body: string, offset: number): Pick<Directive, 'name' | 'rules' | 'reason'> {
  const colon = body.indexOf(':');
  const said = colon < 0 ? body : body.slice(0, colon);
  const [name, ...rules] = Array.from(said.matchAll(/[^\s,]+/g), ({ 0: text, index }) => ({ text, start: offset + index, end: offset + index + text.length }));
  return { name, rules, reason: colon < 0 ? undefined : body.slice(colon + 1).trim() || undefined };
}

function scopeOf({ name, start, end }: Directive, index: number, all: readonly Directive[], document: ProseDocument): TextRange | undefined {
  const { text } = document;
  switch (name?.text) {
    case 'ignore-file':
      return { start: 0, end: text.length };
    case 'ignore-line': {
      const own = lineAt(text, start);
      // Alone in its line, the comment speaks of the next one.
      const isAlone = (text.slice(own.start, start) + text.slice(end, own.end)).replace(/[\s>*+-]/g, '') === '';
      return isAlone ? lineAt(text, Math.min(text.length, lineAt(text, end).end + 1)) : own;
    }
    case 'ignore-start': {
      const close = all.slice(index + 1).find((other) => other.name?.text === 'ignore-end');
      return { start: end, end: close?.start ?? text.length };
    }
    case 'ignore':
      return blockFor({ start, end }, document);
    default:
      return undefined;
  }
}

/** Its own block, when other words stand in it; else the next, a list, a table or a quotation as a whole. */
function blockFor({ start, end }: TextRange, { blocks }: ProseDocument): TextRange | undefined {
  const index = blocks.findIndex((block) => block.end > start);
  const own = blocks[index];
  if (!own) return undefined;
  if (own.type !== 'html') return { start: own.start, end: own.end };
  const next = blocks.slice(index + 1).find((block) => block.start >= end && block.type !== 'html');
  if (!next) return undefined;
  let outer: TextRange = next.table ?? next;
  for (let { list } = next; list && list.start >= end; list = list.parent) outer = list;
  // An item has its own paragraphs behind the first; a quotation goes on as long as it is quoted.
  const group = blocks.filter((block) => block.start >= next.start && (block.start < outer.end || (own.quoteDepth < next.quoteDepth && isQuotedOn(block, next, blocks))));
  return { start: outer.start, end: Math.max(outer.end, ...group.map((block) => block.end)) };
}

const isQuotedOn = (block: Block, first: Block, blocks: readonly Block[]): boolean => blocks.slice(blocks.indexOf(first), blocks.indexOf(block) + 1).every(({ quoteDepth }) => quoteDepth >= first.quoteDepth);

function lineAt(text: string, at: number): TextRange {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}
