/** A finding and its fixes, as they are told to the editor; and those that comments hide. */
import type { Range } from 'vscode-languageserver-types';

import type { Severity } from './kinds';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The rule's reason: why the client is worse off. */
  readonly why: string;
  /** The words meant, as written. */
  readonly text: string;
  readonly range: Range;
  readonly fixes: readonly ReportedFix[];
  /** For an error: stays the same while it is the same finding in the same words, wherever these words move. */
  readonly key?: string;
}

export interface ReportedFix {
  readonly title: string;
  /** True when the fix keeps the meaning and needs no decision of the writer. */
  readonly safe: boolean;
  readonly edits: readonly ReportedEdit[];
  /** Set when the fix is to accept a word from now on; then there are no edits. */
  readonly accept?: AcceptedWord;
  /** Set when the fix is to look at another place of the document; then there are no edits. */
  readonly goTo?: Range;
}

/** A word that the rule is to let through from now on; the editor keeps it in a settings file, or in its own settings. */
export interface AcceptedWord {
  readonly rule: string;
  readonly word: string;
  /** Who knows it: the client, when nothing is said. */
  readonly scope?: 'client' | 'project' | 'user';
}

export interface ReportedEdit {
  readonly range: Range;
  readonly newText: string;
  /** True when `newText` is a snippet with tab stops. */
  readonly snippet?: boolean;
}

/** A request: the findings that comments in a document hide, by place; takes the document's URI. */
export const ignoredRequest = 'clearToSend/ignored';

export interface IgnoredParams {
  readonly uri: string;
}

export interface IgnoredFinding {
  readonly rule: string;
  readonly message: string;
  /** The words meant, as written. */
  readonly text: string;
  readonly range: Range;
  /** Why it is ignored, as the writer put it. */
  readonly reason?: string;
  /** The edit that brings the finding back. */
  readonly restore: ReportedEdit;
}
