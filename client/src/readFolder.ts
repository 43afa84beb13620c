import { FileSystemError, FileType, Uri, workspace } from 'vscode';

import {
  headLength,
  mostDocuments,
  settingsFileNames,
  type ListFolderResult,
  type ReadFolderResult,
  type ReadTemplatesResult,
} from '../../server/src/protocol';

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

/** What is in a folder; null when it cannot be read. */
export async function listFolder(folder: Uri): Promise<ListFolderResult | null> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => undefined);
  if (!entries) return null;
  const named = (wanted: FileType): string[] => entries.filter(([, type]) => (type & wanted) !== 0).map(([name]) => name);
  const files = named(FileType.File);
  const read = files.filter((name) => /\.(?:md|markdown)$/i.test(name)).slice(-mostDocuments);
  const documents = await Promise.all(read.map(async (name) => ({ name, text: await topOf(Uri.joinPath(folder, name)) })));
  return {
    folders: named(FileType.Directory),
    files,
    documents,
    settings: settingsFileNames.some((name) => files.includes(name)) ? await readFolder(folder) : [],
  };
}

/** The first lines of a file; nothing of one that cannot be read. */
async function topOf(file: Uri): Promise<string> {
  const bytes = await Promise.resolve(workspace.fs.readFile(file)).catch(() => new Uint8Array());
  return new TextDecoder().decode(bytes.subarray(0, headLength));
}

/** How long a file is, in bytes; null when there is none. */
export async function fileSize(file: Uri): Promise<number | null> {
  const found = await Promise.resolve(workspace.fs.stat(file)).catch(() => undefined);
  return found && (found.type & FileType.File) !== 0 ? found.size : null;
}
