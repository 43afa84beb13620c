/** Writes a mail as the file that mail programs open as a draft; a bundle of its own, for its library is large. */
import MailComposer from 'nodemailer/lib/mail-composer';

import type { Person } from '../text/header';
import type { NamedFile } from './files';
import type { MailHeaders } from './headers';

export interface EmlParts {
  readonly headers: MailHeaders;
  readonly text: string;
  /** A whole page. */
  readonly html: string;
  readonly attachments: readonly NamedFile[];
  readonly date: Date;
  /** Tells this mail from all others; becomes the left side of its Message-ID. */
  readonly id: string;
}

/** The source of the mail: ASCII only, with the line ends that RFC 5322 asks for. */
export async function eml({ headers, text, html, attachments, date, id }: EmlParts): Promise<string> {
  const { from, to, cc, bcc, replyTo, subject, inReplyTo, references } = headers;
  const people = (list: readonly Person[]): { name: string; address: string }[] => list.map(({ name, email }) => ({ name, address: email! }));
  const composer = new MailComposer({
    from: people(from),
    to: people(to),
    cc: people(cc),
    bcc: people(bcc),
    replyTo: people(replyTo),
    subject,
    inReplyTo,
    references: [...references],
    date,
    messageId: `<${id}@${domainOf(from)}>`,
    // Outlook and those that follow it open a mail with the first as a draft, Apple’s Mail one with the second.
    headers: { 'X-Unsent': '1', 'X-Uniform-Type-Identifier': 'com.apple.mail-draft' },
    text,
    html,
    // It keeps white space at the ends of lines and breaks long lines, whatever is in the words.
    encoding: 'quoted-printable',
    attachments: attachments.map(({ name, bytes }) => ({ filename: name, content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })),
    // Nothing that the library could take for a path or an address is ever followed.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  const node = composer.compile();
  node.keepBcc = true;
  return (await node.build()).toString('latin1');
}

/** The domain of the writer, or one that RFC 2606 sets aside for what is nobody’s. */
const domainOf = ([from]: readonly Person[]): string => /@([a-z\d.-]+)$/i.exec(from?.email ?? '')?.[1] ?? 'draft.invalid';
