/** The amounts of running text as it reckons with them: in figures, in words, in pence, each with what it is the price of. */
import Big from 'big.js';

import type { Sentence } from '../sentence';
import { singular } from './countedNouns';
import type { MoneyMention } from './money';
import { pointBy, readNumber } from './numbers';
import type { SumAmount } from './proseSigns';
import { smallMoneyIn } from './writtenMoney';

/** “45p a mile”, “12 cents each”: a hundredth of the currency, whatever that is. */
export function pennies(text: string, by: number): readonly SumAmount[] {
  return Array.from(text.matchAll(penny), ({ 0: match, 1: written, 2: name, 3: per, index }) => {
    const value = new Big(written!);
    const end = index + written!.length;
    const mention: MoneyMention = {
      text: `${written!}${name!}`,
      currency: undefined,
      sign: name!,
      type: 'exact',
      figures: [{ start: index, end, decimal: written!, power: 0 }],
      per: per!.toLowerCase(),
      rateEnd: index + match.length,
      start: index,
      end: index + written!.length + name!.length,
    };
    return {
      value: value.div(100),
      decimals: 0,
      written: written!,
      mention,
      around: ['', name!],
      unit: unitOf(per!.toLowerCase()),
      isPlain: false,
      start: index + by,
      end: end + by,
      rateEnd: index + match.length + by,
    };
  });
}
const penny = /(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?)( ?(?:p|pence|cents?|ct|¢))(?: ?\/ ?| (?=each)| (?:per|an?) )(\p{L}+)/gu;

/** “Twelve chairs at fifteen pounds apiece, which makes one hundred and eighty pounds”. */
export const spelledAmounts = (sentence: Sentence, by: number): readonly SumAmount[] =>
  sentence.note(smallMoneyIn).map((mention) => {
    const unit = mention.per === undefined ? undefined : unitOf(mention.per);
    const { start, end, rateEnd } = mention;
    return {
      value: new Big(mention.figures[0].decimal),
      decimals: 0,
      written: mention.text,
      mention,
      around: ['', ''],
      unit,
      isPlain: unit === undefined,
      start: start + by,
      end: end + by,
      rateEnd: rateEnd + by,
    };
  });


export const unitOf = (per: string): string =>
  per
    .replace(/^(?:each|apiece|pcm|pa|p\.a\.)$/, (unit) => ({ pcm: 'month', pa: 'year', 'p.a.': 'year' })[unit] ?? 'each')
    .replace(/^(hour|week|month|year|quarter)ly$/, '$1')
    .replace(/^daily$/, 'day')
    .replace(/^annually$|^annum$/, 'year')
    .replace(/^hr$/, 'hour')
    .replace(/^nightly$/, 'night');

const namedRate = /\b(day|daily|hour|hourly|week|weekly|month|monthly|night|nightly) (?:rate|fee|price|charge)(?: (?:is|of|at|stays at|will be))?:? ?$/i;

export function amountOf(mention: MoneyMention, text: string, by: number): SumAmount | undefined {
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

