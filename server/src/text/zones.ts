/**
 * Tells whose words each block holds. A header and a greeting stand on top; the client's words are quotations and
 * everything below “On … wrote:” or a mail header further down; a closing line begins the signature.
 */
import type { Block } from './blocks';
import { markClientTail } from './clientTail';
import { closings, greetings } from './closings';
import { headerLines, isLabelBlock, type HeaderField } from './header';
import type { Prose } from './prose';
import { markSignature } from './signature';
import { inZone, split } from './zoneMarks';

export interface ZonedBlocks {
  readonly blocks: readonly Block[];
  readonly headerFields: ReadonlyMap<string, HeaderField>;
}

/** @param text What the offsets of the blocks count in, line ends `\n`. */
export function zonesOf(leaves: readonly Block[], text: string): ZonedBlocks {
  const blocks = [...leaves];
  const headerFields = markHeader(blocks);
  markClientTail(blocks, ({ start, end }) => text.slice(start, end));
  markGreeting(blocks);
  markSignature(blocks);
  return { blocks, headerFields };
}

function markHeader(blocks: Block[]): ReadonlyMap<string, HeaderField> {
  const all = new Map<string, HeaderField>();
  for (let index = 0, seen = 0; index < blocks.length && seen < 12; index++) {
    const block = blocks[index]!;
    if (block.type === 'html' || block.type === 'rule' || block.type === 'heading') continue;
    if (block.quoteDepth > 0 || block.type === 'cell' || block.type === 'code') break;
    const fields = headerLines(block);
    // “Date: …” alone may be anything; the lines count as one header only together.
    if (!fields && !isLabelBlock(block) && !(seen === 0 && isLetterhead(blocks, index))) break;
    fields?.forEach((field, name) => all.has(name) || all.set(name, field));
    blocks[index] = inZone(block, 'header');
    seen++;
  }
  return all;
}

/** “**Vermeulen Gardens, Somerset West**” above the lines that say to whom and when. */
function isLetterhead(blocks: readonly Block[], index: number): boolean {
  const [block, below] = [blocks[index]!, blocks[index + 1]];
  return (
    block.type === 'paragraph' &&
    /^\s*(?:\*\*|__)[^*_\n]{2,80}(?:\*\*|__)\s*$/.test(block.prose.raw) &&
    below?.type === 'paragraph' &&
    (headerLines(below) !== undefined || isLabelBlock(below))
  );
}

const greeting = new RegExp(`^(?:${greetings.join('|')})\\b`, 'i');
/** “Hi Maya, thanks for the call”: the greeting and whom it greets, before other words in the same line. */
const greetingBefore = new RegExp(
  `^\\s*(?:${greetings.join('|')})(?:,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|all|both|team|everyone|everybody|there|again|` +
    'and|&)){0,6}(?:[,!:]|\\s+[–—-])\\s+(?=\\S)',
  'iu',
);

/** Where the greeting of a paragraph ends: 0 when there is none. */
function greetingEnd(prose: Prose): number {
  const line = prose.text.split(/[\n\u2028]/, 1)[0]!;
  const before = greetingBefore.exec(line);
  // “Good evening, Maya,” is a greeting to its end.
  if (before && isAddressed(before[0]) && !/^\p{Lu}[\p{L}\p{M}’'.-]*[,!.]?\s*$/u.test(line.slice(before[0].length))) return before[0].length;
  const words = line.trim().split(/\s+/);
  const isGreeting = greeting.test(line.trim())
    ? words.length <= 8 && !/[.;:?]\s*\S/.test(line.replace(/\b(?:mr|mrs|ms|dr|prof|st)\./gi, ''))
    : words.length <= 4 &&
      /^(?:\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:and|&))?(?:\s+|(?=,$)))+,$/u.test(line.trim()) &&
      !closings.has(line.trim().slice(0, -1).toLowerCase());
  if (!isGreeting) return 0;
  return Math.min(line.length + 1, prose.text.length);
}

/** True when all words that look like names have capitals, which the pattern, for “HI” and “hi” alike, does not ask. */
const isAddressed = (written: string): boolean =>
  written
    .trim()
    .split(/\s+/)
    .slice(1)
    .every((word) => /^[\p{Lu}–—&-]/u.test(word) || /^(?:all|both|team|everyone|everybody|there|again|and|morning|afternoon|evening|day)\b/i.test(word));

function markGreeting(blocks: Block[]): void {
  const index = blocks.findIndex(({ zone, type }) => zone === 'own' && (type === 'paragraph' || type === 'item' || type === 'cell'));
  const block = blocks[index];
  if (block?.type !== 'paragraph') return;
  const end = block.prose.note(greetingEnd);
  if (end === 0) return;
  if (end < block.prose.text.length) split(blocks, index, end);
  blocks[index] = inZone(blocks[index]!, 'greeting');
}
