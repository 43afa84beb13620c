/**
 * What one document tells of the way things go with a client over time. Plain data, so that it can be kept, compared and sent
 * from one thread to another. Days are written YYYY-MM-DD.
 */
import type { DocumentKind } from '../protocol';

/** Lines and UTF-16 characters count from 0; the end is exclusive. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Addressee {
  /** As written, without the address. */
  readonly name: string;
  readonly email: string | undefined;
}

/** How much of a document was read: its header; our own words too; or all of it, with the mails that it quotes. */
export type Depth = 'header' | 'own' | 'all';

export interface DocumentFacts {
  readonly uri: string;
  readonly kind: DocumentKind;
  readonly depth: Depth;
  /** The day it bears in its header or in its name; `undefined` for what nobody has dated. */
  readonly day: string | undefined;
  /** True while fields are open in it: nobody sends such a mail. */
  readonly isUnfinished: boolean;
  /** True for a mail that the client wrote, kept as a file of its own. */
  readonly isTheirs: boolean;
  /** What its header calls the client. */
  readonly client: string | undefined;
  readonly subject: string | undefined;
  readonly from: readonly Addressee[];
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  /** Where its own words begin. */
  readonly top: Place;
  readonly promises: readonly PromiseFact[];
  readonly reports: readonly Report[];
  readonly questions: readonly OurQuestion[];
  readonly asks: readonly TheirAsk[];
  readonly quoted: readonly QuotedMail[];
  /** What we say, sentence by sentence, for what it may answer. */
  readonly said: readonly string[];
  /** What the client says in the mail that is answered. */
  readonly heard: readonly Heard[];
}

/** Something that we said would be done by a day. */
export interface PromiseFact {
  /** The sentence on one line. */
  readonly text: string;
  /** The same without the day: “We will send you the draft”. */
  readonly what: string;
  /** The last day on which it is kept in time. */
  readonly due: string;
  /** The day as written. */
  readonly by: string;
  /** “thing”: something of which a later mail can tell. “word”: an answer or a message. “deed”: a call, a visit, which leaves no trace in mails. */
  readonly sort: 'thing' | 'word' | 'deed';
  /** True when it hangs on something else: “if you approve”. */
  readonly isConditional: boolean;
  /** True when it is told as the new day of something that was promised earlier. */
  readonly isNewDay: boolean;
  /** Stems of the words that tell what it is about. */
  readonly topic: readonly string[];
  /** The day of the mail that makes it; that of the document, but for our own mails that it quotes. */
  readonly madeOn: string;
  readonly place: Place;
}

/** A sentence that tells what became of something. */
export interface Report {
  /** “done”: it was sent, finished, delivered. “off”: it will not be done. “old day”: it was to be on the day that is named. */
  readonly sort: 'done' | 'off' | 'old day';
  readonly topic: readonly string[];
  /** True when it speaks of all at once: “as promised”, “all done”. */
  readonly isGeneral: boolean;
  /** The day that an “old day” names. */
  readonly day?: string;
  /** “us”: our own words. “them”: the client’s, who thanks for it or takes it back. */
  readonly by: 'us' | 'them';
  /** The day of the mail that says it. */
  readonly on: string | undefined;
}

/** Something that we want to know or to have from the client. */
export interface OurQuestion {
  readonly text: string;
  readonly type: 'question' | 'request';
  readonly topic: readonly string[];
  readonly askedOn: string;
  readonly place: Place;
}

/** Something that the client wants to know or to have done. */
export interface TheirAsk {
  readonly text: string;
  readonly type: 'question' | 'request';
  readonly topic: readonly string[];
  /** True when the document itself answers it. */
  readonly isAnswered: boolean;
  readonly askedOn: string | undefined;
  readonly place: Place;
}

export interface QuotedMail {
  readonly day: string;
  readonly isOurs: boolean;
  readonly subject: string | undefined;
  readonly place: Place;
}

export interface Heard {
  readonly text: string;
  /** The day of the client’s mail. */
  readonly on: string | undefined;
}
