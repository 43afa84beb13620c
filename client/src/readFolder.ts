import { FileSystemError, FileType, Uri, workspace } from 'vscode';

import { settingsFileNames, type ReadFolderResult, type ReadTemplatesResult } from '../../server/src/protocol';

/** The settings files of a folder, for a server that cannot read it: in a browser, or of a workspace that is on no disk. */
export async function readFolder(folder: Uri): Promise<ReadFolderResult> {
  const files = await Promise.all(settingsFileNames.map((name) => readFile(folder, name)));
  return files.flat();
}

async function readFile(folder: Uri, name: string): Promise<ReadFolderResult> {
  try {
    return [{ name, text: new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, name))) }];
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code === 'FileNotFound' || error.code === 'FileNotADirectory' || error.code === 'Unavailable') return [];
    return [{ name, text: '', error: `This file cannot be read (${error.code}).` }];
  }
}

/** The Markdown files of a folder, likewise; none when there is no such folder. */
export async function readTemplates(folder: Uri): Promise<ReadTemplatesResult> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const files = entries.filter(([name, type]) => (type & FileType.File) !== 0 && /\.(?:md|markdown)$/i.test(name)).map(([name]) => Uri.joinPath(folder, name));
  return Promise.all(files.map(async (uri) => ({ uri: uri.toString(), text: new TextDecoder().decode(await workspace.fs.readFile(uri)) })));
}
