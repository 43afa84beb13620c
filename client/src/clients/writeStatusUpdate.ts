import { SnippetString, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import { explainRefusal, requestStatusUpdate } from '../server';
import type { ClientsNode } from './clientsModel';
import type { ClientsView } from './clientsView';

/**
 * Opens the draft of a status update to a client, with the thread’s subject and people, the promises with their days and the open
 * questions filled in. Nothing is on the disk until the writer saves it.
 *
 * @param about The client in the view, or its name in a key binding; without either the writer is asked.
 */
export async function writeStatusUpdate(client: BaseLanguageClient, clients: ClientsView, about: unknown): Promise<void> {
  if (!clients.result) await clients.refresh();
  const chosen = chosenOf(clients, about) ?? (await pickClient(clients));
  if (chosen === undefined) return;
  try {
    const { snippet, beside } = await requestStatusUpdate(client, { client: chosen });
    const document = await newDocument(beside, clients.result?.today ?? '');
    const shown = await window.showTextDocument(document, ViewColumn.One);
    await shown.insertSnippet(new SnippetString(snippet));
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
  }
}

function chosenOf({ model }: ClientsView, about: unknown): string | undefined {
  if (typeof about === 'string') return model.clients.find(({ label }) => label.toLowerCase() === about.toLowerCase())?.id;
  if (typeof about !== 'object' || about === null || !('client' in about)) return undefined;
  return (about as ClientsNode).client;
}

async function pickClient({ model }: ClientsView): Promise<string | undefined> {
  if (model.clients.length === 0) {
    void window.showInformationMessage('There is no client document in this workspace yet. Start one with “New Client Document…”.');
    return undefined;
  }
  const items = model.clients.map(({ id, label, description }) => ({ label, description, id }));
  return (await window.showQuickPick(items, { title: 'Write Status Update', placeHolder: 'To which client?', matchOnDescription: true, ignoreFocusOut: true }))
    ?.id;
}

/** In the client’s folder, where its settings count and where it will be saved; where there is no such place, in none. */
async function newDocument(beside: string | undefined, today: string): Promise<TextDocument> {
  const near = beside === undefined ? undefined : Uri.parse(beside);
  if (near?.scheme === 'file') {
    for (let number = 1; number < 20; number++) {
      const path = near.path.replace(/[^/]*$/, `${today} status update${number > 1 ? ` ${number}` : ''}.email.md`);
      const isTaken = workspace.textDocuments.some(({ uri }) => uri.path === path) || (await exists(near.with({ path })));
      if (!isTaken) return workspace.openTextDocument(near.with({ scheme: 'untitled', path }));
    }
  }
  return workspace.openTextDocument({ language: 'markdown' });
}

const exists = (uri: Uri): Promise<boolean> => Promise.resolve(workspace.fs.stat(uri)).then(() => true, () => false);
