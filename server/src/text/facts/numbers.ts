/**
 * Numbers as people write them: “1,234.56”, “1.234,56”, “1 234,56”, “1'234.50”, “1,23,456.00”, “1.2k”. One separator with three
 * digits behind it (“1.234”) may group or be the point; such a number is read only when the currency or other numbers decide it.
 */
import Big from 'big.js';

export type Point = '.' | ',';

/** How a document writes its numbers. */
export interface NumberStyle {
  /** What stands between groups of digits; empty when nothing does. */
  readonly group: string;
  readonly point: Point;
  /** True for “1,23,456”. */
  readonly indian: boolean;
}

export interface NumberReading {
  readonly value: Big;
  readonly decimals: number;
  /** What this number alone tells of its style; `undefined` for “950”. */
  readonly group: string | undefined;
  readonly point: Point | undefined;
  readonly indian: boolean;
}

const spaced = /^\d{1,3}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;
const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*([.,])(\d+)$/;
const groupedWhole = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const indianGroups = /^\d{1,2}(?:,\d{2})+,\d{3}(?:(\.)(\d+))?$/;
const one = /^(\d+)([.,])(\d+)$/;

/** True for “1.234” and “1,234”, which may be a thousand or a little over one. */
export const isAmbiguous = (written: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(written);

/** Sums beyond this are not reckoned with. */
const largest = new Big('1e15');

/**
 * Reads a number; `undefined` for what is none, is too large, or is ambiguous.
 *
 * @param point The decimal point that decides an ambiguous number.
 */
export function readNumber(written: string, point?: Point): NumberReading | undefined {
  const shape = shapeOf(written, point);
  if (!shape) return undefined;
  const digits =
    shape.decimals > 0 ? `${written.slice(0, -shape.decimals - 1).replace(/\D/g, '')}.${written.slice(-shape.decimals)}` : written.replace(/\D/g, '');
  if (digits.length > 24) return undefined;
  const value = new Big(digits);
  return value.gt(largest) ? undefined : { ...shape, value };
}

/** How a number is written, without its value. */
export function shapeOf(written: string, point?: Point): Omit<NumberReading, 'value'> | undefined {
  if (/^\d+$/.test(written)) return { decimals: 0, group: undefined, point: undefined, indian: false };
  let match = one.exec(written);
  if (match) {
    const separator = match[2] as Point;
    if (!isAmbiguous(written) || separator === point) return { decimals: match[3]!.length, group: undefined, point: separator, indian: false };
    return point ? { decimals: 0, group: separator, point, indian: false } : undefined;
  }
  match = grouped.exec(written);
  if (match && match[1] !== match[2]) return { decimals: match[3]!.length, group: match[1], point: match[2] as Point, indian: false };
  match = groupedWhole.exec(written);
  if (match) return { decimals: 0, group: match[1], point: match[1] === '.' ? ',' : '.', indian: false };
  match = spaced.exec(written);
  if (match) return { decimals: match[3]?.length ?? 0, group: match[1], point: match[2] as Point | undefined, indian: false };
  match = indianGroups.exec(written);
  if (match) return { decimals: match[2]?.length ?? 0, group: ',', point: '.', indian: true };
  return undefined;
}

/** Writes a number in a style. */
export function writeNumber(value: Big, { group, point, indian }: NumberStyle, decimals: number): string {
  const [whole, fraction] = value.abs().toFixed(decimals).split('.') as [string, string?];
  const pattern = indian ? /(\d)(?=(?:\d{2})*\d{3}$)/g : /(\d)(?=(?:\d{3})+$)/g;
  return whole.replace(pattern, `$1${group}`) + (fraction ? point + fraction : '');
}

/** Begins with those that most letters are about: the first question about another takes as long as to check a short e-mail. */
const digits = new Map<string, number>(['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'INR', 'NZD', 'USD'].map((currency) => [currency, 2]));

/** How many decimals the currency has; 2 when it is not known which currency it is, as of a sign that several share. */
export function digitsOf(currency: string | undefined): number {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return 2;
  let known = digits.get(currency);
  if (known === undefined) {
    known = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    digits.set(currency, known);
  }
  return known;
}

/**
 * True when `written` is what somebody honest writes for `exact`: the same to the last decimal of the currency, rounded
 * half either way or cut off; an amount in whole units may be rounded to them.
 */
export function isRounded(written: Big, decimals: number, exact: Big, currencyDigits: number): boolean {
  if (written.eq(exact)) return true;
  if (decimals === 0 && currencyDigits > 0) return written.minus(exact).abs().lt(1) && !exact.round(0, Big.roundDown).eq(exact);
  const places = Math.max(decimals, currencyDigits);
  return (
    [Big.roundHalfUp, Big.roundDown, Big.roundHalfEven].some((mode) => written.eq(exact.round(places, mode))) ||
    (decimals < currencyDigits && written.eq(exact.round(decimals, Big.roundHalfUp)))
  );
}

/** The point that the currency alone tells: an amount in whole cents cannot have three decimals. */
export function pointBy(written: string, currency: string | undefined, sign: string | undefined): Point | undefined {
  if (!isAmbiguous(written) || currency === undefined || digitsOf(currency) === 3) return undefined;
  if (written.includes(',')) return '.';
  if (sign !== undefined && /^kr\.?$/i.test(sign)) return ',';
  return /^(?:GBP|USD|AUD|CAD|NZD|SGD|HKD|INR|JPY|CNY|sign .*)$/.test(currency) || sign === '$' ? undefined : ',';
}
