/**
 * The comments by which a writer has findings ignored: “<!-- clear-to-send ignore jargon, vague-date: reason -->”, and the one
 * that says that a promise or a question needs nothing more: “<!-- clear-to-send settled: by phone -->”.
 */
import type { Block } from './blocks';
import type { ProseDocument } from './document';
import type { TextRange } from './range';

export const directiveNames = ['ignore', 'ignore-line', 'ignore-file', 'ignore-start', 'ignore-end', 'settled'] as const;

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
  /** The part of the document that it is about; `undefined` when it cannot be told. */
  readonly scope: TextRange | undefined;
}

const marker = 'clear-to-send';
/** What may stand before and behind the marker; both are looked at only around a marker, for they are asked at every keystroke. */
const opening = /<!--[ \t\r\n]{0,20}$/;
const longest = 1000;

/** All of a document, in order. Use it through `document.note`. */
export function directivesIn(document: ProseDocument): readonly Directive[] {
  const { text } = document;
  let at = text.indexOf(marker);
  if (at < 0) return none;
  const found: Directive[] = [];
  for (; at >= 0; at = text.indexOf(marker, at + marker.length)) {
    const open = opening.exec(text.slice(Math.max(0, at - 24), at));
    if (!open) continue;
    const from = at + marker.length;
    const close = text.slice(from, from + longest).indexOf('-->');
    if (close < 0 || /^[\w-]/.test(text.slice(from, from + 1))) continue;
    const range = { start: at - open[0].length, end: from + close + 3 };
    if (isComment(document.blocks[blockAt(document.blocks, range.start)], range.start))
      found.push({ ...range, ...wordsOf(text.slice(from, from + close), from), scope: undefined });
  }
  const ends = found.filter(({ name }) => name?.text === 'ignore-end');
  let next = 0;
  return found.map((directive) => {
    while (next < ends.length && ends[next]!.start <= directive.start) next++;
    return { ...directive, scope: scopeOf(directive, ends[next], document) };
  });
}

/** The comments that call something settled. */
export const settlingComments = (document: ProseDocument): readonly Directive[] => document.note(directivesIn).filter(({ name }) => name?.text === 'settled');

/** The last block that begins at `at` or before it; -1 when none does. */
function blockAt(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const none: readonly Directive[] = [];

/** False for what only shows a comment, in code. A comment in prose is blank in the masked text. */
const isComment = (block: Block | undefined, at: number): boolean =>
  block !== undefined && at < block.end && (block.type === 'html' || (block.prose.text !== '' && /\s/.test(block.prose.text[at - block.start] ?? '')));

function wordsOf(body: string, offset: number): Pick<Directive, 'name' | 'rules' | 'reason'> {
  const colon = body.indexOf(':');
  const said = colon < 0 ? body : body.slice(0, colon);
  const [name, ...rules] = Array.from(said.matchAll(/[^\s,]+/g), ({ 0: text, index }) => ({ text, start: offset + index, end: offset + index + text.length }));
  return { name, rules, reason: colon < 0 ? undefined : body.slice(colon + 1).trim() || undefined };
}

/** @param close The next comment that says “ignore-end”. */
function scopeOf({ name, start, end }: Directive, close: Directive | undefined, document: ProseDocument): TextRange | undefined {
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
    case 'ignore-start':
      return { start: end, end: close?.start ?? text.length };
    case 'ignore':
    case 'settled':
      return blockFor({ start, end }, document);
    default:
      return undefined;
  }
}

/** Its own block, when other words stand in it; else the next, a list, a table or a quotation as a whole. */
function blockFor({ start, end }: TextRange, { blocks }: ProseDocument): TextRange | undefined {
  let index = blockAt(blocks, start);
  const own = blocks[index];
  if (!own) return undefined;
  if (own.type !== 'html') return { start: own.start, end: own.end };
  do index++;
  while (index < blocks.length && (blocks[index]!.start < end || blocks[index]!.type === 'html'));
  const next = blocks[index];
  if (!next) return undefined;
  let outer: TextRange = next.table ?? next;
  for (let { list } = next; list && list.start >= end; list = list.parent) outer = list;
  let last = outer.end;
  // An item has its own paragraphs behind the first; a quotation goes on as long as it is quoted.
  for (; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.start >= outer.end && !(own.quoteDepth < next.quoteDepth && block.quoteDepth >= next.quoteDepth)) break;
    last = Math.max(last, block.end);
  }
  return { start: outer.start, end: last };
}

function lineAt(text: string, at: number): TextRange {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}
