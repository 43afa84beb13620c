/** The client's questions and requests in the thread that a document answers, and where our words answer them. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { isEnglish } from '../language';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { isDisclaimer, isSignOff } from '../signature';
import { matchAnswers } from './answers';
import { asksIn } from './asks';
import { mailingFooter } from './mailingFooter';
import { ownQuotations } from './ownQuotations';
import { begunAsks } from './quotedAsks';
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
  readonly answer: Answer | undefined;
  /** True when our words repeat it and the field for its answer is still to be filled in, which is a finding of its own. */
  readonly isBegun: boolean;
}

export interface Answer extends TextRange {
  /** “number” and “place”: it stands where the answer belongs. “content”: it is about the same. “all”: it is for several, such as “all done” or “answers follow on Friday”. */
  readonly by: 'number' | 'place' | 'content' | 'all';
  readonly block: Block;
}

/** The client's questions, in their order; those of mails that we answered earlier in the thread are left out. */
export const clientQuestions = (document: ProseDocument): readonly ClientAsk[] => document.note(findQuestions);

/** What the client asked to be done, in their order. */
export const clientRequests = (document: ProseDocument): readonly ClientAsk[] => document.note(findRequests);

/** Questions and requests together, in the client's order. */
export const clientAsks = (document: ProseDocument): readonly ClientAsk[] => document.note(findAll);

const findQuestions = (document: ProseDocument): readonly ClientAsk[] => clientAsks(document).filter(({ type }) => type === 'question');
const findRequests = (document: ProseDocument): readonly ClientAsk[] => clientAsks(document).filter(({ type }) => type === 'request');

export type OpenAsk = Omit<ClientAsk, 'answer' | 'isBegun'>;

function findAll(document: ProseDocument): readonly ClientAsk[] {
  // Whoever answers in another language answers in words that cannot be read here.
  if (!isEnglish(document)) return none;
  const open = openAsks(document);
  if (open.length === 0) return none;
  const answers = matchAnswers(document, open);
  const begun = begunAsks(document, open);
  // Who answers below single questions often lets the whole mail stand below.
  const answered = new Map(open.flatMap(({ text }, index) => (answers[index] ? [[plainWords(text), answers[index]]] : [])));
  return open.map((ask, index) => ({ ...ask, answer: answers[index] ?? answered.get(plainWords(ask.text)), isBegun: begun.has(index) }));
}

const plainWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const none: readonly ClientAsk[] = [];

/** The words of a range on one line, without marks of quotation and emphasis. */
export const wordsIn = ({ text }: ProseDocument, { start, end }: TextRange): string => bare(text.slice(start, end));

const bare = (words: string): string =>
  words
    .replace(/\r?\n[ \t]*(?:(?:>|&gt;)[ \t]?)*/g, ' ')
    .replace(/^[ \t]*(?:\p{L}{1,12}>+|[|¦│＞›»:]|\\?>|&gt;)[ \t]*/u, '')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** “Oh, I see, my screen was on night mode. Forget it.” */
const isAnswered = new RegExp(
  '^\\W*(?:because\\b|(?:(?:actually|ah|hang on|no|oh|ok|okay|right|sorry|wait)\\b[\\s,.!–—-]*)*' +
    '(?:forget (?:it|that)\\b(?!,? (?:but|please))|got it\\b|i (?:can )?see (?:it |that )?now\\b|i see\\b(?= *[,.!:;–—])|' +
    "(?:yes|no),? (?:i|we|you) (?:did|do|have|had)\\b|(?:i(?:['’]ve| have)? )?(?:just )?found (?:it|out)\\b|" +
    "(?:i(?:['’]ve| have)? )?(?:just )?(?:worked|figured) it out\\b|ignore (?:that|this)\\b|my mistake\\b|" +
    'never ?mind\\b(?! (?:about|if|that|the))|(?:scrap|scratch) that\\b|silly me\\b))',
  'i',
);

/** Below “--” stands what a company asks everybody, and below the footer of a mailing system what the system does. */
function aboveSignature(sentences: Prose['sentences'], raw: string): Prose['sentences'] {
  const ends = [/^[ \t>]*--[ \t]*$/m, mailingFooter].map((line) => raw.search(line)).filter((end) => end >= 0);
  return ends.length === 0 ? sentences : sentences.filter(({ start }) => start < Math.min(...ends));
}

/** “Could you see to that?” right behind what is asked says it again. */
const saysAgain = new RegExp(
  '^\\W*(?:(?:and|so),? )?(?:(?:can|could|will|would) you|please)(?: please)? ' +
    '(?:arrange|do|handle|look after|manage|see to|sort|sort out|take care of) (?:it|that|this)(?: for (?:me|us))?(?: please)?\\W*$',
  'i',
);
const isSaidAgain = (sentences: Prose['sentences'], index: number): boolean =>
  index > 0 && saysAgain.test(sentences[index]!.sentence.text) && asksIn(sentences[index - 1]!.sentence).length > 0;

/** What a block asks; offsets count from its start. */
export const asksOfProse = ({ raw, sentences }: Prose): readonly Omit<OpenAsk, 'block' | 'mail'>[] =>
  aboveSignature(sentences, raw).flatMap(({ start: sentenceStart, sentence }, index) => {
    const next = sentences[index + 1]?.sentence.text ?? '';
    // “Why did we wait? Because I was afraid of the cost.”
    if ((isAnswered.test(next) && sentence.text.includes('?')) || isSaidAgain(sentences, index)) return [];
    return asksIn(sentence).map(({ type, start, end }) => {
      const range = { start: sentenceStart + start, end: sentenceStart + end };
      return { type, range, text: bare(raw.slice(range.start, range.end)), sentence, sentenceStart };
    });
  });

/** The blocks of the client's mails that we have not answered yet, signatures and openings left out. */
export const clientBlocks = (document: ProseDocument): readonly Block[] => document.note(findBlocks);

function findBlocks(document: ProseDocument): readonly Block[] {
  const { mails, mailOf } = threadOf(document);
  const asked = new Set(unansweredMails(mails));
  if (asked.size === 0) return [];
  const signed = new Set<ThreadMail>();
  const ours = ownQuotations(document, (block) => mailOf(block)?.opening !== undefined);
  const found: Block[] = [];
  for (const block of document.blocks) {
    const mail = block.zone === 'client' ? mailOf(block) : undefined;
    if (!mail || !asked.has(mail) || signed.has(mail) || (mail.opening && block.start < mail.opening.end && block.end > mail.opening.start)) continue;
    if (ours.has(block) || block.prose.note(isDisclaimer)) continue;
    // Below the name stand a company's questions to everybody: “Do you need to print this?”.
    if (block.prose.note(isSignOff) || mailingFooter.test(block.prose.raw)) signed.add(mail);
    found.push(block);
  }
  return found;
}

/** The same before it is known which are answered, at a fraction of the cost. */
export const openAsks = (document: ProseDocument): readonly OpenAsk[] => document.note(findOpen);

function findOpen(document: ProseDocument): readonly OpenAsk[] {
  const { mailOf } = threadOf(document);
  const found: OpenAsk[] = [];
  for (const block of clientBlocks(document)) {
    const mail = mailOf(block)!;
    for (const { type, range, text, sentence, sentenceStart } of block.prose.note(asksOfProse))
      found.push({ type, range: shift(range, block.start), text, sentence, sentenceStart: block.start + sentenceStart, block, mail });
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
