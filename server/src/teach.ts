/** Says which settings file is to know a word from now on, and what it is to say then. */
import type { URI } from 'vscode-uri';

import type * as Config from './config';
import type { FolderConfig } from './config/merge';
import { uriOf } from './documentSettings';
import { childOf, foldersOf } from './folderSettings';
import { settingsFileNames, type TeachParams, type TeachResult } from './protocol';

/** @param files The settings files that count for the document, the nearest first. */
export function teach({ uri, words, scope }: TeachParams, files: readonly FolderConfig[], roots: readonly URI[]): TeachResult | null {
  const folders = foldersOf(uriOf(uri), roots);
  const client = (file: FolderConfig): string | undefined => (file.file.values['client'] as { readonly name?: string } | undefined)?.name;
  // The client’s file is the nearest that speaks of a client; where none does, it is that of the document’s own folder.
  const named = files.find(({ file }) => file.values['client'] !== undefined);
  const own = files.find(({ folder }) => folder === folders[0]?.path.replace(/\/$/, ''));
  const top = folders.at(-1);
  // Outside of a workspace the folders go up to the top of the disk, where nobody keeps a project.
  const isProject = roots.some((root) => root.path.replace(/\/$/, '') === top?.path.replace(/\/$/, ''));
  const topmost = isProject ? files.find(({ folder }) => folder === top?.path.replace(/\/$/, '')) : files.at(-1);
  const file = scope === 'client' ? (named ?? own) : topmost;
  const folder = scope === 'client' || !isProject ? folders[0] : top;
  const target = file?.uri ?? (folder && childOf(folder, settingsFileNames[0]).toString());
  if (target === undefined) return null;
  const { withWords } = require('./config') as typeof Config;
  const after = withWords(file?.text ?? '', scope === 'client' ? ['client', 'knows'] : ['words', 'known'], words, target.endsWith('.json'));
  const about = named && client(named);
  return { file: target, ...(file ? { before: file.text } : {}), ...(after === undefined ? {} : { after }), ...(about === undefined ? {} : { client: about }) };
}
