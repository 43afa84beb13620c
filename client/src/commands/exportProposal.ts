import { env, UIKind, Uri, window } from 'vscode';

import { exported, tellDone, type ExportTools } from '../export/exported';
import { askWhere, saveWhole } from '../export/saveWhole';

/** Saves the document as a page that prints well. A key binding can name the file in its `args`; then nothing is asked. */
export async function exportProposal(tools: ExportTools, named?: unknown): Promise<void> {
  const result = await exported(tools, 'proposal');
  if (!result || !tools.document) return;
  const given = named instanceof Uri ? named : undefined;
  const file = given ?? (await askWhere(tools.document, result.fileName, 'Export Proposal', { Pages: ['html'] }));
  if (!file || !(await saveWhole(file, result.content, given === undefined))) return;
  if (file.scheme !== 'file' || env.uiKind === UIKind.Web || env.remoteName !== undefined)
    return tellDone('The page is saved. Open it in a browser to print it or save it as PDF.', result);
  void offer(file, ['The page is saved. Print it or save it as PDF from your browser.', ...result.problems, result.passage.remark].filter(Boolean).join(' '));
}

async function offer(file: Uri, message: string): Promise<void> {
  const open = 'Open in Browser';
  if ((await window.showInformationMessage(message, open)) === open) await env.openExternal(file);
}
