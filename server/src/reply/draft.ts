/** The draft of a reply: everyone on it, the subject untouched, each question and request of the client with room for its answer, the mail quoted. */
import type { CalendarDate } from '@internationalized/date';

import type { Mail } from '../mail/mail';
import { plainSnippet } from '../templates';
import { addWorkingDays, inWords } from '../text/calendar';
import { threadOf } from '../text/facts/thread';
import { asksOf, quotedIn, type Asked, type Unclear } from './asks';
import { Fields, literal } from './fields';
import { openFields, replyHeader } from './header';
import { firstName, oneLine, replyToAll, signedName } from './people';
import { isCut, quotation } from './quotation';

export interface ReplyFacts {
  /** The day of the reply. */
  readonly date: CalendarDate;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  /** The client's country, whose public holidays are no working days. */
  readonly country?: string | undefined;
  /** Our own addresses. */
  readonly me: readonly string[];
}

export interface ReplyDraft {
  /** In snippet syntax, with a tab stop for each thing left to the writer. */
  readonly snippet: string;
  /** The same as plain text; what is left open reads “[label]”. */
  readonly text: string;
  /** What the writer needs to know about it, in whole sentences. */
  readonly problems: readonly string[];
}

export function replyDraft(mail: Mail, facts: ReplyFacts): ReplyDraft {
  const quote = quotation(mail, facts.locale);
  const document = quotedIn(quote);
  const writers = threadOf(document).mails.flatMap(({ depth, from }) => (depth > 1 && from?.email ? [from.email] : []));
  const people = replyToAll(mail, facts.me, writers);
  const fields = new Fields();
  const header = Object.entries(openFields).reduce(
    (text, [name, label]) => text.replace(`${name}: "${label}"`, () => `${name}: "${fields.stop(label.slice(1, -1))}"`),
    literal(replyHeader(mail, people, facts.date)),
  );
  const asks = asksOf(mail, document);
  const parts = [
    greeting(mail, fields),
    thanks(mail, asks),
    ...answers(asks, fields),
    ...clarifications(asks),
    summary(asks, fields),
    ending(asks, fields, facts),
    'Thank you, and have a good day!',
    `Kind regards,\n${fields.stop('your name', (people.me && oneLine(people.me.name)) || undefined)}`,
    literal(quote),
  ];
  const snippet = `${header}\n${parts.filter(Boolean).join('\n\n')}`;
  const problems = [
    ...mail.problems,
    ...(people.knowsMe ? [] : ['The mail went to several people, and the setting “Me” does not say which of them is you; take your own address off the list.']),
    ...(isCut(mail) ? ['The mail is very long; only its beginning is quoted.'] : []),
  ];
  return { snippet, text: plainSnippet(snippet), problems };
}

const greeting = ({ from, text }: Mail, fields: Fields): string =>
  `Hi ${fields.stop('client’s first name', signedName(text) ?? (from[0] && firstName(from[0])))},`;

function thanks({ attachments }: Mail, asks: readonly Asked[]): string {
  const names = attachments.map((name) => `“${oneLine(name).replace(/[<>[\]`*“”\\]/g, '')}”`);
  const files =
    names.length === 0
      ? ''
      : names.length > 3
        ? ` with ${names.length} files`
        : ` with ${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}`;
  return literal(`Thank you for your message${files}.${lead(asks)}`);
}

function lead(asks: readonly Asked[]): string {
  const questions = asks.filter(({ type }) => type === 'question').length;
  if (asks.length === 0) return '';
  if (asks.length === 1) return questions === 1 ? ' Here is the answer to your question:' : ' Here is what we do about it:';
  return questions === asks.length ? ' Here are the answers, in your order:' : ' Here is an answer to each of your points, in your order:';
}

/** Each question and request, quoted, in the client's order, with room for its answer. */
function answers(asks: readonly Asked[], fields: Fields): readonly string[] {
  if (asks.length === 0) return [fields.stop('your answer')];
  return asks.flatMap(({ text, type }, index) => {
    const number = `${index + 1}. `;
    return [`${number}“${literal(text)}”`, `${' '.repeat(number.length)}${fields.stop(type === 'question' ? 'your answer' : 'what you do by which day')}`];
  });
}

const unclearQuestions: Readonly<Record<Unclear, (point: string) => string>> = {
  when: (point) => `By what day and hour do you need it${point}?`,
  who: (point) => `Who will read it${point}, and what do they know about it already?`,
  what: (point) => `What is it for${point}: a report, a meeting or a decision?`,
};

/** What to ask back where a request does not say by when, for whom or what for. */
function clarifications(asks: readonly Asked[]): readonly string[] {
  const questions = asks.flatMap(({ unclear }, index) => unclear.map((part) => unclearQuestions[part](asks.length > 1 ? ` (point ${index + 1})` : '')));
  if (questions.length === 0) return [];
  const intro = questions.length === 1 ? 'One question, so that you get what you need:' : 'A few questions, so that you get what you need:';
  const list = questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
  return [intro, list];
}

/** From so many points on, the client needs the main thing once more at the end. */
const many = 4;

const summary = (asks: readonly Asked[], fields: Fields): string => (asks.length < many ? '' : `In short:\n\n- ${fields.stop('your main answer in one line')}`);

/** What happens next, which depends on whether we ask anything. */
function ending(asks: readonly Asked[], fields: Fields, facts: ReplyFacts): string {
  const day = (label: string, workingDays: number): string => fields.stop(label, inWords(addWorkingDays(facts.date, workingDays, facts), facts.locale));
  if (asks.some(({ unclear }) => unclear.length > 0))
    return `Please reply by ${day('day for the reply', 1)}. If I have no answer by then, ${fields.stop('what you do without an answer')}.`;
  return `If something is still open, please reply by ${day('day for more questions', 3)}. If all is clear, there is nothing for you to do.`;
}
