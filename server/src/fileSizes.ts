/** The sizes of the files that open documents list. They are looked up in the background and remembered, so that no check waits for a disk. */
import type { Surroundings } from './rules/rule';

/** The size in bytes of a file that the document names, relative to it; `undefined` when there is none. */
export type LookUp = (documentUri: string, name: string) => Promise<number | undefined>;

/** Half-typed names are names too; with more than these the document starts anew. */
const mostNames = 200;

export class FileSizes {
  readonly #sizes = new Map<string, Map<string, number | undefined>>();

  /** @param onNews Called when a size is known that a check did not have, or that has changed. */
  constructor(
    readonly lookUp: LookUp,
    readonly onNews: (documentUri: string) => void,
  ) {}

  /** What is known now; a name not yet looked up counts as a file that is there, until `onNews`. */
  around(documentUri: string): Surroundings {
    return {
      fileSize: (name) => {
        const sizes = this.#sizesOf(documentUri);
        if (sizes.has(name)) return sizes.get(name);
        if (sizes.size >= mostNames) sizes.clear();
        sizes.set(name, present);
        void this.#find(documentUri, name);
        return present;
      },
    };
  }

  /** Looks all names of all documents up again; till then the old sizes hold. */
  renew(): void {
    for (const [uri, sizes] of this.#sizes) for (const name of sizes.keys()) void this.#find(uri, name);
  }

  close(documentUri: string): void {
    this.#sizes.delete(documentUri);
  }

  #sizesOf(uri: string): Map<string, number | undefined> {
    let sizes = this.#sizes.get(uri);
    if (!sizes) this.#sizes.set(uri, (sizes = new Map()));
    return sizes;
  }

  async #find(uri: string, name: string): Promise<void> {
    const size = await this.lookUp(uri, name);
    const sizes = this.#sizes.get(uri);
    // The document may have been closed, or its names forgotten, in the meantime.
    if (!sizes?.has(name)) return;
    const before = sizes.get(name);
    sizes.set(name, size);
    if (size !== before) this.onNews(uri);
  }
}

/** Stands for a file not looked up yet: no rule finds fault with one byte. */
const present = 1;
