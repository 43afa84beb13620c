import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Report } from '../lint';
import { acceptWordCommand, goToCommand } from '../protocol';
import type { Fix } from '../rules/finding';
import { safeEdits } from '../safeFixes';
import { toDiagnostic, toEdit, toRange, toTextRange } from './convert';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.clearToSend`;

/** What this editor can do with a fix. */
export interface EditorAbilities {
  readonly snippets: boolean;
  readonly acceptWord: boolean;
  readonly goTo: boolean;
}

/** The quick fixes of every finding that touches `range`, end included. */
export function quickFixes(reports: readonly Report[], document: TextDocument, range: Range, abilities: EditorAbilities): CodeAction[] {
  const { start, end } = toTextRange(range, document);
  return reports.filter((report) => report.range.start <= end && start <= report.range.end).flatMap((report) => actionsOf(report, document, abilities));
}

function actionsOf(report: Report, document: TextDocument, { snippets, acceptWord, goTo }: EditorAbilities): CodeAction[] {
  const diagnostics = [toDiagnostic(report, document)];
  return report.fixes().flatMap((fix, index): CodeAction[] => {
    const action = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics };
    if (fix.accept) return acceptWord ? [{ ...action, command: { title: fix.title, command: acceptWordCommand, arguments: [fix.accept, document.uri] } }] : [];
    if (fix.goTo) return goTo ? [{ ...action, command: { title: fix.title, command: goToCommand, arguments: [document.uri, toRange(fix.goTo, document)] } }] : [];
    return [{ ...action, ...(index === 0 && fix.safe ? { isPreferred: true } : {}), edit: workspaceEdit(fix.edits, document, snippets) }];
  });
}

/** One action that applies every safe fix; none when there is nothing to fix. */
export function fixAll(reports: readonly Report[], document: TextDocument): CodeAction[] {
  const edits = safeEdits(reports);
  return edits.length === 0 ? [] : [{ title: 'Fix all that is safe to fix', kind: fixAllKind, edit: workspaceEdit(edits, document, false) }];
}

export const workspaceEdit = (edits: Fix['edits'], document: TextDocument, snippets: boolean): NonNullable<CodeAction['edit']> => ({
  documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: edits.map((edit) => toEdit(edit, document, snippets)) }],
});
