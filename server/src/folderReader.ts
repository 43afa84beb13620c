/** Reads folders: from the disk where the server has one, else by asking the editor. */
import type { URI } from 'vscode-uri';

import type { ReadFolder } from './folderSettings';
import type { ReadTemplates } from './houseTemplates';
import { readFolderRequest, readTemplatesRequest, type ReadFolderParams } from './protocol';

/** What a server can see of the disk. */
export interface Disk {
  readonly readFolder: ReadFolder;
  readonly readTemplates: ReadTemplates;
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

  /** No files when the editor cannot read the folder. */
  async #askEditor<File>(method: string, folder: URI): Promise<readonly File[]> {
    if (!this.editorReads) return [];
    return ((await this.ask(method, { uri: folder.toString() }).catch(() => null)) as readonly File[] | null) ?? [];
  }
}
