/** What some texts of a settings file must look like: addresses, languages, currencies, patterns of files. */
import picomatch from 'picomatch';

import type { Format, FormatProblem } from '../rules/shape';

/** A format told by a regular expression, with what to write instead. */
const like = (pattern: RegExp, advice: (value: string) => FormatProblem): Format => ({
  problem: (value) => (pattern.test(value) ? undefined : advice(value)),
  schema: { pattern: pattern.source },
});

export const domain = like(/^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/, (value) => {
  const meant = /(?:@|:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#].*)?$/i.exec(value)?.[1];
  return { message: 'is no domain; write what stands behind the “@” of their addresses, such as acme.com', ...(meant ? { replacement: meant } : {}) };
});

export const colour = like(/^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/, (value) => ({
  message: 'is no colour; write it as "#" and six digits, such as "#1a6b54", in quotation marks',
  ...(/^(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value) ? { replacement: `"#${value}"` } : {}),
}));

/** “Maya Chen” or “Maya Chen <maya@acme.com>”. */
export const person: Format = {
  problem(value) {
    if (/[<>@]/.test(value) && !/^(?:[^<>@]*<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/.test(value.trim()))
      return { message: 'has no address that can be read; write “Maya Chen <maya@acme.com>”, or the name alone' };
    return /[\p{L}]/u.test(value) ? undefined : { message: 'is no name; write the name of a person, such as Maya Chen' };
  },
};

export const language: Format = {
  problem(value) {
    const advice = 'is no language; write en-GB, en-US or another language tag';
    const tag = value.replace('_', '-');
    try {
      const [canonical] = Intl.getCanonicalLocales(tag);
      const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(canonical!);
      if (known === undefined) return { message: advice };
      return value === tag ? undefined : { message: advice, replacement: canonical! };
    } catch {
      return { message: advice };
    }
  },
};

export const timeZone: Format = {
  problem(value) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return undefined;
    } catch {
      return { message: 'is no time zone; write its continent and city, such as Europe/London' };
    }
  },
};

export const currency: Format = {
  problem(value) {
    const code = value.toUpperCase();
    const known = /^[A-Z]{3}$/.test(code) && Intl.supportedValuesOf('currency').includes(code);
    if (known && value === code) return undefined;
    const meant = known ? code : ({ '£': 'GBP', '€': 'EUR', $: 'USD', '¥': 'JPY' } as const)[value];
    return { message: 'is no currency; write its three capitals, such as GBP', ...(meant ? { replacement: meant } : {}) };
  },
  schema: { pattern: '^[A-Z]{3}$' },
};

export const country: Format = {
  problem(value) {
    // “GB-SCT” names a region, whose holidays may differ.
    const [code = '', ...region] = value.toUpperCase().split('-');
    if (region.length > 0)
      return /^[A-Z]{2}$/.test(code) && value === value.toUpperCase() && /^[A-Z0-9]{1,3}$/.test(region.join('-'))
        ? undefined
        : { message: 'is no country; write its two capitals, such as GB, maybe with a region, such as GB-SCT' };
    const known = /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
    if (known && value === code && code !== 'UK') return undefined;
    const meant = code === 'UK' ? 'GB' : known ? code : undefined;
    return { message: 'is no country; write its two capitals, such as GB', ...(meant ? { replacement: meant } : {}) };
  },
  schema: { pattern: '^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$' },
};

/** A pattern of paths below the folder of the settings file. */
export const glob: Format = {
  problem(value) {
    if (value.includes('\\')) return { message: 'has “\\” in it; part folders with “/”, on Windows too', replacement: value.replace(/\\+/g, '/') };
    if (/^(?:\/|[A-Za-z]:)/.test(value))
      return { message: 'begins at the top of the disk; write it as seen from the folder of this file, such as offers/**/*.md' };
    if (/(?:^|\/)\.\.(?:\/|$)/.test(value))
      return { message: 'leads out of the folder of this file; name what is in it, or put the line into the settings file of the other folder' };
    try {
      picomatch.makeRe(value, { strictBrackets: true, dot: true });
      if (/\[[^\]]*$|^[^[]*\]/.test(value) || depth(value, '{', '}') !== 0 || depth(value, '(', ')') !== 0) throw new Error('brackets');
      return undefined;
    } catch {
      return { message: 'has a bracket that is not closed; close it, or write “?” in its place' };
    }
  },
};

/** How many of `open` are left open at the end; NaN when one closes that was not open. */
function depth(value: string, open: string, close: string): number {
  let count = 0;
  for (const character of value) {
    if (character === open) count++;
    if (character === close && --count < 0) return NaN;
  }
  return count;
}

/** A path below the folder of the settings file; no pattern. */
export const path: Format = {
  problem(value) {
    if (/\\/.test(value)) return { message: 'has “\\” in it; part folders with “/”, on Windows too', replacement: value.replace(/\\+/g, '/') };
    return /[*?{}[\]]/.test(value) ? { message: 'is a pattern; name one file or folder' } : undefined;
  },
};
