import {
  commands,
  extensions,
  languages,
  Position,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type TextDocument,
  type TextEditor,
} from 'vscode';

import type { ExtensionApi } from '../../client/src/api';
import { eventually, type Event } from '../support/eventually';

const onDidChangeDiagnostics: Event = (listener) => languages.onDidChangeDiagnostics(listener);

/** The extension under test, started. */
export async function theExtension(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>('clear-to-send.clear-to-send');
  if (!extension) throw new Error('VS Code does not know the extension.');
  return extension.activate();
}

/** Opens a file of the fixture workspace in an editor. */
export async function openFixture(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('VS Code has opened no folder.');
  // VS Code remembers what was selected when the file was last open.
  return inFront(await window.showTextDocument(Uri.joinPath(folder.uri, name), { selection: new Range(0, 0, 0, 0) }));
}

/** Opens an untitled document with this text in an editor. */
export async function openText(content: string, language = 'markdown'): Promise<TextEditor> {
  return inFront(await window.showTextDocument(await workspace.openTextDocument({ language, content })));
}

/** Opens a draft that is going to be saved under this name, and writes this text into it. */
export async function openDraft(name: string, content: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders![0]!.uri;
  const editor = await inFront(await window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder, name).with({ scheme: 'untitled' }))));
  await editor.edit((edit) => edit.insert(new Position(0, 0), content));
  return editor;
}

/** Throws away the draft in the first column. */
export async function closeDraft(): Promise<void> {
  await commands.executeCommand('workbench.action.focusFirstEditorGroup');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** Waits until VS Code has told everybody that this editor is the active one, which comes a moment after it is shown. */
export async function inFront(editor: TextEditor): Promise<TextEditor> {
  await eventually('the editor is in front', () => window.activeTextEditor?.document === editor.document, window.onDidChangeActiveTextEditor);
  return editor;
}

/** Waits until the server has looked at the text as it stands. */
export async function checked({ uri, version }: TextDocument): Promise<void> {
  const extension = await theExtension();
  await eventually(`${uri.path} is checked`, () => (extension.checked(uri)?.version ?? -1) >= version, onDidChangeDiagnostics);
}

/** Waits until the editor shows findings of this rule, and answers with all of them. */
export async function diagnosticsWith(rule: string, { uri }: TextDocument): Promise<readonly Diagnostic[]> {
  const found = (): Diagnostic[] => languages.getDiagnostics(uri);
  await eventually(`${uri.path} has a “${rule}” finding`, () => found().some((diagnostic) => ruleOf(diagnostic) === rule), onDidChangeDiagnostics);
  return found();
}

export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** The quick fixes on a range, as the light bulb would list them. */
export async function quickFixes({ uri }: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix', 20);
  return actions.filter(({ diagnostics }) => diagnostics?.every(({ source }) => source === 'Clear to Send') ?? true);
}

/** The quick fixes of this title on a range; waits until there are any quick fixes, since right after the findings there can be none yet. */
export async function quickFixesNamed(title: RegExp, document: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  let all: readonly CodeAction[] = [];
  await eventually('there are quick fixes', async () => (all = await quickFixes(document, range).catch(unlessCancelled)).length > 0);
  return all.filter((action) => title.test(action.title));
}

/** VS Code drops what it asked when its own light bulb asks in between; then there is no answer, and one may ask again. */
function unlessCancelled(error: unknown): readonly CodeAction[] {
  if (error instanceof Error && error.message === 'Canceled') return [];
  throw error;
}

/** Leaves nothing behind for the next test; nothing is saved. */
export async function closeEverything(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
  const extension = await theExtension();
  await eventually('the report and the preview are closed', () => extension.report() === undefined && extension.clientView() === undefined, window.tabGroups.onDidChangeTabs);
  const drafts = (): readonly TextDocument[] => workspace.textDocuments.filter(({ uri }) => uri.scheme === 'untitled');
  await eventually('no draft is left, nor an empty one of its name', () => drafts().length === 0);
}
