/**
 * Where the old mails of a long thread begin, which nobody answers any more. A document is read up to there: a thread of
 * five hundred mails is a megabyte of the client's words, and only the latest of them matter for what we write.
 */
import { light } from './light';
import { opensMail } from './mailOpenings';

/** Documents below this length are read whole. */
const longDocument = 150_000;
/** How much of the quoted mails is read in any case. */
const kept = 30_000;
/** No reply is longer; the quoted mails are looked for in this part of the document. */
const longestReply = 100_000;

/** What is known of one version, for the next. */
export interface Reading {
  readonly text: string;
  /** Where the reading ends; the length of the text when all is read. */
  readonly end: number;
  /** Where the run of quoted lines begins with which the text ends. */
  readonly quotedFrom: number;
}

/** @param text Line ends `\n`. */
export function readingOf(text: string, bodyStart: number, previous?: Reading): Reading {
  if (text.length < longDocument) return { text, end: text.length, quotedFrom: text.length };
  const quotedFrom = startOfQuotedEnd(text, previous);
  const tail = Math.min(startOfTail(text, bodyStart) ?? Infinity, text.length - quotedFrom > kept ? quotedFrom : Infinity);
  return { text, end: tail === Infinity ? text.length : nextGap(text, tail + kept), quotedFrom };
}

/** The first line that opens a mail below our words without marks of quotation: all the rest is the client's. */
function startOfTail(text: string, bodyStart: number): number | undefined {
  candidate.lastIndex = bodyStart;
  let isBelowWords = false;
  let from = bodyStart;
  for (let match = candidate.exec(text); match && match.index < longestReply; match = candidate.exec(text)) {
    isBelowWords ||= words.test(text.slice(from, match.index));
    from = match.index;
    if (isBelowWords && opensMail(text.slice(match.index, match.index + 1500))) return match.index;
  }
  return undefined;
}

/** Lines that mail programs write, as far as a quick look tells. */
const candidate = light(/^[ \t*_]*(?:[\p{L} ]{2,20}[ \t]*[*_]*[:：]|-{2,}[^\n]*\p{L}|[^\n]{4,200}[:：][ \t*_]*$)/gmu);
/** A line that is neither a header's nor empty. */
const words = light(/^(?![ \t]*(?:[*_]*[\p{L} -]{2,20}[ \t]*[*_]*:|-{3,}|#|<|$))[^\n]*\p{L}/mu);

function startOfQuotedEnd(text: string, previous?: Reading): number {
  let at = text.length;
  if (previous && previous.quotedFrom < previous.text.length) {
    const tail = previous.text.slice(previous.quotedFrom);
    if (text.endsWith(tail)) at = text.length - tail.length;
  }
  while (at > 0) {
    const start = text.lastIndexOf('\n', at - 2) + 1;
    if (!isQuotedOrEmpty(text, start, at)) break;
    at = start;
  }
  return at;
}

function isQuotedOrEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10) return code === 62;
  }
  return true;
}

/** The next empty line, with or without marks of quotation, where nothing is cut in two. */
function nextGap(text: string, from: number): number {
  gap.lastIndex = from;
  return gap.exec(text)?.index ?? text.length;
}

const gap = /\n(?=[ \t>]*\n)/g;
