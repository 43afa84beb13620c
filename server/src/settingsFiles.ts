/** Follows the settings files of the workspace: reads them when they change and says what is wrong in them. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { URI } from 'vscode-uri';

import type { FolderConfig } from './config/merge';
import { uriOf } from './documentSettings';
import { settingsDiagnostics } from './features';
import { childOf, type FolderSettings, type ReadFolder, type SettingsText } from './folderSettings';
import { settingsFileNames } from './protocol';

/** Puts the texts of files that are open in the editor in the place of those that are saved. */
export function withOpenFiles(readFolder: ReadFolder, openText: (uri: string) => string | undefined): ReadFolder {
  return async (folder) => {
    const saved = await readFolder(folder);
    return settingsFileNames.flatMap((name): SettingsText[] => {
      const text = openText(childOf(folder, name).toString());
      const found = saved.find((file) => file.name === name);
      return text !== undefined ? [{ name, text }] : found ? [found] : [];
    });
  };
}

export class SettingsFiles {
  readonly #published = new Map<string, string>();

  /** @param publish Tells the editor of the problems of a file, whether it has the file open or not. */
  constructor(
    readonly folders: FolderSettings,
    readonly publish: (uri: string, diagnostics: readonly Diagnostic[]) => void,
  ) {}

  /** What is wrong in a file as it stands on the disk or in the editor. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const file = uriOf(uri);
    const name = file.toString();
    const found = (await this.folders.inFolderOf(file)).find((candidate) => candidate.uri === name);
    return found ? diagnosticsOf(found) : [];
  }

  /** Says what is wrong in the folders of these files. */
  async report(files: readonly FolderConfig[]): Promise<void> {
    for (const { uri } of files) for (const file of await this.folders.inFolderOf(uriOf(uri))) this.#publish(file.uri, diagnosticsOf(file));
  }

  /** Reads a file again that was changed, made, deleted, opened or closed, and says what is wrong in it. */
  async changed(file: URI): Promise<void> {
    this.folders.forget(file);
    const uri = file.toString();
    const inFolder = await this.folders.inFolderOf(file);
    if (!inFolder.some((other) => other.uri === uri)) this.#publish(uri, []);
    for (const other of inFolder) this.#publish(other.uri, diagnosticsOf(other));
  }

  #publish(uri: string, diagnostics: readonly Diagnostic[]): void {
    const before = this.#published.get(uri) ?? '[]';
    const now = JSON.stringify(diagnostics);
    this.#published.set(uri, now);
    if (now !== before) this.publish(uri, diagnostics);
  }
}

const diagnosticsOf = ({ uri, text, file }: FolderConfig): readonly Diagnostic[] => settingsDiagnostics(file, TextDocument.create(uri, '', 0, text));
