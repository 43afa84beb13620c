/** What the writer sends all the same, though it would embarrass: by document and finding, each with its reason. Kept in the state of the workspace. */

export interface Waiver {
  /** One line, in the writer's words. */
  readonly reason: string;
  /** The day it was given, as YYYY-MM-DD. */
  readonly day: string;
}

/** As much of VS Code's memory of a workspace as is needed here. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

type OfDocument = Readonly<Record<string, Waiver>>;
type All = Readonly<Record<string, OfDocument>>;

const memoryKey = 'clearToSend.waivers';
/** The most documents to remember; the one that was longest ago is forgotten first. */
const mostDocuments = 300;

export class Waivers {
  readonly #memory: Memory;
  readonly #changed: (uri: string) => void;

  /** @param changed Told of the document for which something was kept or taken back. */
  constructor(memory: Memory, changed: (uri: string) => void) {
    this.#memory = memory;
    this.#changed = changed;
  }

  /** The waivers there are for these findings of a document, by the findings' keys. */
  async of(uri: string, keys: readonly string[]): Promise<ReadonlyMap<string, Waiver>> {
    const known = this.#all[uri];
    if (!known) return new Map();
    const marks = await Promise.all(keys.map(fingerprint));
    return new Map(keys.flatMap((key, index) => (known[marks[index]!] ? [[key, known[marks[index]!]!] as const] : [])));
  }

  /** Keeps these findings with a reason. */
  async add(uri: string, keys: readonly string[], waiver: Waiver): Promise<void> {
    const marks = await Promise.all(keys.map(fingerprint));
    await this.#write(uri, { ...this.#all[uri], ...Object.fromEntries(marks.map((mark) => [mark, waiver])) });
    this.#changed(uri);
  }

  /** Asks about this finding again from now on. */
  async takeBack(uri: string, key: string): Promise<void> {
    const { [await fingerprint(key)]: gone, ...rest } = this.#all[uri] ?? {};
    if (!gone) return;
    await this.#write(uri, rest);
    this.#changed(uri);
  }

  /** Forgets what was said of findings that the document has no more. */
  async keepOnly(uri: string, keys: readonly string[]): Promise<void> {
    const known = this.#all[uri];
    if (!known) return;
    const marks = new Set(await Promise.all(keys.map(fingerprint)));
    const kept = Object.fromEntries(Object.entries(known).filter(([mark]) => marks.has(mark)));
    if (Object.keys(kept).length < Object.keys(known).length) await this.#write(uri, kept);
  }

  /** Follows a file, or a folder with all that is in it, to its new name. */
  async moved(from: string, to: string): Promise<void> {
    const renamed = Object.entries(this.#all).map(
      ([uri, known]) => [uri === from ? to : uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri, known] as const,
    );
    if (renamed.some(([uri]) => !(uri in this.#all))) await this.#memory.update(memoryKey, Object.fromEntries(renamed));
  }

  /** Forgets a document. */
  async forget(uri: string): Promise<void> {
    if (uri in this.#all) await this.#write(uri, {});
  }

  get #all(): All {
    const all = this.#memory.get(memoryKey);
    return typeof all === 'object' && all !== null ? (all as All) : {};
  }

  async #write(uri: string, known: OfDocument): Promise<void> {
    const { [uri]: _, ...others } = this.#all;
    const all = Object.keys(known).length > 0 ? { ...others, [uri]: known } : others;
    await this.#memory.update(memoryKey, Object.fromEntries(Object.entries(all).slice(-mostDocuments)));
  }
}

/** Stands for a finding in the memory, which need not repeat the words: a password may be among them. */
async function fingerprint(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
