/** Reads settings files from the disk, for the server as a process and for the command line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { URI } from 'vscode-uri';

import type { SettingsText } from './folderSettings';
import type { TemplateFile } from './houseTemplates';
import { settingsFileNames } from './protocol';

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
      return [{ name, text: '', error: code === 'EISDIR' ? 'This is a folder; settings are read from a file of this name.' : `This file cannot be read (${code || 'unknown reason'}).` }];
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
