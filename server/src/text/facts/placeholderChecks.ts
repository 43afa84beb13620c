/** Tells fields left open from what only looks like one. All take the field, the text that it stands in, and its place there. */
import type { TextRange } from '../range';
import { asides, environmentVariables, fieldWords, freeWords, htmlElements } from './placeholderWords';

/** The line that a field stands in. */
const lineAround = (raw: string, start: number, end: number): string =>
  raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start) + raw.slice(start, (raw.indexOf('\n', end) + 1 || raw.length + 1) - 1);

/** The sentence, as far as it tells what is meant. */
const sentenceAround = (raw: string, start: number, end: number): string =>
  `${raw
    .slice(Math.max(0, start - 160), start)
    .split(/[.!?]\s/)
    .at(-1)!} ${raw.slice(end, end + 120).split(/[.!?](?:\s|$)/, 1)[0]!}`;

/** “Each e-mail greets the guest with a merge field such as {{first_name}}” is about the sign. */
export const isNotAboutSigns = (_field: string, raw: string, start: number, end: number): boolean =>
  !/\b(?:placeholders?|merge (?:fields?|tags?)|variables?|templates?|tokens?|tags?|shortcodes?|syntax|replaced? (?:by|with)|replaces|stands for|stand for|filled in (?:by|with|automatically)|personali[sz]\w+|brackets|braces|mail ?merge|fields?)\b/i.test(
    sentenceAround(raw, start, end),
  );

/** “Write dates as DD/MM/YYYY” is about the form. */
export const isNotAboutFormats = (_field: string, raw: string, start: number, end: number): boolean =>
  !/\b(?:format|formats|formatted|formatting|form|notation|style|written|write|enter|convention|such as|like|looks?|pattern|e\.g|for example|for instance|scheme|as in)\b/i.test(
    raw.slice(Math.max(0, start - 80), end + 60),
  );

/** “An address such as name@company.com” is about addresses. */
export const isNotAboutAddresses = (_field: string, raw: string, start: number, end: number): boolean =>
  !/\b(?:format|formats|form|scheme|such as|like|looks?|pattern|e\.g|for example|for instance|as in|instead|not|called)\b/i.test(
    raw.slice(Math.max(0, start - 80), end + 40),
  );

/** True for a field within the words of somebody, and for a word that is itself spoken of: “Write “TBD” there”. */
export function isQuotedWord({ start, end }: TextRange, raw: string, quoted: readonly TextRange[]): boolean {
  const quotation = quoted.find((range) => range.start < start && end < range.end);
  if (!quotation) return false;
  return (
    end - start < quotation.end - quotation.start - 3 ||
    /\b(?:writ\w+|type[ds]?|put|replac\w+|enter|words?|text|mark(?:ed|s)?|search|named?|called|bracket)\b/i.test(
      sentenceAround(raw, quotation.start, quotation.end),
    )
  );
}

/** Names that Windows and other systems give to places: %APPDATA%. */
export const isVariable = (field: string): boolean => environmentVariables.has(field.replaceAll('%', '').toLowerCase());

/** Brackets hold a field, not a link, a note, a box to tick or the writer's aside. */
export function isOpenBracket(field: string, raw: string, start: number, end: number): boolean | undefined {
  const inside = field.slice(1, -1).replace(/\s+/g, ' ').trim();
  const before = raw[start - 1] ?? '';
  if (before === ']' || before === '!' || before === '\\' || /[\p{L}\p{N}]/u.test(before) || raw[end] === ']') return false;
  // “He said that it […] was fine” leaves words out; “the price is […]” never had any.
  if (/^[.…]+$/.test(inside))
    return (
      /(?:\b(?:is|are|costs?|dear|hi|hello)|[$£€])\s*$/i.test(raw.slice(Math.max(0, start - 12), start)) &&
      !/["“„«‘][^"”“»’]*$/.test(raw.slice(Math.max(0, start - 200), start))
    );
  if (/^[\d\s.,;–-]*$/.test(inside) || /^[xX✓✔]?$/.test(inside) || inside.startsWith('^') || /^[^●•◆■]?$/.test(inside) || /@|:\/\/|^www\./.test(inside))
    return false;
  if (/^[_\s]+$/.test(inside)) return /_/.test(inside);
  const words =
    inside
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0)
    return (
      /^[●•◆■]+$/.test(inside) ||
      /^[$£€?]/.test(inside) ||
      (/^[\d.,\s]*%$/.test(inside) &&
        /\b(?:is|are|be|of|at|by|to|with|for|costs?|a|the|than|about|least|most)\s*$/i.test(raw.slice(Math.max(0, start - 10), start)))
    );
  if (words.length > 9) return false;
  if (/^\p{L}+\/\p{L}+/u.test(inside)) return words.length <= 4 && words.every((word) => fieldWords.has(word) || word === 'herr' || word === 'frau');
  if (words.join('') === 'tk') return true;
  if (/^to (?:be|follow|come|add|confirm)\b/i.test(inside)) return true;
  if (asides.has(words[0]!) || asides.has(words.join(' ')) || /\b(?:of|in|the|to|for|and|a|an|with|your)$/i.test(inside)) return undefined;
  if (isHole(raw, start, end) && words.length <= 4 && /^[\p{L}’' -]+$/u.test(inside)) return true;
  if (words.some((word) => fieldWords.has(word))) return true;
  // A short bracket of capitals, or of capitalised words, names what belongs there: [COMPANY], [Big Idea].
  return (words.length <= 4 && /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+$/u.test(inside)) || undefined;
}

/** True where the sentence is not whole without the words: “we stay at [hotel].” */
const isHole = (raw: string, start: number, end: number): boolean =>
  /(?:\b(?:is|are|be|of|to|at|in|on|for|from|by|with|than|until|dear|hi|hello)|\S\s+\S+:|\*:)\s+$/i.test(raw.slice(Math.max(0, start - 24), start)) &&
  /^\s*(?:$|[.,;!?\n|])/.test(raw.slice(end, end + 4));

/** Angles hold a field, not an element of HTML. */
export function isOpenAngle(field: string, raw: string): boolean {
  if (field.startsWith('<<')) return true;
  const inside = field.slice(1, -1).trim();
  const name = /^[A-Za-z][\w-]*/.exec(inside)![0].toLowerCase();
  if (/[@:]/.test(inside) || inside.endsWith('/') || inside === 'details') return false;
  if (!htmlElements.has(name)) return /^[A-Za-z][\p{L}\p{N} _.’'-]*$/u.test(inside);
  return fieldWords.has(name) && !raw.toLowerCase().includes(`</${name}>`);
}

/** A straight mark opens and closes; behind an even number of them nothing is open. */
const isQuoted = (before: string): boolean => /[“„«‘][^”“»’]{0,80}$/.test(before) || (/"[^"]{0,80}$/.test(before) && before.split('"').length % 2 === 0);

/** “Super Bowl XXX” and “the XXX Olympiad” are numbers. */
function isNotNumeral(field: string, raw: string, start: number, end: number): boolean {
  if (
    isQuoted(
      raw
        .slice(Math.max(0, start - 400), start)
        .split('\n')
        .at(-1)!,
    )
  )
    return false;
  if (field !== 'XXX') return true;
  if (/\b(?:love|kiss(?:es)?|hugs?)\b[^.\n]{0,30}$/i.test(raw.slice(Math.max(0, start - 40), start))) return false;
  return (
    !/(?:bowl|chapter|volume|part|section|louis|edition|sizes?|rated|book|act)\s+$/i.test(raw.slice(Math.max(0, start - 12), start)) &&
    !/^\s+(?:olympi|games|bowl|century|corps|army|legion|dynasty|psalm|anniversary|edition)/i.test(raw.slice(end, end + 16))
  );
}

/** “Orders are numbered in the form HB-XXXXX” tells what all of them look like. */
export const isOpenNumber = (field: string, raw: string, start: number, end: number): boolean =>
  isNotNumeral(field, raw, start, end) &&
  !(
    /\p{L}[#-]$/u.test(raw.slice(Math.max(0, start - 2), start)) &&
    /\b(?:codes|format|ids|labell?ed|numbered|numbering|numbers|pattern|prefix|references|scheme|sequential|serials|skus)\b/i.test(sentenceAround(raw, start, end))
  );

/** “[Prices]({{ site.root }}/prices)” is filled in by the site; “[Prices]({{link}})” by nobody. */
export const isPartOfTarget = (raw: string, start: number, end: number): boolean =>
  /\]\(<?[^\s)]{0,200}$/.test(raw.slice(Math.max(0, start - 204), start)) &&
  !(/\]\(<?$/.test(raw.slice(Math.max(0, start - 3), start)) && /^>?\)/.test(raw.slice(end, end + 2)));

/** “What do you think ??” asks; “on ?? May” waits for a number. */
export function isOpenQuestion(_field: string, raw: string, start: number, end: number): boolean {
  const rest = raw.slice(end, end + 3);
  const clause = raw
    .slice(Math.max(0, start - 160), start)
    .split(/[.!?\n|]\s*/)
    .at(-1)!
    .trim();
  if (/^\s*(?:$|[\n"”’])|^\s+\p{Lu}/u.test(rest))
    return (
      !/^(?:who|what|when|where|why|which|how|can|could|will|would|do|does|did|is|are|was|were|have|has|had|should|shall|may|any|really|so|and|but)\b/i.test(
        clause.replace(/^[\W_]+/, ''),
      ) && clause !== ''
    );
  return true;
}

/** A price of nothing is a field, unless the words say that it costs nothing. */
export function isPriceOfNothing(_field: string, raw: string, start: number, end: number): boolean {
  // “~$0 a month” is an estimate, and “£0.00 less” is no price.
  if (
    /(?:~|≈|\b(?:about|around|roughly|only|now|from|than|pays?(?: only| just)?)) ?$/i.test(raw.slice(Math.max(0, start - 11), start)) ||
    /^\s+(?:less|more|off|ongoing|recurring|running costs?|for ?ever|for life)\b/i.test(raw.slice(end, end + 14))
  )
    return false;
  if (faultBefore.test(raw.slice(Math.max(0, start - 60), start)) || figureBehind.test(raw.slice(end, end + 20))) return false;
  const next = /^[^.!?\n]{0,60}[.!?]\s+(?:It is|It’s|It's|This is|That is|That’s|That's)\b[^.!?\n]{0,40}\b(?:gift|free|house|us|extra|included)\b/i.test(
    raw.slice(end),
  );
  const sentence = `${raw
    .slice(Math.max(0, start - 120), start)
    .split(/[.!?\n]\s/)
    .at(-1)!} ${raw.slice(end, end + 80).split(/[.!?\n]\s/, 1)[0]!}`.toLowerCase();
  return !next && !(sentence.match(/[\p{L}-]+/gu) ?? []).some((word) => freeWords.has(word));
}

/** “All rents were reset to $0”, “the till showed $0”, “revenue last year: $0” report a figure. */
const faultBefore = new RegExp(
  '\\b(?:changed|defaulted|dropped|fell|reset|rounded|set back|went) (?:back |down )?to $|' +
    '\\b(?:appeared|calculated|came (?:out|through|up)|charged|computed|displayed|invoiced|printed|recorded|reported|returned|saw|showed|shown)' +
    '(?: (?:a|an|as|at|of|only|the|them|us|you|price|total)){0,3} $|' +
    '\\b(?:balance|budget|income|revenue|sales|spend|spending|turnover)(?: [a-z]+){0,3}:? (?:of |is |was |at )?$',
  'i',
);
const figureBehind = /^ (?:balances?|bookings?|bugs?|errors?|invoices?|orders?|revenue|sales|totals)\b/i;

/** “With xxx”, “xxx’s letter” and “### xxx” want a name; at the end of a line they are kisses. */
export const isOpenName = (_field: string, raw: string, start: number): boolean =>
  !/\b(?:hugs?|kiss(?:es)?|lots|love)\b[^.\n]{0,30}$/i.test(raw.slice(Math.max(0, start - 40), start));

/** Lines for the reader to fill in or to sign on. */
export const isFormLine = (raw: string, start: number, end: number): boolean =>
  /\b(?:sign|signed|signature|accept|accepted|approved|agreed|print|initials?|witness|fill in|form|tick|please (?:complete|enter|write)|(?:full |printed )?name|title|place|yes|no)\b|\b(?:I|We),/i.test(
    lineAround(raw, start, end),
  ) || (raw.match(/_{3,}/g)?.length ?? 0) > 2;

/** “Dear ____,” and “on ____ May” wait for the writer; “Shirt size: ____” for the reader. */
export function isOpenBlank(_field: string, raw: string, start: number, end: number): boolean {
  const line = lineAround(raw, start, end);
  const before = raw
    .slice(Math.max(0, start - 80), start)
    .split('\n')
    .at(-1)!;
  const after = raw.slice(end, end + 40).split('\n', 1)[0]!;
  if (/^\s*(?:dear|hi|hello|hey)\s*$/i.test(before)) return true;
  if (isFormLine(raw, start, end) || /[:,(]\s*$|\bsize\s*$/i.test(before) || !/\p{L}{2}/u.test(before)) return false;
  return (
    /^\s*(?:[.,;!)]|\p{L})/u.test(after) &&
    /\b(?:the|a|an|of|on|at|to|for|in|by|is|are|from|with|until|than|about|and|costs?|takes?|dear|your|our|mr|mrs|ms|dr)\s*$/i.test(before) &&
    !/\|/.test(line)
  );
}
