/** Prints findings for machines. The form is a contract: add to it, never change it. */
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import type { Report } from '../lint';
import type { Summary } from '../protocol';
import { plainSnippet } from '../templates';
import { isEnglish } from '../text/language';
import type { TextRange } from '../text/range';
import type { SettingsProblem } from './settings';

export interface CheckedFile extends Check {
  readonly path: string;
  readonly text: string;
}

/** One JSON value and a line end. Lines and characters count from 0, in UTF-16. */
export function printJson(files: readonly CheckedFile[], summary: Summary, settings: readonly SettingsProblem[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(fileOf), summary, ...(settings.length > 0 ? { settings } : {}) })}\n`;
}

function fileOf({ path, text, kind, reports, document: read }: CheckedFile): unknown {
  const document = TextDocument.create('', '', 0, text);
  const language = !kind || isEnglish(read) ? {} : { language: 'other' };
  return { path, kind: kind ?? null, ...language, findings: reports.map((report) => findingOf(report, document)) };
}

function findingOf(report: Report, document: TextDocument): unknown {
  return {
    rule: report.rule.id,
    severity: report.severity,
    message: report.message,
    text: document.getText().slice(report.range.start, report.range.end),
    range: rangeOf(report.range, document),
    fixes: report
      .fixes()
      .filter(({ edits }) => edits.length > 0)
      .map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ range, text, snippet }) => ({ range: rangeOf(range, document), newText: snippet ? plainSnippet(text) : text })),
      })),
  };
}

const rangeOf = ({ start, end }: TextRange, document: TextDocument): unknown => ({ start: positionOf(start, document), end: positionOf(end, document) });

const positionOf = (offset: number, document: TextDocument): unknown => ({ ...document.positionAt(offset), offset });
