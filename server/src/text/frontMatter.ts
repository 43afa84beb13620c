/** YAML front matter: where it is, what it says, and what is wrong with it. */
import type { Node } from 'yaml';

import { plainFields } from './plainFrontMatter';
import type { TextRange } from './range';
import { yaml as library } from './yaml';

export interface FrontMatter extends TextRange {
  /** The values by key, lower case; a list is joined from its items. Empty when the YAML cannot be read. */
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  readonly problems: readonly FrontMatterProblem[];
  /** The block as written; the same source is not read again. */
  readonly source: string;
  /** False when no closing `---` was found; the block then ends after its first line. */
  readonly closed: boolean;
}

export interface FrontMatterField {
  readonly range: TextRange;
  /** Every value as text: one for a scalar, one an item for a list. */
  readonly values: readonly string[];
  /** The fields below, for a field such as `in-reply-to` that holds a mapping. */
  readonly fields?: ReadonlyMap<string, FrontMatterField>;
}

export interface FrontMatterProblem {
  readonly range: TextRange;
  readonly message: string;
}

const opening = /^\uFEFF?---[ \t]*(?:\n|$)/;

/**
 * The front matter at the top of `text`, whose line ends are `\n`; `undefined` if there is none.
 * `previous` is what an earlier version of the same text had; reading YAML is worth doing once. A `---` with no closing line counts as front matter only if `key: value` lines follow it, for it may be a rule across the page.
 */
export function frontMatterOf(text: string, previous?: FrontMatter): FrontMatter | undefined {
  if (previous?.closed && text.startsWith(previous.source)) return previous;
  const open = opening.exec(text)?.[0];
  if (open === undefined) return undefined;
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
  closing.lastIndex = open.length;
  const close = closing.exec(text);
  if (!close) return unclosed(text, open.length);
  const yaml = text.slice(open.length, close.index);
  const end = Math.min(close.index + close[0].length + 1, text.length);
  return { start: 0, end, source: text.slice(0, end), closed: true, ...read(yaml, open.length) };
}

function unclosed(text: string, start: number): FrontMatter | undefined {
  const lines = /^(?:[ \t]*(?:[\w-]+:.*|-[ \t].*|#.*)?(?:\n|$))*?(?=\n|$)/.exec(text.slice(start))?.[0] ?? '';
  if (!/^[\w-]+:/m.test(lines)) return undefined;
  const message = 'The header that begins here has no closing line; add a line with “---” below its last field.';
  return {
    start: 0,
    end: start + lines.length,
    source: '',
    closed: false,
    fields: read(lines, start).fields,
    problems: [{ range: { start: 0, end: start - 1 }, message }],
  };
}

function read(yaml: string, offset: number): Pick<FrontMatter, 'fields' | 'problems'> {
  const fields = plainFields(yaml, offset);
  return fields ? { fields, problems: [] } : readAll(yaml, offset);
}

function readAll(yaml: string, offset: number): Pick<FrontMatter, 'fields' | 'problems'> {
  const { isMap, LineCounter, parseDocument } = library();
  const lineCounter = new LineCounter();
  const document = parseDocument(withPlainText(yaml), {
    lineCounter,
    keepSourceTokens: false,
    schema: 'failsafe',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const problems = document.errors.slice(0, 3).map(({ pos, message }) => {
    const { line } = lineCounter.linePos(Math.max(0, Math.min(pos[0], yaml.trimEnd().length - 1)));
    const start = lineCounter.lineStarts[line - 1] ?? 0;
    const text = yaml.slice(start).split('\n', 1)[0]!;
    const range = { start: offset + start, end: offset + start + Math.max(text.trimEnd().length, 1) };
    return { range, message: plain(message) };
  });
  const { contents } = document;
  if (contents && !isMap(contents) && problems.length === 0) {
    problems.push({
      range: { start: offset, end: offset + Math.max(1, yaml.trimEnd().length) },
      message: 'The header has no fields; write each as “name: value”, such as “to: Maya Chen”.',
    });
  }
  return { fields: problems.length && !isMap(contents) ? new Map() : fieldsOf(contents, offset), problems };
}

/** Marks that mean something in YAML, and that people who do not know it write in a subject: “Re: Order #12”, “*Urgent*”. */
const marks = ':#*&!%@`';

/** The same, of the same length, with such marks put by where they are plainly part of a value on one line. */
const withPlainText = (yaml: string): string =>
  yaml.replace(
    /^([ \t]*[\w-]+:[ \t]+)([^\s"'[{|>#-][^\n]*)$/gm,
    (_, key: string, value: string) => key + value.replace(/^[*&!%@`]|:(?=\s|$)|(?<=\s)#(?=\d)/g, (mark) => String.fromCharCode(0xe000 + marks.indexOf(mark))),
  );

/** What the library says and what to do about it, for people who do not know YAML. */
function plain(message: string): string {
  if (/unique/i.test(message)) return 'This name stands in the header twice; keep one of the two lines.';
  if (/quote/i.test(message)) return 'A quotation mark is missing in this line of the header; add it at the end of the value.';
  if (/flow|\]|\}/.test(message)) return 'A bracket is open in this line of the header; close it, or put the whole value in quotation marks.';
  if (/compact mapping|nested mapping/i.test(message)) return 'This line of the header has a second “:”; put its value in quotation marks.';
  return 'This line of the header cannot be read; write it as “name: value”, without spaces before the name.';
}

function fieldsOf(node: Node | null, offset: number): ReadonlyMap<string, FrontMatterField> {
  const { isMap, isScalar } = library();
  const fields = new Map<string, FrontMatterField>();
  if (!isMap(node)) return fields;
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const place = (value as Node | null)?.range ?? key.range;
    const range = { start: offset + (place?.[0] ?? 0), end: offset + (place?.[1] ?? 0) };
    const below = isMap(value) ? { fields: fieldsOf(value as Node, offset) } : {};
    fields.set(String(key.value).toLowerCase(), { range, values: valuesOf(value as Node | null), ...below });
  }
  return fields;
}

function valuesOf(node: Node | null): readonly string[] {
  const { isScalar, isSeq } = library();
  if (isScalar(node))
    return node.value === null || node.value === '' ? [] : [String(node.value).replace(/[\ue000-\ue007]/g, (stand) => marks[stand.charCodeAt(0) - 0xe000]!)];
  if (isSeq(node)) return node.items.flatMap((item) => valuesOf(item as Node));
  return [];
}
