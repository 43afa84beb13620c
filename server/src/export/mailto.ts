/** The address by which a browser or an editor has the mail program begin a mail, RFC 6068. */
import type { Person } from '../text/header';
import type { MailHeaders } from './headers';

/** Longer addresses are cut or refused by some systems, in characters. */
const longest = 2000;

/** `undefined` when the mail does not fit: it is too long, or files go with it. */
export function mailtoAddress({ to, cc, bcc, subject, inReplyTo, attachments }: MailHeaders, text: string): string | undefined {
  if (attachments.length > 0) return undefined;
  const addresses = (people: readonly Person[]): string => people.map(({ email }) => encodeURIComponent(email!).replaceAll('%40', '@')).join(',');
  const fields = [
    ['cc', addresses(cc)],
    ['bcc', addresses(bcc)],
    ['subject', encoded(subject)],
    ['in-reply-to', encoded(inReplyTo ?? '')],
    ['body', encoded(text.trimEnd().replace(/\n/g, '\r\n'))],
  ].filter(([, value]) => value !== '');
  const address = `mailto:${addresses(to)}?${fields.map(([name, value]) => `${name}=${value}`).join('&')}`;
  return address.length <= longest ? address : undefined;
}

/** A half of a character that takes two units stands for nothing and is replaced. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
