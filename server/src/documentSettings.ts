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
  readonly #known = new Map<string, Promise<SettingsInForce>>();
  /** By what the files say, and then by what the editor says: most documents of a workspace share their settings. */
  readonly #parsed = new WeakMap<object, Map<string, Settings>>();

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

  /**
   * The settings of a document that is open in no editor; nothing is said of what is wrong in its settings files.
   *
   * @param raw What the editor says of its folder of the workspace.
   */
  async quietly(uri: string, raw: unknown): Promise<SettingsInForce> {
    const files = await this.folders.filesFor(uriOf(uri));
    const merged = this.folders.merge(files);
    return { settings: this.#parse(raw, merged), raw, files, merged };
  }

  /** Looks at the folders of a document again, which has just been opened or closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
    if (uri !== '') this.folders.forgetAbove(uriOf(uri));
  }

  /** Reckons all settings anew; what was read of the folders still counts. */
  clear(): void {
    this.#known.clear();
  }

  async #read(uri: string): Promise<SettingsInForce> {
    const [raw, files] = await Promise.all([this.fromEditor(uri), uri === '' ? this.#inOnlyRoot() : this.folders.filesFor(uriOf(uri))]);
    const merged = this.folders.merge(files);
    this.onFound(files);
    return { settings: this.#parse(raw, merged), raw, files, merged };
  }

  #parse(raw: unknown, merged: Merged | undefined): Settings {
    const key = merged ?? noFiles;
    const byRaw = this.#parsed.get(key) ?? new Map<string, Settings>();
    this.#parsed.set(key, byRaw);
    const written = JSON.stringify(raw) ?? '';
    let settings = byRaw.get(written);
    if (!settings) {
      const parsed = parseSettings(raw, this.folders.rules, merged);
      parsed.problems.forEach((problem) => this.onProblem(problem));
      byRaw.set(written, (settings = parsed.settings));
    }
    return settings;
  }

  /** A document that is only being thought of belongs to the folder of the workspace, if there is one only. */
  #inOnlyRoot(): Promise<readonly FolderConfig[]> {
    return this.folders.filesFor(URI.from({ scheme: 'untitled', path: 'new' }));
  }
}

/** Stands for no settings files. */
const noFiles = {};

/** A URI with its drive in lower case: Windows and editors write “C:” and “c:” for the same. */
export function uriOf(text: string): URI {
  const uri = URI.parse(text);
  return /^\/[A-Z]:/.test(uri.path) ? uri.with({ path: `/${uri.path[1]!.toLowerCase()}${uri.path.slice(2)}` }) : uri;
}
