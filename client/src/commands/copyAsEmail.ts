import { window } from 'vscode';

import { exported, tellDone, type ExportTools } from '../export/exported';
import { copyRich } from '../export/richClipboard';

/** Copies the document as the client is to see it, with its formatting and as plain text at once. */
export async function copyAsEmail(tools: ExportTools): Promise<void> {
  const result = await exported(tools, 'mail');
  if (!result) return;
  const isRich = await copyRich(tools.extensionUri, result.content, result.text ?? '');
  if (isRich) return tellDone('The e-mail is copied. Paste it into your mail program.', result);
  void window.showWarningMessage(
    [
      'The e-mail is copied as plain text only. For its formatting, run “Copy as E-mail” again and leave the tab open until it is done.',
      ...result.problems,
      result.passage.remark,
    ]
      .filter(Boolean)
      .join(' '),
  );
}
