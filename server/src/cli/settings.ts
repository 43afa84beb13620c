/** The settings of the files that the command line checks: those of their folders, as in an editor. */
import { dirname, resolve } from 'node:path';

import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

import type { Surroundings } from '../check';
import { ClientPlaces } from '../clientPlaces';
import { fileSize, listDiskFolder, readDiskFolder } from '../diskFolders';
import { DocumentSettings, uriOf, type SettingsInForce } from '../documentSettings';
import { FolderSettings } from '../folderSettings';
import type { FolderConfig } from '../config/merge';
import { rules } from '../rules';
import { shownPath } from './shownPath';

/** Something wrong in a settings file. Lines and characters count from 0, in UTF-16. */
export interface SettingsProblem {
  readonly path: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly character: number;
}

/** The path of a file from the top of the disk, with forward slashes, as settings name it. */
export const absolute = (path: string): string => uriOf(fileUri(path)).path;

const fileUri = (path: string): string => URI.file(resolve(path)).toString();

export class CommandLineSettings {
  readonly problems: SettingsProblem[] = [];
  readonly #settings: DocumentSettings;
  readonly #places: ClientPlaces;
  readonly #reported = new Set<string>();

  /**
   * @param root The folder above which settings files do not count.
   * @param onProblem Called with each problem of a settings file, once.
   */
  constructor(
    root: string | undefined,
    readonly onProblem: (problem: string) => void,
  ) {
    const folders = new FolderSettings(rules, (folder) => Promise.resolve(readDiskFolder(folder)));
    if (root !== undefined) folders.roots = [uriOf(fileUri(root))];
    // The folder that the command is given in counts as a workspace for what stands below it.
    const here = URI.file(process.cwd());
    const rootsFor = ({ path }: URI): readonly URI[] => (root !== undefined ? folders.roots : here.path === '/' || dirname(path) === here.path ? [] : [here]);
    this.#places = new ClientPlaces(folders, (folder) => Promise.resolve(listDiskFolder(folder)), undefined, rootsFor);
    this.#settings = new DocumentSettings(folders, () => Promise.resolve({}), onProblem, (files) => files.forEach((file) => this.#report(file)));
  }

  /** True when something in a settings file does not count. */
  get failed(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }

  of(path: string): Promise<SettingsInForce> {
    return this.#settings.of(fileUri(path));
  }

  /** The files around a document, and the folders of other clients. */
  async around(path: string): Promise<Surroundings> {
    const { places, files } = await this.#places.load(uriOf(fileUri(path)));
    return { fileSize: (name) => fileSize(dirname(path), name), places, files };
  }

  #report({ uri, text, file }: FolderConfig): void {
    if (this.#reported.has(uri)) return;
    this.#reported.add(uri);
    const document = TextDocument.create(uri, '', 0, text);
    for (const { range, message, severity } of file.problems) {
      const { line, character } = document.positionAt(range.start);
      const path = shownPath(uri);
      this.problems.push({ path, severity, message, line, character });
      this.onProblem(`${path}:${line + 1}:${character + 1}: ${message}`);
    }
  }
}
