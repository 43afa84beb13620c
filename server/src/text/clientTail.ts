/**
 * Finds what the client wrote where no “>” of Markdown says so: below “On … wrote:”, below the header of a mail further
 * down, inside `<blockquote>`, and in lines that other marks begin.
 */
import type { Block } from './blocks';
import { light } from './light';
import { headerRunAt, openingIn } from './mailOpenings';
import type { Prose } from './prose';
import { inZone, linesOf, markRest, split } from './zoneMarks';

/** @param textOf The text of a block that has no words to read, such as HTML. */
export function markClientTail(blocks: Block[], textOf: (block: Block) => string): void {
  markHtmlQuotes(blocks, textOf);
  markTail(blocks);
  splitAtOpenings(blocks);
}

/** Cuts the client's blocks where another mail begins, so that each block is of one mail. */
function splitAtOpenings(blocks: Block[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const { zone, prose } = blocks[index]!;
    const opening = zone === 'client' ? prose.note(openingIn) : undefined;
    if (!opening) continue;
    if (prose.text.slice(0, opening.start).trim()) split(blocks, index, opening.start);
    else if (prose.text.slice(opening.end).trim()) split(blocks, index, opening.end);
  }
}

function markTail(blocks: Block[]): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.zone !== 'own' || (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'item')) continue;
    const opening = block.prose.note(openingIn);
    if (!opening) {
      const last = headerRunAt(blocks, index)?.last;
      if (last === undefined) index += markOddQuotes(blocks, index);
      else if (isOnTop(blocks, index)) for (let at = index; at <= last; at++) blocks[at] = inZone(blocks[at]!, 'header');
      else return markRest(blocks, index, 'client');
      continue;
    }
    if (opening.type === 'header' && opening.start === 0 && isOnTop(blocks, index)) {
      blocks[index] = inZone(block, 'header');
      continue;
    }
    if (opening.start > 0 && block.prose.text.slice(0, opening.start).trim()) split(blocks, index++, opening.start);
    const below = blocks.slice(index + 1, index + 4).find(({ type }) => type !== 'html' && type !== 'rule' && type !== 'definition');
    const isAlone = opening.end - opening.start >= block.prose.text.slice(opening.start).trimEnd().length;
    if (isAlone && below && below.quoteDepth > 0) blocks[index] = inZone(blocks[index]!, 'client');
    else if (isAlone && !below) {
      // “Maya wrote:” at the very end has no words below it yet.
      blocks[index] = inZone(blocks[index]!, 'client');
    } else if (opening.type !== 'attribution' || opening.sent !== undefined || opening.from?.email !== undefined) return markRest(blocks, index, 'client');
    else {
      // Without a date it may be an aside; the words right below are the other one's in any case.
      blocks[index] = inZone(blocks[index]!, 'client');
      const place = below?.list ?? below?.table;
      if (isAlone)
        for (let at = index + 1; at < blocks.length && (at === index + 1 || (place && (blocks[at]!.list ?? blocks[at]!.table) === place)); at++)
          blocks[at] = inZone(blocks[at]!, 'client');
    }
  }
}

/** True where nothing but rules and titles stands above: there a header is the document's own. */
const isOnTop = (blocks: readonly Block[], index: number): boolean =>
  blocks.slice(0, index).every(({ zone, type }) => zone === 'header' || type === 'html' || type === 'rule' || type === 'heading');

function markHtmlQuotes(blocks: Block[], textOf: (block: Block) => string): void {
  let depth = 0;
  blocks.forEach((block, index) => {
    if (block.type === 'html') {
      const html = textOf(block);
      depth +=
        (html.match(/<(?:blockquote|div[^>]{1,80}(?:gmail_quote|yahoo_quoted|moz-cite))\b/gi)?.length ?? 0) - (html.match(/<\/blockquote\b/gi)?.length ?? 0);
      if (depth < 0) depth = 0;
    } else if (depth > 0 && block.zone === 'own') blocks[index] = inZone(block, 'client');
  });
}

/** “MC> text”, “| text”, “&gt; text”, “: text” and “[23/11/2026, 10:12] Maya: text”: marks of quotation that Markdown does not know. */
const oddMark = light(
  new RegExp(
    '^\\s*(?:\\p{L}{1,12}>+(?=\\s|$)|[|¦│](?=\\s)(?![^\\n]*[|¦│])|＞|(?:&gt;|\\\\>)\\s?|[›»](?=\\s)(?![^\\n]*[«‹])|:\\s(?=\\S)|' +
      '\\[?\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},?\\s+\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\s?[APap]\\.?[Mm]\\.?)?\\]?\\s*' +
      "(?:[-–]\\s)?\\p{Lu}[\\p{L}\\p{M}.’' -]{0,40}:\\s)",
    'u',
  ),
);
const mayBeOdd = /[>＞|¦│›»]|&gt;|(?:^|\n)\s*:\s|\d[:.]\d\d[^\n]*:\s/;

/** Cuts a paragraph where such marks begin and end; returns by how many blocks the document grew. */
function markOddQuotes(blocks: Block[], index: number): number {
  const block = blocks[index]!;
  const cuts = block.prose.note(findOddRuns);
  if (!cuts) return 0;
  let at = index;
  let done = 0;
  for (const { start, isQuoted } of cuts) {
    if (start > done) split(blocks, at++, start - done);
    done = start;
    blocks[at] = inZone(blocks[at]!, isQuoted ? 'client' : 'own');
  }
  return at - index;
}

interface Run {
  /** Counts from the start of the block. */
  readonly start: number;
  readonly isQuoted: boolean;
}

function findOddRuns({ raw }: Prose): readonly Run[] | undefined {
  if (!mayBeOdd.test(raw)) return undefined;
  const runs: Run[] = [];
  let before = '';
  for (const { text, start } of linesOf(raw)) {
    // A line that runs on from a quoted one is quoted too.
    const isQuoted: boolean = oddMark.test(text) || (runs.at(-1)?.isQuoted === true && /^\s*\p{Ll}/u.test(text) && !/[.?!:]\s*$/.test(before));
    if (runs.at(-1)?.isQuoted !== isQuoted) runs.push({ start: runs.length === 0 ? 0 : start, isQuoted });
    before = text;
  }
  return runs.some(({ isQuoted }) => isQuoted) ? runs : undefined;
}
