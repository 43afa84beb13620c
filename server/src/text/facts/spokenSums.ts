/** Prices named one by one and their sum in the next sentence: “Design £180, text £120. That makes £300 in total.” */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { shift } from '../range';
import type { Sentence } from '../sentence';
import { moneyIn, type MoneyMention } from './money';
import { moneyText, numberText } from './moneyText';
import { digitsOf, readNumber, pointBy, shapeOf } from './numbers';
import type { WrongAmount } from './statedProducts';
import { subsetSums } from './sumRuns';

/** The sums that are not those of the prices in the sentence before. */
export const spokenSums = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

const together = /^\s*(?:so |and )?(?:that|this|it|these|those|they|together|altogether|all (?:together|told)|in total|in all|the two|the three|both)\b[^.;\d]{0,40}$/i;
const makes = /\b(?:makes?|comes? to|adds? up to|total|totals|altogether|together|in all)\b/i;
const doubt = /\b(?:if|or|unless|option\w*|either|instead|about|around|from|up to|off|discount|less|minus|save[sd]?|per|each|every|a (?:month|year|week|day|page|word)|paid|deposit|VAT|tax|was|were|budget|more|than|extra|another|further|only|still|leaves?|remaining|just|so far|already|this (?:year|month|week|time)|with|plus|including|and (?:the|a|an|one))\b(?! ?\p{Sc})|%|\?/iu;

const doubtBefore = /\b(?:if|or|unless|option\w*|either|instead|about|around|from|up to|off|discount|less|minus|save[sd]?|per|each|every|a (?:month|year|week|day|page|word)|paid|deposit|VAT|tax|was|were|budget|more|than)\b|%|\?/i;

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  return Array.from(document.noted(wrongSums), ({ block, note }) => (block.zone === 'own' && block.type !== 'cell' && block.type !== 'heading' ? note.map((wrong) => ({ ...wrong, ...shift(wrong, block.start) })) : [])).flat();
}

/** Those of a block, at their places in it. */
function wrongSums({ text, sentences }: Prose): readonly WrongAmount[] {
  if (sentences.length < 2 || !/\d/.test(text) || !makes.test(text)) return none;
  return sentences.flatMap(({ sentence, start }, index) => {
    const before = sentences[index - 1]?.sentence;
    const wrong = before && makes.test(sentence.text) ? wrongSum(before, sentence) : undefined;
    return wrong ? [{ ...wrong, ...shift(wrong, start) }] : [];
  });
}

const none: readonly WrongAmount[] = [];

function wrongSum(before: Sentence, sentence: Sentence): WrongAmount | undefined {
  const [sum, ...others] = moneyIn(sentence);
  if (!sum || others.length > 0 || !together.test(sentence.text.slice(0, sum.start)) || doubt.test(sentence.text) || doubtBefore.test(before.text)) return undefined;
  const parts = moneyIn(before);
  const all = [...parts, sum];
  if (parts.length < 2 || all.some(({ type, per, sign, figures }) => type !== 'exact' || per !== undefined || sign !== sum.sign || figures[0].power > 0)) return undefined;
  const values = [...parts.map((part) => valueOf(before, part)), valueOf(sentence, sum)];
  if (values.some((value) => value === undefined)) return undefined;
  const total = values.pop()!;
  const sums = values as readonly NonNullable<(typeof values)[number]>[];
  const right = sums.reduce((result, { value }) => result.plus(value), new Big(0));
  const ratio = Number(total.value.div(right).toFixed(4));
  if (subsetSums(sums.map(({ value }) => value)).some((value) => value.eq(total.value)) || ratio < 0.5 || ratio > 2) return undefined;
  const shape = all.map((_, index) => shapeOf([...sums, total][index]!.written)).find((candidate) => candidate?.group) ?? shapeOf(total.written);
  const style = { group: shape?.group ?? ',', point: shape?.point ?? '.', indian: shape?.indian ?? false } as const;
  const digits = digitsOf(sum.currency);
  const table = { style, around: [sentence.text.slice(sum.start, sum.figures[0].start), sentence.text.slice(sum.figures[0].end, sum.end)], decimals: total.decimals, digits } as const;
  const start = sum.figures[0].start;
  return { start, end: start + total.written.length, number: numberText(table, right, total.decimals), how: `${parts.map(({ text }) => text).join(' + ')} = ${moneyText(table, right)}` };
}

function valueOf({ text }: Sentence, { figures: [{ start, end }], currency, sign }: MoneyMention): { value: Big; decimals: number; written: string } | undefined {
  const written = /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];
  const reading = written === undefined ? undefined : readNumber(written, pointBy(written, currency ?? `sign ${sign}`, sign));
  return reading && { value: reading.value, decimals: reading.decimals, written: written! };
}
