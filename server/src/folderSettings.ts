/** Finds the settings files of a document's folders. Each folder is looked at once, until something in it changes. */
import type { URI } from 'vscode-uri';

import type * as Config from './config';
import type { ConfigCompletion, ConfigFile, FolderConfig, Merged } from './config';
import { settingsFileNames } from './protocol';
import type { Rule } from './rules/rule';
import type { ObjectShape } from './rules/shape';
import { Memo } from './text/memo';

/** A settings file of a folder as it was read. */
export interface SettingsText {
  readonly name: string;
  /** Why there is no text, in plain words; `text` is empty then. */
  readonly error?: string;
  readonly text: string;
}

/** Reads the settings files of a folder, as many as there are; asked once for each folder. */
export type ReadFolder = (folder: URI) => Promise<readonly SettingsText[]>;

let config: typeof Config | undefined;

/** A plain `require` inside the function lets the bundle load it when the first settings file is found. */
const loadConfig = (): typeof Config => (config ??= require('./config') as typeof Config);

export class FolderSettings {
  readonly #folders = new Map<string, Promise<readonly FolderConfig[]>>();
  /** The files that count for the documents of a folder; forgotten together whenever anything changes. */
  readonly #chains = new Map<string, Promise<readonly FolderConfig[]>>();
  readonly #merged = new WeakMap<readonly FolderConfig[], Merged>();
  #roots: readonly URI[] = [];
  readonly #files = new Memo<ConfigFile>(1_000_000);
  #shape: ObjectShape | undefined;

  constructor(
    readonly rules: readonly Rule[],
    readonly readFolder: ReadFolder,
  ) {}

  /** The folders of the workspace. A document in none of them takes the settings up to the top of its disk. */
  get roots(): readonly URI[] {
    return this.#roots;
  }

  set roots(roots: readonly URI[]) {
    this.#roots = roots;
    this.#chains.clear();
  }

  /** The settings files that count for a document, the nearest first; the same array for all documents of a folder. */
  filesFor(document: URI): Promise<readonly FolderConfig[]> {
    const { scheme, authority, path } = document;
    const key = `${scheme}://${authority}${path.slice(0, path.lastIndexOf('/') + 1)}`;
    let known = this.#chains.get(key);
    if (!known) this.#chains.set(key, (known = this.#chainOf(document)));
    return known;
  }

  async #chainOf(document: URI): Promise<readonly FolderConfig[]> {
    const all: FolderConfig[] = [];
    for (const folder of foldersOf(document, this.#roots)) {
      const [file] = await this.#inFolder(folder);
      if (!file) continue;
      all.push(file);
      if (file.file.values['root'] === true) break;
    }
    return all;
  }

  /** What these files say together; `undefined` when there are none. */
  merge(files: readonly FolderConfig[]): Merged | undefined {
    if (files.length === 0) return undefined;
    let merged = this.#merged.get(files);
    if (!merged) this.#merged.set(files, (merged = loadConfig().mergeConfigs(files, this.rules)));
    return merged;
  }

  /** Reads a text as that of a settings file, in the same way whether it is on the disk or in an editor. */
  read(text: string): ConfigFile {
    return this.#files.get(text, () => loadConfig().readConfig(text, this.shape));
  }

  /** What can be written at `offset` of a settings file. */
  complete(text: string, offset: number): readonly ConfigCompletion[] {
    return loadConfig().completeConfig(text, offset, this.shape);
  }

  get shape(): ObjectShape {
    return (this.#shape ??= loadConfig().declarations(this.rules));
  }

  /** All settings files of a folder; those behind the first do not count and say so. */
  inFolderOf(file: URI): Promise<readonly FolderConfig[]> {
    return this.#inFolder(parentOf(file)!);
  }

  /** Looks at the folder of this file again when it is needed next. */
  forget(file: URI): void {
    this.#chains.clear();
    this.#folders.delete(keyOf(parentOf(file)!));
  }

  /** Looks at all folders of a document again. */
  forgetAbove(document: URI): void {
    this.#chains.clear();
    for (const folder of foldersOf(document, this.#roots)) this.#folders.delete(keyOf(folder));
  }

  #inFolder(folder: URI): Promise<readonly FolderConfig[]> {
    const key = keyOf(folder);
    let known = this.#folders.get(key);
    if (!known) this.#folders.set(key, (known = this.#readFolder(folder)));
    return known;
  }

  async #readFolder(folder: URI): Promise<readonly FolderConfig[]> {
    const texts = await this.readFolder(folder);
    return texts.map(({ name, text, error }, index) => {
      const wrong = index > 0 ? `This file is not read, for “${texts[0]!.name}” stands beside it; keep one of the two.` : error;
      const file: ConfigFile =
        wrong === undefined
          ? this.read(text)
          : { values: {}, places: new Map(), problems: [{ range: { start: 0, end: Math.min(1, text.length) }, message: wrong, severity: 'error' }] };
      return { folder: folder.path.replace(/\/$/, ''), uri: childOf(folder, name).toString(), text, file };
    });
  }
}

/** @param path With forward slashes; a whole URI will do. */
export const isSettingsFile = (path: string): boolean => settingsFileNames.some((name) => path.endsWith(`/${name}`));

const keyOf = (folder: URI): string => folder.toString();

/** The file of this name in a folder. */
export const childOf = (folder: URI, name: string): URI => folder.with({ path: `${folder.path.replace(/\/$/, '')}/${name}` });

function parentOf(uri: URI): URI | undefined {
  const path = uri.path.replace(/\/[^/]*$/, '');
  return path === uri.path ? undefined : uri.with({ path: path === '' ? '/' : path });
}

/** From the document's own folder up to its root, or to the top of the disk. */
export function foldersOf(document: URI, roots: readonly URI[]): readonly URI[] {
  // A document that was never saved has no folder; in a workspace of one folder it is meant for that one.
  if (!document.path.startsWith('/')) return roots.length === 1 ? [roots[0]!] : [];
  const root = rootOf(document, roots);
  // “untitled:/clients/acme/mail.md” will be saved there, on the disk or where the workspace is.
  const start = document.scheme === 'untitled' ? document.with({ scheme: root?.scheme ?? 'file', authority: root?.authority ?? '' }) : document;
  const top = root?.path.replace(/\/$/, '');
  const folders: URI[] = [];
  for (let folder = parentOf(start); folder; folder = folder.path === '/' ? undefined : parentOf(folder)) {
    folders.push(folder);
    if (top !== undefined && folder.path.replace(/\/$/, '') === top) break;
  }
  return folders;
}

/** The innermost folder of the workspace that holds the document. */
function rootOf({ scheme, authority, path }: URI, roots: readonly URI[]): URI | undefined {
  const holds = (root: URI): boolean =>
    (scheme === 'untitled' || (root.scheme === scheme && root.authority === authority)) && path.startsWith(`${root.path.replace(/\/$/, '')}/`);
  return roots.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}
