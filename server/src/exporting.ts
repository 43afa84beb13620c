/** Answers the editor’s request for a document as it leaves the editor. */
import type { URI } from 'vscode-uri';

import type { SettingsInForce } from './documentSettings';
import { uriOf } from './documentSettings';
import type * as Export from './export';
import type { FolderReader } from './folderReader';
import type { DocumentKind, ExportParams, ExportResult } from './protocol';
import type { ProseDocument } from './text/document';

export interface ExportSources {
  readonly reader: FolderReader;
  /** The folders of the workspace. */
  readonly roots: readonly URI[];
  readonly now: Date;
}

export async function exportAnswer(
  { uri, to }: ExportParams,
  document: ProseDocument,
  kind: DocumentKind | undefined,
  { settings, merged }: SettingsInForce,
  { reader, roots, now }: ExportSources,
): Promise<ExportResult> {
  // What writes mails is large and is loaded with the first of them.
  const { exportDocument } = require('./export') as typeof Export;
  const place = uriOf(uri);
  const logoFile = merged?.origins.get('house.logo')?.[0]?.uri;
  return exportDocument(document, {
    to,
    kind,
    path: place.scheme === 'untitled' ? '' : place.path,
    locale: settings.locale,
    country: settings.country,
    house: settings.house,
    read: reader.filesBeside(place, roots),
    readLogo: reader.filesBeside(logoFile === undefined ? place : uriOf(logoFile), roots),
    now,
    id: crypto.randomUUID(),
  });
}
