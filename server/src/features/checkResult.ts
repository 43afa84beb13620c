/** A check as the report shows it: the gravest first. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import { severities, summarize, type Report } from '../lint';
import type { CheckResult, ReportedFinding } from '../protocol';
import { acceptances } from './codeActions';
import { toRange } from './convert';

/**
 * Without the client’s questions, which only a whole document has.
 *
 * @param offset Where the text that was checked begins in `document`.
 */
export function checkResult({ kind, reports, context }: Check, document: TextDocument, offset: number): CheckResult {
  const findings = reports
    .map((report) => reportedFinding(report, document, offset, context.client?.name))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return { uri: document.uri, version: document.version, kind: kind ?? 'email', findings, summary: summarize(reports), questions: [] };
}

function reportedFinding(report: Report, document: TextDocument, offset: number, client: string | undefined): ReportedFinding {
  const place = ({ start, end }: Report['range']) => toRange({ start: start + offset, end: end + offset }, document);
  const { rule, severity, message } = report;
  return {
    rule: rule.id,
    severity,
    message,
    why: rule.why,
    text: document.getText(place(report.range)),
    range: place(report.range),
    fixes: report.fixes().map(({ title, safe, edits, accept, goTo }) => ({
      title: accept ? acceptances(accept, client)[0]!.title : title,
      safe,
      edits: edits.map(({ range, text, snippet }) => ({ range: place(range), newText: text, ...(snippet ? { snippet } : {}) })),
      ...(accept ? { accept } : {}),
      ...(goTo ? { goTo: place(goTo) } : {}),
    })),
  };
}
