/** The client's mail in a text that is no source of a mail: what was copied from a mail program, or a document that quotes it. */
import type { Mail, Mailbox } from '../mail/mail';
import { ProseDocument } from '../text/document';
import { writtenDay } from '../text/facts/mailDays';
import { threadOf, type ThreadMail } from '../text/facts/thread';
import type { Person } from '../text/header';

export interface Incoming {
  readonly mail: Mail;
  /** Our own addresses as far as the text says who wrote the words around the mail. */
  readonly me: readonly string[];
}

/**
 * The mail in `text` that is to be answered; `undefined` when there are no words in it.
 *
 * @param addresses Our own, from the settings; a mail that they sent is not answered, but the one it quotes.
 */
export function incomingMail(text: string, addresses: readonly string[] = []): Incoming | undefined {
  if (text.trim() === '') return undefined;
  const document = new ProseDocument(text.replace(/\r\n?/g, '\n'));
  const answered = isReceived(document, addresses)
    ? undefined
    : threadOf(document).mails.find(({ depth, isOurs, start }) => depth === 1 && !isOurs && start >= (document.frontMatter?.end ?? 0));
  if (answered) return { mail: quotedMail(document, answered), me: document.header.from.flatMap(({ email }) => email ?? []) };
  const mail = wholeMail(document);
  return mail.text === '' ? undefined : { mail, me: [] };
}

/** True for a mail that came from somebody else: its header says from whom and when, which nobody writes over a draft. */
function isReceived({ header, frontMatter }: ProseDocument, addresses: readonly string[]): boolean {
  const ours = new Set(addresses.map((address) => address.toLowerCase()));
  return (
    !frontMatter &&
    header.from.length > 0 &&
    header.fields.has('date') &&
    !header.from.some(({ email }) => email !== undefined && ours.has(email.toLowerCase()))
  );
}

/** A text that is a mail from its first line on; a header on top says from whom. */
function wholeMail({ blocks, text, header }: ProseDocument): Mail {
  const words = blocks.find(({ zone }) => zone !== 'header');
  const sent = header.fields.get('date')?.values.join(' ');
  return {
    ...nothing,
    from: mailboxes(header.from),
    to: mailboxes(header.to),
    cc: mailboxes(header.cc),
    subject: header.subject ?? '',
    day: header.date ?? writtenDay(sent),
    time: timeIn(sent),
    text: words ? text.slice(lineStart(text, words.start)).trim() : '',
  };
}

const nothing = { from: [], replyTo: [], to: [], cc: [], subject: '', day: undefined, time: undefined, text: '', attachments: [], problems: [] } satisfies Mail;

function quotedMail(document: ProseDocument, { from, to, cc, subject, date, sent, opening, start }: ThreadMail): Mail {
  const { text, header, frontMatter } = document;
  const last = document.blocks.findLast(({ zone }) => zone === 'client');
  const answered = frontMatter?.fields.get('in-reply-to')?.fields;
  const [messageId] = answered?.get('message-id')?.values ?? [];
  const references = answered?.get('references')?.values ?? [];
  const words = text.slice(opening ? opening.end : lineStart(text, start), last?.end ?? text.length);
  return {
    ...nothing,
    from: mailboxes(from ? [from] : []),
    to: mailboxes(to),
    cc: mailboxes(cc),
    subject: subject ?? header.subject ?? '',
    day: date,
    time: timeIn(sent),
    text: unquoted(words),
    attachments: answered?.get('attachments')?.values ?? [],
    ...(messageId !== undefined && { messageId }),
    ...(references.length > 0 && { references }),
  };
}

/** The hour in “Friday, November 20, 2026 2:14 PM” as HH:MM. */
function timeIn(sent: string | undefined): string | undefined {
  const [, hours, minutes, half] = /(?<![\d.])(\d{1,2})[:.](\d\d)(?::\d\d)?(?![.\d])\s*([ap]\.?m)?/i.exec(sent ?? '') ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** The lines without the mark of one quotation; between quoted lines, what is not quoted is not of this mail. */
function unquoted(words: string): string {
  const lines = words.replace(/^[ \t]*\n/, '').split('\n');
  if (!lines.some((line) => line.trim() !== '' && quoteMark.test(line)) || !quoteMark.test(lines.find((line) => line.trim() !== '') ?? ''))
    return lines.join('\n').trim();
  return lines
    .filter((line) => quoteMark.test(line))
    .map((line) => line.replace(quoteMark, ''))
    .join('\n')
    .trim();
}

const quoteMark = /^[ \t]{0,3}>[ \t]?/;

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

const mailboxes = (people: readonly Person[]): readonly Mailbox[] => people.map(({ name, email }) => ({ name, address: email ?? '' }));
