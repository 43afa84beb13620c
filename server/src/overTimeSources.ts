/** What the view over time reads from, and for whom. */
import type { URI } from 'vscode-uri';

import { uriOf, type DocumentSettings, type SettingsInForce } from './documentSettings';
import type { FactReaders } from './factReaders';
import type { ClientStory } from './overtime/story';

/** A file that may be a client document. */
export interface FoundFile {
  readonly uri: string;
  /** Another one whenever the file has changed. */
  readonly stamp: string;
}

/** Lists the Markdown files in a folder and all folders below it. */
export type ListFiles = (folder: URI, isCancelled: () => boolean) => Promise<readonly FoundFile[]>;

export interface OverTimeSources {
  readonly list: ListFiles;
  readonly readers: FactReaders;
  readonly settings: Pick<DocumentSettings, 'fromEditor' | 'quietly'>;
  /** The documents that are open in the editor, by their addresses: what stands there counts, saved or not. */
  openTexts(): ReadonlyMap<string, OpenText>;
}

export interface OpenText {
  readonly text: string;
  readonly version: number;
}

export interface Reading {
  /** How many of how many documents have been read; called now and then. */
  onProgress(read: number, all: number): void;
  isCancelled(): boolean;
  /** True when it is time to show what is known so far. */
  isPartialDue?(): boolean;
  /** How things stand as far as has been read: the newest documents are read first. */
  onPartial?(stories: readonly ClientStory[]): void;
}

/** A house’s own templates are no mails. */
export function isTemplate(uri: string, { merged, files }: SettingsInForce): boolean {
  if (!merged || merged.templates.length === 0 || files.length === 0) return false;
  const { path } = uriOf(uri);
  return merged.templates.some(({ folder, path: below }) => path.startsWith(`${folder}/${below.replace(/^\.\/|\/$/g, '')}/`));
}
