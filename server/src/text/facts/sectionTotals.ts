/** Costs that each section names under the same label, as milestones of a grant do, and the total of them: “Costs: 10,000 USD”, “Total costs: 15,000 USD”. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import { light } from '../light';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import { contentOf, type WrittenFigure } from './moneyCells';
import { moneyText, numberText } from './moneyText';
import { digitsOf, pointBy, readNumber, type NumberReading } from './numbers';
import { outlineOf } from './outline';
import type { WrongAmount } from './statedProducts';
import { foreignAmounts } from './totalStandards';
import { mostOptionals, subsetSums } from './sumRuns';

interface CostLine {
  readonly isTotal: boolean;
  readonly label: string;
  readonly figure: WrittenFigure;
  readonly reading: NumberReading;
  /** Where the figure's text starts in its block, and what it says. */
  readonly at: number;
  readonly words: string;
}

/** Totals that are not what the costs of the sections come to. */
export const sectionTotals = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  const { own, headings } = outlineOf(document);
  const lines: (CostLine & TextRange & { section: number })[] = [];
  own.forEach(({ type, prose, start }, index) => {
    if (type === 'paragraph' || type === 'item' || type === 'heading')
      for (const line of prose.note(type === 'heading' ? pricedHeading : costLines))
        lines.push({ ...line, start: start + line.at + line.figure.start, end: start + line.at + line.figure.end, section: headings[index]! });
  });
  const totals = lines.filter(({ isTotal }) => isTotal);
  const [total] = totals;
  if (!total || totals.some((other) => !valueOf(other).eq(valueOf(total)))) return [];
  const rest = lines.filter(({ isTotal, section }) => !isTotal && section !== total.section);
  const labelled = rest.filter(({ label }) => label === total.label);
  const parts = labelled.length > 0 ? labelled : rest.filter(({ label }) => label === 'heading');
  if (parts.length < 2 || new Set(parts.map(({ section }) => section)).size < parts.length || parts.some(({ figure }) => figure.sign !== total.figure.sign))
    return [];
  const values = parts.map(valueOf);
  const right = values.reduce((sum, value) => sum.plus(value), new Big(0));
  const value = valueOf(total);
  const { power, currency } = total.figure;
  const isRight = (sum: Big): boolean =>
    sum
      .minus(value)
      .abs()
      .lt(power > 0 ? new Big(10).pow(power - total.reading.decimals) : total.reading.decimals > 0 ? 0.005 : 1);
  const ratio = Number(value.div(right).toFixed(4));
  if (values.length > mostOptionals || subsetSums(values).some(isRight) || ratio < 0.5 || ratio > 2) return [];
  // Costs under other names may be part of it.
  const besides = [...foreignAmounts(document, [])];
  for (const known of [value, ...values]) {
    const index = besides.findIndex((amount) => amount.eq(known));
    if (index >= 0) besides.splice(index, 1);
  }
  if (besides.some((amount) => isRight(right.plus(amount)))) return [];
  const { group, point, indian } = [total, ...parts].map(({ reading }) => reading).find((reading) => reading.group !== undefined) ?? total.reading;
  const table = {
    style: { group: group ?? ',', point: point ?? '.', indian },
    around: aroundOf(total),
    decimals: total.reading.decimals,
    digits: digitsOf(currency),
  } as const;
  const exact = power > 0 ? right.div(new Big(10).pow(power)) : right;
  return [
    {
      start: total.start,
      end: total.start + total.figure.written.length,
      number: numberText(table, exact, total.reading.decimals),
      how: `the ${parts.length} parts come to ${moneyText(power > 0 ? { ...table, around: ['', ''] } : table, right)}`,
    },
  ];
}

const valueOf = ({ figure, reading }: CostLine): Big => reading.value.times(new Big(10).pow(figure.power));
const aroundOf = ({ words, figure }: CostLine): readonly [string, string] => [words.slice(0, figure.start).trimStart(), words.slice(figure.end).trimEnd()];

const none: readonly CostLine[] = [];
const costLine = new RegExp(
  '^[\\s*_+-]*(total |overall |grand total )?(?:milestone |phase |estimated |project )?' +
    '(costs?|price|budget|fee|funding|grant|amount|payment|requested)?(?: requested| amount)?[\\s*_]*:[\\s*_]*(\\S.{1,40})$',
  'gim',
);

function costLines({ text }: Prose): readonly CostLine[] {
  if (text.length > 600 || !/\d/.test(text)) return none;
  const lines: CostLine[] = [];
  for (const match of text.matchAll(costLine)) {
    // “: $500” alone names nothing.
    if (match[1] === undefined && match[2] === undefined) continue;
    const words = match[3]!.replace(/\s*(?:\(|\bfor\b|\bplus\b|\+|;|,\s).*$/, '').replace(/[.\s]+$/, '');
    const figure = contentOf(words);
    const reading =
      figure.type === 'figure' && figure.sign !== undefined && !figure.percent && figure.per === undefined
        ? readNumber(figure.written, pointBy(figure.written, figure.currency ?? `sign ${figure.sign}`, figure.sign))
        : undefined;
    if (figure.type === 'figure' && reading)
      lines.push({
        isTotal: match[1] !== undefined,
        label: (match[2] ?? 'total').toLowerCase().replace(/s$/, ''),
        figure,
        reading,
        at: match.index + match[0].length - match[3]!.length,
        words,
      });
  }
  return lines.length > 0 ? lines : none;
}

const headed = light(
  new RegExp(
    '^[\\s\\d.]*(?:milestone|phase|stage|part|work package|step|sprint|month|module)\\b.*?(?:[(:–—-]|\\s-)\\s*' +
      "([^\\s\\p{L}]{0,3}(?:\\p{Lu}{2,4}\\s?)?\\d[\\d.,'’\\u00a0 ]*(?:k\\b)?" +
      '(?:\\s?(?:\\p{Sc}|\\p{Lu}{3}\\b|euros?|dollars?|pounds?))?)\\s*\\)?\\s*$',
    'iu',
  ),
);

/** “Milestone 1: Core library ($10,000)”. */
function pricedHeading({ text }: Prose): readonly CostLine[] {
  const match = text.length < 120 ? headed.exec(text) : null;
  if (!match) return none;
  const words = match[1]!.trim();
  const figure = contentOf(words);
  const reading =
    figure.type === 'figure' && figure.sign !== undefined && figure.per === undefined
      ? readNumber(figure.written, pointBy(figure.written, figure.currency ?? `sign ${figure.sign}`, figure.sign))
      : undefined;
  return figure.type === 'figure' && reading ? [{ isTotal: false, label: 'heading', figure, reading, at: text.lastIndexOf(words), words }] : none;
}
