/** Lines in capitals that are headings in all but name: underlined, numbered, bold or alone on their line. */
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';

/** True for a place in such a line. */
export function isInHeadingLine({ text }: ProseDocument, { prose }: Block, at: number): boolean {
  const { line, before, next } = linesAt(text, at);
  // A cell or an item stands alone whatever its line holds besides.
  const whole = prose.text.trim();
  const words = hasSmallLetters(whole) || whole.includes('\n') ? line.replace(/\s*\([^()]{0,80}\)\s*$/, '').trim() : whole;
  if (!isShort(words)) return false;
  if (!hasSmallLetters(words)) {
    if (underline.test(next)) return true;
    const isAlone = words === whole || before.trim() === '';
    return !/[.!?]\W*$/.test(words) && !isSpoken(words) && (numbered.test(line) || (isAlone && words.split(/\s+/).length < 8));
  }
  // “**WHAT YOU GET:** a wall and a gate.”
  const lead = boldLead.exec(line)?.[1];
  return lead !== undefined && text.lastIndexOf('\n', at - 1) + 1 + line.indexOf(lead) + lead.length > at && !hasSmallLetters(lead) && !isSpoken(lead);
}

interface Lines {
  readonly before: string;
  readonly line: string;
  readonly next: string;
}

function linesAt(text: string, at: number): Lines {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = endOfLine(text, at);
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
  return { before, line: text.slice(start, end), next: text.slice(end + 1, endOfLine(text, end + 1)) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const isShort = (words: string): boolean => words.length < 80 && words.split(/\s+/).length < 12;
const hasSmallLetters = (words: string): boolean => /\p{Ll}/u.test(words.replace(/<[^<>]{1,40}>|&[a-z]+;/g, ''));
/** “----”, also drawn with the lines of boxes. */
const underline = /^\s*(?:[-=_~*\u2010-\u2015\u2500-\u257f]\s?){3,}$/;
const numbered = /^\W{0,4}(?:\d{1,2}[.):]|\d{1,2}(?:\.\d{1,2}){1,2}[.):]?|[IVX]{1,4}[.)]|[A-H][.)]|(?:PART|PHASE|SECTION|STAGE|STEP) \w{1,3}\b\W{0,3})\s/;
const boldLead = /^\W*\*\*([^*]{2,60})\*\*/;

/** What tells somebody to do something is no title. */
const isSpoken = (words: string): boolean =>
  /!\W*$/.test(words) ||
  /\b(?:NOW|ME|PLEASE|ASAP|IMMEDIATELY|URGENT|(?:WE|I) (?:WANT|MUST|EXPECT|HAVE|AM|DEMAND|SAID|ASKED|TOLD)|YOU (?:MUST|HAVE|ARE|SHOULD)|SEND)\b/.test(words) ||
  /\bNOT\b(?! (?:INCLUDED|COVERED|PART OF|IN\b))/.test(words) ||
  (/\b(?:WE|I|YOU) (?:NEED|WILL|ARE)\b/.test(words) && !/^[^\p{L}]*(?:[IVX]+\. )?(?:HOW|WHAT|WHERE|WHEN|WHY|WHO|THINGS?|[A-Z]{3,} (?:WE|I|YOU))\b/u.test(
      words,
    ));
