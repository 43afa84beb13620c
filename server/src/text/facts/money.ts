/**
 * Amounts of money in a sentence or cell, in the ways of writing that clients see: “£1,234.56”, “1.234,56 €”, “CHF 1'234.50”,
 * “₹1,23,456.00”, “$5k”, “500 euros”, “£500–700”. A bare number, a percentage or a placeholder such as “$0” is no amount.
 */
import { whereCued } from '../cuedFinder';
import { anyDigit } from '../cuedPattern';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { codeAfter, dashAfter, numeral, prefixes, randBefore, rangeJoint, scaleAfter, signAfter, signBefore, unitAfter } from './moneyPatterns';
import { currencyCodes, currencySigns, currencyWords, nationalCurrencies, scales } from './moneyWords';

/** One number of an amount. */
export interface MoneyFigure extends TextRange {
  /** The number in plain digits with a point: “1234.56”, whatever the grouping. Exact, never a float. */
  readonly decimal: string;
  /** How many zeros a word or letter behind it adds: 3 for “k”. */
  readonly power: number;
}

export interface MoneyMention extends TextRange {
  /** As written, on one line, with its currency and without the unit of a rate. */
  readonly text: string;
  /** The ISO 4217 code; `undefined` when the sign stands for several currencies, as “$” does. */
  readonly currency: string | undefined;
  /** The sign, code or word of the currency as written. */
  readonly sign: string;
  /** “from” also stands for “£500+”, “upTo” for a ceiling, “about” for an estimate. */
  readonly type: 'exact' | 'range' | 'from' | 'upTo' | 'about';
  /** One figure, two in a range. */
  readonly figures: readonly [MoneyFigure, MoneyFigure?];
  /** What each unit of a rate is, in lower case: “hour” in “£85/hour”, “month” in “€40 a month”. */
  readonly per: string | undefined;
  /** Where the unit of the rate ends; the end of the amount when there is none. */
  readonly rateEnd: number;
}

/** The amounts of money in a sentence, in order; offsets count from its start. */
export const moneyIn = (sentence: Sentence): readonly MoneyMention[] => sentence.note(findMoney);

/** The amount as a key that two ways of writing the same sum share. */
export const amountKey = ({ figures, currency, sign }: MoneyMention): string =>
  `${currency ?? sign.toLowerCase()} ${figures.map((figure) => (figure ? Number(figure.decimal) * 10 ** figure.power : '')).join('–')}`;

const none: readonly MoneyMention[] = [];

const findMoney = whereCued([anyDigit], none, ({ text }: Sentence): readonly MoneyMention[] => {
  const mentions: MoneyMention[] = [];
  const numbers = Array.from(text.matchAll(numeral), ({ 0: match, index }) => ({ start: index, end: index + match.length, match }));
  for (let index = 0; index < numbers.length; index++) {
    const first = amountAt(text, numbers[index]!);
    const second = numbers[index + 1];
    const range = second && highEnd(text, first, second);
    if (range) index++;
    const mention = range ?? (first.sign === undefined ? undefined : first);
    if (mention && mention.sign !== undefined && !isPlaceholder(text, mention))
      mentions.push(finished(text, { ...mention, sign: mention.sign }, range !== undefined));
  }
  return mentions;
});

interface Amount extends TextRange {
  readonly sign: string | undefined;
  readonly figures: readonly [MoneyFigure, MoneyFigure?];
}

/** Reads the amount around a number; without a sign of currency it may still be the low end of “500–700 euros”. */
function amountAt(text: string, { start, end, match }: TextRange & { match: string }): Amount {
  const before = text.slice(Math.max(0, start - 9), start);
  const sign = (mayEndInSign(before) ? signBefore.exec(before) : null) ?? (/[, \u00a0.]/.test(match) ? randBefore.exec(before) : null);
  const { power, end: scaled } = scaleAt(text, end);
  const figures = [{ start, end: scaled, decimal: decimalOf(match), power }] as const;
  const dashed = endOf(dashAfter, text, scaled) ?? scaled;
  // “PHP 8” and “CAD 2024” are programs.
  if (sign && (!/^(?:CAD|PHP)$/.test(sign[1]!) || /[.,\s]\d{3}|\d{5}/.test(match))) {
    const signStart = start - (sign[0].length - sign[0].indexOf(sign[1]!));
    return { start: signStart, end: endOf(codeAfter, text, dashed) ?? dashed, sign: sign[1]!, figures };
  }
  const after = exec(signAfter, text, dashed);
  const known = after && (after[1]! in currencySigns || currencyCodes.includes(after[1]!) || after[1]!.toLowerCase() in currencyWords);
  if (!known || /[\p{L}\p{N}#]$/u.test(before) || (after[1]!.toLowerCase() === 'pounds' && /^ of /.test(text.slice(signAfter.lastIndex))))
    return { start, end: scaled, sign: undefined, figures };
  const stop = /[.]$/.test(after[1]!) && !/^\s*[\p{Ll}\d(,;/–-]/u.test(text.slice(signAfter.lastIndex, signAfter.lastIndex + 4)) ? 1 : 0;
  return {
    start,
    end: signAfter.lastIndex - stop,
    sign: after[0]
      .trim()
      .replace(/^de /, '')
      .slice(0, stop ? -1 : undefined),
    figures,
  };
}

const knownSigns = new Set([...Object.keys(currencySigns), ...currencyCodes]);

/** False for “in ” of “in 14 days”: the letters before the number are no sign of a currency. */
function mayEndInSign(before: string): boolean {
  const letters = /[A-Za-z]*(?=\s*$)/.exec(before)![0];
  return letters === '' || knownSigns.has(letters);
}

/** Both ends as one amount when `low` and the number behind it make a range. */
function highEnd(text: string, low: Amount, second: TextRange & { match: string }): Amount | undefined {
  const high = amountAt(text, second);
  const between = text.slice(low.end, high.start);
  const isBetween = /^\s+and\s+$/.test(between) && /\bbetween\s+$/i.test(text.slice(Math.max(0, low.start - 12), low.start));
  if (!isBetween && (between.length > 5 || !rangeJoint.test(between) || rangeJoint.exec(between)!.index > 0)) return undefined;
  // In “from 3 to £500” the sign belongs to the second number alone.
  if (low.sign === undefined && high.start < high.figures[0].start) return undefined;
  const sign = low.sign ?? high.sign;
  // “£500 - 3 pages” is no range; a spaced dash needs a sign on both sides or nothing but a stop or “for” behind it.
  if (
    sign === undefined ||
    (high.sign === undefined &&
      / /.test(between) &&
      !isBetween &&
      !/^\s*(?:$|[.,;:)|]|for\b|per\b|plus\b|\+|excl|incl|depending\b|an?\b)/.test(text.slice(high.end, high.end + 12)))
  )
    return undefined;
  const [from, to] = [low.figures[0], high.figures[0]];
  const spread = from.power === 0 && to.power > 0 && Number(from.decimal) < 1000 ? { ...from, power: to.power } : from;
  if (Number(spread.decimal) * 10 ** spread.power >= Number(to.decimal) * 10 ** to.power) return undefined;
  return { start: low.start, end: high.end, sign, figures: [spread, to] };
}

function finished(text: string, { start, end, sign, figures }: Amount & { sign: string }, isRange: boolean): MoneyMention {
  const before = text.slice(Math.max(0, start - 24), start);
  const unit = exec(unitAfter, text, end);
  const code = currencyCodes.find((code) => text.slice(start, end).includes(code));
  const named =
    sign in currencySigns
      ? currencySigns[sign]
      : sign === 'R'
        ? 'ZAR'
        : (nationalCurrencies[sign.toLowerCase().replace(/s$/, '')] ?? currencyWords[sign.toLowerCase()]);
  const type = isRange
    ? 'range'
    : text[end] === '+' && !/^\+\s?(?:VAT|tax|GST|\d)/i.test(text.slice(end, end + 6))
      ? 'from'
      : (prefixes.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact');
  return {
    start,
    end,
    text: text.slice(start, end).replace(/\s+/g, ' '),
    currency: code ?? (/\bUS\b|American/.test(sign) ? 'USD' : named),
    sign,
    type,
    figures,
    per: (unit?.[1] ?? unit?.[2] ?? unit?.[3])?.toLowerCase(),
    rateEnd: unit ? unitAfter.lastIndex : end,
  };
}

/** “$0” of a template is a tab stop, and a number before “%” is no amount. */
const isPlaceholder = (text: string, { start, end }: TextRange): boolean => text.slice(start, end) === '$0' || /^\s?%/.test(text.slice(end, end + 2));

function scaleAt(text: string, at: number): { power: number; end: number } {
  const match = exec(scaleAfter, text, at);
  if (!match) return { power: 0, end: at };
  const dot = match[0].endsWith('.') && !/^\s*\p{Ll}/u.test(text.slice(scaleAfter.lastIndex, scaleAfter.lastIndex + 3)) ? 1 : 0;
  return { power: scales[(match[1] ?? match[2]!).toLowerCase()]!, end: scaleAfter.lastIndex - dot };
}

/** Plain digits with a point: the last separator is the point unless three digits stand behind it. */
function decimalOf(written: string): string {
  const last = /[.,](\d+)$/.exec(written);
  const isPoint = last && (last[1]!.length !== 3 || written.startsWith('0'));
  const whole = (isPoint ? written.slice(0, last.index) : written).replace(/\D/g, '');
  return isPoint ? `${whole}.${last[1]!}` : whole;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => (exec(pattern, text, at) ? pattern.lastIndex : undefined);
