/** Reads what mail programs write above a quoted mail: “On Monday Maya wrote:”, “From: … Sent: … To: … Subject: …”. */
import type { Person } from './header';
import { peopleIn } from './header';
import { headerLabels, mailMarks, whenWords, wroteWords } from './mailOpeningWords';
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

/** The first opening in a block, wherever it stands; `undefined` when there is none. */
export const openingIn = (prose: Prose): MailOpening | undefined => prose.note(findOpening);

/** The header line that a block is, for headers whose lines stand apart: “**From:** Maya”. */
export const headerLineOf = (prose: Prose): HeaderLine | undefined => prose.note(findHeaderLine);

export interface HeaderLine {
  readonly role: Role;
  readonly value: string;
}

type Role = keyof typeof headerLabels;

const wrote = `(?:${wroteWords.join('|')})`;
const when = `(?:${whenWords.join('|')})`;
const notLetter = '(?![\\p{L}\\p{N}])';
/** Ends with the verb, or with it and a name, and a colon; asked of few lines. */
const endsWithWrote = new RegExp(`(?<![\\p{L}])${wrote}(?:${notLetter}[^\\n]{0,120})?\\s*[:：]\\s*$`, 'iu');
const beginsWithWhen = new RegExp(`^[\\s*_-]*${when}${notLetter}`, 'iu');
const ours = new RegExp(`(?<![\\p{L}])(?:i|we)\\s+(?:\\p{L}+\\s+)?(?:wrote|said|asked|replied|sent|emailed|commented)\\b`, 'iu');
/** “2026-11-23 10:12 GMT+01:00 Maya Chen <maya@example.com>:”, the old form of some mail programs. */
const datedAddress = /^\s*(?:\p{L}{2,10}\.?,?\s)?\d[^\n]{8,100}\n?[^\n]{0,60}<?[^\s<>@]+@[^\s<>]+>?\)?\s*[:：]\s*$/u;
const mark = new RegExp(`^[\\s>*_-]*(?:-{2,}|_{2,}|={2,}|\\*{2,})?\\s*(?:${mailMarks.join('|')})\\s*[:：]?\\s*[-_=*\\s]*$`, 'iu');
const yahoo = /^\s*-{3} on \w{3}, [\d/]+, [^\n]{2,60} wrote:\s*$/iu;

const roles = new Map<string, Role>();
const labelSources: string[] = [];
for (const [role, labels] of Object.entries(headerLabels)) {
  for (const label of labels) {
    labelSources.push(label);
    roles.set(label.replace('[’\']', "'").replace('s?', ''), role as Role);
  }
}
const label = new RegExp(`^[\\s>*_-]*(${labelSources.sort((a, b) => b.length - a.length).join('|')})\\s*(?:[*_]{1,2}\\s*)?[:：]\\s*(?:[*_]{1,2})?\\s*(.*?)[\\s\\\\]*$`, 'iu');

const looksLikeOpening = /[:：]|-{2}/;

function findOpening(prose: Prose): MailOpening | undefined {
  if (!looksLikeOpening.test(prose.raw)) return undefined;
  const raw = withoutMarks(prose.raw);
  const lines = linesOf(raw);
  for (let index = 0; index < lines.length; index++) {
    const { text } = lines[index]!;
    if (text.length > 400) continue;
    const found = markAt(lines, index) ?? headerAt(lines, index) ?? attributionAt(lines, index);
    if (found) return found;
  }
  return undefined;
}

/** The same text with the marks of quotation blanked. */
const withoutMarks = (raw: string): string => (raw.includes('>') ? raw.replace(/^[ \t]*(?:>[ \t]?)+/gm, (marks) => ' '.repeat(marks.length)) : raw);

function markAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const { text, start } = lines[index]!;
  if (!mark.test(text) || (!/[-_=*:：]/.test(text))) return undefined;
  const below = index + 1 < lines.length ? headerAt(lines, index + 1) ?? attributionAt(lines, index + 1) : undefined;
  return below ? { ...below, start } : { type: 'mark', start, end: start + text.length, ...nobody };
}

const nobody = { from: undefined, to: [], cc: [], subject: undefined, sent: undefined } as const;

/** A run of header lines that says from whom, and when or about what. */
function headerAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const first = readLabel(lines[index]!.text);
  if (!first || first.role === 'other' || first.role === 'cc') return oneLineHeader(lines[index]!);
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
  return isHeader(values) ? opening(values, lines[index]!.start, lines[last]!.start + lines[last]!.text.length) : undefined;
}

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
  if (/@/.test(from)) return values.size >= 2;
  return values.has('sent') ? values.size >= 2 && !/^\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]m)?$/i.test(values.get('to') ?? '') : values.has('subject') && values.has('to');
};

const inOneLine = /^[\s>*_]*from\s*:[*_\s]*([^\n]{2,120}?)[\s*_]+(?:sent|date)\s*:[*_\s]*([^\n]{4,80}?)[\s*_]+to\s*:[*_\s]*([^\n]{2,400}?)(?:[\s*_]+cc\s*:[*_\s]*([^\n]{2,400}?))?[\s*_]+subject\s*:[*_\s]*([^\n]{0,200})/i;

function oneLineHeader({ text, start }: PlacedLine): MailOpening | undefined {
  const match = inOneLine.exec(text);
  if (!match) return undefined;
  const [, from, sent, to, cc, subject] = match;
  return opening(new Map<Role, string>([['from', from!], ['sent', sent!], ['to', to!], ['cc', cc ?? ''], ['subject', subject!]]), start, start + text.length);
}

/** Puts header lines that stand in blocks of their own together; `undefined` when they make no header. */
export function openingOf(lines: readonly HeaderLine[], range: TextRange): MailOpening | undefined {
  const values = new Map<Role, string>();
  for (const { role, value } of lines) if (!values.has(role)) values.set(role, value);
  return isHeader(values) ? opening(values, range.start, range.end) : undefined;
}

function opening(values: ReadonlyMap<Role, string>, start: number, end: number): MailOpening {
  const subject = values.get('subject')?.trim();
  return { type: 'header', start, end, from: peopleIn(values.get('from') ?? '')[0], to: peopleIn(values.get('to') ?? ''), cc: peopleIn(values.get('cc') ?? ''), subject: subject || undefined, sent: values.get('sent') };
}

function findHeaderLine(prose: Prose): HeaderLine | undefined {
  const raw = withoutMarks(prose.raw).trim();
  return raw.length < 400 && !raw.includes('\n') ? readLabel(raw) : undefined;
}

/** “On … wrote:” in one line, or broken over up to three. */
function attributionAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const { start } = lines[index]!;
  let text = '';
  for (let last = index; last < Math.min(lines.length, index + 4); last++) {
    text += `${text ? '\n' : ''}${lines[last]!.text}`;
    if (text.length > 400) return undefined;
    if (/[.?!]\s*\n/.test(text) && !/@|\d/.test(text)) return undefined;
    if (!/[:：][\s*_]*$/.test(text)) continue;
    if (!isAttribution(text.replace(/[*_]+(?=\s*$)/, '').trim())) return undefined;
    return { type: 'attribution', start, end: lines[last]!.start + lines[last]!.text.length, ...nobody, ...writerIn(text) };
  }
  return undefined;
}

function isAttribution(text: string): boolean {
  if (datedAddress.test(text) || yahoo.test(text)) return true;
  if (!endsWithWrote.test(text) || ours.test(text)) return false;
  if (/[?!]/.test(text)) return false;
  // With a day or an address it is no aside of ours.
  if (beginsWithWhen.test(text) && /\d|@/.test(text)) return true;
  if (/@/.test(text) || (/\d{1,2}[:.]\d\d/.test(text) && /\d{4}/.test(text))) return true;
  return text.length <= 90 && !text.includes('\n') && asideVerb.test(text);
}

/** Without a day only the plain verb counts, at the very end: “Maya wrote:”. */
const asideVerb = /(?:\b(?:wrote|writes|said|asked|asks)|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał(?:\(a\)|a)?)\s*[:：]$/iu;

const address = /<?\(?(?:mailto:)?([^\s<>()"',;:]+@[^\s<>()"',;:]+)>?\)?/u;
const clock = /\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?\b)?(?:\s*(?:\(?(?:GMT|UTC|CET|CEST|[ECMP][SD]T)\)?)?\s*(?:[+-]\d{4}|[+-]\d\d:\d\d)?)?/giu;

/** Who wrote and when, as far as the line says so: the words that are neither day, hour nor verb are the name. */
function writerIn(line: string): Pick<MailOpening, 'from' | 'sent'> {
  const text = line.replace(/\s+/g, ' ').replace(/[*_]{1,2}/g, '').trim();
  const email = address.exec(text)?.[1];
  const around = text.replace(address, ' ').replace(/[<>()[\]"“”]/g, ' ');
  const last = [...around.matchAll(clock)].at(-1);
  const verbAt = around.search(new RegExp(`(?<![\\p{L}])${wrote}${notLetter}`, 'iu'));
  const withoutVerb = around.replace(new RegExp(`(?<![\\p{L}])${wrote}${notLetter}.*$`, 'iu'), ' ');
  let name = '';
  if (last && last.index < (verbAt === -1 ? around.length : verbAt)) name = withoutVerb.slice(last.index + last[0].length);
  else if (beginsWithWhen.test(text)) name = withoutVerb.replace(/^.*(?:\d{4}|\d|day\b),?/iu, '');
  else name = withoutVerb.replace(/,.*$/, '');
  if (!/\p{L}/u.test(name) && verbAt !== -1) name = around.slice(verbAt).replace(new RegExp(`^${wrote}`, 'iu'), '').replace(/[:：].*$/, '');
  name = name.replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '').replace(/^(?:at|by|from|um|à|a las|alle ore|om|kl\.?)\s+/iu, '').trim();
  const sent = beginsWithWhen.test(text) || /^\W*\d/.test(text) ? /\d.*\d/.exec(around.slice(0, verbAt === -1 ? undefined : verbAt))?.[0] : /\d.*\d/.exec(around)?.[0];
  const isName = name.length <= 60 && /\p{L}/u.test(name) && !/\d/.test(name);
  return { from: isName || email ? { name: isName ? name : '', email } : undefined, sent };
}
