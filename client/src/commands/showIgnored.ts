import { Range, ThemeIcon, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { IgnoredFinding } from '../../../server/src/protocol';
import { rangeOf, showBeside } from '../report/applyFix';
import { explainRefusal, requestIgnored } from '../server';

interface IgnoredItem extends QuickPickItem {
  readonly finding: IgnoredFinding;
}

const restore = { iconPath: new ThemeIcon('discard'), tooltip: 'Mark it again' };

/** Lists what comments in the document hide; picking one leads there, its button brings it back. */
export async function showIgnored(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
    return;
  }
  const items = await itemsOf(client, document);
  if (!items) return;
  if (items.length === 0) {
    void window.showInformationMessage('Nothing is ignored in this document.');
    return;
  }
  const list = window.createQuickPick<IgnoredItem>();
  list.title = 'Ignored in this document';
  list.placeholder = 'Pick one to go there, or press its button to have it marked again';
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  list.onDidAccept(() => {
    const [picked] = list.selectedItems;
    list.hide();
    if (picked) void showBeside(document, { preserveFocus: false, selection: rangeOf(picked.finding.range) });
  });
  list.onDidTriggerItemButton(async ({ item }) => {
    list.busy = true;
    await bringBack(document.uri, item.finding);
    list.items = (await itemsOf(client, document)) ?? [];
    list.busy = false;
    if (list.items.length === 0) list.hide();
  });
  list.onDidHide(() => list.dispose());
  list.show();
}

async function itemsOf(client: BaseLanguageClient, document: TextDocument): Promise<readonly IgnoredItem[] | undefined> {
  try {
    const findings = await requestIgnored(client, { uri: document.uri.toString() });
    return findings.map((finding) => ({
      finding,
      label: finding.text === '' ? finding.message : finding.text,
      description: `line ${finding.range.start.line + 1}, ${finding.rule.replaceAll('-', ' ')}`,
      detail: finding.reason === undefined ? finding.message : `${finding.message} Ignored: ${finding.reason}`,
      buttons: [restore],
    }));
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
    return undefined;
  }
}

async function bringBack(uri: Uri, { restore: { range, newText } }: IgnoredFinding): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
  await workspace.applyEdit(edit);
}
