/** An amount that is said in figures and, right behind them, in words that come to something else: “£205 (two hundred and fifteen pounds)”. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { hitsInProse } from './proseHits';
import { moneyIn } from './money';
import type { WrongAmount } from './statedProducts';
import { writtenMoneyIn } from './writtenMoney';

export const spelledTwice = (document: ProseDocument): readonly WrongAmount[] =>
  hitsInProse(document, mismatches).flatMap(({ start, notes }) => notes.map((wrong) => ({ ...wrong, start: wrong.start + start, end: wrong.end + start })));

const between = /^\s*\(\s*(?:in words[:,]?\s*)?$/i;
const closing = /^(?: only)?\s*\)/i;

function mismatches(sentence: Sentence): readonly WrongAmount[] {
  return writtenMoneyIn(sentence).flatMap(({ start, end, figures: [words], currency }): WrongAmount[] => {
    const figure = moneyIn(sentence).find((mention) => between.test(sentence.text.slice(mention.end, start)) && closing.test(sentence.text.slice(end)));
    if (
      !figure ||
      figure.per !== undefined ||
      figure.type !== 'exact' ||
      sentence.isQuoted(figure) ||
      (currency !== undefined && figure.currency !== undefined && currency !== figure.currency)
    )
      return [];
    const value = Number(figure.figures[0].decimal) * 10 ** figure.figures[0].power;
    // The words may leave the pence out.
    if (Math.floor(value) === Number(words.decimal) || value === Number(words.decimal)) return [];
    return [{ start, end, number: figure.text, how: `the figures say ${figure.text}` }];
  });
}
