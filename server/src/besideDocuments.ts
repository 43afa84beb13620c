/** The files beside open documents, each looked for once until its document is opened or saved again: no keystroke asks for one. */
import { Utils, type URI } from 'vscode-uri';

import type { ClientPlaces } from './clientPlaces';
import { uriOf } from './documentSettings';
import type { FolderReader } from './folderReader';
import type { Surroundings } from './rules/rule';

type Size = number | 'unknown' | undefined;

export class BesideDocuments {
  readonly #known = new Map<string, Map<string, Size>>();

  /** @param onNews Called with documents beside which a file was found or missed that was being looked for. */
  constructor(
    readonly reader: FolderReader,
    readonly places: ClientPlaces,
    readonly onNews: (documents: readonly string[]) => void,
  ) {}

  /** `undefined` for a document that stands nowhere yet. */
  of(uri: string): Surroundings | undefined {
    const document = uriOf(uri);
    if (document.scheme === 'untitled' || !document.path.startsWith('/')) return undefined;
    const known = this.#known.get(uri) ?? new Map<string, Size>();
    this.#known.set(uri, known);
    const fileSize = (name: string): Size => {
      if (!known.has(name)) known.set(name, this.#look(uri, document, name, known));
      return known.get(name);
    };
    const around = this.places.of(document);
    return { fileSize, ...(around && { places: around.places, files: around.files }) };
  }

  /** Where there is no disk, the editor is asked, and its answer is news. */
  #look(uri: string, document: URI, name: string, known: Map<string, Size>): Size {
    const { disk } = this.reader;
    if (disk && document.scheme === 'file') return disk.fileSize(document, name);
    void this.reader.fileSize(Utils.resolvePath(Utils.dirname(document), name.replaceAll('\\', '/'))).then((size) => {
      known.set(name, size);
      if (size !== 'unknown' && this.#known.get(uri) === known) this.onNews([uri]);
    });
    return 'unknown';
  }

  /** Has everything beside this document looked for again; true when anything was known. */
  forget(uri: string): boolean {
    const known = this.#known.get(uri);
    this.places.forget(uriOf(uri));
    return this.#known.delete(uri) && known!.size > 0;
  }
}
