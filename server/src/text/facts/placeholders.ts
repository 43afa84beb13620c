/** Fields that nobody filled in: `{{name}}`, `[Client name]`, `<name>`, XXX, TBD, ??, a price of nothing, DD/MM, lorem ipsum, tab stops. */
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import { asides, fieldWords, freeWords, htmlElements } from './placeholderWords';

/** A field in a block; offsets count from the block's start. */
export interface Placeholder extends TextRange {
  readonly form: 'braces' | 'brackets' | 'angles' | 'letters' | 'question' | 'zero' | 'format' | 'filler' | 'tabStop';
  /** False for words in brackets that may be the writer's aside: they are a field only if they are known to be one. */
  readonly sure: boolean;
}

/** The open fields of a block, in order, none overlapping. Code, addresses, comments and links are left alone. */
export const placeholdersIn = (prose: Prose): readonly Placeholder[] => prose.note(find);

/** The same for a text that is no Markdown, such as a header. */
export const placeholdersInText = (text: string): readonly Placeholder[] => (trigger.test(text) ? collect(text, text) : none);

const trigger = /[[{<?%]| here\)|\((?:insert|enter|fill in)|XX|TB[ACD]|t\.b\.|[$£€]\s?0|[$£€]\s?X|\$\{|DD|MM|YY|dd[/.-]|mm[/.-]|hh:|orem ipsum|HERE|\*\|/;
const none: readonly Placeholder[] = [];

function find({ raw, text }: Prose): readonly Placeholder[] {
  return trigger.test(raw) ? collect(raw, text) : none;
}

function collect(raw: string, masked: string): readonly Placeholder[] {
  const comments = Array.from(raw.matchAll(/<!--[\s\S]*?-->/g), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
  const found: Placeholder[] = [];
  for (const [form, pattern, accept] of forms) {
    for (const match of raw.matchAll(pattern)) {
      const start = match.index + (match[1]?.length ?? 0);
      const end = match.index + match[0].length;
      // What is code, a URL or an address was made opaque, and comments are nobody's words.
      if (masked.charCodeAt(start) === 0xfffc || comments.some((comment) => comment.start <= start && start < comment.end)) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const accepted = accept(raw.slice(start, end), raw, start, end);
      if (accepted !== false) found.push({ form, start, end, sure: accepted === true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `undefined` for what only somebody who knows the fields can tell. */
type Accept = (field: string, raw: string, start: number, end: number) => boolean | undefined;

/** Each pattern may begin with one group that stands before the field. */
const forms: readonly (readonly [Placeholder['form'], RegExp, Accept])[] = [
  ['tabStop', /\$\{\d+(?::[^{}\n]{0,80})?\}|\$\{[A-Za-z_][\w.]{0,40}\}|\$(?:TM|CURRENT|CLIPBOARD)_?[A-Z_]*/g, () => true],
  ['braces', /\{\{[^{}\n]{0,80}\}\}|\{%[^%\n]{1,80}%\}|\{[A-Za-z][\w .’'-]{0,40}\}|\*\|[A-Z_:]{2,30}\|\*|%%?[A-Z][A-Z_]{2,30}%%?/g, () => true],
  ['brackets', /\[\[[^[\]\n]{1,60}\]\]/g, (field) => !/^\[\[[\d\s,;–-]*\]\]$/.test(field)],
  ['brackets', /\[[^[\]\n]{1,80}(?:\n[^[\]\n]{1,40})?\](?![([])/g, isOpenBracket],
  ['brackets', /\((?:your |add |insert |enter |put )[^()\n]{2,50} here\)|\([^()\n]{2,40} (?:add|insert|enter|put|fill in) (?:your|the|our) [^()\n]{2,30} here\)|\((?:insert|enter|fill in) [^()\n]{2,40}\)/gi, () => true],
  ['angles', /<<[^<>\n]{1,60}>>|<[A-Za-z][^<>\n/=]{0,60}>/g, isOpenAngle],
  ['letters', /[$£€]\s?[Xx]+(?:[.,][Xx]+)*(?![\p{L}\p{N}])/gu, () => true],
  ['letters', /(?<![\p{L}\p{N}.#-])X{2,4}(?:[/.-]X{2,4}){1,3}(?![\p{L}\p{N}])/gu, () => true],
  ['letters', /(?<![\p{L}\p{N}#-])X{3,}(?:[.,]X{2,})*(?![\p{L}\p{N}]|-\p{L})/gu, isNotNumeral],
  ['letters', /(?<![\p{L}\p{N}])XX(?=\s?(?:%|per cent|percent|days?|weeks?|months?|hours?|hrs?|pages?|words?|euros?|pounds?|dollars?|am|pm|January|February|March|April|May|June|July|August|September|October|November|December)\b|%)/gu, () => true],
  ['letters', /(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|t\.b\.[acd]\.)(?![\p{L}\p{N}])/gu, () => true],
  ['question', /(?<![^\s([|:=$£€/*_])[$£€]?\?{2,}(?=$|[\s).,;%|/*_\]])/gm, isOpenQuestion],
  ['zero', /(?<![\p{L}\p{N}.,])[$£€]\s?0(?:[.,]0{1,2})?(?![\d]|[.,]\d)(?!\s?[-–]\s?[$£€\d])/gu, isPriceOfNothing],
  ['format', /(?<![\p{L}\p{N}/.-])(?:DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM[/.-]DD(?:[/.-]YY(?:YY)?)?|YYYY[/.-]MM[/.-]DD|dd[/.-]mm[/.-]yyyy|mm[/.-]dd[/.-]yyyy|dd\/mm|HH:MM|hh:mm)(?![\p{L}\p{N}])/gu, isNotAboutFormats],
  ['filler', /lorem ipsum(?: dolor[\w ,]{0,40})?/gi, isFiller],
  ['filler', /(?<![\p{L}])(?:INSERT|ADD|ENTER|YOUR) [A-Z][A-Z ]{1,40}HERE(?![\p{L}])/gu, () => true],
];

/** Brackets hold a field, not a link, a note, a box to tick or the writer's aside. */
function isOpenBracket(field: string, raw: string, start: number, end: number): boolean | undefined {
  const inside = field.slice(1, -1).replace(/\s+/g, ' ').trim();
  const before = raw[start - 1] ?? '';
  if (before === ']' || before === '!' || before === '\\' || /[\p{L}\p{N}]/u.test(before) || raw[end] === ']') return false;
  if (/^[\d\s.,;–-]*$/.test(inside) || /^[xX✓✔]?$/.test(inside) || inside.startsWith('^') || /^[^●•◆■]?$/.test(inside) || /@|:\/\/|^www\./.test(inside)) return false;
  if (/^[.…]+$/.test(inside) || /^[_\s]+$/.test(inside)) return /_/.test(inside);
  const words = inside.toLowerCase().replace(/[’']s\b/g, '').match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return /^(?:[\d.,\s]*%|[●•◆■]+)$/.test(inside) || /^[$£€?]/.test(inside);
  if (/^\p{L}+\/\p{L}+/u.test(inside) || words.length > 9) return false;
  if (asides.has(words[0]!) || asides.has(words.join(' '))) return undefined;
  if (words.some((word) => fieldWords.has(word))) return true;
  // A short bracket of capitals, or of capitalised words, names what belongs there: [COMPANY], [Big Idea].
  return (words.length <= 4 && /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+$/u.test(inside)) || undefined;
}

/** Angles hold a field, not an element of HTML. */
function isOpenAngle(field: string, raw: string): boolean {
  if (field.startsWith('<<')) return true;
  const inside = field.slice(1, -1).trim();
  const name = /^[A-Za-z][\w-]*/.exec(inside)![0].toLowerCase();
  if (/[@:]/.test(inside) || inside.endsWith('/')) return false;
  if (!htmlElements.has(name)) return /^[A-Za-z][\p{L}\p{N} _.’'-]*$/u.test(inside);
  return fieldWords.has(name) && !raw.toLowerCase().includes(`</${name}>`);
}

/** “Super Bowl XXX” is a number. */
function isNotNumeral(field: string, raw: string, start: number): boolean {
  return field !== 'XXX' || !/(?:bowl|chapter|volume|part|section|louis|edition|size|rated)\s+$/i.test(raw.slice(Math.max(0, start - 12), start));
}

/** “What do you think ??” asks; “on ?? May” waits for a number. */
function isOpenQuestion(_field: string, raw: string, start: number, end: number): boolean {
  const rest = raw.slice(end, end + 3);
  const clause = raw.slice(Math.max(0, start - 160), start).split(/[.!?\n|]\s*/).at(-1)!.trim();
  if (/^\s*(?:$|[\n"”’])|^\s+\p{Lu}/u.test(rest)) return !/^(?:who|what|when|where|why|which|how|can|could|will|would|do|does|did|is|are|was|were|have|has|had|should|shall|may|any|really|so|and|but)\b/i.test(clause.replace(/^[\W_]+/, '')) && clause !== '';
  return true;
}

/** A price of nothing is a field, unless the words say that it costs nothing. */
function isPriceOfNothing(_field: string, raw: string, start: number, end: number): boolean {
  // “~$0 a month” is an estimate.
  if (/(?:~|≈|\b(?:about|around|roughly|only)) ?$/.test(raw.slice(Math.max(0, start - 9), start))) return false;
  const sentence = `${raw.slice(Math.max(0, start - 120), start).split(/[.!?\n]\s/).at(-1)!} ${raw.slice(end, end + 80).split(/[.!?\n]\s/, 1)[0]!}`.toLowerCase();
  return !(sentence.match(/[\p{L}-]+/gu) ?? []).some((word) => freeWords.has(word));
}

/** “Write dates as DD/MM/YYYY” is about the form. */
function isNotAboutFormats(_field: string, raw: string, start: number, end: number): boolean {
  return !/\b(?:format|formats|formatted|formatting|notation|style|written|write|convention)\b/i.test(raw.slice(Math.max(0, start - 80), end + 60));
}

/** “We replace the lorem ipsum” talks about the filler; the filler itself goes on in Latin or opens the text. */
function isFiller(field: string, raw: string, start: number): boolean {
  return field.length > 11 || /(?:^|[.!?:|\n]\s*|[*_#>]\s*)$/.test(raw.slice(Math.max(0, start - 40), start));
}
