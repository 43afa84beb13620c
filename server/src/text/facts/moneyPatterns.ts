/** The signs, units and joints around the numbers of an amount. */
import { currencyCodes, currencySigns, currencyWords } from './moneyWords';

const escaped = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[$.]/g, '\\$&')).join('|');
const signs = escaped(Object.keys(currencySigns));
const codes = currencyCodes.join('|');
const blank = '[ \\t\\u00a0\\u2009\\u202f]';
export const numeral = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,'’]\d+)*/g;
const signCharacters = new RegExp(`[${[...new Set(Object.keys(currencySigns).join('').replace(/[\p{L}.]/gu, ''))].join('')}]`);
const moneyNames = new Set(
  [...Object.keys(currencySigns), ...Object.keys(currencyWords), ...currencyCodes, 'R'].map((name) => name.toLowerCase().replace(/\.$/, '')),
);
/** A quick look before any reading: false for nearly all that holds no money. */
export function mayHoldMoney(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (signCharacters.test(text)) return true;
  for (const [name] of text.matchAll(/[^\s\d.,'’()/*_:;!?–—-]+/g)) if (name.length < 9 && moneyNames.has(name.toLowerCase())) return true;
  return false;
}
export const signBefore = new RegExp(`(?:^|[^\\p{L}\\p{N}$])(${signs}|${codes})${blank}{0,3}$`, 'u');
export const randBefore = /(?:^|[^\p{L}\p{N}])(R)[ \u00a0]?$/u;
export const scaleAfter = new RegExp(
  `(?:${blank}?([kKmM]|bn|mn)|${blank}(thousand|million|billion|grand|lakhs?|crore|mio|mln|tys|тис|тыс|млн)\\.?)(?![\\p{L}\\p{N}])`,
  'uy',
);
export const dashAfter = /[.,][–—-]{1,2}(?!\d)|\/-/uy;
export const signAfter = new RegExp(
  `[ \\n]?${blank}{0,2}(?:de )?(?:(?:US|American|Canadian|Australian|New Zealand|Singapore|Hong Kong|Swiss|British|` +
    `Danish|Swedish|Norwegian|Czech|Indian)${blank})?(${signs}|${codes}|\\p{L}+)(?![\\p{L}\\p{N}])`,
  'uy',
);
export const codeAfter = new RegExp(`${blank}?(${codes})(?![\\p{L}\\p{N}])`, 'uy');
export const unitAfter = new RegExp(
  '\\+?\\s?(?:(?:/\\s?|per |p/)(\\p{L}+)|an? (hour|day|half-day|week|fortnight|month|quarter|year|night|word|line|page|' +
    'character|picture|photo|image|piece|copy|head|person|guest|user|seat|unit|minute|session|visit|lesson|room|mile|' +
    'kilometre|time)\\b|(each|hourly|daily|weekly|monthly|yearly|annually|apiece|pcm|pa|p\\.a\\.)(?!\\p{L}))',
  'uy',
);
export const rangeJoint = /\s?(?:[–—-]|to|bis)\s?$/u;

export const prefixes: readonly (readonly [RegExp, 'from' | 'upTo' | 'about'])[] = [
  [/(?:^|\b)(?:from|at least|upwards of|minimum(?: of)?|min\.?|starting at|starts at|more than)\s*$/i, 'from'],
  [
    new RegExp(
      '(?:^|\\b)(?:(?<!\\b(?:adds?|added|adding|sums?|comes?|totals?) )up to|maximum(?: of)?|max\\.?|no more than|not exceed|' +
        'under|below|less than|at most|capped at)\\s*$',
      'i',
    ),
    'upTo',
  ],
  [/(?:^|\b|[~≈])(?:about|around|approx\.?|approximately|roughly|circa|ca?\.|some|in the region of|nearly|almost|[~≈])\s*$/i, 'about'],
];
