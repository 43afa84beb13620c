/**
 * Patterns of letters that cost little. The machine takes ten times as long, and as much memory, to make ready a pattern with
 * `\p{L}` and the flag “u” as one that lists the letters of European alphabets and takes all higher ones for letters.
 */

const spans = new Map<string, string>();

/** What stands in a class for `\p{name}`; `undefined` when only the flag “u” can tell. */
function spanOf(name: string): string | undefined {
  const known = spans.get(name);
  if (known !== undefined) return known;
  const [last, higher] = extents[name] ?? [];
  if (last === undefined) return undefined;
  const span = listed(new RegExp(`\\p{${name}}`, 'u'), last) + higher!;
  spans.set(name, span);
  return span;
}

/** Up to which character a class is listed one by one, and what counts of all higher ones. */
const extents: Readonly<Record<string, readonly [last: number, higher: string]>> = {
  L: [0x52f, '\\u0531-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufdff\\ufe70-\\uffdc'],
  Lu: [0x17f, '\\u01a0\\u01af\\u0218\\u021a\\u0386\\u0388-\\u038f\\u0391-\\u03ab\\u0400-\\u042f\\u0490\\u0492\\u04d8\\u04e8'],
  Ll: [0x17f, '\\u0180-\\u0217\\u0219\\u021b-\\u02af\\u03ac-\\u03ce\\u0430-\\u045f\\u0491\\u0493\\u04d9\\u04e9\\u1e00-\\u1fff'],
  N: [0xff, '\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19'],
  M: [0x36f, '\\u0483-\\u0489\\u0591-\\u05bd\\u064b-\\u065f\\u0900-\\u0903\\u093a-\\u094f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'],
  Sc: [0xff, '\\u058f\\u060b\\u09f2\\u09f3\\u0e3f\\u17db\\u20a0-\\u20c0\\ufe69\\uff04\\uffe0\\uffe1\\uffe5\\uffe6'],
};

function listed(pattern: RegExp, last: number): string {
  let span = '';
  for (let code = 0; code <= last; code++) {
    if (!pattern.test(String.fromCharCode(code))) continue;
    const from = code;
    while (code < last && pattern.test(String.fromCharCode(code + 1))) code++;
    span += from === code ? escaped(from) : `${escaped(from)}-${escaped(code)}`;
  }
  return span;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** A pattern that fits the same texts, but for letters and figures of rare scripts. One that cannot do without the flag “u” stays as it is. */
export function light({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp {
  const plain = flags.includes('u') ? withoutProperties(source) : undefined;
  return plain === undefined ? new RegExp(source, flags) : new RegExp(plain, flags.replace('u', ''));
}

function withoutProperties(source: string): string | undefined {
  // Outside the lowest plane a character is two code units, which only the flag “u” takes for one.
  if (/[\ud800-\udfff]|\\u\{/.test(source)) return undefined;
  let plain = '';
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character !== '\\') {
      if (character === '[') isInClass = true;
      else if (character === ']') isInClass = false;
      plain += character;
      continue;
    }
    const property = /^\\([pP])\{(\w+)\}/.exec(source.slice(at, at + 40));
    if (!property) {
      plain += source.slice(at, at + 2);
      at++;
      continue;
    }
    const span = spanOf(property[2]!);
    const isNegated = property[1] === 'P';
    if (span === undefined || (isNegated && isInClass)) return undefined;
    plain += isInClass ? span : `[${isNegated ? '^' : ''}${span}]`;
    at += property[0].length - 1;
  }
  return plain;
}
