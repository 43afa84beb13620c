import { TabInputWebview, ViewColumn, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { TemplateItem } from './templateItems';
import type { TemplatePreview } from './templatePreview';

/** What a command that offers templates needs. */
export interface TemplateTools {
  readonly client: BaseLanguageClient;
  readonly preview: TemplatePreview;
  readonly editor: TextEditor | undefined;
}

export interface TemplateChoice {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly TemplateItem[];
  /** The editor the writer is busy with, if any; the preview is shown beside it. */
  readonly editor: TextEditor | undefined;
  /** The text to show for the template that is pointed at. */
  readonly previewOf: (template: string) => Promise<string>;
}

/** Lets the writer choose a template and see each one beside the editor on the way; undefined when they think better of it. */
export async function pickTemplate(choice: TemplateChoice, preview: TemplatePreview): Promise<string | undefined> {
  const { title, placeholder, items, editor, previewOf } = choice;
  const column = previewColumn(editor);
  // A list that is opened from a webview, such as the report, loses the focus to it again.
  if (editor) await window.showTextDocument(editor.document, editor.viewColumn);
  const picker = window.createQuickPick<TemplateItem>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  // Opening the preview takes the focus for a moment, and the list has to survive that.
  picker.ignoreFocusOut = true;
  picker.items = items;
  let pointedAt: string | undefined;
  picker.onDidChangeActive(async ([item]) => {
    pointedAt = item?.template;
    if (pointedAt === undefined) return;
    const asked = pointedAt;
    // A preview is a help and no more: without it the list still works, so a failed one is left out.
    const text = await previewOf(asked).catch(() => undefined);
    if (text !== undefined && pointedAt === asked) await preview.show(text, column);
  });
  try {
    return await new Promise((resolve) => {
      picker.onDidAccept(() => resolve(picker.selectedItems[0]?.template));
      picker.onDidHide(() => resolve(undefined));
      picker.show();
    });
  } finally {
    pointedAt = undefined;
    picker.dispose();
    await preview.close();
  }
}

/** The next column that shows no webview: one that is covered takes the focus as it goes, and the list would be left without it. */
function previewColumn(editor: TextEditor | undefined): ViewColumn {
  const webviews = window.tabGroups.all.filter(({ activeTab }) => activeTab?.input instanceof TabInputWebview).map(({ viewColumn }) => viewColumn);
  let column = (editor?.viewColumn ?? ViewColumn.One) + 1;
  while (webviews.includes(column)) column += 1;
  return column;
}
