/** How much of a document is worth reading. */
import type { Depth } from './facts';

/** The days from which on documents are read, and what they quote. */
export interface Horizon {
  /** Documents before this day are read no further than their header. */
  readonly bodiesFrom: string;
  /** Of documents before this day, what they quote is not read. */
  readonly quotesFrom: string;
}

export function depthFor(day: string | undefined, text: string, { bodiesFrom, quotesFrom }: Horizon): Depth {
  // What nobody has dated tells nothing but whether it answers what it quotes.
  if (day === undefined) return mayQuote.test(text) ? 'all' : 'header';
  if (day < bodiesFrom) return 'header';
  if (day >= quotesFrom) return 'all';
  // What an older mail promised for one of the next days or weeks is over long since.
  return namesLaterDay(text, quotesFrom) ? 'own' : 'header';
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const writtenDays =
  /\b((?:19|20)\d\d)-(\d\d)-\d\d\b|\b(\d{1,2})[./](\d{1,2})[./](?:20)?\d\d\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;

/** True when the text names a day, or a month, that is not before `from`, as far as a quick look tells. */
function namesLaterDay(text: string, from: string): boolean {
  for (const [, year, month, one, two, name] of text.matchAll(writtenDays)) {
    if (one !== undefined || two !== undefined) return true;
    if (year !== undefined && `${year}-${month}` >= from.slice(0, 7)) return true;
    // The months from that of `from` on are as near as those of half a year.
    if (name !== undefined && (months.indexOf(name.toLowerCase()) + 1 - Number(from.slice(5, 7)) + 12) % 12 < 7) return true;
  }
  return false;
}

const mayQuote = new RegExp(
  '^[ \\t]*>|^in-reply-to:|^[^\\n]{0,200}(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu)[^\\n]{0,20}:[ \\t]*$|' +
    '^[ \\t*_]*(?:From|Von|De|Da|Van)[*_]*:|^-{2,}[^\\n]*\\p{L}',
  'mu',
);

/** The text without the quoted lines at its end. */
export function withoutQuotedEnd(text: string): string {
  let end = text.length;
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    if (!isQuotedOrEmpty(text, start, end)) break;
    end = start;
  }
  return text.slice(0, end);
}

function isQuotedOrEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32) return code === 62;
  }
  return true;
}
