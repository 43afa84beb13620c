/** Whether other numbers of a letter make an amount what it is: then it is right, whatever the sentence seems to say. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { digitsOf, isRounded } from './numbers';
import { signedText, type ReckonedAmount, type SumAmount } from './proseSigns';

/** More numbers explain everything. */
const most = 9;
const longest = 1500;
const taxes = [5, 7, 7.5, 7.7, 8, 8.1, 9, 10, 12.5, 13, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27].map((rate) => new Big(rate).div(100));
const one = new Big(1);

/** What tells of one that is counted besides or left out. */
const oneMore =
  /\b(?:additional|also|another|as well|besides|call-?out|deposit|extra|first|free|half|last|less|minus|more|on top|one|plus|second|too|without)\b/i;

/**
 * @param amount Its offsets count from the start of `block`.
 * @param explainedBy What can explain it: everything near, only what stands before, or nothing but several amounts.
 */
export function isSumExplained(amount: SumAmount, block: Block, document: ProseDocument, explainedBy: ReckonedAmount['explainedBy']): boolean {
  if (explainedBy === 'never') return false;
  const { amounts, counts, percentages } = numbersNear(block, document);
  const others = amounts.filter(({ start }) => start !== amount.start && !(explainedBy && start > amount.start)).map(({ value }) => value);
  const values = distinct(others.filter((value) => !value.eq(amount.value))).slice(0, most);
  if (explainedBy === 'nothing' && values.length < 2) return false;
  const times = distinct(counts.map(({ value }) => value))
    .filter((value) => value.gt(1))
    .slice(0, most);
  const shares = distinct(percentages.map(({ value }) => value.div(100)));
  const rates = /\b(?:VAT|GST|HST|tax|MwSt|USt|TVA|IVA|moms)\b/i.test(document.text) ? [...shares, ...taxes] : shares;
  const is = (value: Big): boolean => isRounded(amount.value, amount.decimals, value, digitsOf(amount.mention.currency));
  const products = values.flatMap((value) => times.flatMap((count) => [value.times(count), ...times.map((other) => value.times(count).times(other))]));
  const pairs = values.flatMap((value, index) => values.slice(index + 1).flatMap((other) => [value.plus(other), value.minus(other).abs()]));
  const sums = [...values, ...pairs, ...products];
  if ([...pairs, ...products].some(is)) return true;
  // “17 hours at £50, which makes £900” is one hour too many, and not £50 on top.
  const isMiscounted = (sum: Big, value: Big): boolean =>
    times.some((count) => value.times(count).eq(sum)) && !oneMore.test(block.prose.text) && amounts.every((other) => !other.isPlain || !other.value.eq(value));
  for (const sum of [...pairs, ...products])
    for (const value of values) if ((is(sum.plus(value)) || is(sum.minus(value).abs())) && !isMiscounted(sum, value)) return true;
  for (const value of sums)
    for (const rate of rates)
      if (
        is(value.times(one.plus(rate))) ||
        is(value.times(one.minus(rate))) ||
        is(value.div(one.plus(rate))) ||
        (shares.includes(rate) && is(value.times(rate)))
      )
        return true;
  for (const value of values) for (const count of times) if (is(value.div(count))) return true;
  return false;
}

function numbersNear(block: Block, { blocks }: ProseDocument): ReturnType<typeof signedText> {
  const at = blocks.indexOf(block);
  // What is explained by numbers far away is explained by chance.
  const sentences = blocks
    .slice(Math.max(0, at - 3), at + 4)
    .filter(({ zone, type }) => zone === 'own' && type !== 'cell')
    .flatMap((near) =>
      near === block ? near.prose.sentences : near.prose.sentences.map(({ sentence, start }) => ({ sentence, start: start + near.start - block.start })),
    );
  return signedText(sentences.filter(({ sentence }) => sentence.text.length < longest).slice(0, 40));
}

function distinct(values: readonly Big[]): readonly Big[] {
  return values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
}
