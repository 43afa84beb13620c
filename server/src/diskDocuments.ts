/** Finds and reads the documents of the disk, for the server as a process and for the command line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { URI } from 'vscode-uri';

import type { FoundFile } from './overTimeSources';

/** Folders with nothing in them that a person wrote to a client. */
const skipped = new Set(['node_modules', 'bower_components', '__pycache__']);
/** No workspace of letters goes deeper. */
const deepest = 16;
/** A file that is larger is no letter. */
const largest = 8_000_000;
const markdown = /\.(?:md|markdown)$/i;

/**
 * The Markdown files in a folder and all folders below it, without hidden ones; links to folders are not followed. Others have
 * their turn in between.
 */
export async function listDiskFiles(folder: URI, isCancelled: () => boolean): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const left: { readonly path: string; readonly depth: number }[] = [{ path: folder.fsPath, depth: 0 }];
  let start = performance.now();
  for (let next = left.pop(); next && !isCancelled(); next = left.pop()) {
    const { path, depth } = next;
    for (const { name, isFolder } of entriesOf(path)) {
      const below = join(path, name);
      if (isFolder) {
        if (depth < deepest && !name.startsWith('.') && !skipped.has(name)) left.push({ path: below, depth: depth + 1 });
      } else if (markdown.test(name)) {
        const stamp = stampOf(below);
        if (stamp !== undefined) found.push({ uri: URI.file(below).toString(), stamp });
      }
    }
    if (performance.now() - start < 12) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    start = performance.now();
  }
  return found;
}

/** None for a folder that cannot be read. */
function entriesOf(path: string): readonly { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return [];
  }
}

function stampOf(path: string): string | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= largest ? `${found.mtimeMs} ${found.size}` : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a file; `undefined` for what cannot be read and for what is no text. */
export function readDiskText(uri: string): string | undefined {
  try {
    const bytes = readFileSync(URI.parse(uri).fsPath);
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    return bytes.subarray(0, 8192).includes(0) ? undefined : new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
