import { FileType, Uri, workspace } from 'vscode';

import { longestFile, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol';

/** A file that goes out with a document, for a server that cannot read it: in a browser, or of a workspace that is on no disk. */
export async function readFile({ uri, name }: ReadFileParams): Promise<ReadFileResult> {
  const beside = Uri.parse(uri);
  const file = Uri.joinPath(beside, '..', name.replaceAll('\\', '/'));
  const folder = workspace.getWorkspaceFolder(beside)?.uri ?? Uri.joinPath(beside, '..');
  if (/^(?:[/\\]|[a-z]:)/i.test(name) || !`${file.path}/`.startsWith(`${folder.path.replace(/\/$/, '')}/`)) return { problem: 'outside' };
  try {
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.File) === 0) return { problem: 'unreadable' };
    if (size > longestFile) return { problem: 'large' };
    return { data: base64(await workspace.fs.readFile(file)) };
  } catch (error) {
    return { problem: isMissing(error) ? 'missing' : 'unreadable' };
  }
}

const isMissing = (error: unknown): boolean => ['FileNotFound', 'FileNotADirectory'].includes(String((error as { code?: unknown }).code));

const step = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
