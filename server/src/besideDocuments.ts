/** The files beside open documents, each looked for once until its document is opened or saved again: no keystroke asks the disk. */
import { uriOf } from './documentSettings';
import type { Disk } from './folderReader';
import type { Surroundings } from './rules/rule';

export class BesideDocuments {
  readonly #known = new Map<string, Map<string, number | undefined>>();

  /** @param disk Absent where there is none, as in a browser. */
  constructor(readonly disk: Disk | undefined) {}

  /** `undefined` for a document that stands on no disk. */
  of(uri: string): Surroundings | undefined {
    const { disk } = this;
    const document = uriOf(uri);
    if (!disk || document.scheme !== 'file') return undefined;
    const known = this.#known.get(uri) ?? new Map<string, number | undefined>();
    this.#known.set(uri, known);
    return {
      fileSize(name) {
        if (!known.has(name)) known.set(name, disk.fileSize(document, name));
        return known.get(name);
      },
    };
  }

  /** Has the disk asked again about what stands beside this document; true when anything was known. */
  forget(uri: string): boolean {
    const known = this.#known.get(uri);
    return this.#known.delete(uri) && known!.size > 0;
  }
}
