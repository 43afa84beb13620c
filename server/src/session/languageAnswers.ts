/** Answers what editors ask by the language server protocol: code actions, hovers, code lenses, inlay hints and completions. */
import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CodeLensParams,
  CompletionItem,
  CompletionParams,
  Hover,
  HoverParams,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';

import {
  codeActions,
  completionsAt,
  hover,
  joinHovers,
  questionHints,
  questionLenses,
  settingsCompletions,
  settingsFixes,
  sumHints,
  sumHover,
  sumLenses,
} from '../features';
import { isSettingsFile } from '../folderSettings';
import { rules } from '../rules';
import type { Session } from './session';

export const codeActionAnswer = (session: Session, { textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> =>
  session.withCheck(
    uri,
    (check, document, { client, house }) => {
      if (isSettingsFile(uri)) return settingsFixes(session.folders.read(document.getText()), document, range);
      return codeActions(check, document, range, context, { ...session.abilities, client: client.name, vatRate: house.vatRate });
    },
    [],
  );

export const hoverAnswer = (session: Session, { textDocument, position }: HoverParams): Promise<Hover | null> =>
  session.withCheck(
    textDocument.uri,
    (check, document) => {
      const offset = document.offsetAt(position);
      const reports = check?.reports ?? [];
      // The editor shows a finding above the hover, and that of a wrong sum says how the sum comes about.
      const isMarked = reports.some(({ rule, range }) => rule.id === 'wrong-total' && range.start <= offset && offset <= range.end);
      return joinHovers(check?.kind && !isMarked ? sumHover(check.document, document, offset) : null, hover(reports, document, offset));
    },
    null,
  );

export const codeLensAnswer = (session: Session, { textDocument }: CodeLensParams): Promise<CodeLens[]> =>
  session.withCheck(
    textDocument.uri,
    (check, document) =>
      check?.kind ? [...questionLenses(check.document, document, session.abilities.showsQuestions), ...sumLenses(check.document, document)] : [],
    [],
  );

export const inlayHintAnswer = (session: Session, { textDocument, range }: InlayHintParams): Promise<InlayHint[]> =>
  session.withCheck(
    textDocument.uri,
    (check, document) => (check?.kind ? [...questionHints(check.document, document, range), ...sumHints(check.document, document, range)] : []),
    [],
  );

export function completionAnswer(session: Session, { textDocument: { uri }, position }: CompletionParams): Promise<CompletionItem[]> {
  const { folders, abilities } = session;
  if (isSettingsFile(uri))
    return session.withDocument(
      uri,
      (document) => settingsCompletions(folders.complete(document.getText(), document.offsetAt(position)), document, document.offsetAt(position)),
      [],
    );
  return session.withCheck(
    uri,
    (check, document, current) =>
      completionsAt(check, document, document.offsetAt(position), () => session.factsOf(current, check), abilities.completesSnippets, rules),
    [],
  );
}
