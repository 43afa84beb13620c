import { env, FileSystemError, ProgressLocation, SnippetString, Uri, ViewColumn, window, workspace, type QuickPickItem, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import { isMailError, type Mail } from '../../../server/src/mail/mail';
import { isMailSource } from '../../../server/src/mail/mailSource';
import type { ReplyParams } from '../../../server/src/protocol';
import { explainRefusal, requestReply } from '../server';

/** Where the mail is that is to be answered. */
type Source = { readonly file: Uri } | { readonly text: string; readonly uri?: string };

interface SourceItem extends QuickPickItem {
  readonly name: string;
  readonly source: () => Promise<Source | undefined>;
}

/**
 * Makes the draft of a reply and opens it as an untitled document; nothing is on the disk until the writer saves it.
 * The Explorer names the file that the command was chosen for; a key binding can name “clipboard” or “document” in its
 * `args`. Then nothing is asked.
 */
export async function replyToClientEmail(client: BaseLanguageClient, editor: TextEditor | undefined, named?: unknown): Promise<void> {
  const items = sourceItems(editor);
  const item =
    items.find(({ name }) => name === named) ??
    (named instanceof Uri
      ? undefined
      : await window.showQuickPick(items, { title: 'Reply to Client Email', placeHolder: 'Where is the client’s mail?', ignoreFocusOut: true }));
  const source = named instanceof Uri ? { file: named } : await item?.source();
  if (!source) return;
  try {
    const reply = await window.withProgress({ location: ProgressLocation.Window, title: 'Reading the mail' }, async () =>
      requestReply(client, await paramsOf(source)),
    );
    if (!reply) {
      void window.showInformationMessage('There is no mail to answer in it. Copy the client’s mail, or choose an .eml file.');
      return;
    }
    const document = await workspace.openTextDocument({ language: 'markdown' });
    const shown = await window.showTextDocument(document, editor?.viewColumn ?? ViewColumn.One);
    await shown.insertSnippet(new SnippetString(reply.snippet));
    if (reply.problems.length > 0) void window.showWarningMessage(reply.problems.join(' '));
  } catch (error) {
    void window.showErrorMessage(
      isMailError(error)
        ? error.message
        : error instanceof FileSystemError
          ? 'The file cannot be read. Look whether it is still there, then try again.'
          : explainRefusal(error),
    );
  }
}

function sourceItems(editor: TextEditor | undefined): readonly SourceItem[] {
  const items: SourceItem[] = [
    { name: 'file', label: '$(mail) A Mail File…', detail: 'An .eml file, as mail programs save them', source: pickFile },
    {
      name: 'clipboard',
      label: '$(clippy) The Clipboard',
      detail: 'The mail that you have copied',
      source: async () => ({ text: await env.clipboard.readText() }),
    },
  ];
  if (!editor) return items;
  const { document } = editor;
  const description = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  const source = (): Promise<Source> => Promise.resolve({ text: document.getText(), uri: document.uri.toString() });
  return [...items, { name: 'document', label: '$(file) The Open Document', description, detail: 'The mail that it holds or quotes', source }];
}

async function pickFile(): Promise<Source | undefined> {
  const [file] =
    (await window.showOpenDialog({ title: 'Reply to Client Email', openLabel: 'Reply', filters: { 'E-mails': ['eml'], 'All files': ['*'] } })) ?? [];
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
