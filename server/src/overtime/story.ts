/** How things stand with each client, for the view, the picture and the command line. Plain data; days are written YYYY-MM-DD. */
import type { Place } from './facts';

/** Where something is written. */
export interface Source {
  readonly uri: string;
  readonly place: Place;
}

export interface ClientStory {
  /** The same from day to day. */
  readonly id: string;
  readonly name: string;
  /** Our last word to them; absent when no document of ours bears a day. */
  readonly lastWord?: MailEvent;
  /** Working days since then, today included. */
  readonly silentFor?: number;
  /** True when the client has waited too long for a word from us. */
  readonly isSilent: boolean;
  /** The day on which they are to hear from us at the latest, if nothing is said before; absent when nobody counts. */
  readonly wordDue?: string;
  /** True when nothing is in hand: nothing promised, nothing asked, and no word for a long time. */
  readonly isAtRest: boolean;
  /** Those that matter still, late ones first, then by day. */
  readonly promises: readonly Promised[];
  /** Our questions that they have not answered, the oldest first. */
  readonly questions: readonly Asked[];
  /** What they asked and nobody has answered, the oldest first. */
  readonly asks: readonly Asked[];
  /** Mails of both sides, by day. */
  readonly mails: readonly MailEvent[];
  /** Documents that bear no day, or that are not finished: they count for nothing yet. */
  readonly drafts: readonly Draft[];
}

export interface Promised extends Source {
  /** “We will send you the draft”. */
  readonly what: string;
  /** The whole sentence. */
  readonly text: string;
  readonly due: string;
  /** “late”: its day is over and nothing tells that it was kept. “open”: its day is over, and the documents leave it in doubt. */
  readonly status: 'late' | 'due' | 'open' | 'kept';
  readonly madeOn: string;
  /** The earlier days for which it was promised, the first one first. */
  readonly movedFrom: readonly string[];
  readonly keptOn?: string;
  /** The same from day to day, though the promise moves to another day. */
  readonly id: string;
}

export interface Asked extends Source {
  readonly text: string;
  readonly type: 'question' | 'request';
  readonly askedOn?: string;
}

export interface MailEvent extends Source {
  readonly day: string;
  readonly by: 'us' | 'them';
  /** Its subject; else the name of its document. */
  readonly title: string;
}

export interface Draft extends Source {
  readonly name: string;
  readonly why: 'no day' | 'unfinished' | 'later day';
}
