import type { TextDocument, Uri } from 'vscode';
import { vsdiag, type Middleware } from 'vscode-languageclient';

import { settingsFileNames } from '../../server/src/protocol';
import { settingsPageScheme } from './commands/showSettingsInForce';
import { previewScheme } from './templates/templatePreview';

/** Documents nobody can repair: our own pages, and the old versions that source control compares with. */
const readOnlySchemes: ReadonlySet<string> = new Set([previewScheme, settingsPageScheme, 'git', 'review', 'pr']);

/** Keeps from the server what the writer only looks at, so that it is never marked. A document selector has no way to say “all but these”. */
export const onlyWritersDocuments: Middleware = {
  didOpen: async (document, next) => {
    if (isWritersDocument(document)) await next(document);
  },
  didChange: async (event, next) => {
    if (isWritersDocument(event.document)) await next(event);
  },
  didSave: async (document, next) => {
    if (isWritersDocument(document)) await next(document);
  },
  didClose: async (document, next) => {
    if (isWritersDocument(document)) await next(document);
  },
  provideDiagnostics: (document, previousResultId, token, next) =>
    isWritersDocument(document) && !isSettingsFile(document)
      ? next(document, previousResultId, token)
      : { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] },
};

/** The server tells of its own accord what is wrong in these, for it has to be seen even when they are not open. */
function isSettingsFile(document: TextDocument | Uri): boolean {
  const { path } = 'uri' in document ? document.uri : document;
  return settingsFileNames.some((name) => path.endsWith(`/${name}`));
}

function isWritersDocument(document: TextDocument | Uri): boolean {
  return !readOnlySchemes.has('uri' in document ? document.uri.scheme : document.scheme);
}
