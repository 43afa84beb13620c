/** A mail as it was received, in plain data: what a reply needs to know of it. */

export interface Mailbox {
  /** As the mail gives it; empty when only the address is known. */
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly from: readonly Mailbox[];
  /** Where the sender wants answers to go; empty for “to the sender”. */
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** The day on the sender's calendar as YYYY-MM-DD; `undefined` when the mail does not say or it cannot be read. */
  readonly day: string | undefined;
  /** The time on the sender's clock as HH:MM. */
  readonly time: string | undefined;
  /** The words of the mail, `\n` for its line ends. */
  readonly text: string;
  /** The names of the files that came with it; what is in them is not kept. */
  readonly attachments: readonly string[];
  /** The mail's own name, such as “<a1@bakery.example>”; absent when it has none. */
  readonly messageId?: string;
  /** The names of the mails that it goes back to, the first of the thread before the others; absent when it names none. */
  readonly references?: readonly string[];
  /** What could not be read, in whole sentences for the writer. */
  readonly problems: readonly string[];
}

/** What was read is no mail at all; the message says so and what to do. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

/** The reader of mails is a bundle of its own with a class of its own, so the name has to tell. */
export const isMailError = (error: unknown): error is Error => error instanceof Error && error.name === 'MailError';
