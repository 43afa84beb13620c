/** Totals named in the text, which must be those of the table. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { moneyIn, type MoneyMention } from './money';
import { moneyText, numberText } from './moneyText';
import { isAmbiguous, isRounded, readNumber } from './numbers';
import { priceTables, type PriceTable } from './priceTables';
import type { WrongAmount } from './statedProducts';
import { sumsOf } from './sums';

const none: readonly WrongAmount[] = [];

/** The amounts that are named as the total and are no sum of the one price table of the document. */
export function statedTotals(document: ProseDocument): readonly WrongAmount[] {
  const tables = priceTables(document);
  if (tables.length === 0) return none;
  const withTotal = tables.filter(({ rows }) => rows.some(({ role }) => role === 'total'));
  const table = withTotal[0];
  if (withTotal.length !== 1 || tables.length !== 1 || !table || table.unclear || table.rows.some(({ optional }) => optional)) return none;
  const sums = sumsOf(table);
  if (sums.itemSum === undefined || sums.addsUp === undefined) return none;
  const shown = table.rows.findLast(({ role }) => role === 'total');
  const check = sums.checks.findLast(({ row }) => row === shown);
  if (!shown?.amount || !check) return none;
  const right = check.fits ? shown.amount.value : check.right;
  const accepted = acceptable(document, table, [...sums.totals, right]);
  const found: WrongAmount[] = [];
  let foreign = 0;
  for (const { sentence, start, block } of document.ownSentences) {
    if (block.type === 'cell' || (block.start >= table.start && block.end <= table.end)) continue;
    // Where the text talks of much other money, its totals may be of something else.
    for (const { figures } of moneyIn(sentence)) if (!accepted.some((amount) => amount.minus(figures[0].decimal).abs().lt(1))) foreign++;
    for (const { mention, written } of sentence.note(totalsIn)) {
      if (mention.currency !== table.currency && mention.currency !== undefined && table.currency !== undefined) continue;
      const figure = mention.figures[0];
      const reading = readNumber(written, isAmbiguous(written) ? table.style.point : undefined);
      if (!reading) continue;
      const value = reading.value.times(new Big(10).pow(figure.power));
      if (accepted.some((amount) => isRounded(value, reading.decimals, amount, table.digits) || (figure.power > 0 && amount.minus(value).abs().lt(new Big(10).pow(figure.power))))) continue;
      const at = start + figure.start;
      if (figure.power > 0) continue;
      found.push({ start: at, end: at + written.length, number: numberText(table, right, reading.decimals), how: `the table comes to ${moneyText(table, right, reading.decimals)}` });
    }
  }
  return foreign > 2 ? none : found;
}

/** The sums of the table, and the same with and without its tax. */
function acceptable(document: ProseDocument, table: PriceTable, totals: readonly Big[]): readonly Big[] {
  const rates = [...new Set(document.text.match(/\d{1,2}(?:[.,]\d{1,2})?(?=\s?%|\s?per ?cent)/g))].map((rate) => new Big(rate.replace(',', '.')));
  const taxes = table.rows.flatMap(({ role, amount }) => (role === 'tax' && amount ? [amount.value] : []));
  const amounts = totals.length > 200 ? totals.slice(-40) : totals;
  return [...amounts, ...amounts.flatMap((amount) => rates.flatMap((rate) => [amount.times(rate.plus(100)).div(100), amount.times(100).div(rate.plus(100)), amount.times(rate).div(100)])), ...amounts.flatMap((amount) => taxes.flatMap((tax) => [amount.plus(tax), amount.minus(tax)]))];
}

interface Named {
  readonly mention: MoneyMention;
  readonly written: string;
}
const noNames: readonly Named[] = [];
const before = /(?:^|[^\p{L}-])(?:(?:the|our|your|this) )?(?:grand |project |overall |full |complete )?(?:total(?: (?:price|cost|fee|amount|sum|investment|due|bill))?(?: for (?:everything|(?:all|the whole|this|the|your) ?(?:of (?:this|it|the above)|work|project|job|order|website|site|quote|package|three|four)?))?(?:,? (?:including|incl\.?|excluding|excl\.?|with|without|plus|before) (?:VAT|tax|GST))?(?: (?:therefore|then|now|also))?(?: (?:is|comes to|will be|would be|amounts to|of|at|stands at|works out at))?|(?:comes|adds up|amounts|totals) (?:to|up to)(?: a total of)?|in total(?: it)? (?:is|comes to))\s*[:=–—-]?\s*$/iu;
const after = /^\s*(?:in total|altogether|all in)\b/i;
const doubt = /\b(?:if|unless|with(?:out)? the (?:optional|extra)|option(?:al|s)?|alternatives?|package|instead|per|each|every|a (?:month|year|week|day)|monthly|yearly|annual(?:ly)?|hours?|months?|years?|weeks?|days?|first|second|third|phase|stage|part|saves?|savings?|discount|less|more|extra|additional|was|were|had|would have|last|previous(?:ly)?|earlier|old|originally|budget|invoice|up to|about|around|roughly|approximately|estimate[ds]?|between|from|minimum|maximum|cap|capped|deposit|balance|remaining|half|example|instal?ments?|spend|ad|ads|page|table \d|below|above)\b|\?/i;

function totalsIn(sentence: Sentence): readonly Named[] {
  const { text } = sentence;
  if (!/\btotal|comes to|adds up|amounts to|altogether|all in\b/i.test(text)) return noNames;
  const money = moneyIn(sentence);
  if (money.length !== 1) return noNames;
  const mention = money[0]!;
  const front = text.slice(0, mention.start);
  if (mention.type !== 'exact' || mention.per !== undefined || sentence.isQuoted(mention) || doubt.test(text)) return noNames;
  if (!before.test(front) && !after.test(text.slice(mention.end))) return noNames;
  const { start, end } = mention.figures[0];
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];
  return written ? [{ mention, written }] : noNames;
}
