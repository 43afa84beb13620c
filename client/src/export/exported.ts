import { window, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ExportResult, ExportTarget } from '../../../server/src/protocol';
import { madeMarkdown } from '../commands/checkClientEmail';
import type { SendGate } from '../gate/sendGate';
import { explainRefusal, requestExport } from '../server';

/** What the commands that let a document out need. */
export interface ExportTools {
  readonly client: BaseLanguageClient;
  readonly gate: SendGate;
  readonly extensionUri: Uri;
  /** Where the extension may keep files on this machine. */
  readonly storageUri: Uri;
  /** The document that the writer is busy with. */
  readonly document: TextDocument | undefined;
}

/** What has left the editor, and what the writer knows to be in it all the same. */
export interface Exported extends ExportResult {
  /** A sentence; empty when there is nothing to tell. */
  readonly remark: string;
}

/** Asks whether the document may leave, then for what it becomes; undefined when it stays, and the writer has been told why. */
export async function exported(tools: ExportTools, to: ExportTarget): Promise<Exported | undefined> {
  const { document, gate } = tools;
  if (!document) {
    void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
    return undefined;
  }
  if (document.languageId !== 'markdown' && !(await madeMarkdown(document))) return undefined;
  const passage = await gate.pass(document);
  return passage && anew(tools, document, to, passage.remark);
}

/** The same for a document that may leave already, with this remark. */
export async function anew({ client }: Pick<ExportTools, 'client'>, document: TextDocument, to: ExportTarget, remark: string): Promise<Exported | undefined> {
  try {
    const result = await requestExport(client, { uri: document.uri.toString(), to });
    if (result.refused.length === 0) return { ...result, remark };
    void window.showErrorMessage(`Nothing has gone out: ${result.refused.join(' ')}`);
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
  return undefined;
}

/** Says in passing that it is done; where something went out otherwise than written or less than clear, in one message that stays and names all of it. */
export function tellDone(done: string, { problems, remark }: Exported): void {
  if (problems.length > 0) void window.showWarningMessage([done, ...problems, remark].filter(Boolean).join(' '));
  else if (remark !== '') void window.showInformationMessage(`${done} ${remark}`);
  else window.setStatusBarMessage(`$(check) ${done}`, 8000);
}
