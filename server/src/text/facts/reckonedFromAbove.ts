/** What a paragraph reckons out with a number that stands above it: with the one price of the paragraph before, or the hours that a table of them comes to. */
import Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { PlacedSentence } from '../prose';
import { moneyIn } from './money';
import { readNumber } from './numbers';
import { proseShares } from './proseShares';
import { signedText, sumDoubt, type ReckonedAmount, type SignedText } from './proseSigns';
import { proseSums } from './proseSums';

const none: readonly ReckonedAmount[] = [];
/** A sentence of so many letters holds more than a share. */
const longest = 400;

/** @param at The place of the paragraph among the blocks. */
export function reckonedFromAbove(at: number, { blocks }: ProseDocument): readonly ReckonedAmount[] {
  const block = blocks[at]!;
  const { sentences, text } = block.prose;
  if (block.type !== 'paragraph' || !/\d/.test(text) || sentences.length > 8) return none;
  const priced = sentences.filter(({ sentence }) => moneyIn(sentence).length > 0);
  if (priced.length === 0 || priced.length > 3 || sentences.some(({ sentence }) => sentence.text.length > longest)) return none;
  const above = blocks[at - 1];
  if (!above || above.zone !== 'own') return none;
  if (above.type === 'cell') return ofHours(sentences, hoursAbove(blocks, at));
  return above.type === 'paragraph' ? ofPrice(sentences, above, block) : none;
}

/** “Our price is £2,400.” and in the next paragraph “5 % off saves you £120”. */
function ofPrice(sentences: readonly PlacedSentence[], above: Block, block: Block): readonly ReckonedAmount[] {
  const prices = above.prose.sentences.filter(({ sentence }) => moneyIn(sentence).length > 0);
  const [price] = prices;
  if (!price || prices.length > 1 || moneyIn(price.sentence).length > 1) return none;
  const moved = { ...price, start: price.start + above.start - block.start };
  for (let to = 1; to <= Math.min(3, sentences.length); to++) {
    const signed = signedText([moved, ...sentences.slice(0, to)]);
    if (sumDoubt.test(signed.text) || !/[%#]|\b(?:half|quarter|third)\b/.test(signed.text)) return none;
    const found = proseShares(signed).filter(({ how }) => how !== '');
    if (found.length > 0) return found;
  }
  return none;
}

interface Hours {
  readonly value: Big;
  readonly unit: string;
}

/** “At £95 an hour I'll bill you £1,187.50” under a table of hours. */
function ofHours(sentences: readonly PlacedSentence[], hours: Hours | undefined): readonly ReckonedAmount[] {
  const [first] = sentences;
  if (!hours || !first) return none;
  const signed = signedText([first]);
  if (sumDoubt.test(signed.text)) return none;
  const front = `#${signed.counts.length} ${hours.unit}s . `;
  const withHours: SignedText = { ...signed, text: front + signed.text, last: front.length, counts: [...signed.counts, { value: hours.value, start: 0, end: 0 }] };
  return proseSums(withHours);
}

const timeNamed = /\b(hour|hr|day|session|visit|lesson|mile)s?\b/i;

/** The total of the table that ends right above a place, where its rows or titles tell what is counted and nothing is money. */
function hoursAbove(blocks: readonly Block[], at: number): Hours | undefined {
  const { table } = blocks[at - 1]!;
  const cells: Block[] = [];
  for (let from = at - 1; from >= 0 && blocks[from]!.table === table; from--) cells.unshift(blocks[from]!);
  const last = Math.max(...cells.map(({ row }) => row ?? 0));
  const [label, ...figures] = cells.filter(({ row, prose }) => row === last && prose.text.trim() !== '');
  if (!label || figures.length !== 1 || !/^\W*(?:total|in all|all together|altogether|sum)\b/i.test(label.prose.text) || cells.some(({ prose }) => /\p{Sc}/u.test(prose.text))) return undefined;
  const [figure] = figures;
  const title = cells.find(({ row, column }) => row === 0 && column === figure!.column)?.prose.text ?? '';
  const unit = timeNamed.exec(`${figure!.prose.text} ${label.prose.text} ${title}`)?.[1]?.toLowerCase().replace('hr', 'hour');
  const value = readNumber(/\d[\d.,]*/.exec(figure!.prose.text)?.[0] ?? '', '.')?.value;
  return unit !== undefined && value?.gt(0) ? { value, unit } : undefined;
}
