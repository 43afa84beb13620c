/** Takes a leak out so that what stays reads well: a note with its brackets or its comment, a link with its target, a secret with its sentence. */
import type { Block } from '../text/blocks';
import type { LeakType } from '../text/facts/leaks';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';

/**
 * @param block Where the leak stands; `undefined` for the subject.
 * @param range The leak in `text`, the whole document.
 * @param shown The leak as the writer may see it.
 */
export function leakFixes(text: string, block: Block | undefined, range: TextRange, type: LeakType, shown: string): readonly Fix[] {
  // The head of a column belongs to all that stands below it.
  if (block?.type === 'cell' && block.row === 0) return [];
  const title = `Remove “${shown}”`;
  const link = block?.prose.links.find(({ start, end }) => block.start + start <= range.start && range.end <= block.start + end);
  // Of a link the words stay.
  if (block && link && link.text !== '' && text.slice(0, range.start).endsWith('(')) return [{ title, safe: false, keepsMarks: true, edits: [{ range: { start: block.start + link.start, end: block.start + link.end }, text: link.text }] }];
  const comment = commentAround(text, range);
  const place = comment ?? spanAround(text, range) ?? (block && isOurs(type) ? sentenceAround(text, block, range) : range);
  const removed: Fix = { title, safe: false, keepsMarks: true, edits: [{ range: withSpace(text, place), text: '' }] };
  // What a link or a path would leave behind is no sentence.
  if (!block || comment || block.type === 'code' || (type !== 'link' && type !== 'path')) return [removed];
  return [{ title: 'Put in a link that the client can open', safe: false, keepsMarks: true, edits: [{ range: place, text: '${1:[link]}', snippet: true }] }, removed];
}

/** What is said for our own ears only is a statement; what is left of it without its words is none. */
const isOurs = (type: LeakType): boolean => type === 'note' || type === 'secret' || type === 'money';

function commentAround(text: string, { start, end }: TextRange): TextRange | undefined {
  const open = text.lastIndexOf('<!--', start);
  const close = text.indexOf('-->', open);
  return open >= 0 && close >= 0 && close + 3 >= end ? { start: open, end: close + 3 } : undefined;
}

const pairs: ReadonlyMap<string, string> = new Map([['[', ']'], ['(', ')'], ['<', '>'], ['`', '`']]);

/** The marks and brackets around it that hold nothing else. */
function spanAround(text: string, { start, end }: TextRange): TextRange | undefined {
  const close = pairs.get(text[start - 1] ?? '');
  if (close === undefined) return undefined;
  // A note may reach up to its bracket, or over it.
  const [from, to] = [start - 1, text[end] === close ? end + 1 : text[end - 1] === close ? end : -1];
  return to < 0 ? undefined : { start: from, end: to };
}

function sentenceAround(text: string, block: Block, range: TextRange): TextRange {
  for (const { start, sentence } of block.prose.sentences) {
    const whole = { start: block.start + start, end: block.start + start + sentence.text.length };
    if (range.start < whole.start || range.end > whole.end) continue;
    const aside = /\([^()]*$/.exec(text.slice(whole.start, range.start));
    const rest = /^[^()]*\)/.exec(text.slice(range.end, whole.end));
    return aside && rest ? { start: whole.start + aside.index, end: range.end + rest[0].length } : whole;
  }
  return range;
}

/** With the space before it, or with its lines where it fills them. */
function withSpace(text: string, { start, end }: TextRange): TextRange {
  const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, start));
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  if (before && after) {
    const blank = /^(?:[ \t]*\r?\n)/.exec(text.slice(end + after[0].length));
    return { start: before.index + (before[0].startsWith('\n') ? 1 : 0), end: end + after[0].length + (blank && /(?:^|\n\r?)\n[ \t]*$/.test(text.slice(0, start)) ? blank[0].length : 0) };
  }
  if (before) return { start, end: end + /^[ \t]*/.exec(text.slice(end))![0].length };
  return { start: start - /[ \t]*$/.exec(text.slice(0, start))![0].length, end };
}
