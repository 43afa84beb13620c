import { EventEmitter, FileSystemError, FileType, Uri, type FileChangeEvent, type FileStat, type FileSystemProvider } from 'vscode';

/** Files that are in memory alone, as those of a repository in a browser are on no disk. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly mtime: number }>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  #time = 1;

  readonly onDidChangeFile = this.#changed.event;

  watch(): { dispose(): void } {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    const file = this.#files.get(path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.mtime, size: file.bytes.length };
    if (path === '/' || this.#namesIn(path).length > 0 || path === '/work') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    return this.#namesIn(path).map((name) => [name, this.#files.has(`${path.replace(/\/$/, '')}/${name}`) ? FileType.File : FileType.Directory]);
  }

  readFile({ path }: Uri): Uint8Array {
    const file = this.#files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file.bytes;
  }

  writeFile({ path }: Uri, bytes: Uint8Array): void {
    this.#files.set(path, { bytes, mtime: this.#time++ });
  }

  createDirectory(): void {}

  delete({ path }: Uri): void {
    for (const name of [...this.#files.keys()]) if (name === path || name.startsWith(`${path}/`)) this.#files.delete(name);
  }

  rename(from: Uri, to: Uri, { overwrite }: { readonly overwrite: boolean }): void {
    if (!overwrite && this.#files.has(to.path)) throw FileSystemError.FileExists(to);
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #namesIn(path: string): string[] {
    const folder = `${path.replace(/\/$/, '')}/`;
    return [...new Set([...this.#files.keys()].flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length).split('/', 1)[0]!] : [])))];
  }
}
