/** Reads folders: from the disk where the server has one, else by asking the editor. */
import { Utils, type URI } from 'vscode-uri';

import type { ListFolder } from './clientShelves';
import type { FileRead, ReadFile } from './export';
import type { FactReaders, ReadTexts } from './factReaders';
import type { ReadFolder } from './folderSettings';
import type { ReadTemplates } from './houseTemplates';
import type { FoundFile, ListFiles } from './overTimeSources';
import {
  fileSizeRequest,
  listFilesRequest,
  listFolderRequest,
  readFileRequest,
  readFilesRequest,
  readFolderRequest,
  readTemplatesRequest,
  type ListFolderResult,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFilesParams,
  type ReadFolderParams,
} from './protocol';

/** What a server can see of the disk. */
export interface Disk {
  readonly readFolder: ReadFolder;
  readonly readTemplates: ReadTemplates;
  readonly list: ListFolder;
  /** The file of this name beside a document or a settings file, if it lies in one of the `roots`, or where there is none in the folder of `beside`. */
  readFile(beside: URI, name: string, roots: readonly URI[]): FileRead;
  /** How long the file of this name beside a document is, in bytes; `undefined` when there is none. */
  fileSize(document: URI, name: string): number | undefined;
  readonly listFiles: ListFiles;
  /** The text of a file; `undefined` for what cannot be read and for what is no text. */
  readText(uri: string): string | undefined;
  /** What reads many documents, maybe faster than `others`. */
  readersBeside(others: FactReaders): FactReaders;
}

export class FolderReader {
  /** True once the editor has said that it reads folders when asked. */
  editorReads = false;

  /**
   * @param disk Absent where there is none, as in a browser.
   * @param ask Sends the editor a request.
   */
  constructor(
    readonly disk: Disk | undefined,
    readonly ask: (method: string, params: ReadFolderParams | ReadFileParams | ReadFilesParams) => Promise<unknown>,
  ) {}

  readonly settings: ReadFolder = (folder) =>
    this.disk && folder.scheme === 'file' ? this.disk.readFolder(folder) : this.#askEditor(readFolderRequest, folder);

  readonly templates: ReadTemplates = (folder) =>
    this.disk && folder.scheme === 'file' ? this.disk.readTemplates(folder) : this.#askEditor(readTemplatesRequest, folder);

  readonly list: ListFolder = async (folder) =>
    this.disk && folder.scheme === 'file' ? this.disk.list(folder) : (((await this.#ask(listFolderRequest, folder)) as ListFolderResult | null) ?? undefined);

  /** How long a file is that the server cannot see itself, in bytes; `undefined` when there is none, “unknown” when nobody can tell. */
  async fileSize(file: URI): Promise<number | 'unknown' | undefined> {
    if (!this.editorReads) return 'unknown';
    const size = await this.ask(fileSizeRequest, { uri: file.toString() }).catch(() => 'unknown' as const);
    return (size as number | 'unknown' | null) ?? undefined;
  }

  /** Reads the files that are named in a document or a settings file. A document that is saved nowhere yet stands at the top of the workspace. */
  filesBeside(beside: URI, roots: readonly URI[]): ReadFile {
    const { disk } = this;
    const place = beside.scheme === 'untitled' && roots[0] ? Utils.joinPath(roots[0], 'untitled') : beside;
    if (disk && place.scheme === 'file') return (name) => Promise.resolve(disk.readFile(place, name, roots));
    return async (name) => {
      if (!this.editorReads || place.scheme === 'untitled') return { problem: 'missing' };
      const found = (await this.ask(readFileRequest, { uri: place.toString(), name }).catch(() => null)) as ReadFileResult | null;
      return found && 'data' in found
        ? { bytes: Uint8Array.from(atob(found.data), (byte) => byte.charCodeAt(0)) }
        : { problem: found?.problem ?? 'unreadable' };
    };
  }

  readonly files: ListFiles = (folder, isCancelled) =>
    this.disk && folder.scheme === 'file' ? this.disk.listFiles(folder, isCancelled) : this.#askEditor<FoundFile>(listFilesRequest, folder);

  readonly texts: ReadTexts = async (uris) => {
    const { disk } = this;
    const elsewhere = uris.filter((uri) => !disk || !uri.startsWith('file:'));
    const asked =
      elsewhere.length > 0 && this.editorReads
        ? ((await this.ask(readFilesRequest, { uris: elsewhere }).catch(() => null)) as readonly (string | null)[] | null)
        : null;
    return uris.map((uri) => (disk && uri.startsWith('file:') ? disk.readText(uri) : (asked?.[elsewhere.indexOf(uri)] ?? undefined)));
  };

  /** No files when the editor cannot read the folder. */
  async #askEditor<File>(method: string, folder: URI): Promise<readonly File[]> {
    return ((await this.#ask(method, folder)) as readonly File[] | null) ?? [];
  }

  async #ask(method: string, folder: URI): Promise<unknown> {
    return this.editorReads ? this.ask(method, { uri: folder.toString() }).catch(() => null) : null;
  }
}
