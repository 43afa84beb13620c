/** Findings → what editors understand. */
import { DiagnosticSeverity, type Diagnostic, type Range, type SnippetTextEdit, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Report } from '../lint';
import type { Edit } from '../rules/finding';
import { plainSnippet } from '../templates';
import type { TextRange } from '../text/range';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export const source = 'Clear to Send';

export const toDiagnostic = (report: Report, document: TextDocument): Diagnostic => ({
  source,
  code: report.rule.id,
  message: report.message,
  severity: severities[report.severity],
  range: toRange(report.range, document),
});

/** A template becomes a snippet only for an editor that knows them; others get its text. */
export function toEdit({ range, text, snippet }: Edit, document: TextDocument, snippets: boolean): TextEdit | SnippetTextEdit {
  if (!snippet) return { range: toRange(range, document), newText: text };
  if (!snippets) return { range: toRange(range, document), newText: plainSnippet(text) };
  return { range: toRange(range, document), snippet: { kind: 'snippet', value: text } };
}

export const toRange = ({ start, end }: TextRange, document: TextDocument): Range => ({ start: document.positionAt(start), end: document.positionAt(end) });

export const toTextRange = ({ start, end }: Range, document: TextDocument): TextRange => ({ start: document.offsetAt(start), end: document.offsetAt(end) });
