/** Files that go out with a document. Nothing here knows where they lie: a reader is handed in, and it keeps to the folders that are open. */

import type { FileProblem } from '../protocol';

/** What a reader found: the bytes of a file, or why there are none. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly problem: FileProblem };

/** Reads a file by its name as seen from the document. Never rejects. */
export type ReadFile = (name: string) => Promise<FileRead>;

export interface NamedFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of these names, in their order.
 *
 * @param refused Gets a sentence for the writer for each that cannot be read.
 */
export async function readFiles(names: readonly string[], read: ReadFile, refused: string[]): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const name of names) {
    if (isAddress(name)) {
      refused.push(`“${name}” is on the web and cannot be attached; put the link into the text, or save the file beside this document.`);
      continue;
    }
    const found = await read(name);
    if ('bytes' in found) files.push({ name: baseName(name), bytes: found.bytes });
    else refused.push(`“${name}” ${whyNot[found.problem]}`);
  }
  return files;
}

const whyNot: Readonly<Record<FileProblem, string>> = {
  missing: 'is listed as an attachment, but there is no such file beside this document; put it there or correct its name.',
  outside: 'lies outside of the folder that is open, from which nothing is taken; copy the file beside this document.',
  unreadable: 'cannot be read; look whether another program has it open, or whether you may open it.',
  large: 'is larger than any mail may be; send a link to it instead.',
};

const isAddress = (name: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(name);

/** The last part of a path, with either kind of slash. */
export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
