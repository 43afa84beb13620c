/**
 * Reads the source of a mail, such as an `.eml` file. A bundle of its own: it is loaded only when the first mail is read.
 * What is broken costs no more than itself; `problems` says what could not be read.
 */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

import { htmlText } from './htmlText';
import { likelySets, misreadings, saying, withWindowsLetters } from './letterSets';
import { MailError, type Mail, type Mailbox } from './mail';
import { sentAt } from './sentAt';
import { bodyOf, endsEarly, headOf, plainSource, wordsOfBrokenMail } from './source';

/** @throws {MailError} when there is no mail to read. */
export async function readMail(source: Uint8Array): Promise<Mail> {
  const plain = plainSource(source);
  const mail = await readAs(plain);
  const wrong = misreadings(`${mail.subject}\n${mail.text}`);
  if (wrong === 0) return mail;
  // Other sets are tried only when the one that is named does not fit, and the one that fits best is taken.
  const others = await Promise.all(likelySets.map((set) => readAs(saying(plain, set))));
  const best = [mail, ...others].sort((a, b) => misreadings(`${a.subject}\n${a.text}`) - misreadings(`${b.subject}\n${b.text}`))[0]!;
  return misreadings(best.text) === 0
    ? best
    : { ...best, problems: [...best.problems, 'Some letters of the mail cannot be read and stand as “�”; look them up in your mail program.'] };
}

async function readAs(source: Uint8Array): Promise<Mail> {
  const problems: string[] = [];
  const email = await parsed(source, problems);
  const hasHeader = email.headers.some(({ key }) => key === 'from' || key === 'to' || key === 'subject' || key === 'date');
  if (!hasHeader)
    throw new MailError(
      'This is no e-mail: it has no “From:”, “To:” or “Subject:” line at its top. Save the mail as an .eml file in your mail ' +
        'program, then choose that file.',
    );
  let text = withWindowsLetters(textOf(email));
  if (text.trim() === '') {
    text = email.attachments.length > 0 ? '' : wordsOfBrokenMail(bodyOf(source));
    if (text !== '') problems.push('The parts of the mail are not marked as they have to be; its words are kept as they stand.');
    else if (problems.length === 0) problems.push('The mail has no words that can be read; open it in your mail program and copy them from there.');
  } else if (endsEarly(source)) problems.push('The mail breaks off before its end; look in your mail program whether something is missing.');
  if (!email.from) problems.push('The mail does not say who sent it; add the address in the line “to:”.');
  const sent = sentAt(email.headers.find(({ key }) => key === 'date')?.value ?? '');
  return {
    from: mailboxes([email.from]),
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject: oneLine(email.subject ?? ''),
    day: sent?.day,
    time: sent?.time,
    text: text.replace(/\r\n?/g, '\n').trim(),
    attachments: attachmentNames(email.attachments),
    ...threadNames(email),
    problems,
  };
}

/** What the library reads; when it gives up on a mail, what it reads of the header alone. */
async function parsed(source: Uint8Array, problems: string[]): Promise<Email> {
  try {
    return await PostalMime.parse(source);
  } catch {
    problems.push('The mail is built in a way that cannot be read in full; look in your mail program what is missing.');
    return { ...(await PostalMime.parse(headOf(source))), attachments: [] };
  }
}

/** Some mails only say in plain text that they are written in HTML. */
const shortText = 160;

function textOf({ text = '', html }: Email): string {
  if (html === undefined || text.trim().length > shortText) return text;
  const words = htmlText(html);
  return words.trim().length > 3 * text.trim().length ? words : text;
}

/** What a signature shows is no file that somebody sent. */
const isPicture = ({ related, disposition, mimeType, contentId }: Attachment): boolean =>
  related === true || (disposition === 'inline' && contentId !== undefined && mimeType.startsWith('image/'));

const attachmentNames = (attachments: readonly Attachment[]): readonly string[] =>
  attachments
    .filter((attachment) => !isPicture(attachment))
    .map(
      ({ filename, mimeType }) =>
        oneLine(filename?.replace(/^.*[\\/]/, '') ?? '') || (mimeType === 'text/calendar' ? 'invitation.ics' : `file without a name (${mimeType})`),
    );

const mailboxes = (addresses: readonly (Address | undefined)[] = []): readonly Mailbox[] =>
  addresses.flatMap((entry) =>
    entry === undefined ? [] : entry.group ? mailboxes(entry.group) : entry.address ? [{ name: oneLine(entry.name), address: oneLine(entry.address) }] : [],
  );

/** What parts of the thread a reply has to name, RFC 5322, section 3.6.4. */
function threadNames({ messageId, references, inReplyTo }: Email): Pick<Mail, 'messageId' | 'references'> {
  const [own] = idsIn(messageId);
  const before = idsIn(references).length > 0 ? idsIn(references) : idsIn(inReplyTo);
  return { ...(own !== undefined && { messageId: own }), ...(before.length > 0 && { references: before }) };
}

const idsIn = (written = ''): readonly string[] => written.match(/<[^<>\s]{1,400}>/g) ?? [];

/** Without line ends and other characters that are not to be seen, with which a mail could pretend to be another. */
const oneLine = (text: string): string =>
  withWindowsLetters(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
