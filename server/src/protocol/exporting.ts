/** A document as it leaves the editor. */

/** A request: a document as it leaves the editor. Nothing is written by the server. */
export const exportRequest = 'clearToSend/export';

/** The mail to copy; a draft for mail programs; an address that opens one; a page for the printer. */
export type ExportTarget = 'mail' | 'eml' | 'mailto' | 'proposal';

export interface ExportParams {
  readonly uri: string;
  readonly to: ExportTarget;
}

export interface ExportResult {
  /** A name for the file, without a folder; empty for `mailto`. */
  readonly fileName: string;
  /** HTML for `mail` (a part of a page) and `proposal` (a page), the source of the draft, in ASCII, for `eml`; empty for `mailto` and when something was refused. */
  readonly content: string;
  /** The plain text, for `mail` and `mailto`. */
  readonly text?: string;
  /** For `mailto`; absent when the mail does not fit into an address. */
  readonly address?: string;
  /** What did not go out as written, in whole sentences for the writer. */
  readonly problems: readonly string[];
  /** Why nothing goes out, likewise; empty when all is well. */
  readonly refused: readonly string[];
}
