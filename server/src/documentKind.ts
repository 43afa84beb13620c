/** Tells whether a file is a client document, and of which kind. Everything else is left in peace. */
import picomatch from 'picomatch';

import type { FolderFiles } from './config/merge';
import type { DocumentKind } from './protocol';
import type { ProseDocument } from './text/document';

const byFileName = /\.(email|quote|proposal)\.(?:md|markdown)$/i;

/** What settings say of which files to check. */
export interface FileSettings {
  /** From the editor: pattern to kind; a pattern matches any tail of a path. */
  readonly files: Readonly<Record<string, DocumentKind>>;
  /** From the folders, the nearest first; their patterns match paths below the folder. */
  readonly folderFiles?: readonly FolderFiles[];
}

/**
 * The kind by front matter, then by the file's name, then by the settings' patterns, then by a mail header at the top.
 *
 * @param path The file's path with forward slashes.
 * @returns `undefined` for what is no client document, and for what the settings of a folder exclude.
 */
export function documentKind(document: ProseDocument, path: string, { files, folderFiles = [] }: FileSettings): DocumentKind | undefined {
  const inFolder = kindInFolders(path, folderFiles);
  if (inFolder === 'excluded') return undefined;
  const named = inFolder === 'included' ? undefined : inFolder;
  return (
    kindInHeader(document) ??
    (byFileName.exec(path)?.[1]?.toLowerCase() as DocumentKind | undefined) ??
    named ??
    kindByPattern(path, files) ??
    (document.header.isMail || inFolder === 'included' ? 'email' : undefined)
  );
}

/** What the nearest folder says that says anything of this file. */
function kindInFolders(path: string, folders: readonly FolderFiles[]): DocumentKind | 'excluded' | 'included' | undefined {
  for (const { folder, include, exclude, kinds } of folders) {
    if (!path.startsWith(`${folder}/`)) continue;
    const below = path.slice(folder.length + 1);
    const fits = (pattern: string): boolean => matcher(pattern)(below);
    if (exclude.some(fits)) return 'excluded';
    const kind = Object.entries(kinds).find(([pattern]) => fits(pattern))?.[1];
    if (kind) return kind;
    if (include.some(fits)) return 'included';
  }
  return undefined;
}

const named: Readonly<Record<string, DocumentKind>> = { email: 'email', 'e-mail': 'email', quote: 'quote', proposal: 'proposal' };

function kindInHeader({ frontMatter, text }: ProseDocument): DocumentKind | undefined {
  const written = frontMatter?.fields.get('kind')?.values[0]?.toLowerCase();
  if (written !== undefined && named[written]) return named[written];
  // A header that cannot be read may still say what the document is, so that the writer hears of the problem.
  if (!frontMatter?.problems.length) return undefined;
  const line = /^kind:[ \t]*["']?(email|e-mail|quote|proposal)\b/im.exec(text.slice(0, Math.max(frontMatter.end, 400)));
  return line ? named[line[1]!.toLowerCase()] : undefined;
}

function kindByPattern(path: string, patterns: Readonly<Record<string, DocumentKind>>): DocumentKind | undefined {
  return Object.entries(patterns).find(([pattern]) => matcher(pattern)(path))?.[1];
}

const matchers = new Map<string, (path: string) => boolean>();

/** A pattern counts from any folder above the file, so “clients/*.md” need not spell out where the workspace is. */
function matcher(pattern: string): (path: string) => boolean {
  let matches = matchers.get(pattern);
  if (!matches) matchers.set(pattern, (matches = picomatch([pattern, `**/${pattern.replace(/^\.?\/+/, '')}`], { dot: true, nocase: true })));
  return matches;
}
