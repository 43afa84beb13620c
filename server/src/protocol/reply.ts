/** The draft of a reply to a mail. */
import type { Mail } from '../mail/mail';

/** A request: the draft of a reply to a mail; null when there is nothing to reply to. */
export const replyRequest = 'clearToSend/reply';

export interface ReplyParams {
  /** The mail to answer, read from its source. */
  readonly mail?: Mail;
  /** Or a text that holds the mail: one that was copied, or a document that quotes it. */
  readonly text?: string;
  /** The document that the text comes from, whose settings count. */
  readonly uri?: string;
}

export interface ReplyResult {
  /** In snippet syntax, with a tab stop for each thing left to the writer. */
  readonly snippet: string;
  /** What the writer needs to know, such as what of the mail could not be read; whole sentences. */
  readonly problems: readonly string[];
}
