/** Cuts the masked text of a block into sentences, and finds what stands in quotation marks. */
import { abbreviations } from './abbreviations';
import type { TextRange } from './range';
import { opaque } from './words';

/** Where a line break is meant, not just the end of a full line: the parser of the Markdown puts this in place of it. */
export const hardBreak = '\u2028';

const emoji = String.raw`(?:(?![©®™])\p{Extended_Pictographic}[\uFE0E\uFE0F\u200D\p{EMod}]*)`;
/** Stops with what closes behind them and an emoji, an emoji before a capital, a meant line break, a line that opens an item or begins with a label. */
const enders = new RegExp(
  String.raw`(?<![.!?…])[.!?…]+["'”’)\]»*_]*(?:[^\S\n]?${emoji})*(?=\s|$)|${emoji}(?=\s+\p{Lu})|\u2028|\n(?=\s*[•·▪‣●○–—*-]\s)|\n(?=\s*\d{1,2}[.)]\s)|\n(?=\s*\p{Lu}[\p{L} ’'-]{1,24}:\s)`,
  'gu',
);

/** The same for a text without emoji, at a third of the cost. */
const plainEnders = new RegExp(
  '[.!?…]+["\'”’)\\]»*_]*(?=\\s|$)|\\u2028|\\n(?=\\s*[•·▪‣●○–—*-]\\s)|' +
    "\\n(?=\\s*\\d{1,2}[.)]\\s)|\\n(?=\\s*[A-Z\\u00c0-\\u00de\\u0391-\\u042f][A-Za-z\\u00c0-\\u024f\\u0370-\\u052f ’'-]{1,24}:\\s)",
  'g',
);
const mayHaveEmoji = /[\u203c-\u3299\ud83c-\ud83e]/;

/** The sentences of a block, in order, without the white space around them; never an empty one. */
export function* sentenceRanges(text: string): Iterable<TextRange> {
  let start = 0;
  for (const match of text.matchAll(mayHaveEmoji.test(text) ? enders : plainEnders)) {
    const end = match.index + match[0].length;
    if (/^[.!?…]/.test(match[0]) && !endsSentence(text, match.index, end)) continue;
    const range = trim(text, start, match[0] === hardBreak ? match.index : end);
    if (range) yield range;
    start = end;
  }
  const last = trim(text, start, text.length);
  if (last) yield last;
}

/** Words with a capital that begin a sentence rather than a name. */
const starter = new RegExp(
  '^["\'“‘(]*(?:A|After|All|Also|And|Any|Are|As|At|Before|Both|But|By|Can|Could|Do|Each|Every|For|From|Have|He|Her|Here|' +
    'How|However|I|If|In|Is|It|Its|Just|Let|My|Next|No|Nothing|On|Once|Or|Our|Please|She|Should|Since|So|Some|Thank|Thanks|' +
    'That|The|Then|There|These|They|This|Those|To|Until|We|What|When|Where|Which|While|Who|Why|Will|With|Would|Yes|You|' +
    "Your)(?=[\\s,’'])",
);
/** Stand before a name or a number and so end no sentence, whatever follows. */
const leading = /^(?:mr|mrs|ms|dr|prof|messrs|hon|rev|gen|lt|sen|gov|fr|e\.g|eg|i\.e|ie|cf|vs|v|viz|nr|attn|ca|c|excl|incl)$/;
const numbered = /^(?:rs|kr|no|nos|fig|p|pp|sat|sun|mar|may|min|c|vol|art|sec)$/;
const dayOrMonth = /^(?:mon|tues?|wed|thur?s?|fri|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const dayOrMonthName = new RegExp(
  '^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|' +
    'apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b',
  'i',
);
const day = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|[A-Z]{2,5}\b|\p{Lu}\p{L}+ time\b)/iu;

/** False for a stop that belongs to an abbreviation, an initial or a list number, or that a small letter follows. */
function endsSentence(text: string, at: number, end: number): boolean {
  const rest = text.slice(end, end + 40).trimStart();
  if (rest === '') return true;
  // “iPhone” and “eBay” begin a sentence as they are.
  const isSmall = /^\p{Ll}(?!\p{Lu})/u.test(rest);
  if (/^[.!?…]+["”’»)]/.test(text.slice(at, end)) && isSmall) return false;
  if (text[at] !== '.') return !isSmall || text[at] === '?' || /^![!?]/.test(text.slice(at, end));
  if (isSmall) return startsSmall(text, at, rest);
  // Dots lead from a thing to its price: “Varnish ........ £85”.
  if (text.startsWith('..', at)) return end - at < 4 || !/^[^\s\p{L}\d]{0,3}\d/u.test(rest);
  const before = /[\p{L}\p{N}.’']+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const lower = before.toLowerCase();
  const isStarted = starter.test(rest);
  if (/^\d{1,3}$/.test(before)) return !isItemStart(text, at - before.length);
  if (/^\p{Lu}$/u.test(before)) return before === 'I' || isStarted;
  if (lower === 'a.m' || lower === 'p.m') return isStarted || !(day.test(rest) && !/^[A-Z]\b/.test(rest));
  if (leading.test(lower)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before)) return isStarted;
  if (numbered.test(lower)) return !/^\d/.test(rest);
  if (/^(?:inc|ltd|co|corp|hrs?|mins?|yrs?|wks?)$/.test(lower)) return /^[\p{Lu}“"]/u.test(rest);
  // “… and then 6 Jan. Same rate”, not “Mon. 6 Jan. Tuesday”.
  if (dayOrMonth.test(lower)) return /^["“‘(]?\p{Lu}/u.test(rest) && !dayOrMonthName.test(rest);
  return !abbreviations.has(lower) || isStarted;
}

/** “hope all is well”, “i know”: begun with a small letter, or the word “I” written so. */
const writesSmall = /^\s*\p{Ll}|(?<![\p{L}\p{N}.'’-])i(?:['’]?(?:d|ll|m|ve))? (?=\p{Ll})/u;

/** True for a stop behind a whole word where the next sentence begins small, as all of them do with some writers. */
function startsSmall(text: string, at: number, rest: string): boolean {
  const word = /(?<![\p{L}\p{N}.’'-])[\p{L}’']{3,}$|(?<![\p{L}.-])\d+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return word !== undefined && word !== 'etc' && !abbreviations.has(word.toLowerCase()) && /^(?:\p{Ll}{2}|i[\s'’])/u.test(rest) && writesSmall.test(text);
}

/** True where a number opens a line, or follows the end of a sentence: “1. We print. 2. You fold.” */
function isItemStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/(?:^|\n)\s*$/.test(before)) return true;
  const word = /([\p{L}.]*)[.!?:;]["”)]?\s+$/u.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && !abbreviations.has(word);
}

function trim(text: string, start: number, end: number): TextRange | undefined {
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return start < end ? { start, end } : undefined;
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 || code === 0x2028;
};

const quotations = new RegExp(
  '“[^“”]{1,600}”|(?<![\\p{L}\\p{N}])"(?=\\S)[^"]{1,600}(?<=\\S)"(?![\\p{L}\\p{N}])|' +
    '«[^«»]{1,600}»|„[^„“”]{1,600}[“”]|(?<![\\p{L}\\p{N}])‘[^‘]{1,200}?’(?![\\p{L}\\p{N}])|' +
    "(?<![\\p{L}\\p{N}])'(?=\\S)[^'\\n]{1,80}(?<=\\S)'(?![\\p{L}\\p{N}])",
  'gu',
);

/** The spans between quotation marks, marks included. */
export function quotedRanges(text: string): readonly TextRange[] {
  if (!/["“«„‘']/.test(text)) return none;
  return Array.from(text.matchAll(quotations), ({ 0: match, index }) => ({ start: index, end: index + match.length })).filter(
    ({ start, end }) => text.slice(start, end) !== opaque,
  );
}

const none: readonly TextRange[] = [];
