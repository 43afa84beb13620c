import { window, type TextDocument } from 'vscode';

import type { Preview } from '../preview/preview';

/** Shows beside the editor what the client is going to see. */
export async function previewAsClient(preview: Preview, document: TextDocument | undefined): Promise<void> {
  if (document?.languageId === 'markdown') return preview.open(document);
  void window.showInformationMessage(
    document
      ? 'Clear to Send shows Markdown, and this document is in another format. Check it first; then it can be treated as Markdown.'
      : 'No document is open. Open the e-mail, quote or proposal first.',
  );
}
