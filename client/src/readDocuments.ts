import { FileType, Uri, workspace } from 'vscode';

import type { ListFilesResult, ReadFilesResult } from '../../server/src/protocol';

/** Folders with nothing in them that a person wrote to a client. */
const skipped = new Set(['node_modules', 'bower_components', '__pycache__']);
const deepest = 16;
/** A file that is larger is no letter. */
const largest = 8_000_000;

/** The Markdown files in a folder and below it, for a server that cannot read it: in a browser, or of a workspace that is on no disk. */
export async function listFiles(folder: Uri, depth = 0): Promise<ListFilesResult> {
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  const found = await Promise.all(
    entries.map(async ([name, type]): Promise<ListFilesResult> => {
      const uri = Uri.joinPath(folder, name);
      // A link to a folder may lead back to where it stands.
      if (type === FileType.Directory) return depth < deepest && !name.startsWith('.') && !skipped.has(name) ? listFiles(uri, depth + 1) : [];
      return (type & FileType.File) !== 0 && /\.(?:md|markdown)$/i.test(name) ? stamped(uri) : [];
    }),
  );
  return found.flat();
}

async function stamped(uri: Uri): Promise<ListFilesResult> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return size <= largest ? [{ uri: uri.toString(), stamp: `${mtime} ${size}` }] : [];
  } catch {
    return [];
  }
}

/** The texts of these files. */
export const readFiles = (uris: readonly string[]): Promise<ReadFilesResult> => Promise.all(uris.map(readOne));

async function readOne(uri: string): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    return bytes.subarray(0, 8192).includes(0) ? null : new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
