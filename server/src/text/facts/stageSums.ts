/** Payments listed below a price, “On signing: £3,000”, which have to make it up. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { moneyIn, type MoneyMention } from './money';
import { moneyText, numberText } from './moneyText';
import { digitsOf, pointBy, readNumber, shapeOf, type NumberReading } from './numbers';
import { outlineOf } from './outline';
import type { WrongAmount } from './statedProducts';

/** The last payments of lists that do not come to the price above them. */
export const stageSums = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

const stage = new RegExp(
  '\\b(?:sign\\w*|deposit|deliver\\w*|complet\\w*|finish\\w*|start\\w*|begin\\w*|kick-?off|the end|launch\\w*|approv\\w*|' +
    'accept\\w*|draft|hand\\w*|order\\w*|book\\w*|now|today|before|after|when|once|upon|up ?front|balance|instal\\w*|payments?|' +
    'milestones?|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|' +
    'last|final)\\b',
  'i',
);
const paying = /\b(?:pay\w*|paid|instal\w*|stages?|parts|steps|split|due|divided|portions|tranches|milestones|invoice[ds]?|thirds|halves)\b/i;
const notOne = /\b(?:option\w*|either|or|from|up to|per|about|around|discount|deposit|month\w*|was|were|budget|extra)\b|%/i;

const namesPaying = ({ text }: Prose): boolean => paying.test(text);
const namesStage = ({ text }: Prose): boolean => stage.test(text) && !/\bper\b|\bor\b/i.test(text);

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly reading: NumberReading;
  readonly mention: MoneyMention;
  readonly around: readonly [string, string];
}

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  const { own } = outlineOf(document);
  const found: WrongAmount[] = [];
  own.forEach((block, first) => {
    if (block.type !== 'item' || !block.list || block.list.parent || own[first - 1]?.list === block.list) return;
    const items: Block[] = [];
    for (let at = first; own[at]?.list === block.list; at++) items.push(own[at]!);
    const wrong = items.length > 1 && items.length < 9 ? wrongLast(items, own.slice(Math.max(0, first - 3), first), document) : undefined;
    if (wrong) found.push(wrong);
  });
  return found;
}

function wrongLast(items: readonly Block[], above: readonly Block[], document: ProseDocument): WrongAmount | undefined {
  if (!above.some(({ prose }) => prose.note(namesPaying))) return undefined;
  const shares = items.map(({ prose }) => prose.note(percentOf));
  const areShares = shares.every((share) => share !== undefined) && shares.reduce((all, share) => all.plus(share!), new Big(0)).eq(100);
  // Shares that make up the whole are payments whatever else they say.
  if (!areShares && items.some(({ prose }) => prose.text.includes('%') || !prose.note(namesStage))) return undefined;
  const parts = items.map(onlySum);
  const known = above.filter(({ type }) => type !== 'cell').map(sumsIn);
  const sums = known.flatMap((one) => one ?? []);
  const [whole] = sums;
  if (
    !whole ||
    sums.length > 1 ||
    known.includes(undefined) ||
    parts.some((part) => part === undefined || part.mention.sign !== whole.mention.sign) ||
    above.some(({ prose }) => prose.sentences.some(({ sentence }) => moneyIn(sentence).length > 0 && notOne.test(sentence.text)))
  )
    return undefined;
  if (areShares) return wrongShare(parts as readonly Sum[], shares as readonly Big[], whole);
  const values = parts.map((part) => part!.reading.value);
  const sum = values.reduce((all, value) => all.plus(value), new Big(0));
  const ratio = Number(sum.div(whole.reading.value).toFixed(4));
  // Payments with a tax on top come to more, and rounded ones to a little more or less.
  if (
    sum.minus(whole.reading.value).abs().lt(items.length) ||
    ratio < 0.7 ||
    ratio > 1.5 ||
    (/\b(?:VAT|GST|HST|tax|MwSt|USt|TVA|IVA|moms)\b/i.test(document.text) && (ratio > 1.04 || ratio < 0.97))
  )
    return undefined;
  const last = parts.at(-1)!;
  const right = last.reading.value.plus(whole.reading.value).minus(sum);
  const others = sum.minus(last.reading.value);
  if (right.lte(0)) return undefined;
  const shape = shapeOf(whole.written)?.group ? shapeOf(whole.written) : shapeOf(last.written);
  const point = shape?.point ?? (shape?.group === '.' ? ',' : '.');
  const table = {
    style: { group: shape?.group ?? (point === ',' ? '.' : ','), point, indian: shape?.indian ?? false },
    around: last.around,
    decimals: last.reading.decimals,
    digits: digitsOf(last.mention.currency),
  } as const;
  return {
    start: last.start,
    end: last.end,
    number: numberText(table, right),
    how: `${whole.mention.text} less ${moneyText(table, others)} = ${moneyText(table, right)}`,
  };
}

/** The percentage of an item that names one. */
function percentOf({ text }: Prose): Big | undefined {
  const [match, ...others] = text.matchAll(/(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent)/gi);
  return match && others.length === 0 ? new Big(match[1]!.replace(',', '.')) : undefined;
}

/** “40 % after the first cut: €3,480” of €9,600, where the other items are the shares that they are said to be. */
function wrongShare(parts: readonly Sum[], shares: readonly Big[], whole: Sum): WrongAmount | undefined {
  const right = (index: number): Big => whole.reading.value.times(shares[index]!).div(100);
  const misfits = parts.flatMap((part, index) => (part.reading.value.minus(right(index)).abs().lt(1) ? [] : [index]));
  const [at, ...others] = misfits;
  if (at === undefined || others.length > 0) return undefined;
  const part = parts[at]!;
  const shape = shapeOf(whole.written)?.group ? shapeOf(whole.written) : shapeOf(part.written);
  const point = shape?.point ?? (shape?.group === '.' ? ',' : '.');
  const table = {
    style: { group: shape?.group ?? (point === ',' ? '.' : ','), point, indian: shape?.indian ?? false },
    around: part.around,
    decimals: part.reading.decimals,
    digits: digitsOf(part.mention.currency),
  } as const;
  return {
    start: part.start,
    end: part.end,
    number: numberText(table, right(at)),
    how: `${shares[at]!.toFixed()} % of ${whole.mention.text} = ${moneyText(table, right(at))}`,
  };
}

function onlySum(block: Block): Sum | undefined {
  const sums = sumsIn(block);
  return sums?.length === 1 ? sums[0] : undefined;
}

/** The amounts of a block; `undefined` when one of them is no plain amount. */
function sumsIn({ prose, start }: Block): readonly Sum[] | undefined {
  const found: Sum[] = [];
  for (const { sentence, start: at } of prose.sentences) {
    for (const mention of moneyIn(sentence)) {
      const {
        figures: [figure, second],
        type,
        per,
        currency,
        sign,
      } = mention;
      const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(sentence.text.slice(figure.start, figure.end))?.[0];
      const reading = written === undefined ? undefined : readNumber(written, pointBy(written, currency ?? `sign ${sign}`, sign));
      if (type !== 'exact' || per !== undefined || second || figure.power > 0 || !reading || !written) return undefined;
      const from = start + at + figure.start;
      found.push({
        start: from,
        end: from + written.length,
        written,
        reading,
        mention,
        around: [sentence.text.slice(mention.start, figure.start), sentence.text.slice(figure.start + written.length, mention.end)],
      });
    }
  }
  return found;
}
