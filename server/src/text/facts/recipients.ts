/** Who was on the client's mail and is not on the reply. */
import type { ProseDocument } from '../document';
import { peopleIn, type Person } from '../header';
import { isSame, ourselves, sharesHouse, threadOf } from './thread';

const automatic = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounce)/i;

/**
 * The people of the client's To and Cc that the reply leaves out, without ourselves.
 *
 * @param own Our own addresses and domains, as the settings name them.
 */
export function droppedPeople(document: ProseDocument, own: readonly string[]): readonly Person[] {
  const { header } = document;
  const mail = threadOf(document).mails.find(({ depth, isOurs }) => depth === 1 && !isOurs);
  const addressed = [...header.to, ...header.cc, ...(header.fields.get('bcc')?.values ?? []).flatMap(peopleIn)];
  // Whoever passes a mail on chooses anew who is to read it.
  if (!mail || addressed.length === 0 || isForward(header.subject ?? '')) return [];
  const others = [...mail.to, ...mail.cc].filter(({ name, email }) => (name || email) && !automatic.test(email ?? ''));
  const us = ourselves(document);
  const isOurs = (person: Person): boolean => own.some((entry) => isOwn(person, entry)) || us.some((one) => isSame(one, person) || sharesHouse(one, person));
  const unknown = others.filter((person) => !isOurs(person) && !addressed.some((one) => isSame(one, person)) && !(mail.from && isSame(mail.from, person)));
  // The only one that the mail was to is us. Where nobody is known to be us, only the client's own people are surely others.
  if (others.some(isOurs)) return unknown;
  const onlyTo = mail.to.length === 1 ? mail.to[0] : undefined;
  if (onlyTo) return unknown.filter((person) => person !== onlyTo && !isSame(person, onlyTo) && !sharesHouse(person, onlyTo));
  return unknown.filter((person) => mail.from && sharesHouse(person, mail.from));
}

const isForward = (subject: string): boolean => /^\s*(?:fwd?|wg|tr|rv|enc|i)\s*:/i.test(subject);

function isOwn({ email }: Person, entry: string): boolean {
  const address = email?.toLowerCase();
  const wanted = entry.trim().toLowerCase();
  return (
    address !== undefined &&
    wanted !== '' &&
    (wanted.includes('@') && !wanted.startsWith('@')
      ? address === wanted
      : address.endsWith(`@${wanted.replace(/^@/, '')}`) || address.endsWith(`.${wanted.replace(/^@/, '')}`))
  );
}
