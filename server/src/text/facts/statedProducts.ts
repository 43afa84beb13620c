/** Products that a text reckons out: “12 h × £85 = £1,020”. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { contentOf, type WrittenFigure } from './moneyCells';
import { moneyText, numberText } from './moneyText';
import { digitsOf, isRounded, pointBy, readNumber, type NumberReading } from './numbers';

/** An amount of the text that is wrong, with the number to put in its place. */
export interface WrongAmount extends TextRange {
  readonly number: string;
  readonly how: string;
}

export const inlineProducts = (document: ProseDocument): readonly WrongAmount[] =>
  document.ownSentences.flatMap(({ sentence, start }) => sentence.note(productsIn).map((wrong) => ({ ...wrong, start: wrong.start + start, end: wrong.end + start })));

const none: readonly WrongAmount[] = [];
/** Two factors and their product, each with a currency or a unit; nothing before that might be another factor. */
const product = /(?:^|[:(–—-]\s*|[\p{L},;]\s)([^\s:(]{0,4}\s?\d[^=×*@(),;:]{0,24}?)\s?(?:×|\*|\sx\s|@)\s?([^=×*@(),;:]{0,5}\d[^=×*@();:]{0,24}?)\s?=\s?([^=×*@();:\d]{0,5}\d[\d.,'’ \u00a0\u2009\u202f]*\d|[^=×*@();:\d]{0,5}\d)(\s?(?:\p{Sc}|[A-Z]{3}|zł|kr|Kč))?(?![\d%\p{L}])/gu;

function productsIn({ text }: Sentence): readonly WrongAmount[] {
  if (!text.includes('=')) return none;
  const found: WrongAmount[] = [];
  for (const match of text.matchAll(product)) {
    const [, one, other, written, behind = ''] = match as unknown as [string, string, string, string, string?];
    const parts = [one, other, written + behind].map((part) => contentOf(part)) as WrittenFigure[];
    if (parts.some(({ type, percent }) => type !== 'figure' || percent) || parts.every(({ sign }) => sign === undefined)) continue;
    const currencies = new Set(parts.flatMap(({ sign }) => sign ?? []));
    const readings = parts.map((part) => readNumber(part.written, part.sign === undefined ? undefined : pointBy(part.written, part.currency ?? `sign ${part.sign}`, part.sign)));
    if (currencies.size !== 1 || parts[2]!.sign === undefined || (parts[0]!.sign !== undefined && parts[1]!.sign !== undefined) || readings.some((reading) => reading === undefined)) continue;
    const [a, b, c] = readings.map((reading, index) => scaled(reading!, parts[index]!)) as [Big, Big, Big];
    const exact = a.times(b);
    const currency = parts[2]!.currency;
    const last = readings[2]!;
    if (parts[2]!.power > 0 || isRounded(c, last.decimals, exact, digitsOf(currency))) continue;
    const around = [(/^\D*/.exec(written)?.[0] ?? '').trimStart(), behind] as const;
    const style = { group: readings.find(({ group } = { group: undefined } as never) => group)?.group ?? (last.point === ',' ? '.' : ','), point: last.point ?? '.', indian: last.indian } as const;
    const table = { style, around, decimals: last.decimals, digits: digitsOf(currency) };
    const start = match.index + match[0].length - behind.length - written.length + parts[2]!.start;
    found.push({ start, end: start + parts[2]!.written.length, number: numberText(table, exact.round(table.digits)), how: `${one.trim()} × ${other.trim()} = ${moneyText(table, exact.round(table.digits))}` });
  }
  return found;
}

const scaled = ({ value }: NumberReading, { power }: WrittenFigure): Big => value.times(new Big(10).pow(power));
