/** Helps a message that apologises or tells of a delay to say all that such a message needs. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { completeApology } from '../rules/completeApology';
import type { RuleContext } from '../rules/rule';
import type { ProseDocument } from '../text/document';
import { workspaceEdit, type EditorAbilities } from './codeActions';

/** One action that says in its title which parts are there and adds the others; none when all are there. */
export function apologyActions(prose: ProseDocument, context: RuleContext, document: TextDocument, { snippets }: EditorAbilities): CodeAction[] {
  const fix = completeApology(prose, context);
  return fix ? [{ title: fix.title, kind: CodeActionKind.RefactorRewrite, edit: workspaceEdit(fix.edits, document, snippets) }] : [];
}
