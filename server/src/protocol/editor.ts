/** What an editor tells of itself when it starts the server. */

/** The editor's command that keeps an `AcceptedWord`; offered only to an editor that names it in its initialization options. */
export const acceptWordCommand = 'clearToSend.acceptWord';

/** The editor's command that shows a range of a document, given its URI and an LSP range; offered as `acceptWordCommand` is. */
export const goToCommand = 'clearToSend.goTo';

/** What an editor may say when it starts the server. */
export interface InitializationOptions {
  /** Commands of the editor's side that code actions may name. */
  readonly commands?: readonly string[];
  /** True when the editor answers `readFolderRequest`, `readTemplatesRequest`, `listFolderRequest` and `fileSizeRequest`. */
  readonly readsFolders?: boolean;
  /** True when the editor says by `leftNotification` that the writer has left a sentence. */
  readonly tellsCaret?: boolean;
}

/** The editor's command that shows the client's questions; code lenses name it only for an editor that offers it in its initialization options. */
export const showQuestionsCommand = 'clearToSend.showQuestions';
