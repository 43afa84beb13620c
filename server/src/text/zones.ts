/**
 * Tells whose words each block holds. A header and a greeting stand on top; the client's words are quotations and
 * everything below “On … wrote:” or a mail header further down; a closing line begins the signature.
 */
import type { Block, Zone } from './blocks';
import { closings, greetings } from './closings';
import { headerLines, isLabelBlock, type HeaderField } from './header';
import type { Prose } from './prose';

export interface ZonedBlocks {
  readonly blocks: readonly Block[];
  readonly headerFields: ReadonlyMap<string, HeaderField>;
}

export function zonesOf(leaves: readonly Block[]): ZonedBlocks {
  const blocks = [...leaves];
  const headerFields = markHeader(blocks);
  markClientTail(blocks);
  markGreeting(blocks);
  markSignature(blocks);
  return { blocks, headerFields };
}

const to = (block: Block, zone: Zone): Block => ({ ...block, zone });

function markHeader(blocks: Block[]): ReadonlyMap<string, HeaderField> {
  const all = new Map<string, HeaderField>();
  for (let index = 0, seen = 0; index < blocks.length && seen < 12; index++) {
    const block = blocks[index]!;
    if (block.type === 'html' || block.type === 'rule' || block.type === 'heading') continue;
    if (block.quoteDepth > 0 || block.type === 'cell' || block.type === 'code') break;
    const fields = headerLines(block);
    // “Date: …” alone may be anything; the lines count as one header only together.
    if (!fields && !isLabelBlock(block)) break;
    fields?.forEach((field, name) => all.has(name) || all.set(name, field));
    blocks[index] = to(block, 'header');
    seen++;
  }
  return all;
}

const attribution = /^\s*(?:(?:on|am|le|el|il|op|em|den|dnia|w dniu)\b[\s\S]{4,240}?\b(?:wrote|writes|said|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał(?:\(a\))?)[^\n]{0,80}|[^\n.?!]{2,80}\s(?:wrote|writes|schrieb|a écrit|escribió))\s*:?\s*$/iu;
const forwarded = /^\s*(?:-{2,}\s*(?:original message|forwarded (?:message|by)|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale)|begin forwarded message:)/iu;
const isAttribution = (prose: Prose): boolean => prose.raw.length < 400 && /(?:wrote|writes|said|schrieb|écrit|escribió|scritto|schreef|escreveu|skrev|napisał)/u.test(prose.raw) && attribution.test(prose.text);
const isForwarded = (prose: Prose): boolean => forwarded.test(prose.raw);
const isMailTop = (prose: Prose): boolean => {
  const lines = prose.raw.replace(/[*_]/g, '');
  return /^\s*(?:from|von|de|da|van)\s*:/iu.test(lines) && (/(?:^|\n)\s*(?:sent|date|gesendet|envoyé|enviado|inviato|verzonden)\s*:/iu.test(lines) || (/\n\s*to\s*:/i.test(lines) && /\n\s*subject\s*:/i.test(lines)));
};

function markClientTail(blocks: Block[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.zone !== 'own' || block.type !== 'paragraph') continue;
    if (block.prose.note(isForwarded) || block.prose.note(isMailTop)) return markRest(blocks, index, 'client');
    if (block.prose.note(isAttribution)) {
      const next = blocks[index + 1];
      if (!next) continue;
      if (next.quoteDepth === 0) return markRest(blocks, index, 'client');
      blocks[index] = to(block, 'client');
    } else {
      const cut = block.prose.note(attributionAtEnd);
      if (cut !== undefined && blocks[index + 1]?.quoteDepth) {
        split(blocks, index, cut);
        blocks[index + 1] = to(blocks[index + 1]!, 'client');
      }
    }
  }
}

/** Where “On … wrote:” begins when it is the last line of a paragraph of our own. */
function attributionAtEnd(prose: Prose): number | undefined {
  const at = prose.text.lastIndexOf('\n') + 1;
  return at > 0 && /(?:wrote|writes)\s*:\s*$/i.test(prose.text) && attribution.test(prose.text.slice(at)) ? at : undefined;
}

function markRest(blocks: Block[], from: number, zone: Zone): void {
  for (let index = from; index < blocks.length; index++) blocks[index] = to(blocks[index]!, zone);
}

/** Cuts block `index` in two at offset `at` of its words. */
function split(blocks: Block[], index: number, at: number): void {
  const block = blocks[index]!;
  const [before, after] = block.prose.splitAt(at);
  const middle = block.start + at;
  blocks.splice(index, 1, { ...block, end: middle, prose: before }, { ...block, start: middle, prose: after });
}

const greeting = new RegExp(`^(?:${greetings.join('|')})\\b`, 'i');

/** Where the greeting of a paragraph ends: 0 when there is none. */
function greetingEnd(prose: Prose): number {
  const line = prose.text.split(/[\n\u2028]/, 1)[0]!;
  const words = line.trim().split(/\s+/);
  const isGreeting = greeting.test(line.trim()) ? words.length <= 8 && !/[.;:?]\s*\S/.test(line.replace(/\b(?:mr|mrs|ms|dr|prof|st)\./gi, '')) : words.length <= 3 && /^\p{Lu}[\p{L}\p{M}’'. -]*,$/u.test(line.trim());
  if (!isGreeting) return 0;
  return Math.min(line.length + 1, prose.text.length);
}

function markGreeting(blocks: Block[]): void {
  const index = blocks.findIndex(({ zone, type }) => zone === 'own' && (type === 'paragraph' || type === 'item' || type === 'cell'));
  const block = blocks[index];
  if (block?.type !== 'paragraph') return;
  const end = block.prose.note(greetingEnd);
  if (end === 0) return;
  if (end < block.prose.text.length) split(blocks, index, end);
  blocks[index] = to(blocks[index]!, 'greeting');
}

/** Where the closing line of a paragraph begins, `undefined` when there is none. */
function closingStart(prose: Prose): number | undefined {
  const lines = linesOf(prose.text);
  for (const [index, { text, start }] of lines.entries()) {
    const words = text.replace(/[\s,.!–—-]+$/u, '').trim().toLowerCase();
    const rest = lines.slice(index + 1);
    if (/^--\s*$/.test(text.trim()) || (/^[–—-]+\s*\p{Lu}[\p{L}’'. -]{1,30}$/u.test(text.trim()) && rest.length === 0)) return start;
    if (!rest.every((line) => isShortLine(line.text))) continue;
    if (closings.has(words)) return start;
    if (text.trim().endsWith(',') && words.split(/\s+/).length <= 7 && rest.length > 0 && rest.length <= 5 && isNameLine(rest[0]!.text)) return start;
  }
  return undefined;
}

const linesOf = (text: string): { text: string; start: number }[] => {
  const lines: { text: string; start: number }[] = [];
  let start = 0;
  for (const line of text.split(/[\n\u2028]/)) {
    if (line.trim()) lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
};

const isShortLine = (line: string): boolean => line.trim().split(/\s+/).length <= 9 && !/[?!]\s*$|[a-z]\.\s+[A-Z]/.test(line);
const isNameLine = (line: string): boolean => /^\s*(?:[–—-]\s*)?\p{Lu}[\p{L}\p{M}’'.]*(?:[ ]+(?:\p{Lu}[\p{L}\p{M}’'.]*|de|van|von|der|la|da|and|&)){0,4}\s*,?\s*$/u.test(line);
const isName = (prose: Prose): boolean => {
  const lines = linesOf(prose.text);
  return lines.length > 0 && lines.length <= 5 && isNameLine(lines[0]!.text) && lines.every(({ text }) => isShortLine(text)) && !/[.?!:]\s*$/.test(prose.text) && lines[0]!.text.trim().split(/\s+/).length <= 3;
};
const isPostscript = (prose: Prose): boolean => /^\s*p\.?\s?p?\.?s\b/i.test(prose.text);
/** “Accepted by: ______ Date: ______” and lines to sign on. */
const isSigningLine = (prose: Prose): boolean => /_{4,}/.test(prose.raw);
const isDisclaimer = (prose: Prose): boolean =>
  /\b(?:this (?:e-?mail|message)|the (?:information|contents?)|any (?:files|attachments))\b[\s\S]{0,200}\b(?:confidential|privileged|intended (?:solely|only|for)|addressee|recipient)/i.test(prose.text) ||
  /^\s*(?:registered (?:office|in|address)|company (?:no|number|reg)|vat (?:no|number|reg)|©|\(c\) \d{4})/i.test(prose.text) || /\bsent from my (?:iphone|ipad|phone|android|mobile|samsung)/i.test(prose.text);

function markSignature(blocks: Block[]): void {
  blocks.forEach((block, index) => {
    if (block.zone !== 'own' || block.type === 'cell') return;
    if (block.prose.note(isSigningLine)) blocks[index] = to(block, 'signature');
    else if (block.type === 'paragraph' && block.prose.note(isDisclaimer)) blocks[index] = to(block, 'footer');
  });
  const own = blocks.flatMap(({ zone, type }, index) => (zone === 'own' && type !== 'rule' && type !== 'html' && type !== 'definition' ? [index] : []));
  for (const index of own.slice(-12)) {
    const block = blocks[index]!;
    const start = block.type === 'paragraph' || isDashedHeading(block) ? block.prose.note(closingStart) : undefined;
    if (start === undefined || !canSign(blocks, index)) continue;
    let from = index;
    if (start > 0) {
      split(blocks, index, start);
      from++;
    }
    for (let rest = from; rest < blocks.length; rest++) {
      const later = blocks[rest]!;
      if (later.zone === 'own' && !(rest > from && later.prose.note(isPostscript))) blocks[rest] = to(later, rest === from || later.prose.note(isName) || isShort(later) ? 'signature' : 'footer');
    }
    return;
  }
  const last = own.at(-1);
  const block = last === undefined ? undefined : blocks[last]!;
  if (block?.type === 'paragraph' && own.length > 1 && block.prose.note(isName)) blocks[last!] = to(block, 'signature');
}

/** “Thanks” over a line “--” reads to Markdown as a heading. */
const isDashedHeading = (block: Block): boolean => block.type === 'heading' && block.level === 2 && block.prose.raw.length < 40;
const isShort = (block: Block): boolean => block.prose.text.trim().split(/\s+/).length <= 40;

/** A closing line closes the letter only if no long text of ours follows it, but a postscript, a disclaimer or the client's words. */
function canSign(blocks: readonly Block[], from: number): boolean {
  return blocks.slice(from + 1).every(({ zone, type, prose }) => zone !== 'own' || type === 'rule' || prose.note(isPostscript) || (type !== 'cell' && type !== 'heading' && prose.text.trim().split(/\s+/).length <= 40));
}
