/** Amounts in words, as “two thousand four hundred dollars” and “rupees two lakh only”. */
import { whereCued } from '../cuedFinder';
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import type { MoneyMention } from './money';
import { currencyWords } from './moneyWords';

/** Numbers by name. What multiplies stands apart. */
const small: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const groups: Readonly<Record<string, number>> = {
  thousand: 1000,
  grand: 1000,
  lakh: 100_000,
  lakhs: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
};

const number = `(?:${[...Object.keys(small), 'hundred', ...Object.keys(groups)].sort((a, b) => b.length - a.length).join('|')})`;
const numbers = `(?:${number}(?:[ -]|\\n)(?:and )?){0,8}${number}`;
const currency = '(?:euros?|pounds?(?: sterling)?|dollars?|rupees|francs|kroner|kronor|dirhams|rand|pesos|shekels|yen|zlotys?)';
/** The words of money, without which nothing is read. */
export const moneyWords = new CuedPattern(`\\b${currency}\\b`, 'i');
const written = new RegExp(
  `\\b(?:(${numbers})[ \\n](?:(?:American|Australian|British|Canadian|Danish|Indian|New Zealand|Norwegian|Singapore|` +
    `Swedish|Swiss|US) )?(${currency})|(rupees) (${numbers})(?: only)?)(?![\\p{L}-])`,
  'giu',
);
/** Pounds that are weighed, and what is said by the way: “a million dollars”. */
const noMoney =
  /\b(?:boxes|carr(?:y|ies)|flour|gained?|heavy|lift\w*|loads?|lost|meat|of (?:apples|butter|coffee|flour|meat|sugar)|potatoes|weigh\w*|weight)\b/i;
const perUnit = new RegExp(
  '^ (?:(?:per|an?|each) (hour|day|week|month|quarter|year|night|word|page|person|head|guest|visit|session|lesson|' +
    'piece)\\b|(each|apiece|a head|monthly|weekly|yearly)\\b)',
  'i',
);

const none: readonly MoneyMention[] = [];
const smallest = 20;

/** The amounts of a sentence that are written in words; offsets count from its start. A single small number, as in “five pounds”, is none. */
export const writtenMoneyIn = whereCued([moneyWords], none, (sentence: Sentence): readonly MoneyMention[] =>
  sentence.note(smallMoneyIn).filter(({ figures: [{ decimal }] }) => Number(decimal) >= smallest),
);

/** The same with small numbers, which mean money where a sentence reckons with them. */
export const smallMoneyIn = whereCued([moneyWords], none, ({ text }: Sentence): readonly MoneyMention[] =>
  Array.from(text.matchAll(written)).flatMap((match): MoneyMention[] => {
    const words = match[1] ?? match[4]!;
    const sign = match[2] ?? match[3]!;
    const value = valueOf(words);
    if (value === undefined || (/^pounds?$/i.test(sign) && noMoney.test(text)) || /^an? million$/i.test(words)) return [];
    const start = match.index;
    const end = start + match[0].length;
    const at = text.indexOf(words, start);
    const unit = perUnit.exec(text.slice(end));
    const name = sign.toLowerCase().replace(/ sterling$/, '');
    const code = name.startsWith('pound') ? 'GBP' : currencyWords[name];
    return [
      {
        start,
        end,
        text: match[0].replace(/\s+/g, ' '),
        currency: code,
        sign: name,
        type: 'exact',
        figures: [{ start: at, end: at + words.length, decimal: String(value), power: 0 }],
        per: (unit?.[1] ?? unit?.[2])?.toLowerCase(),
        rateEnd: end + (unit?.[0].length ?? 0),
      },
    ];
  }),
);

/** What the words come to; `undefined` when they make no number, as “hundred and” does not. */
function valueOf(words: string): number | undefined {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const group = groups[word];
    if (word === 'hundred') part = (part || 1) * 100;
    else if (group !== undefined) [total, part] = [total + (part || 1) * group, 0];
    else part += small[word]!;
  }
  return total + part || undefined;
}
