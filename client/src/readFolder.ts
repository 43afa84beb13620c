import { FileSystemError, Uri, workspace } from 'vscode';

import { settingsFileNames, type ReadFolderResult } from '../../server/src/protocol';

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
