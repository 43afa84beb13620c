/** What our own words promise and report, in the document itself and in our mails that it quotes. */
import type { CalendarDate } from '@internationalized/date';

import type { DocumentKind } from '../protocol';
import { readDate, type WorkRegion } from '../text/calendar';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { delayIn } from '../text/facts/delays';
import { plainText } from '../text/facts/tense';
import { threadOf } from '../text/facts/thread';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import type { PromiseFact, Report } from './facts';
import type { Places } from './places';
import { oneLine } from './plainWords';
import { promisesIn } from './promiseFacts';
import { reportsIn } from './reportFacts';
import { isSameTopic, topicOf } from './topics';

export interface OurFacts {
  readonly promises: readonly (PromiseFact & { readonly range: TextRange })[];
  readonly reports: readonly Report[];
  /** Our sentences in the document itself; none when what it quotes is not read either. */
  readonly said: readonly string[];
}

/** “What we do next:” above a list makes each of its items a promise, and “Done:” a report. */
const promisingLead = new RegExp(
  "\\b(?:we|i)(?:'ll| will| are going to| do next| plan)\\b[^.]*:\\W*$|" +
    "\\b(?:our|my) next steps?\\b|\\byou(?:'ll| will) (?:get|have|see|receive|find)\\b[^.]*:\\W*$|\\bfrom us\\b[^.]*:?\\W*$",
);
const doneLead = new RegExp(
  "^\\W*(?:what(?: is|'s| we have| we've)? |already |all |the following (?:is|are) |now )?" +
    '(?:done|finished|completed?|ready|delivered|sent)\\b[^.]{0,40}:?\\W*$',
);
const doneCell = /^\W*(?:done|ready|sent|finished|completed?|delivered|live|online|yes|✓|✔)(?![\w'])/i;

const longest = 400;
const mostSaid = 80;

/**
 * @param on The day of the document; without it nothing that it promises has a day.
 * @param withQuoted Whether our own mails that it quotes are read too.
 */
export function ourFacts(
  document: ProseDocument,
  on: CalendarDate | undefined,
  kind: DocumentKind,
  region: WorkRegion,
  places: Places,
  withQuoted: boolean,
): OurFacts {
  const promises: (PromiseFact & { readonly range: TextRange })[] = [];
  const reports: Report[] = [];
  const said: string[] = [];
  const { mailOf } = withQuoted ? threadOf(document) : { mailOf: () => undefined };
  let before: Sentence | undefined;
  let lead = '';
  let delay: readonly string[] | undefined;
  let lastRow = '';
  for (const block of document.blocks) {
    const mail = block.zone === 'client' ? mailOf(block) : undefined;
    const madeOn = block.zone === 'own' ? on : mail?.isOurs ? readDate(mail.date) : undefined;
    if (block.type === 'heading' || block.type === 'paragraph') lead = leadOf(block);
    if (withQuoted && block.zone === 'own' && block.type !== 'heading')
      for (const { sentence } of block.prose.sentences) if (said.length < mostSaid && sentence.text.length <= longest) said.push(oneLine(sentence.text));
    if (!madeOn || block.type === 'heading') continue;
    const day = madeOn.toString();
    const row = block.type === 'cell' && block.row > 0 ? `${block.table!.start} ${block.row}` : '';
    if (row !== '' && row !== lastRow && doneCell.test(block.prose.text))
      reports.push({ sort: 'done', topic: topicOf(rowOf(document, block)), isGeneral: false, by: 'us', on: day });
    if (row !== '') {
      if (doneCell.test(block.prose.text)) lastRow = row;
      continue;
    }
    const isListed = block.type === 'item';
    for (const { start, sentence } of block.prose.sentences) {
      const range = { start: block.start + start, end: block.start + start + sentence.text.length };
      for (const { range: part, ...promise } of promisesIn(sentence, madeOn, region, kind, before, isListed && promisingLead.test(lead))) {
        const isFirstBehind = delay !== undefined && (promise.topic.length === 0 || isSameTopic(promise.topic, delay) || promise.isNewDay);
        const place = {
          start: range.start + part.start + leading(sentence.text.slice(part.start, part.end)),
          end: range.start + part.end - trailing(sentence.text.slice(part.start, part.end)),
        };
        promises.push({
          ...promise,
          ...(isFirstBehind && { isNewDay: true, topic: [...new Set([...promise.topic, ...delay!])] }),
          madeOn: day,
          place: places.of(place),
          range: place,
        });
        if (isFirstBehind) delay = undefined;
      }
      const told = reportsIn(sentence, madeOn, before);
      for (const report of told) reports.push({ ...report, by: 'us', on: day });
      if (told.length === 0 && isListed && doneLead.test(lead))
        reports.push({ sort: 'done', topic: topicOf(sentence.text), isGeneral: false, by: 'us', on: day });
      if (delayIn(sentence) || told.some(({ sort }) => sort === 'old day')) delay = topicOf(`${before?.text ?? ''} ${sentence.text}`);
      before = sentence;
    }
  }
  return { promises, reports, said };
}

const leadOf = ({ prose }: Block): string => {
  const last = prose.sentences.at(-1);
  return last ? plainText(last.sentence) : '';
};

const leading = (text: string): number => /^\s*/.exec(text)![0].length;
const trailing = (text: string): number => /\s*$/.exec(text)![0].length;

const rowOf = ({ blocks }: ProseDocument, { table, row }: Block): string =>
  blocks
    .filter((cell) => cell.table === table && cell.row === row)
    .map(({ prose }) => prose.text)
    .join(' ');
