import { window, type TextDocument, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ExportResult, ExportTarget } from '../../../server/src/protocol';
import { madeMarkdown } from '../commands/checkClientEmail';
import type { Passage, SendGate } from '../gate/sendGate';
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

/** What has left the editor, and by what leave. */
export interface Exported extends ExportResult {
  readonly passage: Passage;
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
  return passage && anew(tools, document, to, passage);
}

/** The same for a document that may leave already. */
export async function anew({ client }: Pick<ExportTools, 'client'>, document: TextDocument, to: ExportTarget, passage: Passage): Promise<Exported | undefined> {
  try {
    const result = await requestExport(client, { uri: document.uri.toString(), to });
    if (result.refused.length === 0) return { ...result, passage };
    void window.showErrorMessage(`Nothing has gone out: ${result.refused.join(' ')}`);
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
  return undefined;
}

/** Says in passing that it is done; where something went out otherwise than written or less than clear, in one message that stays and names all of it. */
export function tellDone(done: string, { problems, passage: { remark, look } }: Exported): void {
  if (problems.length === 0 && remark === '') return void window.setStatusBarMessage(`$(check) ${done}`, 8000);
  const show = problems.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const open = remark === '' ? [] : ['Open the Report'];
  void show([done, ...problems, remark].filter(Boolean).join(' '), ...open).then((answer) => answer !== undefined && look());
}
