/** Products that the words of a row name: “6 pages @ £140”, “84 miles at 45p”. */
import { light } from '../light';
import { numberWords } from './dateWords';
import { contentOf } from './moneyCells';
import type { Figure } from './priceTables';
import type { RawCell } from './rawTables';

/** “45p” in the currency of the table; “84 miles at 45p” counts nothing else. */
export const inWhole = (figure: Figure | undefined): Figure | undefined =>
  figure && figure.written.sign === undefined && figure.written.unit !== undefined && penny.test(figure.written.unit)
    ? { ...figure, value: figure.value.div(100), written: { ...figure.written, sign: figure.written.unit } }
    : figure;
const penny = /^(?:p|pence|cents?|ct|¢)$/;

const longestReckoning = 100;
const reckoning = light(
  new RegExp(
    '(?:^|[\\s(:–—-])(\\d[\\d.,]*(?:\\s?\\p{L}{1,12})?)(?:\\s\\p{L}{2,16})?\\s*(?:[×@]|\\bx\\b|\\bat\\b)\\s*' +
      "([^\\s\\p{L}\\d]{0,3}\\s?\\d[\\d.,'’]*\\d?(?:\\s?(?:\\p{Sc}|zł|kr|грн|\\p{Lu}{3}|p|pence|cents?|ct|¢)(?!\\p{L}))?" +
      '(?:\\s?/\\s?\\p{L}+| per \\p{L}+| an? \\p{L}+)?)(?:\\s(?:each|ea\\.?))?\\s*(?:\\)|$)',
    'u',
  ),
);

const thirdFactor = new RegExp(`[×@*]|\\sx\\s|\\sat\\s|(?<!\\b(?:part|phase|round|stage|step|week) )\\b(?:\\d+|${numberWords})\\s+\\p{L}`, 'iu');

/** The two factors in the words of a cell, each as a cell of its own. */
export function productIn({ column, start, text }: RawCell): readonly { readonly quantity: RawCell; readonly rate: RawCell }[] {
  const match = text.length < longestReckoning && /\d/.test(text) ? reckoning.exec(text) : null;
  // With a third factor in front, as in “four staff, 6 hours at £16”, these two are not the whole of it.
  if (!match || thirdFactor.test(text.slice(0, match.index + 1))) return [];
  const cell = (words: string, from: number): RawCell => ({ column, start: start + text.indexOf(words, from), text: words, content: contentOf(words) });
  return [{ quantity: cell(match[1]!, match.index), rate: cell(match[2]!, match.index + match[1]!.length) }];
}
