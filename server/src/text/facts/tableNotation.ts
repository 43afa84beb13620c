/** How a price table writes its amounts, as its figures show it one after the other: currency, decimals, groups of digits. */
import Big from 'big.js';

import type { RawCell } from './rawTables';
import { currencyNamed, type WrittenFigure } from './moneyCells';
import { digitsOf, isAmbiguous, pointBy, readNumber, type NumberReading, type NumberStyle, type Point } from './numbers';
import type { Figure, PriceTable } from './priceTables';

export class TableNotation {
  #sign: string | undefined;
  readonly #currencies = new Set<string>();
  readonly #groups = new Map<string, number>();
  #point: Point | undefined;
  #indian = false;
  #around: readonly [string, string] | undefined;
  #decimals = 0;
  /** Prices repeat in long tables. */
  readonly #readings = new Map<string, NumberReading>();
  readonly #free = new Map<string, NumberReading>();

  /**
   * @param title The currency in the title of the amounts.
   * @param point The decimal point of the document, where its numbers agree.
   */
  constructor(
    readonly title: string | undefined,
    readonly point: Point | undefined,
  ) {
    if (title !== undefined) this.#see(title, currencyNamed(title));
  }

  get hasSeveralCurrencies(): boolean {
    return this.#currencies.size > 1;
  }

  /** Reads the number of a cell; `undefined` when it may mean two things. A free one counts or rates and may have any decimals. */
  figure({ content, start, text }: RawCell, isFree: boolean): Figure | undefined {
    if (content.type !== 'figure') return undefined;
    const { sign, currency, written, power, negative } = content;
    if (sign !== undefined) {
      this.#see(sign, currency);
      this.#around ??= aroundOf(text, content);
    }
    const reading = this.#read(content, isFree);
    if (!reading || (!isFree && isAmbiguous(written) && reading.decimals === 3 && digitsOf(currency ?? this.#currency) !== 3)) return undefined;
    if (reading.group !== undefined) this.#groups.set(reading.group, (this.#groups.get(reading.group) ?? 0) + 1);
    if (reading.point) this.#point ??= reading.point;
    if (!isFree) this.#decimals = Math.max(this.#decimals, power ? 0 : reading.decimals);
    if (reading.indian) this.#indian = true;
    const value = power ? reading.value.times(new Big(10).pow(power)) : reading.value;
    return {
      start: start + content.start,
      end: start + content.end,
      value: negative ? value.neg() : value,
      decimals: reading.decimals,
      written: content,
      text: text.trim(),
    };
  }

  #read({ written, sign, currency }: WrittenFigure, isFree: boolean): NumberReading | undefined {
    const known = isFree && sign === undefined ? this.#free : this.#readings;
    let reading = known.get(written);
    if (reading) return reading;
    reading = readNumber(written, this.point ?? (isFree && sign === undefined ? undefined : pointBy(written, currency ?? this.#currency, sign)));
    if (reading) known.set(written, reading);
    return reading;
  }

  get #currency(): string | undefined {
    for (const code of this.#currencies) return code;
    return undefined;
  }

  /** What is known when all is read. */
  currency(): Pick<PriceTable, 'sign' | 'currency' | 'digits' | 'around' | 'decimals'> {
    const currency = [...this.#currencies].find((code) => !code.includes(' '));
    const { title } = this;
    const around = this.#around ?? (title === undefined ? (['', ''] as const) : /\p{Sc}/u.test(title) ? ([title, ''] as const) : (['', ` ${title}`] as const));
    return { sign: this.#sign, currency, digits: digitsOf(currency), around, decimals: this.#decimals };
  }

  style(): NumberStyle {
    const [group] = [...this.#groups].sort((a, b) => b[1] - a[1])[0] ?? [];
    const point = this.#point ?? this.point ?? (group === '.' ? ',' : '.');
    const isSpaced = [...this.#currencies].some((code) => /^(?:UAH|PLN|CZK|RUB|SEK|NOK|HUF|KZT)$/.test(code));
    return { group: group ?? (isSpaced ? '\u00a0' : point === ',' ? '.' : ','), point, indian: this.#indian };
  }

  #see(sign: string, currency: string | undefined): void {
    this.#sign ??= sign;
    // “$640” under “NZ$” is in that currency; a sign of many currencies is told apart from the others by its own name.
    if (currency === undefined && this.title !== undefined && this.title !== sign && mayMean(sign, currencyNamed(this.title))) return;
    this.#currencies.add(currency ?? `sign ${sign}`);
  }
}

const meanings: Readonly<Record<string, RegExp>> = {
  $: /^(?:AUD|CAD|HKD|MXN|NZD|SGD|TWD|USD)$/,
  kr: /^(?:DKK|ISK|NOK|SEK)$/,
  'kr.': /^(?:DKK|ISK|NOK|SEK)$/,
  Rs: /^(?:INR|LKR|NPR|PKR)$/,
  'Rs.': /^(?:INR|LKR|NPR|PKR)$/,
};
/** True when a sign of many currencies may stand for this one. */
const mayMean = (sign: string, code: string | undefined): boolean => code !== undefined && (meanings[sign]?.test(code) ?? false);

/** The currency of an amount with the blanks between it and the number. */
function aroundOf(text: string, { start, end, sign }: WrittenFigure): readonly [string, string] {
  const at = text.lastIndexOf(sign!, start - 1);
  if (at >= 0 && at < start) return [text.slice(at, start).replace(/[-−–+(]/g, ''), ''];
  const behind = text.indexOf(sign!, end);
  return ['', behind < 0 ? '' : `${/\s/.test(text[behind - 1] ?? '') ? text[behind - 1] : ''}${sign!}`];
}
