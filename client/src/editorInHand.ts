import { window, type TextEditor } from 'vscode';

import type { Report } from './report/report';

/** The editor the writer is busy with; while they are in the report, that of the document it is about. */
export function editorInHand(report: Report): TextEditor | undefined {
  if (!report.active) return window.activeTextEditor;
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === report.uri?.toString());
}
