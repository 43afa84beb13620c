/** A document as the client sees it. */
import type { Range } from 'vscode-languageserver-types';

import type { DocumentKind, Severity, Summary } from './kinds';

/** A request: a document as the client sees it, with what is marked in it; takes any Markdown, as an e-mail unless it is something else. */
export const previewRequest = 'clearToSend/preview';

export interface PreviewParams {
  readonly uri: string;
}

export interface PreviewResult {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  /** How many lines the document has. */
  readonly lines: number;
  /** Of an e-mail. */
  readonly header?: PreviewHeader;
  /** The client’s page without its head; each block says by `data-line` in which line it begins, counted from 0. */
  readonly html: string;
  /** CSS: the printed look of a quote or a proposal. */
  readonly style?: string;
  /** What cannot go out as written, in whole sentences. */
  readonly problems: readonly string[];
  /** What is to be marked, by place. */
  readonly marks: readonly PreviewMark[];
  /** Everything that was found; absent for what nobody asked to check. */
  readonly summary?: Summary;
}

/** What a mail program shows above the words. */
export interface PreviewHeader {
  readonly from: PreviewField;
  readonly to: PreviewField;
  readonly cc: PreviewField;
  readonly subject: PreviewField;
  /** As YYYY-MM-DD. */
  readonly date: PreviewField;
  readonly attachments: PreviewField & { readonly files: readonly PreviewAttachment[] };
}

export interface PreviewField {
  /** Empty when nothing is said. */
  readonly values: readonly string[];
  /** The line it is written in, counted from 0; absent when it is not. */
  readonly line?: number;
}

export interface PreviewAttachment {
  readonly name: string;
  /** Absent when the file is not there or nobody can look. */
  readonly bytes?: number;
}

export interface PreviewMark {
  readonly severity: Severity;
  readonly message: string;
  /** The words meant, as written; empty when something is missing. */
  readonly text: string;
  readonly range: Range;
}
