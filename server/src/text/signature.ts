/** Finds the end of a letter: the closing line and what stands below it, lines to sign on, and the small print. */
import type { Block } from './blocks';
import { closings } from './closings';
import type { Prose } from './prose';
import { opaque } from './words';
import { inZone, linesOf, split } from './zoneMarks';

export function markSignature(blocks: Block[]): void {
  blocks.forEach((block, index) => {
    if (block.zone !== 'own') return;
    if (block.prose.note(isSigningLine)) blocks[index] = inZone(block, 'signature');
    else if (block.type !== 'cell' && block.prose.note(isDisclaimer)) blocks[index] = inZone(block, 'footer');
  });
  const own = blocks.flatMap(({ zone, type }, index) => (zone === 'own' && type !== 'rule' && type !== 'html' && type !== 'definition' ? [index] : []));
  // From the end: “Thank you!” on top of a short mail is no closing when “Kind regards” comes later.
  for (const index of own.slice(-12).reverse()) {
    const block = blocks[index]!;
    const start = block.type === 'paragraph' ? block.prose.note(closingStart) : undefined;
    if (start === undefined || !canSign(blocks, index, start)) continue;
    // “Thanks.” and nothing else is the whole letter, not its end.
    if (start === 0 && index === own[0] && index === own.at(-1) && linesOf(block.prose.text).length === 1) return;
    let from = index;
    if (start > 0) {
      split(blocks, index, start);
      from++;
    }
    splitPostscript(blocks, from);
    if (/^\s*--/.test(blocks[from]!.prose.text)) markClosingAbove(blocks, from);
    for (let rest = from; rest < blocks.length; rest++) {
      const later = blocks[rest]!;
      if (later.zone === 'own' && !(rest > from && later.prose.note(isPostscript)))
        blocks[rest] = inZone(later, rest === from || later.prose.note(isName) || isShort(later) ? 'signature' : 'footer');
    }
    return;
  }
  markName(blocks, own);
}

/** A letter may end with a name alone, and with who that is and where below it. */
function markName(blocks: Block[], own: readonly number[]): void {
  const paragraphAt = (place: number): Prose | undefined => (place > 0 && blocks[own[place]!]!.type === 'paragraph' ? blocks[own[place]!]!.prose : undefined);
  // A postscript below the name is our own words again.
  let last = own.length - 1;
  while (last > 0 && (blocks[own[last]!]!.prose.note(isPostscript) || blocks[own[last]!]!.prose.note(isBareLink))) last--;
  const [above, below] = [paragraphAt(last - 1), paragraphAt(last)];
  const isContact = above?.note(isName) && below?.note(isContactBlock) && (hasNumber(below.text) || firstWord(below.text) === firstWord(above.text));
  if (!isContact && !below?.note(isName) && !below?.note(isFirm) && !below?.note(isNameAndPlace) && !below?.note(isTeam)) return;
  // “Slán for now,” closes as “Kind regards,” does.
  const isClosed = isContact || (below?.note(isName) && above?.note(isCommaLine));
  const first = isClosed ? last - 1 : last;
  for (const [place, index] of own.entries())
    if (place >= first && (place <= last || blocks[index]!.prose.note(isBareLink))) blocks[index] = inZone(blocks[index]!, 'signature');
}

/** “gallery.example.com/freo” on a line of its own, as it may stand below a name. */
const isBareLink = ({ raw }: Prose): boolean => /^\s*<?(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s]*)?>?\s*$/i.test(raw);

/** “Kind regards, Alex”, or the name alone, may stand above the line “--” that parts off the rest. */
function markClosingAbove(blocks: Block[], from: number): void {
  const index = blocks.findLastIndex(({ zone }, place) => place < from && zone === 'own');
  const block = blocks[index];
  if (block?.type === 'paragraph' && block.prose.note(isName) && blocks.some(({ zone }, place) => place < index && zone === 'own')) {
    blocks[index] = inZone(block, 'signature');
    return;
  }
  const start = block?.type === 'paragraph' ? block.prose.note(closingStart) : undefined;
  if (start === undefined) return;
  const lines = linesOf(block!.prose.text.slice(start));
  if (lines.length === 1 && /^\s*(?:many )?(?:thank|have )/i.test(lines[0]!.text)) return;
  if (start > 0) split(blocks, index, start);
  blocks[start > 0 ? index + 1 : index] = inZone(blocks[start > 0 ? index + 1 : index]!, 'signature');
}

/** No signature has more lines, and no closing line more letters. */
const mostLines = 16;
const longestClosing = 120;

/** Where the closing line of a paragraph begins, `undefined` when there is none. */
function closingStart(prose: Prose): number | undefined {
  const lines = linesOf(prose.text).slice(-mostLines);
  for (const [index, { text, start }] of lines.entries()) {
    if (text.length > longestClosing) continue;
    const line = text.trim();
    const words = closingWords(line);
    const rest = lines.slice(index + 1);
    if (/^--\s*$/.test(line) || (/^[–—-]+\s*\p{Lu}[\p{L}’'. -]{1,30}$/u.test(line) && rest.length === 0)) return start;
    const isSigned = rest[0] !== undefined && isNameLine(rest[0].text);
    if (closings.has(words) && isSigned) return start;
    if (!rest.every((line) => isSignatureLine(line.text) || isPostscriptLine(line.text))) continue;
    if (closings.has(words) || (rest.length === 0 && isClosingWithName(line))) return start;
    if (line.endsWith(',') && words.split(/\s+/).length <= 7 && isSigned && rest.length <= 5) return start;
  }
  return undefined;
}

/** “Kind regards from Graz,” → “kind regards”. */
const closingWords = (line: string): string =>
  line
    .replace(/[\s,.!–—-]+$/u, '')
    .replace(/(?<=\b(?:greetings|regards|wishes)) from(?: (?:the|our|a|all of|us|all))*(?: \p{L}[\p{L}’'-]*){0,3}$/iu, '')
    .trim()
    .toLowerCase();

/** “Cheers, Alex”; with a stop behind it the name may be the client's. */
function isClosingWithName(line: string): boolean {
  const [, closing, name] = /^([^,–—!-]+)\s*[,–—-]\s*(\p{Lu}[\p{L}’' -]*)$/u.exec(line) ?? [];
  return closing !== undefined && closings.has(closing.trim().toLowerCase()) && isNameLine(name!) && name!.split(/\s+/).length <= 3;
}

const isShortLine = (line: string): boolean => line.trim().split(/\s+/).length <= 9 && !/[?!]\s*$|[a-z]\.\s+[A-Z]/.test(line);
/** A short line that is no sentence. */
const isSignatureLine = (line: string): boolean => isShortLine(line) && !(/\.\s*$/.test(line) && line.trim().split(/\s+/).length > 3);
/** “Dana Okafor, PT, DPT” without the letters behind the name. */
const withoutLetters = (line: string): string => line.replace(/(?:,? [A-Z][A-Za-z]{0,6}[A-Z]\.?){1,4}\s*,?\s*$/, '');
const isNameLine = (line: string): boolean =>
  /^\s*(?:[–—-]\s*)?\p{Lu}[\p{L}\p{M}’'.-]*(?:[ ]+(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|van|von|der|la|da|and|&)){0,4}(?: [xX]{1,4}| xo| \([\p{L} ,&/-]{2,30}\))?\s*,?\s*$/u.test(
    line,
  );
const isName = (prose: Prose): boolean => {
  const lines = linesOf(prose.text);
  return (
    lines.length > 0 &&
    lines.length <= 5 &&
    isNameLine(withoutLetters(lines[0]!.text)) &&
    lines.every(({ text }) => isShortLine(text)) &&
    !/[.?!:]\s*$/.test(prose.text) &&
    withoutLetters(lines[0]!.text).trim().split(/\s+/).length <= 3
  );
};
/** “Slán for now,”, “Thanking you and assuring you of our best service,” */
const isCommaLine = ({ text }: Prose): boolean =>
  /^\s*(?:Assuring|Thanking|Wishing) you\b[^.;:!?\n]{0,100},\s*$/u.test(text) ||
  (/^\s*\p{Lu}[^.,;:!?\n]{1,40},\s*$/u.test(text) && text.trim().split(/\s+/).length <= 6);
/** “Niamh Daly, Daly Architects”, “3 Quay Lane, Wexford”, “053 555 0121”. */
const isContactBlock = (prose: Prose): boolean => {
  const lines = linesOf(prose.text);
  return lines.length > 0 && lines.length <= 6 && lines.every(({ text }) => isSignatureLine(text) && !/[.?!:]\s*$/.test(text));
};
/** “Prairie Computer Care, 306-555-0154”: who writes, with a number, and no sentence. */
const isFirm = (prose: Prose): boolean =>
  prose.note(isContactBlock) &&
  hasNumber(prose.text) &&
  /^\s*\p{Lu}[\p{L}\p{M}’'.&-]*(?: +(?:\p{Lu}[\p{L}\p{M}’'.&-]*|&|and|de|for|of|the|van|von))*\s*[,|·–—\n\u2028(+\d]/u.test(prose.text);
/** “Kwekerij Bakker, Boskoop.”, “Jan at Meadow End”. */
const isNameAndPlace = (prose: Prose): boolean =>
  /^\s*\p{Lu}[\p{L}\p{M}’'.&-]*(?: +(?:\p{Lu}[\p{L}\p{M}’'.&-]*|&|and|de|for|of|the|van|von)){0,4}(?:,| at| from) +\p{Lu}[\p{L}\p{M}-]*(?: +\p{Lu}[\p{L}\p{M}-]*)?(?: [xX]{1,4})?\s*$/u.test(
    prose.text,
  );
/** “All of us at Cotehele Seeds”, “The team from Ode Films”. */
const isTeam = (prose: Prose): boolean =>
  /^\s*(?:[–—-] ?)?(?:[Ff]rom )?(?:[Aa]ll of us|[Ee]very(?:one|body)|(?:[Tt]he|[Yy]our) (?:whole )?(?:crew|people|team))(?: here)? (?:at|from|of) (?:the )?\p{Lu}[\p{L}\p{M}’'&.-]*(?: (?:\p{Lu}[\p{L}\p{M}’'&.-]*|&|and|of|the|de)){0,5}\s*$/u.test(
    prose.text,
  );
/** A phone number, or an address of the web. */
const hasNumber = (text: string): boolean => /(?:\d[ ()./–-]{0,3}){6}/.test(text) || text.includes(opaque);
const firstWord = (text: string): string | undefined => /[\p{L}\p{N}]+/u.exec(text)?.[0];
const isPostscriptLine = (line: string): boolean => /^\s*p\.?\s?p?\.?s\b/i.test(line);
const isPostscript = (prose: Prose): boolean => isPostscriptLine(prose.text);

/** A postscript right under the name is our own words again. */
function splitPostscript(blocks: Block[], index: number): void {
  const line = linesOf(blocks[index]!.prose.text).find(({ text, start }) => start > 0 && isPostscriptLine(text));
  if (line) split(blocks, index, line.start);
}

/** “Accepted by: ______ Date: ______” and lines to sign on. */
const isSigningLine = (prose: Prose): boolean => /_{4,}|\b(?:signed|signature|name|date|accepted|approved)\b[^\n.]{0,30}\.{8,}/i.test(prose.raw);
/** True for a closing line or “--” that opens a block and its signature: words may stand above it in the same block. */
export const isSignOff = (prose: Prose): boolean => /^\s*--\s*$/m.test(prose.text) || (closingStart(prose) !== undefined && !/\?\s*$/.test(prose.text));
/** True for small print. */
export const isDisclaimer = (prose: Prose): boolean =>
  /\b(?:this (?:e-?mail|message|communication)|the (?:information|contents?)|any (?:files|attachments))\b[\s\S]{0,200}\b(?:confidential|privileged|intended (?:solely|only|for)|addressee|recipient)/i.test(
    prose.text,
  ) ||
  /^\s*(?:confidentiality notice|disclaimer|registered (?:office|in|address)|company (?:no|number|reg)|vat (?:no|number|reg)|©|\(c\) \d{4})/i.test(
    prose.text,
  ) ||
  /\b(?:sent from (?:my (?:iphone|ipad|phone|android|mobile|samsung|blackberry)|outlook for)|get outlook for|consider the environment before)\b/i.test(
    prose.text,
  ) ||
  /\bregistered in (?:england|scotland|wales|ireland)\b/i.test(prose.text);

const isShort = (block: Block): boolean => block.prose.text.trim().split(/\s+/).length <= 40;

/**
 * A closing line closes the letter only if no long text of ours follows it, but a postscript, a disclaimer or the
 * client's words; and no sentence at all where no name stands below it.
 */
function canSign(blocks: readonly Block[], from: number, start: number): boolean {
  const rest = blocks
    .slice(from + 1)
    .filter((block) => block.zone === 'own' && block.type !== 'rule' && block.type !== 'html' && !block.prose.note(isPostscript));
  // The line that mail programs put above a signature parts off whatever is not long.
  if (/^\s*--[^\S\n]*(?:\n|$)/.test(blocks[from]!.prose.text.slice(start)))
    return rest.length <= 4 && rest.every((block) => block.type !== 'heading' && block.prose.text.trim().split(/\s+/).length <= 80);
  const isSigned =
    linesOf(blocks[from]!.prose.text.slice(start))
      .slice(1, 2)
      .some(({ text }) => isNameLine(text)) ||
    (rest[0]?.prose.note(isName) ?? false);
  return rest.every(
    (block) => block.type !== 'cell' && block.type !== 'heading' && isShort(block) && (isSigned || !/\S\s+\S+\s+\S+[.!?:]\s*$/.test(block.prose.text)),
  );
}
