/** Payments that are a percentage of the total: “25% deposit (£882)”, “the rest (£2,646)”, and tables of payments. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { agrees, scaledDecimals } from './figureFit';
import { moneyIn, type MoneyMention } from './money';
import { moneyText, numberText } from './moneyText';
import { digitsOf, isAmbiguous, pointBy, readNumber, type NumberReading } from './numbers';
import { hitsInProse } from './proseHits';
import { priceTables } from './priceTables';
import { isPaymentPlan, wrongParts } from './paymentPlans';
import type { WrongAmount } from './statedProducts';
import { mostClaims } from './statedTotals';
import { standardOf, type Standard } from './totalStandards';
import { percentText } from './sumLedger';
import { sumsOf } from './sums';

interface Share {
  readonly start: number;
  readonly written: string;
  readonly power: number;
  /** `undefined` for “the rest”. */
  readonly percent: string | undefined;
}

/** The payments that are not the share of the total that they are said to be. */
export const statedShares = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  const tables = priceTables(document).filter((table) => sumsOf(table).items > 0);
  if (tables.length === 0) return ofOnePrice(document);
  const plans = tables.filter(isPaymentPlan);
  const priced = tables.filter((table) => !plans.includes(table));
  const standard = standardOf(priced, document);
  return [...plans.flatMap((table) => wrongParts(table, priced, standard, document)), ...(standard ? wrongShares(document, standard) : [])];
}

/** “A deposit of 30 % (€1,400)” far below the one price of a document without a table. */
function ofOnePrice(document: ProseDocument): readonly WrongAmount[] {
  const shares = document.hits(sharesIn);
  if (shares.length === 0) return [];
  const told = new Set(shares.map(({ sentence }) => sentence));
  const prices = document.hits(moneyIn).flatMap(({ notes, sentence }) => (told.has(sentence) ? [] : notes));
  const [price] = prices;
  if (
    !price ||
    prices.some(
      ({ type, per, figures: [figure, second] }) =>
        type !== 'exact' || per !== undefined || second !== undefined || figure.decimal !== price.figures[0].decimal || figure.power > 0,
    ) ||
    taxed.test(document.text)
  )
    return [];
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(price.text.replace(/^\D+/, ''))?.[0] ?? '';
  const whole = readNumber(written, pointBy(written, price.currency ?? `sign ${price.sign}`, price.sign));
  if (!whole) return [];
  return shares.flatMap(({ start, notes }) =>
    notes.flatMap((share) =>
      notes.length === 1 && share.percent !== undefined && share.power === 0
        ? wrongOf(share, start, { ...whole, written, text: price.text, currency: price.currency, sign: price.sign })
        : [],
    ),
  );
}
const taxed = /\b(?:VAT|GST|HST|tax|MwSt|USt|TVA|IVA|moms)\b/i;

type Whole = NumberReading & Pick<MoneyMention, 'text' | 'currency' | 'sign'> & { readonly written: string };

function wrongOf({ start, written, percent }: Share, by: number, whole: Whole): readonly WrongAmount[] {
  const reading = readNumber(written, pointBy(written, whole.currency ?? `sign ${whole.sign}`, whole.sign));
  const right = whole.value.times(percent!).div(100);
  const ratio = reading && right.gt(0) ? Number(reading.value.div(right).toFixed(4)) : 0;
  if (!reading || reading.value.minus(right).abs().lt(1) || ratio < 0.6 || ratio > 1.6) return [];
  const group = whole.group ?? reading.group ?? (whole.point === ',' ? '.' : ',');
  const [before = '', after = ''] = whole.text.split(whole.written);
  const table = {
    style: { group, point: group === '.' ? ',' : '.', indian: whole.indian },
    around: [before, after],
    decimals: reading.decimals,
    digits: digitsOf(whole.currency),
  } as const;
  return [
    {
      start: by + start,
      end: by + start + written.length,
      number: numberText(table, right),
      how: `${percentText(new Big(percent!))} of ${whole.text} = ${moneyText(table, right)}`,
    },
  ];
}

function wrongShares(document: ProseDocument, { table, right, accepted }: Standard): readonly WrongAmount[] {
  const found: WrongAmount[] = [];
  const paid: Big[] = [];
  const scale = scaledDecimals(table);
  for (const { start, notes, block } of hitsInProse(document, sharesIn)) {
    if (block.start >= table.start && block.end <= table.end) continue;
    if (paid.length > mostClaims) break;
    for (const { start: at, written, power, percent } of notes) {
      const reading = readNumber(written, isAmbiguous(written) ? table.style.point : undefined);
      if (!reading || (percent === undefined && paid.length === 0)) continue;
      const figure = { value: reading.value.times(new Big(10).pow(power)), decimals: reading.decimals, written: { power } };
      const off = paid.reduce((sum, value) => sum.plus(value), new Big(0));
      const partOf = (whole: Big): Big => (percent === undefined ? whole.minus(off) : whole.times(percent).div(100));
      paid.push(figure.value);
      if ([right, ...accepted].some((whole) => agrees(figure, partOf(whole), table, power > 0 ? scale : 0))) continue;
      const expected = partOf(right);
      const ratio = expected.gt(0) ? Number(figure.value.div(expected).toFixed(4)) : 0;
      if (ratio < 0.6 || ratio > 1.6 || power > 0) continue;
      const how =
        percent === undefined
          ? `${moneyText(table, right)} less ${moneyText(table, off)} = ${moneyText(table, expected)}`
          : `${percentText(new Big(percent))} of ${moneyText(table, right)} = ${moneyText(table, expected.round(table.digits))}`;
      found.push({ start: start + at, end: start + at + written.length, number: numberText(table, expected.round(table.digits), reading.decimals), how });
    }
  }
  return found;
}

const none: readonly Share[] = [];
const payment = new RegExp(
  '\\b(?:deposits?|up ?front|advance|balance|remain\\w*|rest|sign(?:ing|ed|ature)|order|accept\\w*|book(?:s|ing|ed)?|' +
    'completion|complete|delivery|approval|launch|before|start|end|due|pay\\w*|instal\\w*|milestones?|half)\\b',
  'i',
);
const other = new RegExp(
  '\\b(?:VAT|tax|GST|discount|off|interest|late|commission|increase|more|less|cheaper|sav(?:e|es|ing)|month|monthly|year|' +
    'contingency|if|cancel\\w*|budget|refund\\w*|up to|at least|per)\\b|\\?',
  'i',
);

function sharesIn(sentence: Sentence): readonly Share[] {
  const { text } = sentence;
  if (!/%|\brest\b|\bbalance\b|\bremain/.test(text) || !payment.test(text) || other.test(text)) return none;
  const money = moneyIn(sentence);
  return money.flatMap(({ start, end, type, per, figures: [figure, second] }, index): Share[] => {
    const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(figure.start, figure.end))?.[0];
    if (type !== 'exact' || per !== undefined || second || !written) return [];
    const before = text.slice(Math.max(money[index - 1]?.end ?? 0, start - 60), start);
    const percent = /(\d{1,2}(?:[.,]\d{1,2})?)\s?%[^.;%\d]{0,45}$/.exec(before)?.[1] ?? /^\s*\((\d{1,2}(?:[.,]\d{1,2})?)\s?%\)/.exec(text.slice(end))?.[1];
    const isRest =
      percent === undefined && /\b(?:the (?:rest|balance|remainder)|(?:the )?remaining(?: \w+)?)(?:\s*[(,:–—-]|\s+(?:of|is|comes to))?\s*$/i.test(before);
    return percent === undefined && !isRest ? [] : [{ start: figure.start, written, power: figure.power, percent: percent?.replace(',', '.') }];
  });
}
