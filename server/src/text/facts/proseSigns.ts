/**
 * Running text with its numbers as signs, so that what is said of them can be told by a pattern: “two days at £400 comes to
 * £850” is “#0 days at ¤0 comes to ¤1”. A rate carries its unit, “¤0/hour”, a percentage is “%0” and a date “@”.
 */
import Big from 'big.js';

import type { TextRange } from '../range';
import type { PlacedSentence } from '../prose';
import { datesIn } from './dates';
import { moneyIn, type MoneyMention } from './money';
import { amountOf, pennies, spelledAmounts, unitOf } from './signedAmounts';
import { readNumber } from './numbers';
import { numberNamed } from './numberNames';
import { plainText } from './tense';

export interface SumAmount extends TextRange {
  readonly value: Big;
  readonly decimals: number;
  /** The number alone, as written. */
  readonly written: string;
  readonly mention: MoneyMention;
  /** What stands before and behind the number. */
  readonly around: readonly [string, string];
  /** What each is priced by, of a rate: “hour” of “£85 an hour” and of “my hourly rate is £85”. */
  readonly unit: string | undefined;
  /** True for an amount that is no rate, no range and no estimate. */
  readonly isPlain: boolean;
  /** Where the unit of the rate ends, or the amount. */
  readonly rateEnd: number;
}

export interface SumCount extends TextRange {
  readonly value: Big;
}

export interface SignedText {
  /** The text in lower case, with signs for numbers; sentences end in “ . ”. */
  readonly text: string;
  /** Where the last sentence begins. */
  readonly last: number;
  readonly amounts: readonly SumAmount[];
  readonly counts: readonly SumCount[];
  readonly percentages: readonly SumCount[];
}

const words =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)|' +
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|' +
  'fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|' +
  'thirty|forty|fifty|sixty|ninety|(?:a |one )?(?:half a )?dozen';
const partOfOne = '(?: and (?:a half|a quarter|three quarters))';
const number = new RegExp(
  "(?<![\\p{L}\\d.,])(?:(?<figures>\\d+(?:[.,'’]\\d+)*)(?:(?<part>[½¼¾])|(?<share>\\s?%|\\s?per ?cent\\b))?|" +
    `(?<name>(?:${words})${partOfOne}?|one(?=${partOfOne})${partOfOne}|half(?=[ -](?:hour|day)s?\\b))` +
    '(?<named>\\s?%|\\s?per ?cent\\b)?(?![\\p{L}]))',
  'giu',
);

/** The sentences as one text with signs; offsets of the numbers count from the start of the block. */
export function signedText(sentences: readonly PlacedSentence[]): SignedText {
  const amounts: SumAmount[] = [];
  const counts: SumCount[] = [];
  const percentages: SumCount[] = [];
  let text = '';
  let last = 0;
  for (const { sentence, start } of sentences) {
    last = text.length;
    const plain = plainText(sentence);
    const pieces: (TextRange & { sign: string })[] = [];
    for (const mention of moneyIn(sentence)) {
      const amount = amountOf(mention, sentence.text, start);
      if (!amount || sentence.isQuoted(mention)) pieces.push({ start: mention.start, end: mention.rateEnd, sign: '~' });
      else pieces.push({ start: mention.start, end: amount.rateEnd - start, sign: `¤${amounts.push(amount) - 1}${amount.unit ? `/${amount.unit}` : ''}` });
    }
    for (const pence of pennies(sentence.text, start))
      if (!pieces.some((piece) => piece.start < pence.end - start && pence.start - start < piece.end))
        pieces.push({ start: pence.start - start, end: pence.rateEnd - start, sign: `¤${amounts.push(pence) - 1}/${unitOf(pence.mention.per!)}` });
    for (const spelled of spelledAmounts(sentence, start))
      if (!pieces.some((piece) => piece.start < spelled.end - start && spelled.start - start < piece.end))
        pieces.push({
          start: spelled.start - start,
          end: spelled.rateEnd - start,
          sign: `¤${amounts.push(spelled) - 1}${spelled.unit ? `/${spelled.unit}` : ''}`,
        });
    const isTaken = (range: TextRange): boolean => pieces.some((piece) => piece.start < range.end && range.start < piece.end);
    for (const date of datesIn(sentence)) if (date.type !== 'duration' && !isTaken(date)) pieces.push({ start: date.start, end: date.end, sign: '@' });
    for (const match of plain.matchAll(number)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (isTaken(range)) continue;
      if (isYear(plain, range)) {
        pieces.push({ ...range, sign: '@' });
        continue;
      }
      const { figures, part, share, name, named } = match.groups as Readonly<Record<string, string | undefined>>;
      const value = figures !== undefined ? readNumber(figures, '.')?.value.plus(part === undefined ? 0 : parts[part]!) : dozens(name!);
      if (!value) pieces.push({ ...range, sign: '~' });
      else if ((share ?? named) !== undefined) pieces.push({ ...range, sign: `%${percentages.push({ value, ...placed(range, start) }) - 1}` });
      else pieces.push({ ...range, sign: `#${counts.push({ value, ...placed(range, start) }) - 1}` });
    }
    let at = 0;
    for (const { start: from, end, sign } of pieces.sort((a, b) => a.start - b.start)) {
      text += plain.slice(at, from) + sign;
      at = end;
    }
    text += `${plain.slice(at).replace(/[.!]\s*$/, '')} . `;
  }
  return { text: text.replace(/\s+/g, ' '), last: text.slice(0, last).replace(/\s+/g, ' ').length, amounts, counts, percentages };
}

const placed = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

const parts: Readonly<Record<string, string>> = { '½': '0.5', '¼': '0.25', '¾': '0.75', 'a half': '0.5', 'a quarter': '0.25', 'three quarters': '0.75' };

/** “A dozen”, “six and a half”. */
function dozens(name: string): Big | undefined {
  if (/^half$/i.test(name)) return new Big('0.5');
  if (/dozen/i.test(name)) return new Big(/half/i.test(name) ? 6 : 12);
  const [whole, part] = name.toLowerCase().split(' and ');
  const value = numberNamed(whole!);
  return value === undefined ? undefined : new Big(value).plus(part === undefined ? 0 : parts[part]!);
}

/** “In 2027”, “the twelve months of 2027”. */
const isYear = (text: string, { start, end }: TextRange): boolean =>
  /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
  /\b(?:for|from|in|of|since|spring|summer|autumn|fall|winter|to|until|year)\s$/.test(text.slice(Math.max(0, start - 8), start)) &&
  !/^ ?(?:\p{L}+s\b|%)/u.test(text.slice(end));

/** A sign of the text at its place. */
export interface Sign extends TextRange {
  readonly kind: '¤' | '#' | '%';
  readonly index: number;
  /** What each is priced by, of a rate. */
  readonly unit: string | undefined;
}

export const signsIn = (text: string): readonly Sign[] =>
  Array.from(text.matchAll(/([¤#%])(\d+)(?:\/([\p{L}\d-]+))?/gu), ({ 0: match, 1: kind, 2: index, 3: unit, index: start }) => ({
    kind: kind as Sign['kind'],
    index: Number(index),
    unit,
    start,
    end: start + match.length,
  }));

/** An amount that the text itself reckons out. */
export interface ReckonedAmount {
  readonly amount: SumAmount;
  readonly right: Big;
  /** “18 × €85”, without the result. */
  readonly how: string;
  /** What may explain the amount besides: where the text names what it is a share of, what comes behind it comes from it; a tax that is in the one sum named is nothing else; what is left when the one payment is taken from a price that its parts add up to needs no other explanation. */
  readonly explainedBy?: 'before' | 'nothing' | 'never' | undefined;
}
