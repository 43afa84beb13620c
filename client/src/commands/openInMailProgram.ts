import { env, UIKind, Uri, window, workspace } from 'vscode';

import { anew, exported, tellDone, type ExportTools } from '../export/exported';
import { saveWhole } from '../export/saveWhole';
import { saveDraft } from './saveAsEml';

/** Has the mail program begin this mail: by an address where it fits into one, else by opening a draft. */
export async function openInMailProgram(tools: ExportTools): Promise<void> {
  const { document } = tools;
  const result = await exported(tools, 'mailto');
  if (!result || !document) return;
  if (result.address !== undefined && (await opened(result.address))) return tellDone('The e-mail is open in your mail program.', result);
  const draft = await anew(tools, document, 'eml');
  if (!draft) return;
  // A program on another machine, or none that a page knows of, opens no file of this one.
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) return saveDraft(document, draft);
  const file = await keep(tools.storageUri, draft.fileName, draft.content);
  if (!file) return;
  if (await env.openExternal(file)) return tellDone('The draft is open in your mail program.', draft);
  void window.showWarningMessage('No program on this computer opens drafts of e-mails. Save the draft as a file and open it from your mail program.');
  await saveDraft(document, draft);
}

/** VS Code takes an address apart and writes it anew, which spoils this kind of address, unless it gets it as text; its types do not know that. */
const opened = (address: string): Thenable<boolean> => env.openExternal(address as unknown as Uri);

/** Keeps a draft for the mail program to read, and does away with the one before. */
async function keep(storageUri: Uri, fileName: string, content: string): Promise<Uri | undefined> {
  const folder = Uri.joinPath(storageUri, 'drafts');
  await Promise.resolve(workspace.fs.delete(folder, { recursive: true })).catch(() => undefined);
  await workspace.fs.createDirectory(folder);
  const file = Uri.joinPath(folder, fileName);
  return (await saveWhole(file, content, true)) ? file : undefined;
}
