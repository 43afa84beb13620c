/** What the client asks in the thread that a document answers. */
import type { Range } from 'vscode-languageserver-types';


/** A request: what the client asks in the thread that a document answers, and what answers it. */
export const questionsRequest = 'clearToSend/questions';

export interface QuestionsParams {
  readonly uri: string;
}

export interface QuestionsResult {
  readonly uri: string;
  readonly version: number;
  /** In the client's order. */
  readonly questions: readonly ClientQuestion[];
}

export interface ClientQuestion {
  /** A request is something to be done rather than to be told. */
  readonly type: 'question' | 'request';
  /** The client's words on one line. */
  readonly text: string;
  readonly range: Range;
  /** Where our words answer it; absent while it is open. */
  readonly answer?: Range;
}
