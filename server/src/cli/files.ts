/** Finds, reads and writes the files that the command line names. */
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** A file that cannot be checked; the message says which and why. */
export class FileError extends Error {}

export interface DocumentPath {
  readonly path: string;
  /** True when the writer named this very file; false when it was found in a folder. */
  readonly named: boolean;
  /** Why there is nothing to read at `path`. */
  readonly error?: string;
}

/** The files named, and the Markdown files in the folders named; each once, folders in alphabetical order. */
export async function documentPaths(paths: readonly string[]): Promise<readonly DocumentPath[]> {
  const found = new Map<string, DocumentPath>();
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) found.set(path, { path, named: true, error: `${path}: there is no such file or folder.` });
    else if (!stats.isDirectory()) found.set(path, { path, named: true });
    else for (const name of await markdownIn(path)) if (!found.has(name)) found.set(name, { path: name, named: false });
  }
  return [...found.values()];
}

async function markdownIn(folder: string): Promise<readonly string[]> {
  // Most checks name files; what searches folders is loaded only for those that need it.
  const { glob } = await import('tinyglobby');
  const names = await glob('**/*.{md,markdown}', { cwd: folder, ignore: ['**/node_modules/**'], expandDirectories: false });
  const start = folder.replaceAll('\\', '/').replace(/^\.\/(?=.)|\/+$/g, '');
  return names.sort().map((name) => (start === '.' ? name : `${start}/${name}`));
}

/** The text of a file, without its byte order mark. Throws a `FileError` for what is not text or cannot be read. */
export const readDocument = (path: string): string => decode(readBytes(path), path);

/** Throws a `FileError` for what cannot be read. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new FileError(`${path}: ${whyUnread[codeOf(error)] ?? `it cannot be read (${codeOf(error)})`}.`);
  }
}

export const readStandardInput = async (): Promise<string> => decode(await readStandardBytes(), 'standard input');

export async function readStandardBytes(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Writes a file that is not there yet. Throws a `FileError` when it is, or when nothing can be written there. */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST';
    throw new FileError(isThere ? `${path}: this file is there already and is left as it is; give another name.` : unwritten(path, error));
  }
}

/**
 * Writes a file that comes to be as a whole or not at all: under another name first, which it loses at the end.
 *
 * @param mayReplace True when a file of this name may be there; else it throws a `FileError`, as it does when nothing can be written.
 */
export function writeWhole(path: string, text: string, mayReplace: boolean): void {
  if (!mayReplace && statSync(path, { throwIfNoEntry: false })) throw new FileError(isThere(path));
  const unfinished = `${path}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    try {
      if (mayReplace) renameSync(unfinished, path);
      // Unlike a new name, a second one is refused when somebody else has just taken it.
      else linkOrRename(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch (error) {
    throw new FileError(codeOf(error) === 'EEXIST' ? isThere(path) : unwritten(path, error));
  }
}

function linkOrRename(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Not every disk knows second names.
    renameSync(from, to);
  }
}

const isThere = (path: string): string => `${path}: this file is there already and is left as it is; give another name, or use --force.`;

/** What the usual reasons are in plain words. */
const whyUnread: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};
const whyUnwritten: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder; name a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOSPC: 'the disk is full',
};
const unwritten = (path: string, error: unknown): string => `${path}: it cannot be written: ${whyUnwritten[codeOf(error)] ?? codeOf(error)}.`;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');

export function decode(bytes: Buffer, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new FileError(`${path}: it is not a text file; name a Markdown file.`);
  return new TextDecoder().decode(bytes);
}
