/** The settings of each document: what the editor says, and before it what the settings files of the document's folders say. */
import { URI } from 'vscode-uri';

import type { FolderConfig, Merged } from './config/merge';
import type { FolderSettings } from './folderSettings';
import { parseSettings, type Settings } from './settings';

/** All that is known of a document's settings. */
export interface SettingsInForce {
  readonly settings: Settings;
  /** What the editor sent. */
  readonly raw: unknown;
  readonly files: readonly FolderConfig[];
  readonly merged: Merged | undefined;
}

export class DocumentSettings {
  /** The folders of the workspace. */
  roots: readonly URI[] = [];
  readonly #known = new Map<string, Promise<SettingsInForce>>();

  /**
   * @param fromEditor What the editor says of a document, by its URI; of none in particular for “”.
   * @param onFound Called with the files that count for a document, whenever they are read.
   */
  constructor(
    readonly folders: FolderSettings,
    readonly fromEditor: (uri: string) => Promise<unknown>,
    readonly onProblem: (problem: string) => void,
    readonly onFound: (files: readonly FolderConfig[]) => void,
  ) {}

  /** Reads no disk once a document's settings are known. */
  of(uri: string): Promise<SettingsInForce> {
    let known = this.#known.get(uri);
    if (!known) this.#known.set(uri, (known = this.#read(uri)));
    return known;
  }

  /** Looks at the folders of a document again, which has just been opened or closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
    if (uri !== '') this.folders.forgetAbove(uriOf(uri), this.roots);
  }

  /** Reckons all settings anew; what was read of the folders still counts. */
  clear(): void {
    this.#known.clear();
  }

  async #read(uri: string): Promise<SettingsInForce> {
    const [raw, files] = await Promise.all([this.fromEditor(uri), uri === '' ? this.#inOnlyRoot() : this.folders.filesFor(uriOf(uri), this.roots)]);
    const merged = this.folders.merge(files);
    const { settings, problems } = parseSettings(raw, this.folders.rules, merged);
    problems.forEach((problem) => this.onProblem(problem));
    this.onFound(files);
    return { settings, raw, files, merged };
  }

  /** A document that is only being thought of belongs to the folder of the workspace, if there is one only. */
  #inOnlyRoot(): Promise<readonly FolderConfig[]> {
    return this.folders.filesFor(URI.from({ scheme: 'untitled', path: 'new' }), this.roots);
  }
}

/** A URI with its drive in lower case: Windows and editors write “C:” and “c:” for the same. */
export function uriOf(text: string): URI {
  const uri = URI.parse(text);
  return /^\/[A-Z]:/.test(uri.path) ? uri.with({ path: `/${uri.path[1]!.toLowerCase()}${uri.path.slice(2)}` }) : uri;
}
