/** Reads what mail programs write above a quoted mail: “On Monday Maya wrote:”, “From: … Sent: … To: … Subject: …”. */
import type { Block } from './blocks';
import { peopleIn, type Person } from './header';
import { attributionAt, nobody } from './attributions';
import { light } from './light';
import { headerLabels, mailMarks } from './mailOpeningWords';
import type { Prose } from './prose';
import type { TextRange } from './range';
import { linesOf, type PlacedLine } from './zoneMarks';

/** The lines above a mail, as far as they could be read; offsets count from the start of the block. */
export interface MailOpening extends TextRange {
  /** “attribution”: “Maya wrote:”. “header”: “From: …”. “mark”: “-----Original Message-----” alone. */
  readonly type: 'attribution' | 'header' | 'mark';
  readonly from: Person | undefined;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string | undefined;
  /** The day and hour as written. */
  readonly sent: string | undefined;
}

/** The first opening in a block, wherever it stands; `undefined` when there is none. Use it through `note`. */
export function openingIn(prose: Prose): MailOpening | undefined {
  if (!looksLikeOpening.test(prose.raw)) return undefined;
  const lines = linesOf(withoutMarks(prose.raw));
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]!.text.length > 400) continue;
    const found = openingAtLine(lines, index);
    if (found) return found;
  }
  return undefined;
}

/** True when a text begins with the lines above a mail that goes on without marks of quotation. */
export function opensMail(text: string): boolean {
  const lines = linesOf(text);
  const found = lines.length > 0 ? openingAtLine(lines, 0) : undefined;
  if (!found || /^\s*>/.test(text.slice(found.end))) return false;
  return found.type !== 'attribution' || found.sent !== undefined || found.from?.email !== undefined;
}

/** The header whose lines stand in blocks of their own from `index` on, and the last of these blocks; offsets are of the document. */
export function headerRunAt(blocks: readonly Block[], index: number): { readonly opening: MailOpening; readonly last: number } | undefined {
  const block = blocks[index]!;
  const lines: HeaderLine[] = [];
  for (let at = index; at < blocks.length && lines.length < 8 && blocks[at]!.quoteDepth === block.quoteDepth; at++) {
    const line = blocks[at]!.prose.note(headerLineOf);
    if (!line) break;
    lines.push(line);
  }
  if (lines.length < 2) return undefined;
  const last = index + lines.length - 1;
  const values = new Map<Role, string>();
  for (const { role, value } of lines) if (!values.has(role)) values.set(role, value);
  return isHeader(values) ? { opening: opening(values, block.start, blocks[last]!.end), last } : undefined;
}

interface HeaderLine {
  readonly role: Role;
  readonly value: string;
}

type Role = keyof typeof headerLabels;

const mark = light({ source: `^[\\s>*_#=-]*(?:${mailMarks.join('|')})(?: follows| from [^\\n]{2,60})?\\s*[:：]?\\s*[-_=*#\\s]*$`, flags: 'iu' });

const roles = new Map<string, Role>();
const labelSources: string[] = [];
for (const [role, labels] of Object.entries(headerLabels)) {
  for (const label of labels) {
    labelSources.push(label);
    roles.set(label.replace('[’\']', "'").replace('s?', ''), role as Role);
  }
}
const label = light({
  source: `^[\\s>*_-]*(${labelSources.sort((a, b) => b.length - a.length).join('|')})\\s*(?:[*_]{1,2}\\s*)?[:：]\\s*(?:[*_]{1,2})?\\s*(.*?)[\\s\\\\]*$`,
  flags: 'iu',
});

const looksLikeOpening = /[:：]|-{2}|#-/;

const openingAtLine = (lines: readonly PlacedLine[], index: number): MailOpening | undefined =>
  markAt(lines, index) ?? headerAt(lines, index) ?? copiedAt(lines, index) ?? attributionAt(lines, index);

/** “Maya Chen <maya@example.com>”, the hour, “to me”: what stands above a mail copied from a page of a mail service. */
function copiedAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const { text, start } = lines[index]!;
  if (!sender.test(text)) return undefined;
  const when = lines[index + 1];
  if (
    !when ||
    when.text.length > 60 ||
    !/\d{1,2}[:.]\d\d/.test(when.text) ||
    !/\b(?:\d{4}|ago|\d{1,2}[/.]\d{1,2}|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(when.text)
  )
    return undefined;
  const below = lines[index + 2];
  const to = below && /^[\s*_]*to:? /i.test(below.text) && below.text.length < 200 ? below : undefined;
  const { start: lastStart, text: lastText } = to ?? when;
  return {
    type: 'header',
    start,
    end: lastStart + lastText.length,
    ...nobody,
    from: peopleIn(text.replace(/[*_]/g, ''))[0],
    to: to ? peopleIn(to.text.replace(/^[\s*_]*to:? /i, '')) : [],
    sent: when.text.trim(),
  };
}

const sender = light(/^[\s*_]*\p{Lu}[\p{L}\p{M}.’'" -]{1,50}[*_]*\s*<[^\s<>@]+@[^\s<>]+>[\s*_\\]*$/u);

/** The same text with the marks of quotation blanked. */
const withoutMarks = (raw: string): string => (/[>|¦│＞]/.test(raw) ? raw.replace(/^[ \t]*(?:[>|¦│＞][ \t]?)+/gm, (marks) => ' '.repeat(marks.length)) : raw);

function markAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const { text, start } = lines[index]!;
  if (!mark.test(text) || (!/[-_=*#:：]/.test(text))) return undefined;
  const below = index + 1 < lines.length ? headerAt(lines, index + 1) ?? attributionAt(lines, index + 1) : undefined;
  return below ? { ...below, start } : { type: 'mark', start, end: start + text.length, ...nobody };
}

/** A run of header lines that says from whom, and when or about what. */
function headerAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const first = readLabel(lines[index]!.text);
  const whole = first && oneLineHeader(lines[index]!);
  if (whole || !first || first.role === 'other' || first.role === 'cc') return whole;
  const values = new Map<Role, string>();
  let last = index;
  for (let at = index; at < lines.length && at < index + 16; at++) {
    const line = readLabel(lines[at]!.text);
    if (line) {
      if (values.has(line.role) && line.role === 'from') break;
      values.set(line.role, values.has(line.role) && line.role !== 'cc' ? values.get(line.role)! : line.value);
    } else if (!/[@;,]/.test(lines[at]!.text) || lines[at]!.text.length > 200 || /[.?!]\s*$/.test(lines[at]!.text)) break;
    last = at;
  }
  return isHeader(values) || (values.size > 1 && sentBelow.test(lines[last]!.text))
    ? opening(values, lines[index]!.start, lines[last]!.start + lines[last]!.text.length)
    : undefined;
}

/** “Sent: 28 Nov 2026” stands in no quote, whose day is its “Date”. */
const sentBelow = /^[\s>*_-]*(?:sent|gesendet|envoy[ée]|enviado|inviato|verzonden)\b[\s*_]*[:：].*\d/i;

function readLabel(line: string): HeaderLine | undefined {
  if (!/[:：]/.test(line.slice(0, 40))) return undefined;
  const match = label.exec(line);
  const role = match && roles.get(match[1]!.toLowerCase().replaceAll('’', "'").replace(/s$/, (s) => (/attachments$/i.test(match[1]!) ? '' : s)));
  return role ? { role, value: match[2]!.replace(/[*_]{2}/g, '').trim() } : undefined;
}

/** “From: 9 am” with “To: 5 pm” or a date tells opening hours, and “From: London” a journey. */
const isHeader = (values: ReadonlyMap<Role, string>): boolean => {
  const from = values.get('from');
  if (!from || /^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s|$)|^\d/i.test(from) || from.length > 200) return false;
  if (/@/.test(from)) return values.has('sent') || values.has('subject') || values.has('to');
  const sent = values.get('sent');
  if (values.has('subject')) return sent !== undefined || values.has('to');
  // A quote too says from whom, to whom and of which day it is; a mail has an hour or a weekday.
  return (
    sent !== undefined &&
    /\d[:.]\d\d|day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i.test(sent) &&
    !/^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m)?$/i.test(values.get('to') ?? '')
  );
};

const inOneLine = new RegExp(
  '^[\\s>*_]*from\\s*:[*_\\s]*([^\\n]{2,120}?)[\\s*_]+(?:sent|date)\\s*:[*_\\s]*([^\\n]{4,80}?)[\\s*_]+to\\s*:[*_\\s]*' +
    '([^\\n]{2,400}?)(?:[\\s*_]+cc\\s*:[*_\\s]*([^\\n]{2,400}?))?[\\s*_]+subject\\s*:[*_\\s]*([^\\n]{0,200})',
  'i',
);

function oneLineHeader({ text, start }: PlacedLine): MailOpening | undefined {
  const match = inOneLine.exec(text);
  if (!match) return undefined;
  const [, from, sent, to, cc, subject] = match;
  return opening(new Map<Role, string>([['from', from!], ['sent', sent!], ['to', to!], ['cc', cc ?? ''], ['subject', subject!]]), start, start + text.length);
}

function opening(values: ReadonlyMap<Role, string>, start: number, end: number): MailOpening {
  const subject = values.get('subject')?.trim();
  return {
    type: 'header',
    start,
    end,
    from: peopleIn(values.get('from') ?? '')[0],
    to: peopleIn(values.get('to') ?? ''),
    cc: peopleIn(values.get('cc') ?? ''),
    subject: subject || undefined,
    sent: values.get('sent'),
  };
}

function headerLineOf(prose: Prose): HeaderLine | undefined {
  if (prose.raw.length > 400 || !prose.raw.includes(':')) return undefined;
  const raw = withoutMarks(prose.raw).trim();
  return raw.includes('\n') ? undefined : readLabel(raw);
}
