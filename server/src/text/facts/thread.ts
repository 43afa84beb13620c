/** The mails of a thread as a document quotes them: who wrote which blocks, to whom and when. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { FrontMatterField } from '../frontMatter';
import { peopleIn, type Person } from '../header';
import { headerRunAt, openingIn, type MailOpening } from '../mailOpenings';
import { shift, type TextRange } from '../range';
import { writtenDay } from './mailDays';

export interface ThreadMail extends TextRange {
  /** 1 for the mail being answered, 2 for the one below it, and so on. */
  readonly depth: number;
  readonly from: Person | undefined;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string | undefined;
  /** Day and hour as written. */
  readonly sent: string | undefined;
  /** The day as YYYY-MM-DD, if it could be read. */
  readonly date: string | undefined;
  /** The lines that name writer and day, if there are any. */
  readonly opening: TextRange | undefined;
  /** True when we wrote it ourselves. */
  readonly isOurs: boolean;
}

export interface Thread {
  /** In the order in which they are quoted. */
  readonly mails: readonly ThreadMail[];
  /** The mail that a block of the document belongs to; `undefined` for our draft. */
  mailOf(block: Block): ThreadMail | undefined;
}

/** The thread below, between or above our words; the facts of `in-reply-to` complete its first mail. */
export const threadOf = (document: ProseDocument): Thread => document.note(findThread);

/** True where a mail stands below or above our words, with its writer or its day; words that are merely quoted are an excerpt. */
export const holdsMail = (document: ProseDocument): boolean =>
  threadOf(document).mails.some(({ from, opening }) => from !== undefined || opening !== undefined);

type Draft = { -readonly [Key in keyof ThreadMail]: ThreadMail[Key] };

function findThread(document: ProseDocument): Thread {
  const mails: Draft[] = [];
  const byBlock = new Map<Block, Draft>();
  /** The mail that goes on at each depth of quotation. */
  const current: (Draft | undefined)[] = [];
  const { blocks } = document;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.zone !== 'client') continue;
    const found = openingAt(blocks, index);
    const { quoteDepth } = blocks[found?.last ?? index]!;
    if (found) {
      const { opening, last: lastBlock } = found;
      const next = blocks[lastBlock + 1];
      const isQuotedBelow = next !== undefined && next.quoteDepth > quoteDepth && (opening.type !== 'header' || isAllQuoted(blocks, lastBlock + 1, quoteDepth));
      const level = isQuotedBelow ? quoteDepth + 1 : quoteDepth;
      const above = isQuotedBelow ? current[quoteDepth] : undefined;
      const last = current[level];
      // “On … wrote:” and a header right below it open the same mail.
      const isSameMail = last !== undefined && opening.type === 'header' && isEmpty(last) && last.subject === undefined;
      if (isSameMail) mails.splice(mails.indexOf(last), 1);
      const before = isSameMail ? above : (last ?? above);
      const mail = draft(
        opening,
        (isQuotedBelow ? (current[quoteDepth]?.depth ?? 0) : (before?.depth ?? current.slice(0, level).findLast(Boolean)?.depth ?? 0)) + 1,
      );
      mails.push(mail);
      current.length = level;
      current[level] = mail;
      for (let at = index; at <= lastBlock; at++) byBlock.set(blocks[at]!, mail);
      mail.end = Math.max(mail.end, blocks[lastBlock]!.end);
      index = lastBlock;
      continue;
    }
    if (!current[quoteDepth]) {
      const shallower = current.slice(0, quoteDepth).findLast(Boolean);
      const mail = draft({ start: block.start, end: block.end }, shallower ? shallower.depth + 1 : 1 + quoteDepth - shallowest(blocks, index));
      mails.push(mail);
      current[quoteDepth] = mail;
    }
    const mail = current[quoteDepth]!;
    byBlock.set(block, mail);
    mail.end = Math.max(mail.end, block.end);
  }
  addAnswered(document, mails);
  markOurs(document, mails);
  return { mails, mailOf: (block) => byBlock.get(block) };
}

/** True where everything below a header is quoted, so that the quotation is its mail and not one that its mail answers. */
function isAllQuoted(blocks: readonly Block[], from: number, quoteDepth: number): boolean {
  for (let at = from; at < blocks.length; at++) if (blocks[at]!.zone === 'client' && blocks[at]!.quoteDepth <= quoteDepth) return false;
  return true;
}

/** The least depth of the quotation that goes on at a block: “> > our question” stands above “> the answer”. */
function shallowest(blocks: readonly Block[], index: number): number {
  let least = blocks[index]!.quoteDepth;
  for (let at = index + 1; at < blocks.length && blocks[at]!.zone === 'client'; at++)
    if (blocks[at]!.quoteDepth > 0) least = Math.min(least, blocks[at]!.quoteDepth);
  return least;
}

const isEmpty = (mail: Draft): boolean => mail.opening !== undefined && mail.end <= mail.opening.end;

function draft(opening: (MailOpening & TextRange) | TextRange, depth: number): Draft {
  const { start, end } = opening;
  const read = 'type' in opening ? opening : undefined;
  return {
    depth,
    start,
    end,
    from: read?.from,
    to: read?.to ?? [],
    cc: read?.cc ?? [],
    subject: read?.subject,
    sent: read?.sent,
    date: writtenDay(read?.sent),
    opening: read && { start, end },
    isOurs: false,
  };
}

/** The opening in a block, or in the run of blocks that begins there, each with a header line of its own. */
function openingAt(blocks: readonly Block[], index: number): { readonly opening: MailOpening; readonly last: number } | undefined {
  const block = blocks[index]!;
  const own = block.prose.note(openingIn);
  if (!own) return headerRunAt(blocks, index);
  const opening = { ...own, ...shift(own, block.start) };
  // A mark and the header or “On … wrote:” below it belong together.
  const next = blocks[index + 1];
  const below = own.type === 'mark' && next?.zone === 'client' ? openingAt(blocks, index + 1) : undefined;
  return below ? { opening: { ...below.opening, start: opening.start }, last: below.last } : { opening, last: index };
}

/** What `in-reply-to` says of the mail being answered, where the quotation does not say it. */
function addAnswered({ frontMatter }: ProseDocument, mails: Draft[]): void {
  const fields = frontMatter?.fields.get('in-reply-to')?.fields;
  if (!fields) return;
  const text = (name: string): string | undefined => fields.get(name)?.values.join(', ').trim() || undefined;
  const people = (field: FrontMatterField | undefined): readonly Person[] => (field?.values ?? []).flatMap(peopleIn);
  const { start, end } = frontMatter!.fields.get('in-reply-to')!.range;
  let mail = mails.find(({ depth }) => depth === 1);
  if (!mail) mails.push((mail = draft({ start, end }, 1)));
  mail.from = people(fields.get('from'))[0] ?? mail.from;
  if (fields.has('to')) mail.to = people(fields.get('to'));
  if (fields.has('cc')) mail.cc = people(fields.get('cc'));
  mail.subject = text('subject') ?? mail.subject;
  mail.sent ??= text('date');
  mail.date = writtenDay(text('date')) ?? mail.date;
}

/** Marks the mails that we wrote: by our name or address, else every other one below the client's. */
function markOurs(document: ProseDocument, mails: readonly Draft[]): void {
  const us = ourselves(document);
  const first = mails.find(({ depth }) => depth === 1)?.from;
  for (const mail of mails) {
    if (mail.from && us.some((person) => isSame(person, mail.from!))) mail.isOurs = true;
    else if (mail.from && first && isSame(first, mail.from)) mail.isOurs = false;
    else mail.isOurs = mail.depth % 2 === 0 && !(mail.from && first && sharesHouse(first, mail.from));
  }
}

/** The people that we are, as far as the document says so: who it is from, and who signs it. */
export const ourselves = (document: ProseDocument): readonly Person[] => document.note(findOurselves);

function findOurselves(document: ProseDocument): readonly Person[] {
  const signed = document
    .blocksIn('signature')
    .flatMap(({ prose }) => prose.raw.split(/[\n\u2028]/))
    .slice(0, 12);
  const names = signed
    .map((line) => line.replace(/^[\s–—*_-]+|[\s,.*_\\]+$/g, ''))
    .filter(
      (line) =>
        /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){0,3}$/u.test(line) &&
        !/^(?:kind|best|many|warm|thanks?|yours|all|cheers|regards|sincerely|speak|talk)\b/i.test(line),
    );
  const emails = signed.flatMap((line) => line.match(/[^\s<>()[\]|,;:]+@[^\s<>()[\]|,;]+\w/g) ?? []);
  return [...document.header.from, ...names.slice(0, 1).map((name) => ({ name, email: emails[0] })), ...emails.slice(1).map((email) => ({ name: '', email }))];
}

const plainName = (name: string): string => name.toLowerCase().normalize('NFD').replace(/[^\p{L} ,]/gu, '').trim();

/** True for the same address, or where an address is missing the same name; a first name alone will do. */
export function isSame(a: Person, b: Person): boolean {
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  const [one, other] = [plainName(a.name), plainName(b.name)];
  if (!one || !other) return false;
  const words = (name: string): string[] => name.split(/[ ,]+/).filter(Boolean);
  const [short, long] = words(one).length <= words(other).length ? [words(one), words(other)] : [words(other), words(one)];
  return short.every((word) => long.includes(word));
}

/** Where anybody may have an address, which then tells nothing of a company; to be matched with what stands behind the “@”. */
export const freeMail = /^(?:g(?:oogle)?mail|hotmail|outlook|live|yahoo|icloud|me|aol|gmx|web|proton(?:mail)?|mail|btinternet|msn)\./i;

/** True for two addresses of one company. */
export function sharesHouse(a: Person, b: Person): boolean {
  const [one, other] = [a.email, b.email].map((email) => email?.split('@')[1]?.toLowerCase());
  return one !== undefined && one === other && !freeMail.test(one);
}
