/** Reads folders: from the disk where the server has one, else by asking the editor. */
import type { URI } from 'vscode-uri';

import type { ListFolder } from './clientShelves';
import type { ReadFolder } from './folderSettings';
import type { ReadTemplates } from './houseTemplates';
import { fileSizeRequest, listFolderRequest, readFolderRequest, readTemplatesRequest, type ListFolderResult, type ReadFolderParams } from './protocol';

/** What a server can see of the disk. */
export interface Disk {
  readonly readFolder: ReadFolder;
  readonly readTemplates: ReadTemplates;
  readonly list: ListFolder;
  /** How long the file of this name beside a document is, in bytes; `undefined` when there is none. */
  fileSize(document: URI, name: string): number | undefined;
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
    readonly ask: (method: string, params: ReadFolderParams) => Promise<unknown>,
  ) {}

  readonly settings: ReadFolder = (folder) => (this.disk && folder.scheme === 'file' ? this.disk.readFolder(folder) : this.#askEditor(readFolderRequest, folder));

  readonly templates: ReadTemplates = (folder) => (this.disk && folder.scheme === 'file' ? this.disk.readTemplates(folder) : this.#askEditor(readTemplatesRequest, folder));

  readonly list: ListFolder = async (folder) => (this.disk && folder.scheme === 'file' ? this.disk.list(folder) : ((await this.#ask(listFolderRequest, folder)) as ListFolderResult | null) ?? undefined);

  /** How long a file is that the server cannot see itself, in bytes; `undefined` when there is none, “unknown” when nobody can tell. */
  async fileSize(file: URI): Promise<number | 'unknown' | undefined> {
    if (!this.editorReads) return 'unknown';
    const size = await this.ask(fileSizeRequest, { uri: file.toString() }).catch(() => 'unknown' as const);
    return (size as number | 'unknown' | null) ?? undefined;
  }

  /** No files when the editor cannot read the folder. */
  async #askEditor<File>(method: string, folder: URI): Promise<readonly File[]> {
    return ((await this.#ask(method, folder)) as readonly File[] | null) ?? [];
  }

  async #ask(method: string, folder: URI): Promise<unknown> {
    return this.editorReads ? this.ask(method, { uri: folder.toString() }).catch(() => null) : null;
  }
}
