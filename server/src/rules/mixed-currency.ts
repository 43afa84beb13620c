import type { ProseDocument } from '../text/document';
import { currencyDoubts, type CurrencyDoubt } from '../text/facts/currencies';
import type { Fix } from './finding';
import { defineRule } from './rule';

export default defineRule({
  id: 'mixed-currency',
  summary: 'Leaves the client to guess the currency of an amount.',
  why: 'A client who takes euros for dollars budgets a wrong sum, and finds out with the invoice.',
  inAnyLanguage: true,
  severity: 'warning',
  kinds: ['quote', 'email', 'proposal'],
  options: {},
  examples: [
    { bad: 'The design costs £800. The hosting costs $49 USD a year.', good: 'The design costs £800. The hosting costs £39 a year.' },
    {
      bad: '| Item | Price |\n| --- | ---: |\n| Design | €800 |\n| Building | 1,200 |\n| Total | €2,000 |',
      good: '| Item | Price |\n| --- | ---: |\n| Design | €800 |\n| Building | €1,200 |\n| Total | €2,000 |',
    },
  ],

  *check(document) {
    for (const doubt of currencyDoubts(document)) {
      const range = { start: doubt.start, end: doubt.end };
      yield { range, message: messageOf(doubt, document.slice(range)), fixes: () => fixesOf(document, doubt, document.slice(range)) };
    }
  },
});

function messageOf(doubt: CurrencyDoubt, written: string): string {
  if (doubt.type === 'bare') return `“${written}” names no currency beside amounts that do; write “${doubt.around[0]}${written}${doubt.around[1]}”.`;
  if (doubt.type === 'none') return `“${written}” names no currency, and nothing else does; name the currency once, as in “Price (€)”.`;
  if (doubt.type === 'dollar') return `“${written}” may be ${doubt.codes.join(' or ')} to this client; name the currency.`;
  return `“${written}” is in ${doubt.other} and other prices are in ${doubt.first}; give all prices in one currency, or say at what rate you convert.`;
}

/** Dollars that say not whose. */
const bareDollars = /(?<![A-Za-z])\$ ?\d[\d,]*(?:\.\d+)?(?![\d.,]*\d)(?! ?[A-Z]{3}\b)/g;

function fixesOf(document: ProseDocument, doubt: CurrencyDoubt, written: string): readonly Fix[] {
  const { start, end } = doubt;
  if (doubt.type === 'bare')
    return [
      { title: `Add ${doubt.around.join('').trim()}`, safe: false, edits: [{ range: { start, end }, text: `${doubt.around[0]}${written}${doubt.around[1]}` }] },
    ];
  if (doubt.type === 'dollar') {
    const all = document
      .blocksIn('own')
      .flatMap((block) =>
        Array.from(document.text.slice(block.start, block.end).matchAll(bareDollars), (match) => block.start + match.index + match[0].length),
      );
    const places = all.includes(end) ? all : [end];
    return doubt.codes.map((code) => ({ title: `Add ${code}`, safe: false, edits: places.map((at) => ({ range: { start: at, end: at }, text: ` ${code}` })) }));
  }
  return [];
}
