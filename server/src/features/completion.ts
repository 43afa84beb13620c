import { CompletionItemKind, InsertTextFormat, type CompletionItem, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { Check } from '../check';
import type { RuleDescription } from '../rules/rule';
import { templateSnippet, templates, templateText, type TemplateFacts, type TemplateName } from '../templates';
import { ignoreCompletions } from './ignoring';
import { sumCompletions } from './sumCompletion';

/** What can be written at `offset`: the words of a comment that ignores findings, or templates and sums. */
export const completionsAt = (
  check: Check | undefined,
  document: TextDocument,
  offset: number,
  facts: () => TemplateFacts,
  snippets: boolean,
  rules: readonly RuleDescription[],
): CompletionItem[] =>
  ignoreCompletions(document, offset, rules) ?? [
    ...completions(document, offset, facts, snippets),
    ...(check?.kind ? sumCompletions(check.document, document, offset) : []),
  ];

/** The templates whose prefix the word before `offset` begins; none in the middle of a sentence. */
function completions(document: TextDocument, offset: number, facts: () => TemplateFacts, snippets: boolean): CompletionItem[] {
  const end = document.positionAt(offset);
  const line = document.getText({ start: { line: end.line, character: 0 }, end });
  const typed = /^\s*([a-z]*)$/i.exec(line)?.[1];
  if (typed === undefined) return [];
  const range = { start: { line: end.line, character: end.character - typed.length }, end };
  const names = (Object.keys(templates) as TemplateName[]).filter((name) => templates[name].prefix.startsWith(typed.toLowerCase()));
  return names.length === 0 ? [] : names.map((name) => item(name, facts(), range, snippets));
}

function item(name: TemplateName, facts: TemplateFacts, range: Range, snippets: boolean): CompletionItem {
  const { prefix, description } = templates[name];
  return {
    label: prefix,
    labelDetails: { description: name },
    kind: CompletionItemKind.Snippet,
    detail: name,
    documentation: { kind: 'markdown', value: `${description}\n\n---\n\n${templateText(name, facts)}` },
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? templateSnippet(name, facts) : templateText(name, facts) },
  };
}
