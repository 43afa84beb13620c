import { env, FileSystemError, ProgressLocation, SnippetString, Uri, ViewColumn, window, workspace, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import { isMailError, type Mail } from '../../../server/src/mail/mail';
import { isMailSource } from '../../../server/src/mail/mailSource';
import type { ReplyParams } from '../../../server/src/protocol';
import { explainRefusal, requestReply } from '../server';

/** Where the mail is that is to be answered. */
type Source = { readonly file: Uri } | { readonly text: string; readonly uri?: string };

interface SourceItem extends QuickPickItem {
  readonly source: () => Promise<Source | undefined>;
}

/**
 * Makes the draft of a reply and opens it as an untitled document; nothing is on the disk until the writer saves it.
 * `file` is the mail when the command was chosen for one in the Explorer.
 */
export async function replyToClientEmail(client: BaseLanguageClient, editor: TextEditor | undefined, file?: unknown): Promise<void> {
  const source = file instanceof Uri ? { file } : await pickSource(editor);
  if (!source) return;
  try {
    const reply = await window.withProgress({ location: ProgressLocation.Window, title: 'Reading the mail' }, async () => requestReply(client, await paramsOf(source)));
    if (!reply) {
      void window.showInformationMessage('There is no mail to answer in it. Copy the client’s mail, or choose an .eml file.');
      return;
    }
    const document = await workspace.openTextDocument({ language: 'markdown' });
    const shown = await window.showTextDocument(document, editor?.viewColumn ?? ViewColumn.One);
    await shown.insertSnippet(new SnippetString(reply.snippet));
    if (reply.problems.length > 0) void window.showWarningMessage(reply.problems.join(' '));
  } catch (error) {
    void window.showErrorMessage(isMailError(error) ? error.message : error instanceof FileSystemError ? 'The file cannot be read. Look whether it is still there, then try again.' : explainRefusal(error));
  }
}

async function pickSource(editor: TextEditor | undefined): Promise<Source | undefined> {
  const items: SourceItem[] = [
    { label: '$(mail) A Mail File…', detail: 'An .eml file, as mail programs save them', source: pickFile },
    { label: '$(clippy) The Clipboard', detail: 'The mail that you have copied', source: async () => ({ text: await env.clipboard.readText() }) },
  ];
  if (editor) {
    const { document } = editor;
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    items.push({ label: '$(file) The Open Document', description: name, detail: 'The mail that it holds or quotes', source: async () => ({ text: document.getText(), uri: document.uri.toString() }) });
  }
  const item = await window.showQuickPick(items, { title: 'Reply to Client Email', placeHolder: 'Where is the client’s mail?' });
  return item?.source();
}

async function pickFile(): Promise<Source | undefined> {
  const [file] = (await window.showOpenDialog({ title: 'Reply to Client Email', openLabel: 'Reply', filters: { 'E-mails': ['eml'], 'All files': ['*'] } })) ?? [];
  return file && { file };
}

async function paramsOf(source: Source): Promise<ReplyParams> {
  if ('file' in source) {
    const uri = source.file.toString();
    const bytes = await workspace.fs.readFile(source.file);
    const text = /\.(?:md|markdown|txt)$/i.test(source.file.path) ? new TextDecoder().decode(bytes) : undefined;
    return text === undefined || isMailSource(text) ? { mail: await read(bytes), uri } : { text, uri };
  }
  const { text, uri } = source;
  const about = uri === undefined ? {} : { uri };
  return isMailSource(text) ? { mail: await read(new TextEncoder().encode(text)), ...about } : { text, ...about };
}

/** What reads mails is large and is loaded with the first of them. */
async function read(bytes: Uint8Array): Promise<Mail> {
  const { readMail } = await import('../../../server/src/mail/readMail');
  return readMail(bytes);
}
