/** What an editor shows of a settings file: what is wrong in it, and what was probably meant. */
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { ConfigCompletion, ConfigFile, ConfigProblem } from '../config';
import { source, toRange, toTextRange } from './convert';

export const settingsDiagnostics = ({ problems }: ConfigFile, document: TextDocument): Diagnostic[] =>
  problems.map((problem) => diagnosticOf(problem, document));

const diagnosticOf = ({ range, message, severity }: ConfigProblem, document: TextDocument): Diagnostic => ({
  source,
  code: 'settings',
  message,
  severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
  range: toRange(range, document),
});

export function settingsFixes({ problems }: ConfigFile, document: TextDocument, range: Range): CodeAction[] {
  const { start, end } = toTextRange(range, document);
  return problems.flatMap((problem): CodeAction[] => {
    const { replacement } = problem;
    if (replacement === undefined || problem.range.start > end || problem.range.end < start) return [];
    const edits = [{ range: toRange(problem.range, document), newText: replacement }];
    return [
      {
        title: `Write “${replacement}”`,
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: [diagnosticOf(problem, document)],
        edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
      },
    ];
  });
}

export const settingsCompletions = (completions: readonly ConfigCompletion[], document: TextDocument, offset: number): CompletionItem[] =>
  completions.map(({ label, detail, text, start, isGroup }) => ({
    label,
    kind: isGroup ? CompletionItemKind.Module : CompletionItemKind.Property,
    ...(detail === '' ? {} : { detail }),
    textEdit: { range: toRange({ start, end: offset }, document), newText: text },
  }));
