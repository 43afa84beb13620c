import { window, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ExportResult, ExportTarget } from '../../../server/src/protocol';
import { madeMarkdown } from '../commands/checkClientEmail';
import { explainRefusal, requestExport } from '../server';
import { mayLeave } from './mayLeave';

/** What the commands that let a document out need. */
export interface ExportTools {
  readonly client: BaseLanguageClient;
  readonly extensionUri: Uri;
  /** Where the extension may keep files on this machine. */
  readonly storageUri: Uri;
  /** The document that the writer is busy with. */
  readonly document: TextDocument | undefined;
}

/** Asks whether the document may leave, then for what it becomes; undefined when it stays, and the writer has been told why. */
export async function exported(tools: ExportTools, to: ExportTarget): Promise<ExportResult | undefined> {
  const { document } = tools;
  if (!document) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
    return undefined;
  }
  if (document.languageId !== 'markdown' && !(await madeMarkdown(document))) return undefined;
  return (await mayLeave(document)) ? anew(tools, document, to) : undefined;
}

/** The same for a document that may leave already. */
export async function anew({ client }: Pick<ExportTools, 'client'>, document: TextDocument, to: ExportTarget): Promise<ExportResult | undefined> {
  try {
    const result = await requestExport(client, { uri: document.uri.toString(), to });
    if (result.refused.length === 0) return result;
    void window.showErrorMessage(`Nothing has gone out: ${result.refused.join(' ')}`);
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
  return undefined;
}

/** Says in passing that it is done; where something went out otherwise than written, in one message that stays and names all of it. */
export function tellDone(done: string, { problems }: ExportResult): void {
  if (problems.length > 0) void window.showWarningMessage(`${done} ${problems.join(' ')}`);
  else window.setStatusBarMessage(`$(check) ${done}`, 8000);
}
