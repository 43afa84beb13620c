/** Reads settings files from the disk, for the server as a process and for the command line. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import { URI } from 'vscode-uri';

import type { FileRead } from './export';
import type { SettingsText } from './folderSettings';
import type { TemplateFile } from './houseTemplates';
import { headLength, longestFile, mostDocuments, settingsFileNames, type ListFolderResult } from './protocol';

/** The settings files of a folder of the disk, the one that counts first. */
export function readDiskFolder(folder: URI): readonly SettingsText[] {
  return settingsFileNames.flatMap((name) => {
    const path = join(folder.fsPath, name);
    try {
      // Asking first is cheap; to be told by an error that there is no file takes ten times as long.
      if (!statSync(path, { throwIfNoEntry: false })) return [];
      return [{ name, text: readFileSync(path, 'utf8') }];
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      // A file where a folder should be has no settings in it.
      if (code === 'ENOTDIR' || code === 'ENOENT') return [];
      return [
        {
          name,
          text: '',
          error:
            code === 'EISDIR' ? 'This is a folder; settings are read from a file of this name.' : `This file cannot be read (${code || 'unknown reason'}).`,
        },
      ];
    }
  });
}

/** The Markdown files of a folder of the disk; none when it cannot be read. */
export function readDiskTemplates(folder: URI): readonly TemplateFile[] {
  try {
    const names = readdirSync(folder.fsPath).filter((name) => /\.(?:md|markdown)$/i.test(name));
    return names.map((name) => join(folder.fsPath, name)).map((path) => ({ uri: URI.file(path).toString(), text: readFileSync(path, 'utf8') }));
  } catch {
    return [];
  }
}

/** What is in a folder of the disk; `undefined` when it cannot be read. */
export function listDiskFolder({ fsPath }: URI): ListFolderResult | undefined {
  try {
    const entries = readdirSync(fsPath, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const documents = files.filter((name) => /\.(?:md|markdown)$/i.test(name)).slice(-mostDocuments);
    const settings = settingsFileNames.some((name) => files.includes(name)) ? readDiskFolder(URI.file(fsPath)) : [];
    return { folders, files, documents: documents.map((name) => ({ name, text: headOf(join(fsPath, name)) })), settings };
  } catch {
    return undefined;
  }
}

/** The top of a text; nothing of a file that cannot be read. */
function headOf(path: string): string {
  const bytes = Buffer.alloc(headLength);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0));
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/**
 * A file that goes out with a document.
 *
 * @param folder Where the document stands, from the top of the disk.
 * @param roots The folders that files are taken from, likewise; where none of them holds `folder`, it alone counts.
 */
export function readDiskFile(folder: string, name: string, roots: readonly string[]): FileRead {
  const allowed = roots.some((root) => isWithin(folder, root)) ? roots : [folder];
  const path = resolve(folder, name);
  if (!allowed.some((root) => isWithin(path, root))) return { problem: 'outside' };
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return { problem: found ? 'unreadable' : 'missing' };
    // A link may lead anywhere.
    const real = realpathSync(path);
    if (!allowed.some((root) => isWithin(real, realpathSync(root)))) return { problem: 'outside' };
    return found.size > longestFile ? { problem: 'large' } : { bytes: readFileSync(path) };
  } catch {
    return { problem: 'unreadable' };
  }
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** How long a file of a folder is, in bytes; `undefined` when there is none. */
export function fileSize(folder: string, name: string): number | undefined {
  try {
    const found = statSync(resolve(folder, name), { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
  } catch {
    // A name that no system takes names no file.
    return undefined;
  }
}
