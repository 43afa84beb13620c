/** A check as the report shows it: the gravest first. */
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import { keysOf } from '../findingKeys';
import { severities, summarize, type Report } from '../lint';
import type { CheckResult, ReportedFinding, SendCheckResult, SendGate } from '../protocol';
import { isEnglish } from '../text/language';
import { acceptances } from './codeActions';
import { toRange } from './convert';

/**
 * Without the client’s questions, which only a whole document has.
 *
 * @param offset Where the text that was checked begins in `document`.
 */
export function checkResult(check: Check, document: TextDocument, offset: number): CheckResult {
  const { kind, reports, document: read } = check;
  const findings = reportedFindings(check, reports, document, offset).toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return { uri: document.uri, version: document.version, kind: kind ?? 'email', isEnglish: isEnglish(read), findings, summary: summarize(reports), questions: [] };
}

/** @param check `undefined` when nothing is asked of what is sent. */
export function sendCheckResult(check: Check | undefined, document: TextDocument, gate: SendGate): SendCheckResult {
  const { uri, version } = document;
  if (!check) return { uri, version, gate, errors: [], summary: summarize([]) };
  const errors = check.all.filter(({ severity }) => severity === 'error');
  return { uri, version, gate, errors: reportedFindings(check, errors, document, 0), summary: summarize(check.all) };
}

function reportedFindings(check: Check, reports: readonly Report[], document: TextDocument, offset: number): readonly ReportedFinding[] {
  const keys = keysOf(check.all.filter(({ severity }) => severity === 'error'), check.document);
  return reports.map((report) => {
    const key = keys.get(report);
    return { ...reportedFinding(report, document, offset, check.context.client?.name), ...(key === undefined ? {} : { key }) };
  });
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
