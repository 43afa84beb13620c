/** Learns whose folders stand beside a document's own. They are read once, and again when something in them changes; no check waits for it. */
import { URI } from 'vscode-uri';

import { ClientShelves, nameOf, type ListFolder } from './clientShelves';
import type { FolderConfig } from './config/merge';
import { foldersOf, type FolderSettings } from './folderSettings';
import { isSortingFolder, type ClientFolder, type Place } from './text/facts/clientFolders';

/** What is known of the folders around a document. */
export interface Around {
  /** The folders that may be the client's, the nearest first. */
  readonly places: readonly Place[];
  /** The files in the document's own folder. */
  readonly files: readonly string[];
}

/** So many folders around a document are looked at, where nobody says which is the client's. */
const mostLevels = 3;

export class ClientPlaces {
  readonly #shelves: ClientShelves;
  readonly #loading = new Map<string, Promise<Around>>();
  readonly #known = new Map<string, Around>();
  /** Documents that were asked about before an answer was known. */
  readonly #awaited = new Set<string>();

  /** @param onNews Called with documents around which something is known that was not known before. */
  constructor(
    readonly settings: FolderSettings,
    readonly list: ListFolder,
    readonly onNews: (documents: readonly string[]) => void = () => {},
    /** The folders of the workspace that a document may stand in; nothing outside is read but what stands right beside its folder. */
    readonly rootsFor: (document: URI) => readonly URI[] = () => settings.roots,
  ) {
    this.#shelves = new ClientShelves(settings, list);
  }

  /** What is known so far, at once; what is not yet is looked for and told by `onNews`. */
  of(document: URI): Around | undefined {
    const key = document.toString();
    const known = this.#known.get(key);
    if (!known && !this.#awaited.has(key)) {
      this.#awaited.add(key);
      void this.load(document).then(({ places, files }) => {
        this.#awaited.delete(key);
        if (places.length > 0 || files.length > 0) this.onNews([key]);
      });
    }
    return known;
  }

  /** The same as soon as it is known. What cannot be read is not there. */
  load(document: URI): Promise<Around> {
    const key = document.toString();
    let loading = this.#loading.get(key);
    if (!loading) {
      this.#loading.set(key, (loading = this.#look(document).catch(() => ({ places: [], files: [] }))));
      void loading.then((around) => this.#loading.get(key) === loading && this.#known.set(key, around));
    }
    return loading;
  }

  /** Resolves when what stands around a document is known, at the latest after so many milliseconds. */
  async wait(document: URI, milliseconds: number): Promise<void> {
    if (this.#known.has(document.toString())) return;
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.load(document), new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)))]);
    clearTimeout(timer);
  }

  /** Looks again around a document that is opened, saved or closed. */
  forget(document: URI): void {
    this.#shelves.forget(document);
    this.#loading.delete(document.toString());
    this.#known.delete(document.toString());
  }

  /** Looks again around the open documents, when files were changed, made or deleted. */
  async changed(files: readonly URI[]): Promise<void> {
    files.forEach((file) => this.#shelves.forget(file));
    const before = new Map(this.#known);
    this.#loading.clear();
    const news: string[] = [];
    for (const [key, known] of before) {
      const now = await this.load(URI.parse(key));
      // A shelf on which nothing has changed is the same object.
      if (now.places.length !== known.places.length || now.places.some(({ shelf }, index) => shelf !== known.places[index]!.shelf)) news.push(key);
    }
    if (news.length > 0) this.onNews(news);
  }

  async #look(document: URI): Promise<Around> {
    const roots = this.rootsFor(document);
    const [own, ...above] = foldersOf(document, roots);
    if (!own) return { places: [], files: [] };
    const files = (await this.#shelves.read(own)).files.filter((name) => !/\.(?:md|markdown|eml)$/i.test(name) && !name.startsWith('.'));
    const places: Place[] = [];
    for (const folder of await this.#levels(document, [own, ...above], roots)) {
      const name = nameOf(folder);
      const shelf = await this.#shelves.of(folder, roots, isIn(roots, document));
      if (!shelf?.folders.some((other) => other.name !== name)) continue;
      places.push({ shelf, own: without(shelf.folders.find((other) => other.name === name) ?? { name, settings: undefined, documents: [] }, document) });
    }
    return { places, files };
  }

  /** The folders that may be the client's: the one whose settings say so, else the nearest that do more than sort. */
  async #levels(document: URI, folders: readonly URI[], roots: readonly URI[]): Promise<readonly URI[]> {
    const files = await this.settings.filesFor(document);
    const said = files.find(saysClient);
    // A document that stands alone, with no workspace and no settings, says nothing of what the folders beside its own are for.
    if (files.length === 0 && !isIn(roots, document)) return [];
    if (said) return folders.filter(({ path }) => path.replace(/\/$/, '') === said.folder).slice(0, 1);
    const isRoot = ({ path }: URI): boolean => roots.some((root) => root.path.replace(/\/$/, '') === path.replace(/\/$/, ''));
    const inside = folders.filter((folder) => !isSortingFolder(nameOf(folder)) && folder.path !== '/' && (!isRoot(folder) || roots.length > 1));
    return inside.slice(0, isIn(roots, document) ? mostLevels : 1);
  }

}

const isIn = (roots: readonly URI[], { path }: URI): boolean => roots.some((root) => path.startsWith(`${root.path.replace(/\/$/, '')}/`));

/** True for a settings file that says whom the documents of its folder are for. */
function saysClient({ file }: FolderConfig): boolean {
  const client = file.values['client'] as { readonly name?: unknown; readonly people?: unknown; readonly domains?: unknown } | undefined;
  return client?.name !== undefined || client?.people !== undefined || client?.domains !== undefined;
}

/** The folder without what the document itself says: one that was copied from another client's folder says who that is. */
const without = (folder: ClientFolder, document: URI): ClientFolder => ({
  ...folder,
  documents: folder.documents.filter(({ path }) => path !== document.path),
});
