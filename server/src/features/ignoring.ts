/** What an editor offers for the comments that have findings ignored. */
import { CodeActionKind, CompletionItemKind, type CodeAction, type CompletionItem, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import type { IgnoredReport } from '../ignore';
import type { Report } from '../lint';
import type { IgnoredFinding } from '../protocol';
import type { RuleDescription } from '../rules/rule';
import type { Block } from '../text/blocks';
import { directiveNames } from '../text/directives';
import type { ProseDocument } from '../text/document';
import { toDiagnostic, toRange, toTextRange } from './convert';

/** The quick fixes that write such a comment for each finding at `range`; each says how far it reaches. */
export function ignoreActions(reports: readonly Report[], prose: ProseDocument, document: TextDocument, range: Range): CodeAction[] {
  const { start, end } = toTextRange(range, document);
  const here = reports.filter((report) => report.range.start <= end && start <= report.range.end && report.rule.id !== 'useless-ignore');
  return [...new Map(here.map((report) => [report.rule.id, report])).values()].flatMap((report) => {
    const diagnostics = [toDiagnostic(report, document)];
    const { id } = report.rule;
    const action = (title: string, edit: TextEdit): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] },
    });
    const block = prose.blocks.find((candidate) => candidate.start <= report.range.start && report.range.start <= candidate.end && candidate.prose.text !== '');
    return [
      ...(block ? [action(`Ignore “${spoken(id)}” in ${nameOf(block)}`, besideBlock(id, block, prose, document))] : []),
      action(`Ignore “${spoken(id)}” in this whole document`, onTop(id, prose, document)),
    ];
  });
}

/** A rule's name as people say it; the comment itself has the name with its hyphens. */
const spoken = (id: string): string => id.replaceAll('-', ' ');

const nameOf = ({ type, table }: Block): string =>
  table ? 'this line of the table' : type === 'heading' ? 'this heading' : type === 'item' ? 'this item of the list' : 'this paragraph';

/** Above a paragraph that begins its line; at the end of the words elsewhere, where a line of its own would break a list or a table. */
function besideBlock(id: string, { type, table, start, end, quoteDepth }: Block, { text }: ProseDocument, document: TextDocument): TextEdit {
  const isLineStart = start === 0 || text[start - 1] === '\n';
  if (type === 'paragraph' && isLineStart && quoteDepth === 0) return insert(`<!-- clear-to-send ignore ${id} -->${lineEnd(text)}`, start, document);
  const behind = start + text.slice(start, end).replace(/(?:[ \t]#+)?\s*$/, '').length;
  return insert(` <!-- clear-to-send ${table ? 'ignore-line' : 'ignore'} ${id} -->`, behind, document);
}

/** Below the front matter; above all else. */
function onTop(id: string, { text, frontMatter }: ProseDocument, document: TextDocument): TextEdit {
  const at = frontMatter?.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return insert(`${frontMatter ? lineEnd(text) : ''}<!-- clear-to-send ignore-file ${id} -->${lineEnd(text)}${frontMatter ? '' : lineEnd(text)}`, at, document);
}

const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

const insert = (newText: string, at: number, document: TextDocument): TextEdit => ({ range: toRange({ start: at, end: at }, document), newText });

/** What can stand at `offset` in such a comment; `undefined` outside of one. */
export function ignoreCompletions(document: TextDocument, offset: number, rules: readonly RuleDescription[]): CompletionItem[] | undefined {
  const before = document.getText().slice(Math.max(0, offset - 400), offset);
  const said = /<!--[ \t]*(?:(clear-to-send)[ \t]+)?((?:(?!-->)[^\n:])*)$/.exec(before);
  if (!said) return undefined;
  const typed = /[\w-]*$/.exec(said[2]!)![0];
  const range = toRange({ start: offset - typed.length, end: offset }, document);
  const item = (label: string, detail: string, newText = label): CompletionItem => ({
    label,
    kind: CompletionItemKind.Keyword,
    detail,
    textEdit: { range, newText },
  });
  if (!said[1]) return said[2]!.includes(' ') ? undefined : [item('clear-to-send ignore', 'Ignores findings', 'clear-to-send ignore ')];
  const [name] = said[2]!.split(/[\s,]+/);
  if (!/[\s,]/.test(said[2]!)) return directiveNames.map((directive) => item(directive, scopes[directive]));
  if (name === 'ignore-end') return [];
  const named = new Set(said[2]!.slice(0, said[2]!.length - typed.length).split(/[\s,]+/));
  return rules.filter(({ id }) => !named.has(id)).map(({ id, summary }) => item(id, summary));
}

const scopes: Readonly<Record<(typeof directiveNames)[number], string>> = {
  ignore: 'In the next paragraph, list or table, or in that in which the comment stands',
  'ignore-line': 'In this line; alone in a line, in the next one',
  'ignore-file': 'In the whole document',
  'ignore-start': 'From here down to “ignore-end”',
  'ignore-end': 'Down to here, from “ignore-start”',
  settled: 'The promise or question here needs nothing more',
};

/** Each finding that a comment hides, with the edit that brings it back. */
export const ignoredFindings = ({ ignored }: Check, document: TextDocument): IgnoredFinding[] =>
  ignored.map((hidden) => ({
    rule: hidden.report.rule.id,
    message: hidden.report.message,
    text: document.getText(toRange(hidden.report.range, document)),
    range: toRange(hidden.report.range, document),
    ...(hidden.directive.reason === undefined ? {} : { reason: hidden.directive.reason }),
    restore: restoreEdit(hidden, document),
  }));

/** Takes the rule out of the comment; the whole comment when it names no other. */
function restoreEdit({ report, directive }: IgnoredReport, document: TextDocument): { readonly range: Range; readonly newText: string } {
  const text = document.getText();
  const others = directive.rules.filter(({ text: id }) => id !== report.rule.id);
  if (others.length > 0) {
    const rest = others.map(({ text: id }) => id).join(', ');
    return { range: toRange({ start: directive.rules[0]!.start, end: directive.rules.at(-1)!.end }, document), newText: rest };
  }
  const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, directive.start));
  const behind = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(directive.end));
  if (before && behind)
    return { range: toRange({ start: directive.start - before[0].replace(/^\n/, '').length, end: directive.end + behind[0].length }, document), newText: '' };
  return { range: toRange({ start: directive.start - /[ \t]*$/.exec(text.slice(0, directive.start))![0].length, end: directive.end }, document), newText: '' };
}
