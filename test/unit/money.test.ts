import assert from 'node:assert/strict';

import { amountKey, moneyIn } from '../../server/src/text/facts/money';
import { pricesIn } from '../../server/src/text/facts/prices';
import { Sentence } from '../../server/src/text/sentence';

/** Each amount as “words: code type/unit figures”; a type “exact” and what is not known are left out. */
const found = (text: string): string =>
  moneyIn(new Sentence(text, false))
    .map(({ text: words, currency, type, per, figures }) => `${words}: ${[currency ?? '?', type === 'exact' ? '' : type, per ? `/${per}` : '', figures.map((figure) => figure && figure.decimal + (figure.power ? `e${figure.power}` : '')).join('..')].filter(Boolean).join(' ')}`)
    .join(' | ');

const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'groups of digits': {
    'It is £1,234.56.': '£1,234.56: GBP 1234.56',
    'It is 1.234,56 €.': '1.234,56 €: EUR 1234.56',
    'It is 1 234,56 zł.': '1 234,56 zł: PLN 1234.56',
    "It is CHF 1'234.50.": "CHF 1'234.50: CHF 1234.50",
    'It is ₹1,23,456.00.': '₹1,23,456.00: INR 123456.00',
    'It is ¥120,000.': '¥120,000: JPY 120000',
    'It is R$ 1.234,56.': 'R$ 1.234,56: BRL 1234.56',
    'in 2026 500 euros': '500 euros: EUR 500',
  },
  'signs, codes and words': {
    'It is US$1.2k or $5k.': 'US$1.2k: USD 1.2e3 | $5k: ? 5e3',
    'USD 500, $500 USD and 500 usd': 'USD 500: USD 500 | $500 USD: USD 500 | 500 usd: USD 500',
    'It is GH₵55,000.': 'GH₵55,000: GHS 55000',
    'It is kr 500 or 500 kr.': 'kr 500: ? 500 | 500 kr: ? 500',
    '4,5 тис. грн на місяць': '4,5 тис. грн: UAH 4.5e3',
    '1.500 de lei or 500 lei': '1.500 de lei: RON 1500 | 500 lei: RON 500',
    'Rs. 5,000 and R12,500': 'Rs. 5,000: ? 5000 | R12,500: ZAR 12500',
    'It is £  1,200  now.': '£ 1,200: GBP 1200',
    '$1.5 million or £2m': '$1.5 million: ? 1.5e6 | £2m: GBP 2e6',
  },
  'kinds of mention': {
    'It is £500–700.': '£500–700: GBP range 500..700',
    'between £500 and £700': '£500 and £700: GBP range 500..700',
    '500–700 euros': '500–700 euros: EUR range 500..700',
    '£5-7k': '£5-7k: GBP range 5e3..7e3',
    'from £500 to £700': '£500 to £700: GBP range 500..700',
    'from £500 per page': '£500: GBP from /page 500',
    'about £400, up to £300, $800+': '£400: GBP about 400 | £300: GBP upTo 300 | $800: ? from 800',
    '£85/hour and £600 a day': '£85: GBP /hour 85 | £600: GBP /day 600',
    '€40 per month, 0.12 EUR/word': '€40: EUR /month 40 | 0.12 EUR: EUR /word 0.12',
  },
  'what is no amount': {
    'Put $0 and ${1} there.': '',
    '20% of the visits in 2026, call +44 20 7946 0958, 5 stars': '',
    'Take 10 pounds of flour and PHP 8.2.': '',
    '£500 - 3 pages': '£500: GBP 500',
    'from 3 to £500': '£500: GBP 500',
  },
};

describe('moneyIn', () => {
  for (const [title, texts] of Object.entries(cases)) {
    describe(title, () => {
      for (const [text, expected] of Object.entries(texts)) it(text, () => assert.equal(found(text), expected));
    });
  }

  it('gives two ways of writing one sum the same key', () => {
    const [first, second, other] = moneyIn(new Sentence('£1,500, £1.5k and €1,500', false)).map(amountKey);
    assert.equal(first, second);
    assert.notEqual(first, other);
  });
});

it('tells the price that is offered from the budget beside it', () => {
  const prices = pricesIn(new Sentence('In line with your budget of £5,000, the new website would cost £4,800.', false));
  assert.deepEqual(prices.map(({ text }) => text), ['£4,800']);
});
