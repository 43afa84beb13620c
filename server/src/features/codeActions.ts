import { CodeActionKind, type CodeAction, type CodeActionContext, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import type { Report } from '../lint';
import { acceptWordCommand, goToCommand, type AcceptedWord } from '../protocol';
import type { Fix } from '../rules/finding';
import { safeEdits } from '../safeFixes';
import { apologyActions } from './apology';
import { toDiagnostic, toEdit, toRange, toTextRange } from './convert';
import { ignoreActions } from './ignoring';
import { sumActions } from './sums';

const fixAllKind = `${CodeActionKind.SourceFixAll}.clearToSend`;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

/** What this editor can do with a fix. */
export interface EditorAbilities {
  readonly snippets: boolean;
  readonly acceptWord: boolean;
  readonly goTo: boolean;
}

/** What the settings say that goes into the titles and texts of actions. */
export interface ActionSettings extends EditorAbilities {
  readonly client?: string | undefined;
  /** In per cent. */
  readonly vatRate?: number | undefined;
}

/** Everything that can be done at `range`. What belongs to saving is offered only when it is asked for by its whole name. */
export function codeActions(
  check: Check | undefined,
  document: TextDocument,
  range: Range,
  { only }: Pick<CodeActionContext, 'only'>,
  settings: ActionSettings,
): CodeAction[] {
  if (!check) return [];
  const { reports, document: prose } = check;
  const wants = (kind: string): boolean => !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const fixes = wants(CodeActionKind.QuickFix) ? quickFixes(reports, document, range, settings) : [];
  const apology = check.kind && wants(CodeActionKind.RefactorRewrite) ? apologyActions(prose, check.context, document, settings) : [];
  return [
    ...fixes,
    ...(wants(CodeActionKind.QuickFix) ? ignoreActions(reports, prose, document, range) : []),
    ...apology.filter(({ title }) => !fixes.some((fix) => fix.title === title)),
    ...(check.kind && wants(CodeActionKind.RefactorRewrite) ? sumActions(prose, document, range, settings.vatRate) : []),
    ...(only?.includes(fixAllKind) ? fixAll(reports, document) : []),
  ];
}

/** The quick fixes of every finding that touches `range`, end included. */
export function quickFixes(reports: readonly Report[], document: TextDocument, range: Range, abilities: ActionSettings): CodeAction[] {
  const { start, end } = toTextRange(range, document);
  return reports.filter((report) => report.range.start <= end && start <= report.range.end).flatMap((report) => actionsOf(report, document, abilities));
}

function actionsOf(report: Report, document: TextDocument, { snippets, acceptWord, goTo, client }: ActionSettings): CodeAction[] {
  const diagnostics = [toDiagnostic(report, document)];
  return report.fixes().flatMap((fix, index): CodeAction[] => {
    const action = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics };
    if (fix.accept)
      return acceptWord
        ? acceptances(fix.accept, client).map(({ title, accept }) => ({
            ...action,
            title,
            command: { title, command: acceptWordCommand, arguments: [accept, document.uri] },
          }))
        : [];
    if (fix.goTo)
      return goTo ? [{ ...action, command: { title: fix.title, command: goToCommand, arguments: [document.uri, toRange(fix.goTo, document)] } }] : [];
    return [{ ...action, ...(index === 0 && fix.safe ? { isPreferred: true } : {}), edit: workspaceEdit(fix.edits, document, snippets) }];
  });
}

/** Who can know the word: the client, everybody here, or the writer. */
export const acceptances = ({ rule, word }: AcceptedWord, client: string | undefined): readonly { readonly title: string; readonly accept: AcceptedWord }[] => [
  { title: `${client ?? 'This client'} knows “${word}”`, accept: { rule, word, scope: 'client' } },
  { title: `Everybody here knows “${word}”`, accept: { rule, word, scope: 'project' } },
  { title: `I know “${word}”: never mark it for me`, accept: { rule, word, scope: 'user' } },
];

/** One action that applies every safe fix; none when there is nothing to fix. */
export function fixAll(reports: readonly Report[], document: TextDocument): CodeAction[] {
  const edits = safeEdits(reports);
  return edits.length === 0 ? [] : [{ title: 'Fix all that is safe to fix', kind: fixAllKind, edit: workspaceEdit(edits, document, false) }];
}

export const workspaceEdit = (edits: Fix['edits'], document: TextDocument, snippets: boolean): NonNullable<CodeAction['edit']> => ({
  documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: edits.map((edit) => toEdit(edit, document, snippets)) }],
});
