/** What somebody who takes over a thread needs of it: what was agreed, what we promised by when, what is still open. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { asksIn } from './asks';
import { commitmentsIn } from './commitments';
import { datesIn } from './dates';
import { clientAsks, wordsIn } from './questions';
import { factsIn } from './statements';
import { threadOf, type ThreadMail } from './thread';

export interface ThreadFacts {
  /** Sentences with an amount or a decision, with who wrote them; no promises and no questions. */
  readonly facts: readonly string[];
  readonly promises: readonly ThreadPromise[];
  /** The client's questions and requests that have no answer yet. */
  readonly open: readonly string[];
  /** All of them. */
  readonly asked: readonly string[];
}

export interface ThreadPromise {
  readonly what: string;
  /** The day as it is written. */
  readonly by: string;
}

/** In the order of the document; of everything the first few, which a person can still read. */
export const threadFacts = (document: ProseDocument): ThreadFacts => document.note(findFacts);

const most = 8;

function findFacts(document: ProseDocument): ThreadFacts {
  const { mailOf } = threadOf(document);
  const facts = new Set<string>();
  const promises = new Map<string, ThreadPromise>();
  for (const block of document.blocks) {
    if ((block.zone !== 'own' && block.zone !== 'client') || block.type === 'heading' || (facts.size >= most && promises.size >= most)) continue;
    const mail = block.zone === 'client' ? mailOf(block) : undefined;
    for (const { sentence } of block.prose.sentences) {
      const promise = isOurs(block, mail) ? promiseIn(sentence) : undefined;
      if (promise && promises.size < most) promises.set(promise.what, promises.get(promise.what) ?? promise);
      else if (!promise && facts.size < most && isFact(sentence)) facts.add(`${plain(sentence.text)}${mail?.from?.name ? ` (${plain(mail.from.name)})` : ''}`);
    }
  }
  const asks = clientAsks(document).map((ask) => ({ text: plain(wordsIn(document, ask.range)), answer: ask.answer }));
  return {
    facts: [...facts],
    promises: [...promises.values()],
    open: asks.filter(({ answer }) => !answer).map(({ text }) => text),
    asked: asks.map(({ text }) => text),
  };
}

const isOurs = (block: Block, mail: ThreadMail | undefined): boolean => block.zone === 'own' || mail?.isOurs === true;

function promiseIn(sentence: Sentence): ThreadPromise | undefined {
  const [day] = datesIn(sentence);
  if (!day || !commitmentsIn(sentence).some(({ type, timed }) => type === 'promise' && timed)) return undefined;
  // The day has a column of its own.
  const rest = `${sentence.text.slice(0, day.start).replace(/[\s,(]*\b(?:by|on|before|until)\s+(?:the\s+)?$/i, '')}${sentence.text.slice(day.end)}`;
  const what = plain(rest).replace(/\s+(?=[,.;!])/g, '').replace(/[\s.,;:!]+$/, '');
  return { what: what.charAt(0).toUpperCase() + what.slice(1), by: plain(sentence.text.slice(day.start, day.end)).replace(/^(?:by|on|before|until)\s+/i, '') };
}

function isFact(sentence: Sentence): boolean {
  const { amounts, isDecision } = factsIn(sentence);
  return (amounts.length > 0 || isDecision) && asksIn(sentence).length === 0 && !/\?/.test(sentence.text);
}

/** The words on one line, with no mark that a table or a quotation would take for its own. */
const plain = (text: string): string => text.replace(/\uFFFC+/g, '…').replace(/\n[>\s]*/g, ' ').replace(/[|“”"[\]<>`*_\\]/g, ' ').replace(/\s+/g, ' ').trim();
