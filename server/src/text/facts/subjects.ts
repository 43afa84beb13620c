/** The subject of a document and of the thread that it answers. */
import type { ProseDocument } from '../document';
import { threadOf } from './thread';

/** “Re:”, “AW:”, “Fwd:” and their kind in other languages, as often as they stand there, and what mail servers put before a subject. */
const prefixes = new RegExp(
  '^(?:\\s|(?:re|aw|antw|antwort|fwd?|wg|sv|vs|vb|vl|tr|rif|ref|r|i|odp|pd|res|enc|rv|ynt|ilt|bls|vá|továbbítás|回复|回覆|转发|' +
    '轉寄|返信)(?:\\[\\d+\\]|\\(\\d+\\))?\\s*[:：]|\\[(?:ext(?:ernal)?|external (?:e-?mail|sender)|extern)\\]:?)+',
  'iu',
);

/** The subject without its prefixes, with single spaces. */
export const bareSubject = (subject: string): string => subject.replace(prefixes, '').replace(/\s+/g, ' ').trim();

/** The prefixes of a subject as written: “Re: ”. */
export const subjectPrefix = (subject: string): string => prefixes.exec(subject)?.[0] ?? '';

/** The subject of the thread: of the mail being answered, else of the latest one below it that shows it. */
export const threadSubject = (document: ProseDocument): string | undefined => {
  const { mails } = threadOf(document);
  return [...mails].sort((a, b) => a.depth - b.depth).find(({ subject }) => subject)?.subject;
};

/** True when the document answers a mail: it quotes one, or names it in `in-reply-to`. */
export const isReply = (document: ProseDocument): boolean => document.header.fields.has('in-reply-to') || threadOf(document).mails.length > 0;
