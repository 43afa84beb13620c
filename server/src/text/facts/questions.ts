/** The client's questions and requests in the thread that a document answers, and where our words answer them. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { matchAnswers } from './answers';
import { asksIn } from './asks';
import { isSame, sharesHouse, threadOf, type ThreadMail } from './thread';

/** Something that the client wants to know or to have done. */
export interface ClientAsk {
  readonly type: 'question' | 'request';
  /** The words in the document. */
  readonly range: TextRange;
  /** The words on one line. */
  readonly text: string;
  readonly sentence: Sentence;
  /** Where the sentence begins in the document. */
  readonly sentenceStart: number;
  readonly block: Block;
  readonly mail: ThreadMail;
  /** Our words that answer it, or say by when the answer comes; `undefined` while it is open. */
  readonly answer: TextRange | undefined;
}

/** The client's questions, in their order; those of mails that we answered earlier in the thread are left out. */
export const clientQuestions = (document: ProseDocument): readonly ClientAsk[] => document.note(findQuestions);

/** What the client asked to be done, in their order. */
export const clientRequests = (document: ProseDocument): readonly ClientAsk[] => document.note(findRequests);

/** Questions and requests together, in the client's order. */
export const clientAsks = (document: ProseDocument): readonly ClientAsk[] => document.note(findAll);

const findQuestions = (document: ProseDocument): readonly ClientAsk[] => clientAsks(document).filter(({ type }) => type === 'question');
const findRequests = (document: ProseDocument): readonly ClientAsk[] => clientAsks(document).filter(({ type }) => type === 'request');

export type OpenAsk = Omit<ClientAsk, 'answer'>;

function findAll(document: ProseDocument): readonly ClientAsk[] {
  const open = openAsks(document);
  if (open.length === 0) return none;
  const answers = matchAnswers(document, open);
  return open.map((ask, index) => ({ ...ask, answer: answers[index] }));
}

const none: readonly ClientAsk[] = [];

function openAsks(document: ProseDocument): readonly OpenAsk[] {
  const { mails, mailOf } = threadOf(document);
  const asked = new Set(unansweredMails(mails));
  const found: OpenAsk[] = [];
  for (const block of document.blocks) {
    if (block.zone !== 'client') continue;
    const mail = mailOf(block);
    if (!mail || !asked.has(mail)) continue;
    for (const { start, sentence, notes } of block.prose.hits(asksIn)) {
      for (const ask of notes) {
        const range = { start: block.start + start + ask.start, end: block.start + start + ask.end };
        if (mail.opening && range.start < mail.opening.end && range.end > mail.opening.start) continue;
        found.push({ type: ask.type, range, text: sentence.slice(ask).trim(), sentence, sentenceStart: block.start + start, block, mail });
      }
    }
  }
  return found;
}

/** The mails of the client since we last wrote: the one being answered, and theirs below it up to one of ours. */
function unansweredMails(mails: readonly ThreadMail[]): readonly ThreadMail[] {
  const first = mails.filter(({ depth }) => depth === 1);
  const found = first.filter(({ isOurs }) => !isOurs);
  if (found.length === 0) return found;
  let last = found[0]!;
  for (const mail of [...mails].filter(({ depth }) => depth > 1).sort((a, b) => a.depth - b.depth)) {
    if (mail.isOurs || !mail.from || !last.from || !(isSame(mail.from, last.from) || sharesHouse(mail.from, last.from))) break;
    found.push(mail);
    last = mail;
  }
  return found;
}
