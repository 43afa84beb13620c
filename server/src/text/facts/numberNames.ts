/** Whole numbers as a letter writes them: “12”, “1,500”, “8.450”, “twelve”, “twenty-four”, “two dozen”, “a hundred and twenty”. */

const names = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };

const below = `(?:${Object.keys(tens).join('|')})(?:-(?:one|${names.slice(0, 8).join('|')}))?|${names.join('|')}`;
/** The source of a pattern for such a number, in small letters. */
export const numberSource =
  `(?:(?:a|${names.slice(0, 5).join('|')})\\s+)?dozen|` +
  `(?:(?:a|one|${names.slice(0, 8).join('|')})\\s+)?hundred(?:\\s+and\\s+(?:${below}))?|` +
  `${below}|\\d{1,3}(?:[.,'’]\\d{3})+|\\d{1,5}`;

/** The value of such a number; `undefined` for what is no whole number. */
export function numberNamed(written: string): number | undefined {
  const lower = written.toLowerCase();
  if (/^\d+(?:[.,]5)?$/.test(lower)) return Number(lower.replace(',', '.'));
  if (/^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(lower)) return Number(lower.replace(/\D/g, ''));
  if (/^(?:one|an?)$/.test(lower)) return 1;
  const [, many, unit, rest] = /^(?:(\w+)\s+)?(dozen|hundred)(?:\s+and\s+(.+))?$/.exec(lower) ?? [];
  if (unit) {
    const times = many === undefined ? 1 : numberNamed(many);
    const more = rest === undefined ? 0 : numberNamed(rest);
    return times === undefined || more === undefined ? undefined : times * (unit === 'dozen' ? 12 : 100) + more;
  }
  const [ten, digit] = lower.split(/[ -]/);
  if (digit !== undefined && tens[ten!] !== undefined && names.indexOf(digit) < 8) return tens[ten!]! + (digit === 'one' ? 1 : names.indexOf(digit) + 2);
  const at = names.indexOf(lower);
  return at >= 0 ? at + 2 : tens[lower];
}
