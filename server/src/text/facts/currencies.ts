/** Amounts whose currency a reader has to guess: two currencies side by side, a bare number among amounts, dollars of two countries. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { light } from '../light';
import type { TextRange } from '../range';
import { moneyIn } from './money';
import { cellContent } from './moneyCells';
import { mayHoldMoney } from './moneyPatterns';
import { moneyRoles } from './prices';
import { priceTables, type Figure, type PriceTable } from './priceTables';

export type CurrencyDoubt = TextRange &
  ({ readonly type: 'second'; readonly first: string; readonly other: string } | { readonly type: 'bare'; readonly around: readonly [string, string] } | { readonly type: 'dollar'; readonly codes: readonly string[] });

export function currencyDoubts(document: ProseDocument): readonly CurrencyDoubt[] {
  const bare = priceTables(document).flatMap(bareNumbers);
  const second = secondCurrency(document);
  const dollar = dollarDoubt(document);
  return [...bare, ...(second ? [second] : []), ...(dollar ? [dollar] : [])].sort((a, b) => a.start - b.start);
}

/** The figures of a money column that lack the currency which most of the column has. */
function bareNumbers({ rows, columns, amountColumn, around, unclear, type }: PriceTable): readonly CurrencyDoubt[] {
  if (type === 'list' || unclear || columns[amountColumn]!.sign !== undefined || around.join('') === '') return [];
  const found: CurrencyDoubt[] = [];
  const figures: Figure[] = [];
  for (const { amount, role } of rows) if (amount && role !== 'unknown' && !amount.written.percent) figures.push(amount);
  const lacking = figures.filter(({ written }) => written.sign === undefined);
  const signed = figures.length - lacking.length;
  // A currency at the first amount or at the sums alone is meant for all.
  if (lacking.length === 0 || signed < 2 || signed <= lacking.length) return [];
  for (const { start, end, value, written } of lacking) if (!value.eq(0) && written.unit === undefined && written.per === undefined) found.push({ type: 'bare', start, end, around });
  return found;
}

/** Signs that several currencies share: what they may mean, and what to call them. */
const shared: Readonly<Record<string, { readonly codes: readonly string[]; readonly name: string }>> = {
  $: { codes: ['AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'USD'], name: 'dollars' },
  kr: { codes: ['DKK', 'ISK', 'NOK', 'SEK'], name: 'kroner' },
};

const nameOf = (currency: string): string => shared[currency]?.name ?? currency;
const mayBeSame = (one: string, other: string): boolean => one === other || shared[one]?.codes.includes(other) === true || shared[other]?.codes.includes(one) === true;

const conversion = light(/\b(?:exchange|conver(?:t|ted|sion|sions|ts)|equivalent|equals?|rate of|rates? (?:at|on|today)|at today[’']s|FX|in your currency|local currency|currency|currencies)\b|[≈≙]|\b1 (?:[A-Z]{3}|euro|pound|dollar)s? ?=|[=~]\s?(?:\p{Sc}|[A-Z]{3})/iu);

/** The first price in another currency than the prices before it, where nothing says what the one is in the other. */
function secondCurrency(document: ProseDocument): CurrencyDoubt | undefined {
  const prices: { start: number; end: number; currency: string; column: number }[] = [];
  for (const block of document.blocks) {
    if (block.zone !== 'own') continue;
    const cell = block.type === 'cell' ? cellContent(block.prose) : undefined;
    if (cell && cell.type !== 'words' && cell.type !== 'vague') {
      const currency = cell.type === 'figure' && cell.sign !== undefined ? (cell.currency ?? (cell.sign in shared ? cell.sign : undefined)) : undefined;
      if (currency !== undefined && cell.type === 'figure') prices.push({ ...placeOf(block), currency, column: block.column });
      continue;
    }
    if (cell && !mayHoldMoney(block.prose.text)) continue;
    for (const { start, sentence, notes } of block.prose.hits(moneyIn))
      for (const [index, mention] of notes.entries()) {
        const currency = mention.currency ?? (mention.sign in shared ? mention.sign : undefined);
        if (currency === undefined || (!cell && moneyRoles(sentence)[index] === 'mentioned')) continue;
        // “£800 (€950)” and “£800 / €950” are one price.
        const before = sentence.text.slice(Math.max(0, mention.start - 12), mention.start);
        if (/(?:\(|\/|\bor|about|approx\.?|around|roughly|i\.e\.,?|some|≈|~|=)\s*$/i.test(before)) continue;
        prices.push({ start: block.start + start + mention.start, end: block.start + start + mention.end, currency, column: cell ? block.column : -1 });
      }
  }
  const first = prices[0];
  const other = first && prices.find(({ currency }) => !mayBeSame(currency, first.currency));
  if (!first || !other || conversion.test(document.text)) return undefined;
  // A column for each currency is a price list for several countries.
  if (first.column >= 0 && other.column >= 0 && first.column !== other.column) return undefined;
  return { type: 'second', start: other.start, end: other.end, first: nameOf(first.currency), other: nameOf(other.currency) };
}

/** Where the amount of a cell stands, with its currency. */
function placeOf({ start, prose: { text } }: Block): TextRange {
  const words = /\S(?:.*\S)?/s.exec(text)!;
  return { start: start + words.index, end: start + words.index + words[0].length };
}

const dollarCountries: Readonly<Record<string, string>> = { au: 'AUD', ca: 'CAD', hk: 'HKD', nz: 'NZD', sg: 'SGD', us: 'USD', gov: 'USD', mil: 'USD' };
const named = /\b(?:US|CA|AU|NZ|HK|SG|S|A|C)\$|\b(?:USD|CAD|AUD|NZD|SGD|HKD)\b|\b(?:US|American|Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?\b/;
const places: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Canada|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary)\b|,\s*(?:ON|BC|QC|AB)\s+[A-Z]\d[A-Z]\s?\d[A-Z]\d/, 'CAD'],
  [/\b(?:Australia|Sydney|Melbourne|Brisbane|Perth|Adelaide)\b/, 'AUD'],
  [/\bNew Zealand\b|\b(?:Auckland|Wellington)\b/, 'NZD'],
  [/\b(?:USA|U\.S\.A\.|United States)\b|,\s*(?:NY|CA|TX|WA|IL|MA|FL|CO|OR)\s+\d{5}\b/, 'USD'],
];

function dollarDoubt(document: ProseDocument): CurrencyDoubt | undefined {
  const { header } = document;
  const codes = new Set<string>();
  for (const { email } of [...header.from, ...header.to]) {
    const code = dollarCountries[/\.([a-z]+)>?$/i.exec(email ?? '')?.[1]?.toLowerCase() ?? ''];
    if (code) codes.add(code);
  }
  for (const { zone, type, prose } of document.blocks) if (zone === 'signature' || zone === 'header' || type === 'definition') for (const [place, code] of places) if (place.test(prose.text)) codes.add(code);
  if (codes.size < 2 || named.test(document.text)) return undefined;
  for (const { sentence, start } of document.ownSentences) {
    const mention = moneyIn(sentence).find(({ sign }) => sign === '$');
    if (mention) return { type: 'dollar', start: start + mention.start, end: start + mention.end, codes: [...codes] };
  }
  return undefined;
}
