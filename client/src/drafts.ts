/**
 * Drafts that are saved nowhere yet. Saving one makes another document of it, and closing one leaves nothing: whoever opens its
 * name again gets an empty document, which VS Code may then take for the next new one.
 */
import { Disposable, workspace, type TextDocument, type Uri } from 'vscode';

/** Opens a document, unseen; `undefined` for a draft that is gone. */
export async function openAgain(uri: Uri): Promise<TextDocument | undefined> {
  return uri.scheme === 'untitled' ? workspace.textDocuments.find((document) => document.uri.toString() === uri.toString()) : workspace.openTextDocument(uri);
}

interface Fate {
  /** It goes on as this document. */
  readonly saved: (document: TextDocument) => unknown;
  /** It is gone. */
  readonly closed: () => unknown;
}

/** @param subject The document to watch, whenever it is a draft. */
export function onFateOfDraft(subject: () => Uri | undefined, { saved, closed }: Fate): Disposable {
  const isDraft = ({ uri }: TextDocument): boolean => uri.scheme === 'untitled' && uri.toString() === subject()?.toString();
  return Disposable.from(
    workspace.onDidSaveTextDocument((document) => {
      // VS Code does not tell of which draft this is; but the draft is there until it is saved, with the same words.
      const draft = workspace.textDocuments.find(isDraft);
      if (draft && document.uri.scheme !== 'untitled' && wordsOf(draft) === wordsOf(document)) saved(document);
    }),
    // A document that is given another language is closed as well, and opened at once.
    workspace.onDidCloseTextDocument((document) => document.isClosed && isDraft(document) && closed()),
  );
}

/** Spaces and line ends are left out, which many settings tidy when a document is saved. */
const wordsOf = (document: TextDocument): string => document.getText().replace(/\s+/g, ' ').trim();
