import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Report } from '../lint';
import { source, toDiagnostic } from './convert';

export const diagnostics = (reports: readonly Report[], document: TextDocument): Diagnostic[] => reports.map((report) => toDiagnostic(report, document));

/** What stands on the first line of a document that is too long to be checked while somebody types. */
export const tooLong = (): Diagnostic => ({
  source,
  code: 'too-long',
  message: 'This document is over 1 MB, so it is not checked while you type; run “Check Client Email” to check it.',
  severity: DiagnosticSeverity.Information,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
});
