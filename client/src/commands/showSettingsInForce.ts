import { Disposable, EventEmitter, Uri, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { SettingInForce } from '../../../server/src/protocol';
import { explainRefusal, requestSettingsInForce } from '../server';

/** The end of a page’s name is no “.md”, or the page would itself be taken for a document to check. */
export const settingsPageScheme = 'clear-to-send-settings';

/** A read-only page of every setting in force for a document, those that somebody has set before the rest. */
export class SettingsInForce implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #pages = new Map<string, string>();
  readonly #registration: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(settingsPageScheme, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#pages.get(uri.toString()) ?? '',
    });
  }

  async show(document: TextDocument | undefined): Promise<void> {
    if (!document) {
      void window.showInformationMessage('No document is open. Open the e-mail, quote or proposal first.');
      return;
    }
    try {
      const settings = await requestSettingsInForce(this.#client, { uri: document.uri.toString() });
      const name = workspace.asRelativePath(document.uri);
      const page = Uri.from({ scheme: settingsPageScheme, path: `/Settings of ${name.replaceAll('/', ' › ')} in force` });
      this.#pages.set(page.toString(), pageOf(name, settings, document));
      this.#changed.fire(page);
      await window.showTextDocument(page, { preview: true });
    } catch (error) {
      void window.showErrorMessage(explainRefusal(error));
    }
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

function pageOf(name: string, settings: readonly SettingInForce[], document: TextDocument): string {
  const isSet = ({ from }: SettingInForce): boolean => from === 'file' || from === 'editor';
  const set = settings.filter(isSet).map((setting) => `  ${setting.name}: ${setting.value}\n      ${originOf(setting, document)}`);
  const rest = settings
    .filter((setting) => !isSet(setting))
    .map((setting) => `  ${setting.name}: ${setting.value}${setting.from === 'preset' ? ' (from the preset)' : ''}`);
  const parts = [
    `Settings in force for ${name}`,
    set.length > 0 ? `What somebody has set\n\n${set.join('\n')}` : 'Nobody has set anything.',
    `All the rest, as Clear to Send has it\n\n${rest.join('\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function originOf({ name, from, files }: SettingInForce, { uri }: TextDocument): string {
  if (from === 'file') return `from ${files.map((file) => `${workspace.asRelativePath(Uri.parse(file.uri))}, line ${file.line + 1}`).join('; also ')}`;
  const key = name === 'client.language' ? 'locale' : name.replace(/^rules\./, '');
  const inspected = workspace.getConfiguration('clearToSend', uri).inspect(key);
  if (inspected?.workspaceFolderValue !== undefined) return 'from the settings of VS Code for this folder';
  if (inspected?.workspaceValue !== undefined) return 'from the settings of VS Code for this workspace';
  return 'from your own settings of VS Code';
}
