/** Prints findings for people: each with its line, the words meant marked in it, and what to do. */
import colors from 'picocolors';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Report } from '../lint';
import type { DocumentKind, Severity, Summary } from '../protocol';
import { isEnglish } from '../text/language';
import type { CheckedFile } from './json';

const paint: Readonly<Record<Severity, (text: string) => string>> = { error: colors.red, warning: colors.yellow, information: colors.cyan, hint: colors.dim };
const kindNames: Readonly<Record<DocumentKind, string>> = { email: 'e-mail', quote: 'quote', proposal: 'proposal' };
const widest = 100;

export function printText(files: readonly CheckedFile[], summary: Summary): string {
  const checked = files.filter(({ kind }) => kind);
  return [...files.map(printFile), verdict(checked.length, summary), ''].join('\n');
}

function printFile({ path, text, kind, reports, document: read }: CheckedFile): string {
  if (!kind) return `${colors.bold(path)}: not a client document; use --kind email, quote or proposal to check it all the same.\n`;
  const head = `${colors.bold(colors.underline(path))} ${colors.dim(`(${kindNames[kind]}${isEnglish(read) ? '' : ', not in English: only names, sums, gaps, attachments and addresses are checked'})`)}`;
  if (reports.length === 0) return `${head}\n  ${colors.green('Clear to send.')}\n`;
  const document = TextDocument.create('', '', 0, text);
  return [head, ...reports.map((report) => printReport(report, document)), ''].join('\n');
}

function printReport({ rule, severity, range, message, fixes }: Report, document: TextDocument): string {
  const { line, character } = document.positionAt(range.start);
  const place = `${line + 1}:${character + 1}`;
  const repair = fixes()[0];
  return [
    `  ${place.padEnd(7)} ${paint[severity](severity)}  ${message}  ${colors.dim(rule.id)}`,
    `          ${excerpt(range, document, paint[severity])}`,
    ...(repair ? [`          ${colors.green('→')} ${repair.title}`] : []),
  ].join('\n');
}

/** The line of the finding with its words marked; a long line is cut to what stands around them. */
function excerpt(range: Report['range'], document: TextDocument, color: (text: string) => string): string {
  const text = document.getText();
  const { line: number } = document.positionAt(range.start);
  const lineStart = document.offsetAt({ line: number, character: 0 });
  const next = document.offsetAt({ line: number + 1, character: 0 });
  const lineLength = next - lineStart - /[\r\n]*$/.exec(text.slice(Math.max(lineStart, next - 2), next))![0].length;
  const start = range.start - lineStart;
  const end = Math.max(start, Math.min(range.end - lineStart, lineLength));
  const line = text.slice(lineStart, lineStart + lineLength);
  const from = lineLength <= widest ? 0 : Math.max(0, Math.min(start - 30, lineLength - widest));
  const to = Math.min(lineLength, Math.max(from + widest, Math.min(end, from + 2 * widest)));
  const cut = Math.min(end, to);
  return `${from > 0 ? '…' : ''}${line.slice(from, start)}${color(colors.underline(line.slice(start, cut)))}${line.slice(cut, to)}${to < lineLength ? '…' : ''}`;
}

function verdict(documents: number, { error, warning, information, hint }: Summary): string {
  if (documents === 0) return 'No client documents found.';
  const inFiles = documents === 1 ? 'in 1 document' : `in ${documents} documents`;
  const suggestions = information + hint;
  const rest = suggestions ? `${count(suggestions, 'suggestion')}` : '';
  if (error + warning === 0) return colors.green(`Clear to send${rest ? `, with ${rest}` : ''} (${inFiles.slice(3)}).`);
  return colors.bold(
    `Not clear to send: ${[error ? count(error, 'error') : '', warning ? count(warning, 'warning') : '', rest].filter(Boolean).join(', ')} ` + `${inFiles}.`,
  );
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
