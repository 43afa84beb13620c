/** Reads the folders that stand side by side, and what each says of its client. */
import type { URI } from 'vscode-uri';

import { childOf, type FolderSettings } from './folderSettings';
import type { ListFolderResult } from './protocol';
import { documentFacts, isSortingFolder, type ClientFolder, type ClientNames, type DocumentFacts, type Shelf } from './text/facts/clientFolders';

/** Lists a folder; `undefined` when it cannot be read. */
export type ListFolder = (folder: URI) => Promise<ListFolderResult | undefined>;

/** What a folder says, without the folders in it. */
interface Read {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly client: ClientNames | undefined;
  readonly documents: readonly DocumentFacts[];
}

/** A client's letters may stand in “2026/letters”, and hardly deeper. */
const deepest = 2;
/** The newest folders of a client, and the newest documents: they tell enough. */
const mostFolders = 12;
/** Folders read at once. */
const atOnce = 16;

export class ClientShelves {
  readonly #reads = new Map<string, Promise<Read>>();
  readonly #shelves = new Map<string, Shelf>();

  constructor(
    readonly settings: FolderSettings,
    readonly list: ListFolder,
  ) {}

  /**
   * The folder with those beside it; `undefined` when it stands at the top.
   *
   * @param roots The folders of the workspace.
   * @param isThorough Reads all folders of each; else those only that sort documents, such as “2026”.
   */
  async of(folder: URI, roots: readonly URI[], isThorough: boolean): Promise<Shelf | undefined> {
    const parent = folder.with({ path: folder.path.replace(/\/[^/]*\/?$/, '') || '/' });
    if (parent.path === folder.path) return undefined;
    // Outside the workspace nothing is read; of several folders in it each may be a client's.
    const isRoot = roots.some((root) => root.path.replace(/\/$/, '') === folder.path.replace(/\/$/, ''));
    const names = isRoot ? roots.filter((root) => parentPath(root) === parentPath(folder)).map(nameOf) : (await this.read(parent)).folders;
    const folders: ClientFolder[] = [];
    const wanted = names.filter((name) => !name.startsWith('.') && name !== 'node_modules' && (!isSortingFolder(name) || name === nameOf(folder)));
    for (let from = 0; from < wanted.length; from += atOnce) {
      const read = await Promise.all(wanted.slice(from, from + atOnce).map((name) => this.#client(childOf(parent, name), isThorough)));
      folders.push(...read.filter(({ name, settings, documents }) => settings !== undefined || documents.length > 0 || name === nameOf(folder)));
    }
    // What has not changed stays the same object, so that what was worked out of it need not be worked out again.
    const key = `${parent.toString()} ${isThorough}`;
    const known = this.#shelves.get(key);
    if (known && JSON.stringify(known.folders) === JSON.stringify(folders)) return known;
    const shelf = { folders };
    this.#shelves.set(key, shelf);
    return shelf;
  }

  async #client(folder: URI, isThorough: boolean): Promise<ClientFolder> {
    const { client } = await this.read(folder);
    return { name: nameOf(folder), settings: client, documents: await this.#documents(folder, deepest, isThorough) };
  }

  async #documents(folder: URI, depth: number, isThorough: boolean): Promise<readonly DocumentFacts[]> {
    const { folders, documents } = await this.read(folder);
    if (depth === 0) return documents;
    const below = folders.filter((name) => !name.startsWith('.') && name !== 'node_modules' && (isThorough || isSortingFolder(name))).slice(-mostFolders);
    return [...documents, ...(await Promise.all(below.map((name) => this.#documents(childOf(folder, name), depth - 1, isThorough)))).flat()];
  }

  /** What one folder says; nothing when it cannot be read. */
  read(folder: URI): Promise<Read> {
    const key = folder.toString();
    let read = this.#reads.get(key);
    if (!read)
      this.#reads.set(
        key,
        (read = this.list(folder)
          .then((listing) => this.#understood(folder, listing))
          .catch(() => empty)),
      );
    return read;
  }

  /** Reads the folder of a file, and those above it, again when they are needed next. */
  forget(file: URI): void {
    for (let { path } = file; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) this.#reads.delete(file.with({ path }).toString());
    this.#reads.delete(file.with({ path: '/' }).toString());
  }

  #understood(folder: URI, listing: ListFolderResult | undefined): Read {
    if (!listing) return empty;
    const [settings] = listing.settings;
    const client = settings && settings.error === undefined ? (this.settings.read(settings.text).values['client'] as ClientNames | undefined) : undefined;
    const named = client?.name !== undefined || client?.people !== undefined || client?.domains !== undefined;
    return {
      folders: listing.folders,
      files: listing.files,
      client: named ? client : undefined,
      documents: listing.documents.flatMap(({ name, text }) => documentFacts(childOf(folder, name).path, text) ?? []),
    };
  }
}

const empty: Read = { folders: [], files: [], client: undefined, documents: [] };

export const nameOf = ({ path }: URI): string => path.replace(/\/$/, '').slice(path.replace(/\/$/, '').lastIndexOf('/') + 1);
const parentPath = ({ path }: URI): string => path.replace(/\/[^/]*\/?$/, '');
