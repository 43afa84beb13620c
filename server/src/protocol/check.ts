/** The check of a document or a part of it, and what is told of each check. */
import type { Range } from 'vscode-languageserver-types';

import type { ReportedFinding } from './findings';
import type { DocumentKind, Summary } from './kinds';
import type { ClientQuestion } from './questions';

/** A request: check this document, or a part of it, whatever its kind. Until it is closed, the document stays checked. */
export const checkRequest = 'clearToSend/check';

export interface CheckParams {
  readonly uri: string;
  /** Check only this part, as if it were a document of its own. */
  readonly selection?: Range;
}

/** What a check found; `findings` are in the order of importance, then of place. */
export interface CheckResult {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  /** False where most rules had nothing to read. */
  readonly isEnglish: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly summary: Summary;
  /** What the client asks in the thread; empty for a part of a document. */
  readonly questions: readonly ClientQuestion[];
}

/** A notification from the server after each check; `kind` is null for what is no client document. */
export const checkedNotification = 'clearToSend/checked';

export interface CheckedParams {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind | null;
  readonly summary: Summary;
  /** The sentence in which nothing is marked before the writer finishes or leaves it, when something would be. */
  readonly quiet?: Range;
}

/** A notification from the editor: the writer has left the sentence that the last `checkedNotification` called quiet. */
export const leftNotification = 'clearToSend/left';

export interface LeftParams {
  readonly uri: string;
}
