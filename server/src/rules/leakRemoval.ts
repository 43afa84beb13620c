/** Takes a leak out so that what stays reads well: a note with its brackets or its comment, a link with its target, a secret with its sentence. */
import type { Block } from '../text/blocks';
import type { LeakType } from '../text/facts/leaks';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import { withSpace } from './leaveOut';

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
  const anotherLink = 'Put in a link that the client can open';
  if (block && link && link.text !== '' && text.slice(0, range.start).endsWith('(')) {
    return [
      { title: anotherLink, safe: false, edits: [{ range, text: '${1:[link]}', snippet: true }] },
      // Of a link the words stay.
      { title, safe: false, keepsMarks: true, edits: [{ range: { start: block.start + link.start, end: block.start + link.end }, text: link.text }] },
    ];
  }
  const comment = commentAround(text, range);
  const span = comment ?? spanAround(text, range) ?? (type === 'key' ? withName(text, range) : undefined);
  const place = span ?? (block && isOurs(type) ? (lineOf(text, block, range) ?? sentenceAround(text, block, range)) : range);
  // A sentence with more figures than the one that is ours tells the client a price as well.
  const figures = (text.slice(place.start, range.start) + text.slice(range.end, place.end)).match(/\d[\d.,]*/g) ?? [];
  if (type === 'money' && !span && figures.length > 1) return [];
  // A title names all that stands under it, which would stay.
  if (block?.type === 'heading' && type === 'secret') return [];
  const whole = block && (block.type === 'heading' || block.list) && isEmptied(text, block, place) ? withMarks(text, block) : place;
  const removed: Fix = { title, safe: false, keepsMarks: true, edits: [{ range: withSpace(text, whole), text: '' }] };
  // What a link or a path would leave behind is no sentence.
  if (!block || comment || block.type === 'code' || (type !== 'link' && type !== 'path')) return [removed];
  // What lies “in” a folder is “at” a link.
  const into = /\b(?:in|on|under|inside)\s+$/i.exec(text.slice(Math.max(0, place.start - 8), place.start));
  return [
    {
      title: anotherLink,
      safe: false,
      keepsMarks: true,
      edits: [{ range: { start: place.start - (into?.[0].length ?? 0), end: place.end }, text: `${into ? 'at ' : ''}\${1:[link]}`, snippet: true }],
    },
    removed,
  ];
}

/** The line of a paragraph that holds nothing else, such as “**Day rate (internal):** €300” among other labels. */
function lineOf(text: string, block: Block, range: TextRange): TextRange | undefined {
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const end = range.end + /^[^\n]*/.exec(text.slice(range.end))![0].length;
  if (block.type !== 'paragraph' || (start <= block.start && end >= block.end)) return undefined;
  return /[\p{L}\p{N}]/u.test(text.slice(start, range.start) + text.slice(range.end, end)) ? undefined : { start, end: Math.min(end + 1, text.length) };
}

/** True when nothing but marks would be left: a title without words is still drawn, as an empty line. */
const isEmptied = (text: string, { start, end }: Block, place: TextRange): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, place.start) + text.slice(place.end, end));

/** A title with its “##”, an item with its “-”. */
function withMarks(text: string, { start, end }: Block): TextRange {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return { start: /^[\s>#*+\d.)-]*$/.test(text.slice(from, start)) ? from : start, end };
}

/** “API_KEY=” says nothing without the key. */
function withName(text: string, { start, end }: TextRange): TextRange | undefined {
  const name = /\b[A-Z][A-Z0-9_]*\s*[=:]\s*$/.exec(text.slice(Math.max(0, start - 60), start));
  return name ? { start: start - name[0].length, end } : undefined;
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
