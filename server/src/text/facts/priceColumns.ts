/** Tells by their titles what the columns of a price table hold. */
import { signIn } from './moneyCells';
import { currencyCodes } from './moneyWords';
import { columnTitles } from './priceTableWords';

export type ColumnRole = keyof typeof columnTitles | 'unknown';

export interface Column {
  readonly role: Exclude<ColumnRole, 'either'>;
  readonly title: string;
  /** The currency that the title names, as written. */
  readonly sign: string | undefined;
  /** What the title counts or prices by: “hour” in “Hours” and “Hourly rate”. */
  readonly unit: string | undefined;
}

/** What is known of the cells below a title. */
export interface ColumnCells {
  readonly figures: number;
  /** Of the figures, those with a sign of currency. */
  readonly withSign: number;
  readonly percents: number;
}

const roles = new Map<string, ColumnRole>(
  Object.entries(columnTitles).flatMap(([role, titles]) => titles.map((title) => [title, role as ColumnRole] as const)),
);
const units: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hours?|hrs?|hourly|h|stunden)\b/, 'hour'],
  [/\b(?:days?|daily)\b/, 'day'],
  [/\b(?:weeks?|weekly|wks?)\b/, 'week'],
  [/\b(?:months?|monthly|mo)\b/, 'month'],
  [/\b(?:years?|yearly|yrs?|annual(?:ly)?)\b/, 'year'],
  [/\b(?:pages?|pp)\b/, 'page'],
  [/\b(?:words?)\b/, 'word'],
  [/\b(?:minutes?|mins?)\b/, 'minute'],
];
/** The one name of a unit that is written in several ways. */
export const unitNamed = (words: string): string | undefined => units.find(([pattern]) => pattern.test(words))?.[1];

const currencyNote = new RegExp(
  ',?\\s*(?:\\bin\\b\\s*)?(?:\\p{Sc}|(?<!\\p{L})(?:zł|kč|kr\\.?|ft|lei|грн|руб|euros?|pounds?|dollars?|yen|rupees?|' +
    `francs?|${currencyCodes.join('|').toLowerCase()})(?!\\p{L}))`,
  'gu',
);

const notAmounts = new RegExp(
  '\\b(?:cumulative|running|balance|saving|savings|budget|before|was|old|share|options?|packages?|plans?|tiers?|' +
    'estimate[ds]?|estimation|approx|from|indicative|rough|range|or|vs|market)\\b',
);

export function columnsOf(titles: readonly string[], cells: readonly ColumnCells[]): readonly Column[] {
  const found = titles.map((title, index) => roleOf(title, cells[index]!));
  const strict = found.flatMap((role, index) => (role === 'amount' ? [index] : []));
  const either = found.flatMap((role, index) => (role === 'either' ? [index] : []));
  // “Amount | Price | Total”: what has no currency beside columns that have is a quantity.
  if (strict.length === 2 && /^amount$/i.test(titles[strict[0]!]!.trim()) && cells[strict[0]!]!.withSign === 0 && cells[strict[1]!]!.withSign > 0)
    found[strict.shift()!] = 'quantity';
  if (strict.length > 1) strict.forEach((index) => (found[index] = 'unknown'));
  // Without a quantity, “Per month” beside “One-off” has sums of its own.
  if (!found.includes('quantity') && strict.length + either.length === 0)
    found.forEach((role, index) => (found[index] = role === 'rate' && /\b(?:month|year|week|quarter|annual)/i.test(titles[index]!) ? 'unknown' : role));
  const hasRate = found.includes('rate');
  const gross = found.flatMap((role, index) => (role === 'gross' ? [index] : []));
  // “Quantity | Net price | VAT | Gross”
  if (strict.length === 0 && either.length === 1 && gross.length === 1 && found.includes('quantity')) {
    found[either[0]!] = 'rate';
    found[gross[0]!] = 'amount';
  } else if (strict.length === 1) either.forEach((index) => (found[index] = either.length === 1 && !hasRate ? 'rate' : 'unknown'));
  else either.forEach((index) => (found[index] = either.length === 1 && strict.length === 0 ? 'amount' : 'unknown'));
  if (!found.includes('amount') && found.filter((role) => role === 'gross').length === 1 && !found.includes('tax')) found[found.indexOf('gross')] = 'amount';
  if (!found.includes('amount') && !found.includes('gross') && strict.length === 0 && either.length === 0) {
    // Without a telling title, the only column with money holds the amounts.
    const money = cells.flatMap(({ figures, withSign }, index) => (figures > 1 && withSign * 2 > figures ? [index] : []));
    const amounts = money.filter((index) => found[index] !== 'rate' && found[index] !== 'discount' && !notAmounts.test(titles[index]!.toLowerCase()));
    // Of “One-off” and “Monthly”, each has a sum of its own.
    const last = amounts.at(-1);
    const rest = money.filter((index) => !amounts.includes(index));
    if (
      last !== undefined &&
      rest.every((index) => /\b(?:before|was|old|list|normal|regular|original)\b/i.test(titles[index]!)) &&
      (money.length === 1 ||
        amounts.every(
          (index) => cells[index]!.figures === cells[index]!.withSign && !/\b(?:each|unit|rate|per (?!month|year|week|quarter))\b/i.test(titles[index]!),
        ))
    )
      found[last] = 'amount';
  }
  // The names often stand under no title or one of their own.
  if (!found.includes('item')) {
    const names = found.findIndex((role, index) => role === 'unknown' && cells[index]!.figures === 0);
    if (names >= 0) found[names] = 'item';
  }
  return found.map((role, index) => ({
    role: role === 'either' ? 'unknown' : role,
    title: titles[index]!,
    sign: signIn(titles[index]!),
    unit: unitNamed(titles[index]!.toLowerCase()) ?? perUnit.exec(titles[index]!.toLowerCase().replace(currencyNote, ' ').trim())?.[1],
  }));
}

/** “VAT (20 %)” is a tax. */
const withoutRate = (title: string): string =>
  title
    .replace(/[([]?\b\d{1,2}(?:[.,]\d{1,2})?\s?%[)\]]?/, ' ')
    .replace(/\(?(?:@|\bat) [^\s\d]{0,4}\d[\d.,]*[^\s\d]{0,4} ?(?:\/|per|an?) ?\p{L}+\)?$/u, ' ')
    .replace(/\b(?:hours?|effort|time) \(h(?:rs|ours)?\)/, 'hours');

/** “Per head”, “Price a night”; what is priced by the hundred is not reckoned with. */
const perUnit = new RegExp(
  '^(?:(?:unit |net )?(?:price|cost|fee|rate|charge) )?(?:per |an? |/ ?)' +
    '(?:(?:person|head|guest|man|crew member|worker|unit)(?:/| per | a | and | ))?(?:(?:running|square|sq\\.?) )?' +
    '(\\p{L}+[²³]?|[mM][23])$',
  'u',
);

function roleOf(written: string, { figures, withSign, percents }: ColumnCells): ColumnRole {
  const title = written.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/\(.*\d.*\)/.test(withoutRate(title)) || notAmounts.test(title)) return 'unknown';
  const taxed = /\b(?:incl|inc|including)\b\.?/.test(title);
  const core = withoutRate(title)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,?\s*\b(?:excl|ex|incl|inc|excluding|including)\b\.?\s*(?:of )?(?:vat|tax|gst|mwst)\b/g, ' ')
    .replace(currencyNote, ' ')
    .replace(/[.:*]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // “EUR” alone is the title of prices.
  const role = core === '' && signIn(written) !== undefined ? 'either' : roles.get(core);
  if (role === undefined) return perUnit.test(core) ? 'rate' : 'unknown';
  if (role === 'number' && core === 'number') return figures > 0 ? 'unknown' : 'number';
  if (role === 'item' || role === 'unit') return figures > 0 && withSign * 2 > figures ? 'unknown' : role === 'unit' && figures > 0 ? 'unknown' : role;
  // A sum below may stand in the wrong column.
  if (role === 'quantity') return withSign * 2 > figures ? 'unknown' : 'quantity';
  if (role === 'tax' && percents > 0) return 'taxRate';
  if ((role === 'amount' || role === 'either') && figures > 0 && percents * 2 > figures) return 'unknown';
  return role === 'amount' && taxed && core !== 'total' ? 'gross' : role;
}
