/** Tells whether a file is a client document, and of which kind. Everything else is left in peace. */
import picomatch from 'picomatch';

import type { DocumentKind } from './protocol';
import type { ProseDocument } from './text/document';

const byFileName = /\.(email|quote|proposal)\.(?:md|markdown)$/i;

/**
 * The kind by front matter, then by the file's name, then by the settings' patterns, then by a mail header at the top.
 *
 * @param path The file's path with forward slashes; patterns match any tail of it.
 * @param patterns From the settings: pattern to kind.
 * @returns `undefined` for what is no client document.
 */
export function documentKind(document: ProseDocument, path: string, patterns: Readonly<Record<string, DocumentKind>>): DocumentKind | undefined {
  return kindInHeader(document) ?? (byFileName.exec(path)?.[1]?.toLowerCase() as DocumentKind | undefined) ?? kindByPattern(path, patterns) ?? (document.header.isMail ? 'email' : undefined);
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
