/**
 * Running text with its numbers as signs, so that what is said of them can be told by a pattern: “two days at £400 comes to
 * £850” is “#0 days at ¤0 comes to ¤1”. A rate carries its unit, “¤0/hour”, a percentage is “%0” and a date “@”.
 */
import Big from 'big.js';

import type { TextRange } from '../range';
import type { PlacedSentence } from '../prose';
import { datesIn } from './dates';
import { moneyIn, type MoneyMention } from './money';
import { singular } from './countedNouns';
import { pointBy, readNumber } from './numbers';
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

const words = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](?:one|two|three|four|five|six|seven|eight|nine)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|ninety|(?:a |one )?(?:half a )?dozen';
const number = new RegExp(`(?<![\\p{L}\\d.,])(?:(\\d+(?:[.,'’]\\d+)*)(\\s?%|\\s?per ?cent\\b)?|(${words}|half(?=[ -](?:hour|day)s?\\b))(?![\\p{L}]))`, 'giu');

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
    for (const pence of pennies(sentence.text, start)) if (!pieces.some((piece) => piece.start < pence.end - start && pence.start - start < piece.end)) pieces.push({ start: pence.start - start, end: pence.rateEnd - start, sign: `¤${amounts.push(pence) - 1}/${unitOf(pence.mention.per!)}` });
    const isTaken = (range: TextRange): boolean => pieces.some((piece) => piece.start < range.end && range.start < piece.end);
    for (const date of datesIn(sentence)) if (date.type !== 'duration' && !isTaken(date)) pieces.push({ start: date.start, end: date.end, sign: '@' });
    for (const match of plain.matchAll(number)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (isTaken(range)) continue;
      if (isYear(plain, range)) {
        pieces.push({ ...range, sign: '@' });
        continue;
      }
      const value = match[1] !== undefined ? readNumber(match[1], '.')?.value : match[3] === undefined ? undefined : dozens(match[3]);
      if (!value) pieces.push({ ...range, sign: '~' });
      else if (match[2] !== undefined) pieces.push({ ...range, sign: `%${percentages.push({ value, ...placed(range, start) }) - 1}` });
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

/** “45p a mile”, “12 cents each”: a hundredth of the currency, whatever that is. */
function pennies(text: string, by: number): readonly SumAmount[] {
  return Array.from(text.matchAll(penny), ({ 0: match, 1: written, 2: name, 3: per, index }) => {
    const value = new Big(written!);
    const end = index + written!.length;
    const mention: MoneyMention = { text: `${written!}${name!}`, currency: undefined, sign: name!, type: 'exact', figures: [{ start: index, end, decimal: written!, power: 0 }], per: per!.toLowerCase(), rateEnd: index + match.length, start: index, end: index + written!.length + name!.length };
    return { value: value.div(100), decimals: 0, written: written!, mention, around: ['', name!], unit: unitOf(per!.toLowerCase()), isPlain: false, start: index + by, end: end + by, rateEnd: index + match.length + by };
  });
}
const penny = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?)( ?(?:p|pence|cents?|ct|¢))(?: ?\/ ?| (?=each)| (?:per|an?) )(\p{L}+)/gu;

const placed = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

function dozens(name: string): Big | undefined {
  if (/^half$/i.test(name)) return new Big('0.5');
  if (/dozen/i.test(name)) return new Big(/half/i.test(name) ? 6 : 12);
  const value = numberNamed(name);
  return value === undefined ? undefined : new Big(value);
}

const unitOf = (per: string): string => per.replace(/^(?:each|apiece|pcm|pa|p\.a\.)$/, (unit) => ({ pcm: 'month', pa: 'year', 'p.a.': 'year' })[unit] ?? 'each').replace(/^(hour|week|month|year|quarter)ly$/, '$1').replace(/^daily$/, 'day').replace(/^annually$|^annum$/, 'year').replace(/^hr$/, 'hour').replace(/^nightly$/, 'night');

const namedRate = /\b(day|daily|hour|hourly|week|weekly|month|monthly|night|nightly) (?:rate|fee|price|charge)(?: (?:is|of|at|stays at|will be))?:? ?$/i;

function amountOf(mention: MoneyMention, text: string, by: number): SumAmount | undefined {
  const { figures: [figure, second], currency, sign, type, start, end } = mention;
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(figure.start, figure.end))?.[0];
  const reading = written === undefined ? undefined : readNumber(written, pointBy(written, currency ?? `sign ${sign}`, sign));
  // “From £980 to £890” is where a price comes from.
  if (!reading || !written || second || (type !== 'exact' && !(type === 'from' && /^ (?:down )?to \P{L}{0,3}\d/u.test(text.slice(end))))) return undefined;
  const value = reading.value.times(new Big(10).pow(figure.power));
  const scale = byScale.exec(text.slice(end, end + 30));
  const named = mention.per || scale ? undefined : unitNamed(text, start, end);
  const often = mention.per === 'each' ? /^ (hour|day|week|month|night|year|visit|session|lesson)\b/.exec(text.slice(mention.rateEnd)) : null;
  const unit = scale ? scaleOf(scale[1]!) : often ? often[1] : mention.per ? unitOf(mention.per) : named;
  return {
    value,
    decimals: figure.power > 0 ? 0 : reading.decimals,
    written,
    mention,
    around: [text.slice(start, figure.start), text.slice(figure.start + written.length, end)],
    unit,
    isPlain: unit === undefined && figure.power === 0,
    start: figure.start + by,
    end: figure.start + written.length + by,
    rateEnd: (scale ? end + scale[0].length : mention.rateEnd + (often?.[0].length ?? 0)) + by,
  };
}

/** “£18 per 100”, “€95 for every thousand”. */
const byScale = /^ ?(?:per|for (?:each|every)|\/|an?) ?(1[.,]?000|100|hundred|thousand|dozen)\b(?! and)/i;
const scaleOf = (written: string): string => ({ dozen: '12', hundred: '100', thousand: '1000' })[written.toLowerCase()] ?? written.replace(/\D/g, '');

/** What each is the price of where other words tell it: “my hourly rate is £85”, “each visit costs £60”, “£54 a box” of “8 boxes”. */
function unitNamed(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - 90), start);
  const rate = namedRate.exec(before)?.[1];
  if (rate) return unitOf(rate.toLowerCase());
  if (/, each(?: at| for)? $/i.test(before)) return 'each';
  const subject = eachCosts.exec(before)?.[1];
  if (subject) return subject.toLowerCase();
  const many = eachOfThem.exec(before)?.[1];
  if (many) return singular(many.toLowerCase());
  const noun = /^ an? (\p{L}{3,})(?![\p{L}'’-])/u.exec(text.slice(end))?.[1]?.toLowerCase();
  return noun !== undefined && new RegExp(`\\d (?:\\p{L}+ ){0,2}${noun}(?:s|es)\\b`, 'iu').test(text) ? noun : undefined;
}
const eachCosts = /(?:^|[^\p{L}])(?:each|every|a single) (\p{L}{3,})\b(?:(?! is )[^.;:¤%\d\p{Sc}]){0,60}? (?:costs?|comes? to|is(?: priced at)?|at) $/iu;

const eachOfThem = /(?:^|[^\p{L}])(?:each|every one) of (?:our|the|these|those|your) (?:[^\s.;:]+ )?(\p{L}{3,}s) (?:costs?|comes? to|is(?: priced at)?) $/iu;

/** “In 2027”, “the twelve months of 2027”. */
const isYear = (text: string, { start, end }: TextRange): boolean => /^(?:19|20)\d\d$/.test(text.slice(start, end)) && /\b(?:for|from|in|of|since|spring|summer|autumn|fall|winter|to|until|year)\s$/.test(text.slice(Math.max(0, start - 8), start)) && !/^ ?(?:\p{L}+s\b|%)/u.test(text.slice(end));

/** A sign of the text at its place. */
export interface Sign extends TextRange {
  readonly kind: '¤' | '#' | '%';
  readonly index: number;
  /** What each is priced by, of a rate. */
  readonly unit: string | undefined;
}

export const signsIn = (text: string): readonly Sign[] => Array.from(text.matchAll(/([¤#%])(\d+)(?:\/([\p{L}\d-]+))?/gu), ({ 0: match, 1: kind, 2: index, 3: unit, index: start }) => ({ kind: kind as Sign['kind'], index: Number(index), unit, start, end: start + match.length }));

/** An amount that the text itself reckons out. */
export interface ReckonedAmount {
  readonly amount: SumAmount;
  readonly right: Big;
  /** “18 × €85”, without the result. */
  readonly how: string;
  /** What may explain the amount besides: where the text names what it is a share of, what comes behind it comes from it; a tax that is in the one sum named is nothing else. */
  readonly explainedBy?: 'before' | 'nothing' | undefined;
}

/** Words by which nothing can be held against the numbers of a sentence. */
export const sumDoubt = /\b(?:if|unless|either|about|around|roughly|approximately|approx|circa|(?<!\b(?:adds?|adding|sums?|comes?) )up to|at least|at most|minimum|maximum|(?<!\b(?:split|shared|divided)(?: it)?(?: equally| evenly)? )between|estimat\w+|rough|guess|budget|used to|instead of|rather than|last (?:year|month|time)|options?|optional|you (?:wrote|said|told|mentioned)|otherwise|normally|usually|starting at|starting from|from ¤|would have|could|might|some)\b|~|\?/;
