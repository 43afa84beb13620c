/** The front matter of a reply: who it goes to, and which mail it answers. Written by the YAML library, so that no name or subject can add a field. */
import type { CalendarDate } from '@internationalized/date';

import type { Mail, Mailbox } from '../mail/mail';
import { yaml } from '../text/yaml';
import { oneLine, written, type People } from './people';

/** Stand in the fields that the mail leaves open. */
export const openFields = { to: '[client’s e-mail address]', subject: '[subject]' } as const;

/** The block with its two lines of “---” and the end of the last. */
export function replyHeader(mail: Mail, { me, to, cc }: People, date: CalendarDate): string {
  const subject = oneLine(mail.subject);
  const fields = {
    kind: 'email',
    ...(me && { from: written(me) }),
    to: to.length > 0 ? listed(to) : openFields.to,
    ...(cc.length > 0 && { cc: listed(cc) }),
    subject: subject === '' ? openFields.subject : replySubject(subject),
    date: date.toString(),
    'in-reply-to': {
      ...(mail.from.length > 0 && { from: listed(mail.from) }),
      ...(mail.to.length > 0 && { to: listed(mail.to) }),
      ...(mail.cc.length > 0 && { cc: listed(mail.cc) }),
      ...(subject !== '' && { subject }),
      ...(mail.day !== undefined && { date: mail.day }),
      ...(mail.attachments.length > 0 && { attachments: mail.attachments.map(oneLine) }),
      ...(mail.messageId !== undefined && { 'message-id': oneLine(mail.messageId) }),
      ...(mail.references !== undefined && { references: latest(mail.references.map(oneLine)) }),
    },
  };
  const { 'in-reply-to': answered, ...rest } = fields;
  return `---\n${yaml().stringify(Object.keys(answered).length > 0 ? fields : rest, { lineWidth: 0 })}---\n`;
}

/** The first mail of a thread and the latest ones are enough to keep it together, RFC 5537, section 3.4.4. */
const latest = (names: readonly string[]): readonly string[] => (names.length <= 10 ? names : [names[0]!, ...names.slice(-9)]);

const listed = (people: readonly Mailbox[]): string | readonly string[] => (people.length === 1 ? written(people[0]!) : people.map(written));

/** The client's subject, untouched but for the mark of a reply, which it may have already in any language. */
const replySubject = (subject: string): string =>
  /^(?:re|aw|antw|sv|vs|rif|odp|ref|r|res|回复|回覆)\s*(?:\[\d+\])?\s*[:：]/i.test(subject) ? subject : `Re: ${subject}`;
