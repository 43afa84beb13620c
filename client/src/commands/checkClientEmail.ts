import { languages, window, type TextDocument } from 'vscode';

import type { Report } from '../report/report';

/** Checks the document in front of the writer, or what is selected in it, and opens the report beside it. */
export async function checkClientEmail(report: Report): Promise<void> {
  if (report.active) return report.refresh();
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal, then check it again.');
    return;
  }
  const { document, selection } = editor;
  if (document.languageId !== 'markdown' && !(await madeMarkdown(document))) return;
  await report.open(document, selection.isEmpty ? undefined : selection);
}

/** Asks whether a document in another language is to be Markdown from now on; the checker can read nothing else. */
export async function madeMarkdown(document: TextDocument): Promise<boolean> {
  const change = 'Treat It as Markdown';
  const answer = await window.showInformationMessage(
    'Clear to Send reads Markdown, and this document is in another format. Treat it as Markdown to check it.',
    change,
  );
  if (answer !== change) return false;
  await languages.setTextDocumentLanguage(document, 'markdown');
  return true;
}
