/** The header of a mail that goes out: who gets it, what it is about, what it answers and what comes with it. */
import type { ProseDocument } from '../text/document';
import type { FrontMatterField } from '../text/frontMatter';
import { filesIn, peopleIn, type Person } from '../text/header';

export interface MailHeaders {
  readonly from: readonly Person[];
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly replyTo: readonly Person[];
  /** On one line; empty when the document has none. */
  readonly subject: string;
  /** The name of the mail that is answered, with its angle brackets. */
  readonly inReplyTo: string | undefined;
  /** The names of the mails of the thread, the answered one last. */
  readonly references: readonly string[];
  /** The files as they are listed. */
  readonly attachments: readonly string[];
  /** What of it does not go out as written, in whole sentences for the writer. */
  readonly problems: readonly string[];
}

/** Everybody in these lists has an address. No value holds an end of a line, so none can begin a header of its own. */
export function mailHeaders({ header, frontMatter }: ProseDocument): MailHeaders {
  const problems: string[] = [];
  const people = (name: string): readonly Person[] => {
    const values = header.fields.get(name)?.values ?? [];
    if (values.some(hasLineEnd))
      problems.push(`“${name}” runs over several lines, of which only the first goes out; write one person in each line of a list, or all in one line.`);
    return values
      .flatMap((value) => peopleIn(value.trim().split(lineEnds, 1)[0]!))
      .filter((person) => {
        if (person.email === undefined)
          problems.push(`“${person.name}” in “${name}” has no address; add it there, such as “${person.name} <name@example.com>”.`);
        return person.email !== undefined;
      });
  };
  const written = header.fields.get('subject')?.values.join(' ').trim() ?? '';
  if (hasLineEnd(written)) problems.push('The subject runs over several lines and goes out as one; write it in one line.');
  const answered = frontMatter?.fields.get('in-reply-to')?.fields;
  const inReplyTo = namesIn(answered?.get('message-id'))[0];
  return {
    from: people('from').slice(0, 1),
    to: people('to'),
    cc: people('cc'),
    bcc: people('bcc'),
    replyTo: people('reply-to'),
    subject: oneLine(written),
    inReplyTo,
    references: inReplyTo === undefined ? [] : [...namesIn(answered?.get('references')).filter((name) => name !== inReplyTo), inReplyTo],
    attachments: filesIn(header.fields.get('attachments')?.values ?? []),
    problems,
  };
}

const lineEnds = /[\r\n\u0085\u2028\u2029]+/;
const hasLineEnd = (text: string): boolean => lineEnds.test(text.trim());

/** Without the characters that end a line or cannot be seen. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/g, ' ').trim();

/** The names of mails in a field, such as “<a1@bakery.example>”, RFC 5322, section 3.6.4. */
const namesIn = (field: FrontMatterField | undefined): readonly string[] =>
  field?.values.flatMap((value) => value.match(/<[^<>\s\p{Cc}]{1,400}>/gu) ?? []) ?? [];
