/** What the client’s words in a document ask and tell: in the mails that it quotes, or in a mail of theirs that is the document. */
import { readDate } from '../text/calendar';
import type { ProseDocument } from '../text/document';
import { asksIn } from '../text/facts/asks';
import { clientAsks, clientBlocks } from '../text/facts/questions';
import { threadOf } from '../text/facts/thread';
import type { TextRange } from '../text/range';
import type { DocumentFacts, Heard, QuotedMail, Report, TheirAsk } from './facts';
import type { Places } from './places';
import { lettersOf, oneLine } from './plainWords';
import { theirReportsIn } from './reportFacts';
import { topicOf } from './topics';

type PlacedAsk = TheirAsk & { readonly range: TextRange };

const mostHeard = 60;
const longest = 400;

/** The mails that the document quotes, each with its day. */
export function quotedMails(document: ProseDocument, places: Places): readonly QuotedMail[] {
  return threadOf(document).mails.flatMap((mail) => {
    const day = readDate(mail.date)?.toString();
    return day === undefined
      ? []
      : [{ day, isOurs: mail.isOurs, subject: mail.subject, place: places.of(mail.opening ?? { start: mail.start, end: mail.start }) }];
  });
}

/** What the client asks in the mails that the document answers. */
export function asksOfClient(document: ProseDocument, places: Places): readonly PlacedAsk[] {
  return clientAsks(document).map(({ type, text, range, mail, answer }) => ({
    type,
    text: oneLine(text),
    topic: topicOf(text),
    isAnswered: answer !== undefined,
    askedOn: readDate(mail.date)?.toString(),
    place: places.of(range),
    range,
  }));
}

/** What the client says there, and what it tells of ours. */
export function heardIn(document: ProseDocument): { readonly heard: readonly Heard[]; readonly reports: readonly Report[] } {
  const { mailOf } = threadOf(document);
  const heard: Heard[] = [];
  const reports: Report[] = [];
  for (const block of clientBlocks(document)) {
    const on = readDate(mailOf(block)?.date)?.toString();
    for (const { sentence } of block.prose.sentences) {
      if (heard.length < mostHeard && sentence.text.length <= longest) heard.push({ text: oneLine(sentence.text), on });
      for (const report of theirReportsIn(sentence)) reports.push({ ...report, by: 'them', on });
    }
  }
  return { heard, reports };
}

/** The same of a mail that the client wrote, kept as a document of its own. */
export function ofClientsMail(
  document: ProseDocument,
  day: string | undefined,
  places: Places,
): Pick<DocumentFacts, 'heard' | 'reports'> & { readonly asks: readonly PlacedAsk[] } {
  const asks: PlacedAsk[] = [];
  const heard: Heard[] = [];
  const reports: Report[] = [];
  const seen = new Set<string>();
  for (const { start, sentence } of document.ownSentences) {
    if (heard.length < mostHeard && sentence.text.length <= longest) heard.push({ text: oneLine(sentence.text), on: day });
    for (const report of theirReportsIn(sentence)) reports.push({ ...report, by: 'them', on: day });
    for (const ask of asksIn(sentence)) {
      const range = { start: start + ask.start, end: start + ask.end };
      const text = oneLine(sentence.text.slice(ask.start, ask.end));
      if (seen.has(lettersOf(text))) continue;
      seen.add(lettersOf(text));
      asks.push({ type: ask.type, text, topic: topicOf(text), isAnswered: false, askedOn: day, place: places.of(range), range });
    }
  }
  return { asks, heard, reports };
}
