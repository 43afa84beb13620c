/** The price that the paragraphs above a place name: their only one, or the one that their other amounts add up to. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { PlacedSentence } from '../prose';
import { signedText, type SignedText, type SumAmount } from './proseSigns';

/** What stands further up is about something else. */
const reach = 2;

/** @param isApart What is no part of the price: what has been paid. */
export function priceAbove(at: number, blocks: readonly Block[], isApart: (placed: PlacedSentence) => boolean = () => false): SumAmount | undefined {
  for (let above = at - 1; above >= Math.max(0, at - reach); above--) {
    const block = blocks[above]!;
    if (block.zone !== 'own' || block.type !== 'paragraph') return undefined;
    const { amounts } = signedText(block.prose.sentences.slice(0, mostSentences).filter((placed) => !isApart(placed)));
    if (amounts.length > 0) return wholeOf(amounts);
  }
  return undefined;
}

const mostSentences = 12;

/** The one plain amount, or the last where those before it come to it. */
export function wholeOf(amounts: readonly SumAmount[]): SumAmount | undefined {
  const last = amounts.at(-1);
  if (!last?.isPlain) return undefined;
  const others = amounts.slice(0, -1);
  if (others.length === 0) return last;
  const plain = others.filter(({ isPlain }) => isPlain);
  return plain.length > 1 && plain.reduce((sum, { value }) => sum.plus(value), new Big(0)).eq(last.value) ? last : undefined;
}

/** The text as if these amounts had been named in a sentence before. */
export function behindPrices(signed: SignedText, prices: readonly SumAmount[]): SignedText {
  const front = `${prices.map((_, index) => `¤${signed.amounts.length + index}`).join(' and ')} . `;
  return { ...signed, text: front + signed.text, last: signed.last + front.length, amounts: [...signed.amounts, ...prices] };
}
