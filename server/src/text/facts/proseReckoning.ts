/** The sums, products and shares that running text reckons out and gets wrong. What other numbers of the letter can explain is right. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { PlacedSentence } from '../prose';
import { isCash } from './figureFit';
import { isSumExplained } from './proseExplained';
import { moneyIn } from './money';
import { smallMoneyIn } from './writtenMoney';
import { moneyText, numberText } from './moneyText';
import { digitsOf, isRounded, pointBy, shapeOf } from './numbers';
import { proseShares } from './proseShares';
import { isReckoningDoubtful } from './reckoningDoubts';
import { signedText, type ReckonedAmount, type SignedText } from './proseSigns';
import { proseSums } from './proseSums';
import { reckonedFromAbove } from './reckonedFromAbove';
import { resultsFirst } from './resultFirst';
import type { WrongAmount } from './statedProducts';

/** The amounts of running text that are not what the sentence says they come from. */
export const wronglyReckoned = (document: ProseDocument): readonly WrongAmount[] => document.note(findWrong);

/** So many sentences in front may hold what a sentence reckons with. */
const reach = 2;
const mostAmounts = 14;
const longest = 1500;

function findWrong(document: ProseDocument): readonly WrongAmount[] {
  const found: WrongAmount[] = [];
  for (const [at, block] of document.blocks.entries()) {
    if (block.zone !== 'own' || block.type === 'cell') continue;
    const own = block.prose.note(reckonedIn);
    const fromAbove = reckonedFromAbove(at, document).filter((one) => !own.some(({ amount, right }) => right.gt(0) && amount.start === one.amount.start));
    for (const { amount, right, how, explainedBy } of [...own, ...fromAbove]) {
      if (!isWrong(amount, right) || isSumExplained(amount, block, document, explainedBy)) continue;
      const { start, end } = amount;
      found.push({ start: start + block.start, end: end + block.start, ...written({ amount, right, how }) });
    }
  }
  return found;
}

/** Everything that a block reckons out, right or wrong, at most once for each amount. */
function reckonedIn({ sentences, text }: Block['prose']): readonly ReckonedAmount[] {
  if (!(/\d/.test(text) || sentences.some(({ sentence }) => sentence.note(smallMoneyIn).length > 1)) || sentences.length > 200) return none;
  const byPlace = new Map<number, ReckonedAmount>();
  sentences.forEach((placed, index) => {
    const length = moneyIn(placed.sentence).length + placed.sentence.note(smallMoneyIn).length;
    if (length === 0 || length > mostAmounts || placed.sentence.text.length > longest) return;
    for (const one of reckonedInSentence(sentences.slice(Math.max(0, index - reach), index + 1)))
      if (!byPlace.has(one.amount.start)) byPlace.set(one.amount.start, one);
  });
  return byPlace.size > 0 ? [...byPlace.values()] : none;
}

const none: readonly ReckonedAmount[] = [];

function reckonedInSentence(sentences: readonly PlacedSentence[]): readonly ReckonedAmount[] {
  // The nearest sentences that hold all that is needed tell the most.
  for (let from = sentences.length - 1; from >= 0; from--) {
    if (sentences[from]!.sentence.text.length > longest) return none;
    const signed: SignedText = signedText(sentences.slice(from));
    if (signed.amounts.length > mostAmounts || isReckoningDoubtful(signed.text)) return none;
    if (signed.amounts.length < 2) continue;
    const found = [...proseShares(signed), ...proseSums(signed), ...resultsFirst(signed)].filter(({ how }) => how !== '');
    if (found.length > 0) return found;
  }
  return none;
}

function isWrong({ value, decimals, mention }: ReckonedAmount['amount'], right: Big): boolean {
  if (right.lte(0) || isCash(value, right, mention.currency) || isRounded(value, decimals, right, digitsOf(mention.currency))) return false;
  // What is half as much or twice as much is something else.
  const ratio = Number(value.div(right).toFixed(4));
  return ratio > 0.55 && ratio < 1.8;
}

/** What goes in the place of the amount; one in words becomes one in figures. */
function written({ amount: { written: text, decimals, mention, around }, right, how }: ReckonedAmount): Pick<WrongAmount, 'number' | 'how'> {
  if (!/\d/.test(text)) {
    const named = `${right.round(2).toFixed()} ${mention.sign}`;
    return { number: named, how: `${how} = ${named}` };
  }
  const shape = shapeOf(text, pointBy(text, mention.currency ?? `sign ${mention.sign}`, mention.sign));
  const digits = digitsOf(mention.currency);
  const point = shape?.point ?? (shape?.group === '.' ? ',' : '.');
  const table = { style: { group: shape?.group ?? (point === ',' ? '.' : ','), point, indian: shape?.indian ?? false }, around, decimals, digits } as const;
  const value = right.round(digits, Big.roundHalfUp);
  return { number: numberText(table, value, decimals), how: `${how} = ${moneyText(table, value)}` };
}
