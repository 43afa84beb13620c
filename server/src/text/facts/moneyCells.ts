/** What one cell of a table says: a number with what stands around it, nothing, words, or something that cannot be reckoned with. */
import { light } from '../light';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import { currencyCodes, currencySigns, currencyWords, scales } from './moneyWords';
import { numeral } from './moneyPatterns';

/** A number as written, before it is known how the document writes numbers; offsets count from the start of its block. */
export interface WrittenFigure extends TextRange {
  readonly type: 'figure';
  readonly written: string;
  readonly power: number;
  readonly negative: boolean;
  readonly percent: boolean;
  /** The sign, code or word of the currency as written. */
  readonly sign: string | undefined;
  readonly currency: string | undefined;
  /** What is counted: “h” in “12 h”. */
  readonly unit: string | undefined;
  /** What each unit of a rate is: “hour” in “£85/hour”. */
  readonly per: string | undefined;
  /** The percentage beside the amount, without its sign: “30” in “30% — £720” and “£720 (30%)”. */
  readonly share?: string;
}

export type CellContent = WrittenFigure | { readonly type: 'empty' | 'nothing' | 'vague' | 'words' };

export const cellContent = (prose: Prose): CellContent => prose.note(readCell);

function readCell({ text }: Prose): CellContent {
  const content = contentOf(text);
  return content.type === 'words' && text.length < 40 && text.includes('%') ? (withShare(text) ?? content) : content;
}

/** An amount with the percentage that it is. */
function withShare(text: string): CellContent | undefined {
  const match =
    /^(\s*(\d{1,3}(?:[.,]\d{1,2})?)\s?%\s*(?:[–—:=(-]|of)\s*)([^%]+?)\)?\s*$/.exec(text) ??
    /^(\s*)([^%(]+?)\s*[(–—,:-]\s*(\d{1,3}(?:[.,]\d{1,2})?)\s?%\)?\s*$/.exec(text);
  if (!match) return undefined;
  const isFirst = /^\d/.test(match[2]!) && match[1]!.includes('%');
  const [amount, share] = isFirst ? [match[3]!, match[2]!] : [match[2]!, match[3]!];
  const content = contentOf(amount);
  if (content.type !== 'figure' || content.sign === undefined || content.percent) return undefined;
  const at = match[1]!.length;
  return { ...content, share, start: content.start + at, end: content.end + at };
}

const escaped = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[$.]/g, '\\$&')).join('|');
const signs = `${escaped(Object.keys(currencySigns))}|${currencyCodes.join('|')}`;
const words = escaped(Object.keys(currencyWords));
const before = light({ source: `^[\\s(]*([-−–+]?)\\s*(?:(${signs}|R)\\s*(${signs})?)?\\s*([-−–]?)\\s*$`, flags: 'u' });
const after = new RegExp(
  `^(?:\\s?(${escaped(Object.keys(scales))})\\.?(?![\\p{L}\\p{N}]))?(?:[.,][-–—]+|/-)?\\s*` +
    `(?:(${signs}|(?:${words})(?![\\p{L}]))\\.?)?\\s*(%)?\\)?\\s*(?:(?:/\\s?|per |an? |p/)(\\p{L}+[²³]?|m[23])\\.?|` +
    '(each|ea|monthly|yearly|hourly|daily|weekly|p\\.?m\\.?|p\\.?a\\.?)|' +
    '[x×]?\\s*((?:sq\\.? ?|square |running |linear )?\\p{L}[\\p{L}-]*\\.?|m[²³23])|[x×])?\\s*' +
    '(?:\\(?(?:excl|ex|incl|inc|plus|\\+)\\.?(?:uding)? ?(?:vat|gst|tax)\\)?)?[*†]?\\s*$',
  'iu',
);
const nothing = /^\s*(?:[-–—−]+|n\/?a\.?|included|incl\.?|inc\.?|free|free of charge|no charge|no cost|complimentary|gratis|nil|none|no|✓|✔|yes|waived)\s*$/i;
const vague = new RegExp(
  '[~≈<>?]|\\d\\s?\\+|\\b(?:from|about|approx\\.?|approximately|around|circa|ca\\.?|up to|est\\.?|estimated?|max\\.?|min\\.?|' +
    'maximum|minimum|at least|at cost|between|tb[cdan]|to be|on request|poa|varies|variable|depends|negotiable|optional|' +
    'quoted|pending|if)\\b',
  'i',
);
/** These stand behind a figure without counting anything. */
const vagueUnits = /^(?:up|upwards|plus|approx|max|min|est|optional|estimate|estimated|or|to)\.?$/i;

const simple = /^(\s*)([£€$¥₹])?(\d+(?:[.,]\d+)*)\s*$/;
const firstNumeral = new RegExp(numeral.source);

const kinds = { empty: { type: 'empty' }, nothing: { type: 'nothing' }, vague: { type: 'vague' }, words: { type: 'words' } } as const;

export function contentOf(text: string): CellContent {
  // Most figures of a table are plain, and a long table has many.
  const plain = simple.exec(text);
  if (plain) {
    const [, blank, sign, written] = plain as unknown as [string, string, string | undefined, string];
    const start = blank.length + (sign?.length ?? 0);
    return {
      type: 'figure',
      start,
      end: start + written.length,
      written,
      power: 0,
      negative: false,
      percent: false,
      sign,
      currency: sign && currencySigns[sign],
      unit: undefined,
      per: undefined,
    };
  }
  const match = firstNumeral.exec(text);
  if (!match) {
    if (text.trim() === '') return kinds.empty;
    return nothing.test(text) ? kinds.nothing : vague.test(text) ? kinds.vague : kinds.words;
  }
  const start = match.index;
  const end = start + match[0].length;
  const front = start > 0 && /\p{L}{4}/u.test(text.slice(0, start)) ? null : before.exec(text.slice(0, start));
  const back = front && after.exec(text.slice(end));
  // Only a short text is searched for words of doubt; a long one is a description.
  if (!front || !back) return text.length < 60 && vague.test(text) ? kinds.vague : kinds.words;
  const [, scale, behind, percent, per, often, unit] = back;
  if (unit && vagueUnits.test(unit)) return kinds.vague;
  const sign = front[2] ?? behind;
  const code = front[3] ?? (behind && currencyCodes.includes(behind) ? behind : undefined);
  if ((front[2] && behind && front[2] !== behind && !code) || (unit && /^\d?[x×]$/i.test(unit))) return kinds.words;
  // “11 m” of gutter are metres; millions have a currency beside them.
  const isLength = scale === 'm' && sign === undefined;
  return {
    type: 'figure',
    start,
    end,
    written: match[0],
    power: scale && !isLength ? scales[scale.toLowerCase()]! : 0,
    negative:
      front[1] === '-' || front[1] === '−' || front[1] === '–' || front[4] !== '' || (/\(\s*\D*$/.test(text.slice(0, start)) && /^\D*\)/.test(text.slice(end))),
    percent: percent !== undefined,
    sign,
    currency: sign === undefined ? undefined : (code ?? currencyNamed(sign)),
    unit: isLength ? scale : unit?.toLowerCase(),
    per: (per ?? often)?.toLowerCase(),
  };
}

/** The ISO 4217 code of a sign, code or word. */
export const currencyNamed = (sign: string): string | undefined =>
  currencyCodes.includes(sign) ? sign : sign === 'R' ? 'ZAR' : sign in currencySigns ? currencySigns[sign] : currencyWords[sign.toLowerCase()];

const named = light({ source: `(?:^|[^\\p{L}])(${signs}|(?:${words})(?![\\p{L}]))(?![\\p{L}])`, flags: 'u' });
/** The currency that a title names, as in “Amount (£)”. */
export const signIn = (title: string): string | undefined => named.exec(title)?.[1];
