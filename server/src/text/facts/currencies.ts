/** Amounts whose currency a reader has to guess: two currencies side by side, a bare number among amounts, dollars of two countries. */
import type { ListPlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import { moneyIn } from './money';
import { contentOf } from './moneyCells';
import { mayHoldMoney } from './moneyPatterns';
import { currencyCodes, currencyWords } from './moneyWords';
import { priceTables, type Figure, type PriceTable } from './priceTables';
import { secondCurrency } from './secondCurrency';
import { sidesOf } from './sides';

export type CurrencyDoubt = TextRange &
  (
    | { readonly type: 'second'; readonly first: string; readonly other: string }
    | { readonly type: 'none' }
    | { readonly type: 'bare'; readonly around: readonly [string, string] }
    | { readonly type: 'dollar'; readonly codes: readonly string[] }
  );

export function currencyDoubts(document: ProseDocument): readonly CurrencyDoubt[] {
  const tables = priceTables(document);
  const bare = [...tables.flatMap(bareNumbers), ...bareItems(document)];
  const none = tables.length === 0 || namesCurrency(document) ? [] : tables.flatMap(withoutCurrency);
  const second = secondCurrency(document);
  const dollar = dollarDoubt(document);
  return [...bare, ...none, ...(second ? [{ type: 'second' as const, ...second }] : []), ...(dollar ? [dollar] : [])].sort((a, b) => a.start - b.start);
}

/** The figures of a money column that lack the currency which most of the column has. */
function bareNumbers({ rows, columns, amountColumn, around, unclear, type }: PriceTable): readonly CurrencyDoubt[] {
  if (type === 'list' || columns[amountColumn]!.sign !== undefined || around.join('') === '') return [];
  const found: CurrencyDoubt[] = [];
  // Below “Price”, “waiting room carpet” counts no rooms.
  const isPriced = priceTitle.test(columns[amountColumn]!.title);
  const figures: Figure[] = [];
  for (const { amount, role, words } of rows)
    if (
      amount &&
      role !== 'unknown' &&
      !amount.written.percent &&
      !(amount.written.sign === undefined && (isPriced ? counted : counting).test(words) && role === 'item')
    )
      figures.push(amount);
  const lacking = figures.filter(({ written }) => written.sign === undefined);
  const signed = figures.length - lacking.length;
  // A currency at the first amount or at the sums alone is meant for all; without a sum, it is that of its own row.
  const isOfAll = (signed < 2 || signed <= lacking.length) && rows.some(({ role }) => role !== 'item');
  if (lacking.length === 0 || signed === 0 || isOfAll) return [];
  // Among several currencies, the price of one tells which.
  if (unclear)
    return rows.flatMap(({ amount, rate }): CurrencyDoubt[] => {
      const [, before, behind] = /^(\D*)\d(?:[\d.,'’ ]*\d)?(\D*)$/.exec(rate?.figure.written.sign === undefined ? '' : rate.figure.text) ?? [];
      return amount && lacking.includes(amount) && before !== undefined
        ? [{ type: 'bare', start: amount.start, end: amount.end, around: [before, behind!] }]
        : [];
    });
  for (const { start, end, value, written } of lacking)
    if (!value.eq(0) && written.unit === undefined && written.per === undefined) found.push({ type: 'bare', start, end, around });
  return found;
}

/** True when any money is named in the whole text, on top too. */
const namesCurrency = ({ text }: ProseDocument): boolean => mayHoldMoney(text) || anyCurrency.test(text);
const anyCurrency = new RegExp(`\\p{Sc}|\\b(?:${currencyCodes.join('|')})\\b|\\b(?:${Object.keys(currencyWords).join('|')}|rs|kr)\\b`, 'iu');
const priceTitle = /\b(?:prices?|costs?|fees?|amounts?|charges?|totals?|sum|net|rate)\b/i;

/** The first amount of a table of prices in a document that names no currency at all. */
function withoutCurrency({ rows, columns, amountColumn, unclear, type }: PriceTable): readonly CurrencyDoubt[] {
  const column = columns[amountColumn]!;
  // “1,160” may be a thousand or a little over one, and names no currency either way.
  const figures = rows.flatMap(({ amountCell, role }) =>
    amountCell?.content.type === 'figure' && role !== 'unknown' && !amountCell.content.percent && /[1-9]/.test(amountCell.content.written)
      ? [{ ...shift(amountCell.content, amountCell.start), written: amountCell.content }]
      : [],
  );
  const [first] = figures;
  if (
    type === 'list' ||
    unclear ||
    !first ||
    figures.length < 2 ||
    !priceTitle.test(column.title) ||
    /%|\b(?:hours?|days?|points?|h|pts?)\b/i.test(column.title)
  )
    return [];
  if (figures.some(({ written }) => written.sign !== undefined || written.unit !== undefined || written.per !== undefined)) return [];
  return [{ type: 'none', start: first.start, end: first.end }];
}

const pricedItem = /^[^:=\d]{2,60}(?::|\s[–—-])\s*(\S.*?)\s*[.;,]?$/;
const counting = new RegExp(
  '\\b(?:guests?|people|rooms?|pages?|nights?|days?|hours?|weeks?|months?|years?|quantity|qty|number|no|copies|pieces|' +
    'units|seats|words|phone|tel|date|year|start|end|delivery date|version|size|weight|width|height|length|age|floor|order|' +
    'invoice|ref\\w*|code|postcode|zip)\\b',
  'i',
);

/** “Number of guests”, “Guests”: a count for sure. */
const counted =
  /^\W*(?:number|no\.?|qty|quantity)\b|^\W*(?:copies|days|guests|hours|months|nights|pages|people|pieces|rooms|seats|units|weeks|words|years)\W*$/i;

interface PricedItem {
  readonly start: number;
  readonly text: string;
  /** The amount as written; empty when the item has none. */
  readonly written: string;
  readonly sign: string | undefined;
  readonly around: readonly [string, string];
}

function readItem({ text }: Prose): PricedItem {
  const written = text.length < 120 && /\d/.test(text) ? pricedItem.exec(text)?.[1] : undefined;
  const content = written === undefined ? undefined : contentOf(written);
  if (written === undefined || content?.type !== 'figure' || content.percent || content.unit !== undefined || content.per !== undefined)
    return { start: 0, text, written: '', sign: undefined, around: ['', ''] };
  return {
    start: text.lastIndexOf(written),
    text,
    written,
    sign: content.sign,
    around: content.sign === undefined ? ['', ''] : [written.slice(0, content.start), written.slice(content.end)],
  };
}

/** “Tables: 480” in a list whose other items have a currency. */
function bareItems(document: ProseDocument): readonly CurrencyDoubt[] {
  const lists = new Map<ListPlace, PricedItem[]>();
  for (const { type, zone, list, prose, start } of document.blocks) {
    if (type !== 'item' || zone !== 'own' || !list || list.parent) continue;
    const items = lists.get(list) ?? [];
    lists.set(list, items);
    const item = prose.note(readItem);
    items.push({ ...item, start: start + item.start });
  }
  const found: CurrencyDoubt[] = [];
  for (const items of lists.values()) {
    const signed = items.filter(({ sign }) => sign !== undefined);
    const lacking = items.filter(
      ({ sign, written, text }) => sign === undefined && /^\d[\d.,'’ ]*$/.test(written) && !counting.test(text) && Number(written.replace(/\D/g, '')) > 0,
    );
    const isList = items.length > 2 && signed.length > lacking.length && signed.length + lacking.length === items.length;
    if (isList && new Set(signed.map(({ sign }) => sign)).size === 1)
      for (const { start, written } of lacking) found.push({ type: 'bare', start, end: start + written.length, around: signed[0]!.around });
  }
  return found;
}

const dollarCountries: Readonly<Record<string, string>> = { au: 'AUD', ca: 'CAD', hk: 'HKD', nz: 'NZD', sg: 'SGD', us: 'USD', gov: 'USD', mil: 'USD' };
const named =
  /\b(?:US|CA|AU|NZ|HK|SG|S|A|C)\$|\b(?:USD|CAD|AUD|NZD|SGD|HKD)\b|\b(?:US|American|Canadian|Australian|New Zealand|Singapore|Hong Kong) dollars?\b/;
const places: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      '\\b(?:Canada|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Qu[eé]bec)\\b|' +
        ',\\s*(?:ON|BC|QC|AB|MB|SK|NS|NB|NL|PE)\\s+[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d',
    ),
    'CAD',
  ],
  [/\b(?:Australia|Sydney|Melbourne|Brisbane|Adelaide|Canberra|Hobart|Darwin)\b|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s+\d{4}\b/, 'AUD'],
  [/\bNew Zealand\b|\b(?:Auckland|Wellington|Christchurch|Dunedin)\b/, 'NZD'],
  [
    new RegExp(
      '\\b(?:USA|U\\.S\\.A\\.|United States)\\b|' +
        ',\\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|' +
        'W[AIVY])\\s+\\d{5}\\b',
    ),
    'USD',
  ],
];
const byCountry: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', HK: 'HKD', NZ: 'NZD', SG: 'SGD', US: 'USD' };

function dollarDoubt(document: ProseDocument): CurrencyDoubt | undefined {
  const { header } = document;
  const codes = new Set<string>();
  for (const { email } of [...header.from, ...header.to]) {
    const code = dollarCountries[/\.([a-z]+)>?$/i.exec(email ?? '')?.[1]?.toLowerCase() ?? ''];
    if (code) codes.add(code);
  }
  const { ours, theirs } = sidesOf(document);
  for (const { country } of [...ours, ...theirs]) if (byCountry[country]) codes.add(byCountry[country]);
  // A name and an address at the end are a signature, whatever greets before them.
  const last = document.blocks.findLast(({ zone, type }) => zone === 'own' && type === 'paragraph');
  if (last && last.prose.text.length < 200 && last.prose.text.includes('\n'))
    for (const [place, code] of places) if (place.test(last.prose.text)) codes.add(code);
  for (const { zone, type, prose } of document.blocks)
    if (zone === 'signature' || zone === 'header' || type === 'definition') for (const [place, code] of places) if (place.test(prose.text)) codes.add(code);
  if (codes.size < 2 || named.test(document.text)) return undefined;
  for (const { sentence, start } of document.ownSentences) {
    const mention = moneyIn(sentence).find(({ sign }) => sign === '$');
    if (mention) return { type: 'dollar', start: start + mention.start, end: start + mention.end, codes: [...codes] };
  }
  return undefined;
}
