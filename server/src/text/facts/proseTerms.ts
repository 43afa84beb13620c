/** What an amount of running text comes to: by itself, or times what it is the price of: “#0 lessons of #1 minutes at ¤0/hour”, “¤0/cleaner per day”, “¤0/100”. */
import Big from 'big.js';

import { nounsBehind, singular } from './countedNouns';
import type { Sign, SignedText } from './proseSigns';

export interface TermValue {
  readonly value: Big;
  readonly how: string;
  readonly isProduct: boolean;
  /** The places of the counts that it is reckoned with. */
  readonly counts: readonly number[];
  /** The same for each of the people that are named too, who may be in the price or not. */
  readonly other?: TermValue;
}

type Quantity = Pick<TermValue, 'value' | 'how' | 'counts'>;

const timeUnits = /^(?:hour|day|week|month|year|night|minute|quarter|fortnight)$/;
const heads = new RegExp(
  '^(?:adult|attendee|carer|child|cleaner|cover|delegate|diner|employee|guest|head|helper|member|painter|participant|' +
    'passenger|person|pupil|seat|staff|student|user|visitor|waiter|worker)$',
);
const anything = /^(?:copy|each|item|piece|time|unit)$/;

/** True when so many of `nouns` are priced by `unit`. */
function fits(nouns: readonly string[], unit: string): boolean {
  if (anything.test(unit)) return nouns.length > 0 && !nouns.some((noun) => timeUnits.test(noun) || noun === 'them');
  return nouns.some((noun) => noun === singular(unit) || noun === 'them' || (heads.test(noun) && heads.test(singular(unit))));
}

/** An amount, times what it is the price of each of; `undefined` for a rate of which nobody knows how many. */
export function termOf(term: Sign, signed: SignedText, signs: readonly Sign[]): TermValue | undefined {
  const amount = signed.amounts[term.index]!;
  if (term.unit === undefined)
    return factorsOf(term, signed) ?? (amount.isPlain ? { value: amount.value, how: amount.mention.text, isProduct: false, counts: [] } : undefined);
  const counts = signs.filter(({ kind }) => kind === '#');
  const quantities = /^\d/.test(term.unit) ? [byScale(term, counts, signed)] : unitsOf(term, signed.text).map((unit) => quantityOf(unit, term, counts, signed));
  if (quantities.length === 0 || quantities.some((quantity) => quantity === undefined)) return undefined;
  const all = quantities as readonly Quantity[];
  const product = {
    value: all.reduce((sum, { value }) => sum.times(value), amount.value),
    how: [...all.map(({ how }) => how), amount.mention.text].join(' × '),
    isProduct: true,
    counts: all.flatMap(({ counts: used }) => used),
  };
  const people =
    all.length === 1 && timeUnits.test(term.unit)
      ? counts.filter((count) => count.end <= term.start && nounsBehind(signed.text, count.end).some((noun) => heads.test(noun))).at(-1)
      : undefined;
  const crew = people && signed.counts[people.index]!.value;
  return crew
    ? {
        ...product,
        other: { value: product.value.times(crew), how: `${crew.toFixed()} × ${product.how}`, isProduct: true, counts: [...product.counts, people.index] },
      }
    : product;
}

/** “#0 cards at ¤0”, “#0 people × #1 days × ¤0”, “¤0 × #0”. */
function factorsOf(term: Sign, { text, amounts, counts }: SignedText): TermValue | undefined {
  const before = /(?:#\d+[ -]?(?:[\p{L}'-]+ ){0,3}(?:×|x|\*|times) ?){0,3}#\d+ ?(?:(?:[\p{L}'-]+ ){0,4}(?:×|x|\*|times)|(?:[\p{L}'-]+ ){0,4}(?:at|@)) ?$/u.exec(
    text.slice(Math.max(0, term.start - 120), term.start),
  );
  const words = before?.[0] ?? /^ ?(?:×|x|\*|times) ?#\d+/u.exec(text.slice(term.end))?.[0];
  const amount = amounts[term.index]!;
  if (words === undefined) return undefined;
  const used = Array.from(words.matchAll(/#(\d+)/g), ([, index]) => Number(index));
  const factors = used.map((index) => counts[index]!.value);
  return {
    value: factors.reduce((product, factor) => product.times(factor), amount.value),
    how: [...factors.map((factor) => factor.toFixed()), amount.mention.text].join(' × '),
    isProduct: true,
    counts: used,
  };
}

/** “¤0/cleaner per day” is for each cleaner and each day. */
function unitsOf({ unit, end }: Sign, text: string): readonly string[] {
  const more = /^(?:,? (?:per|an?|and) (?!half|quarter)(\p{L}+)| (each)\b)/u.exec(text.slice(end));
  const second = more?.[1] ?? more?.[2];
  return second !== undefined &&
    (second === 'each' || more![0].startsWith(' per') || timeUnits.test(second) || heads.test(singular(second))) &&
    singular(second) !== singular(unit!)
    ? [unit!, second]
    : [unit!];
}

/** How many hundreds or thousands there are. */
function byScale(term: Sign, counts: readonly Sign[], { text, counts: values }: SignedText): Quantity | undefined {
  const scale = new Big(term.unit!);
  const [noun] = nounsBehind(text, term.end);
  const many = counts.filter(({ index }) => values[index]!.value.gt(scale));
  const named = many.filter(({ end }) => noun !== undefined && nounsBehind(text, end).includes(noun));
  const [only, ...others] = named.length > 0 ? named : many;
  if (!only || others.some(({ index }) => !values[index]!.value.eq(values[only.index]!.value))) return undefined;
  const value = values[only.index]!.value.div(scale);
  return { value, how: value.toFixed(), counts: [only.index] };
}

function quantityOf(unit: string, term: Sign, counts: readonly Sign[], signed: SignedText): Quantity | undefined {
  const { text, counts: values } = signed;
  const fitting = counts.filter(({ end }) => fits(nounsBehind(text, end), unit));
  // Minutes at a price for the hour.
  const minutes = fitting.length === 0 && unit === 'hour' ? counts.filter(({ end }) => /^[ -]min(?:ute)?s?\b/.test(text.slice(end))) : [];
  const all = fitting.length > 0 ? fitting : minutes;
  // The count in front of the rate goes before one behind it.
  const before = all.filter(({ end }) => end <= term.start).at(-1);
  const count = before ?? all.find(({ start }) => start >= term.end);
  if (!count && inYear[unit] !== undefined && wholeYear.test(text.slice(term.end)))
    return { value: new Big(inYear[unit]!), how: String(inYear[unit]!), counts: [] };
  if (!count || (all.length > 1 && !before)) return undefined;
  const value = minutes.length > 0 ? values[count.index]!.value.div(60) : values[count.index]!.value;
  const often = timeUnits.test(unit) ? timesOf(count, counts, text) : undefined;
  const times = often && values[often.index]!.value;
  // Minutes alone are what one of many takes, but for “90 minutes at £60 an hour”.
  if (minutes.length > 0 && !times && !/^[ -]min\p{L}* (?:of \p{L}+ )?(?:at|@|×|x) $/u.test(text.slice(count.end, term.start))) return undefined;
  const how = minutes.length > 0 ? `${values[count.index]!.value.toFixed()} min` : value.toFixed();
  return times ? { value: value.times(times), how: `${times.toFixed()} × ${how}`, counts: [often.index, count.index] } : { value, how, counts: [count.index] };
}

const inYear: Readonly<Record<string, number>> = { month: 12, quarter: 4, week: 52 };
const wholeYear = /\b(?:for|over) (?:a|one|the) (?:full |whole )?year\b/;

/** What is as long as that: “#0 lessons of #1 minutes”, “#0 #1-hour sessions”, “#0 sessions, #1 hours each”. */
function timesOf({ start, end }: Sign, counts: readonly Sign[], text: string): Sign | undefined {
  const previous = counts.filter((count) => count.end <= start).at(-1);
  if (!previous) return undefined;
  const between = text.slice(previous.end, start);
  const isOf = /^ (?:[\p{L}'-]+ ){1,3}(?:of|lasting|that last|which last) $/u.test(between);
  const isHyphened = /^ (?:[\p{L}'-]+ )?$/u.test(between) && /^-/.test(text.slice(end));
  const isEach = /^ (?:[\p{L}'-]+ ){1,3}?,? ?(?:(?:of|for|at|with) )?$/u.test(between) && /^ \p{L}+ (?:each|apiece)\b/u.test(text.slice(end));
  return isOf || isHyphened || isEach ? previous : undefined;
}
