import { figureText } from '../text/facts/moneyText';
import { priceTables } from '../text/facts/priceTables';
import { sumsOf } from '../text/facts/sums';
import { wrongAmounts } from '../text/facts/wrongAmounts';
import { defineRule } from './rule';

export default defineRule({
  id: 'wrong-total',
  summary: 'Has a sum, a tax, a discount or a total that does not add up.',
  why: 'A client who finds one wrong sum checks all the others, and argues about the price instead of the work.',
  inAnyLanguage: true,
  severity: 'error',
  kinds: ['quote', 'email', 'proposal'],
  options: {},
  examples: [
    {
      bad: '| Item | Price |\n| --- | ---: |\n| Design | £800.00 |\n| Building | £1,200.00 |\n| Total | £2,100.00 |',
      good: '| Item | Price |\n| --- | ---: |\n| Design | £800.00 |\n| Building | £1,200.00 |\n| Total | £2,000.00 |',
    },
    {
      bad: '| Item | Hours | Rate | Amount |\n| --- | ---: | ---: | ---: |\n| Texts | 12 | £85 | £1,200 |',
      good: '| Item | Hours | Rate | Amount |\n| --- | ---: | ---: | ---: |\n| Texts | 12 | £85 | £1,020 |',
    },
  ],

  *check(document) {
    for (const table of priceTables(document)) {
      for (const { figure, right, how, fits } of sumsOf(table).checks) {
        if (fits || !figure) continue;
        const { start, end } = figure;
        const text = figureText(table, right, figure);
        yield finding(document.slice({ start, end }), { start, end }, text, how());
      }
    }
    for (const { start, end, number, how } of wrongAmounts(document)) yield finding(document.slice({ start, end }), { start, end }, number, how);
  },
});

const finding = (written: string, range: { start: number; end: number }, number: string, how: string) => ({
  range,
  message: `“${written}” does not add up: ${how}; put “${number}” or correct the figures it comes from.`,
  fixes: () => [{ title: `Put ${number}`, safe: false, edits: [{ range, text: number }] }],
});
