/** What a paragraph reckons out with a number that stands above it: with the one price of the paragraph before, or the hours that a table of them comes to. */
import type Big from 'big.js';

import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { PlacedSentence, Prose } from '../prose';
import { moneyIn } from './money';
import { readNumber } from './numbers';
import { behindPrices, priceAbove } from './priceAbove';
import { proseShares } from './proseShares';
import { signedText, type ReckonedAmount, type SignedText, type SumAmount } from './proseSigns';
import { proseSums } from './proseSums';
import { isReckoningDoubtful } from './reckoningDoubts';
import { restFromAbove } from './restFromAbove';
import { wholeFromAbove } from './wholeFromAbove';

const none: readonly ReckonedAmount[] = [];
/** A sentence of so many letters holds more than a share. */
const longest = 400;

/** Nothing further up is looked at. */
const window = 4;

interface Known {
  readonly near: readonly Block[];
  readonly start: number;
  readonly found: readonly ReckonedAmount[];
}

/** What was found in a paragraph last, which is so again while it and those above it stay as they are. */
const known = new WeakMap<Prose, Known>();

/** @param at The place of the paragraph among the blocks. */
export function reckonedFromAbove(at: number, { blocks }: ProseDocument): readonly ReckonedAmount[] {
  const { prose, start, type } = blocks[at]!;
  // The same words may be an item of a list in the next version.
  if (type !== 'paragraph') return none;
  const near = blocks.slice(Math.max(0, at - window), at);
  const last = known.get(prose);
  if (last && last.near.length === near.length && near.every((block, index) => isSame(block, start, last.near[index]!, last.start))) return last.found;
  const found = reckon(at, blocks);
  // A table reaches further up.
  if (near.at(-1)?.type !== 'cell') known.set(prose, { near, start, found });
  return found;
}

const isSame = (one: Block, start: number, other: Block, otherStart: number): boolean =>
  one.prose === other.prose && one.zone === other.zone && one.type === other.type && start - one.start === otherStart - other.start;

function reckon(at: number, blocks: readonly Block[]): readonly ReckonedAmount[] {
  const { sentences, text } = blocks[at]!.prose;
  if (!/\d/.test(text) || sentences.length > 8 || sentences.some(({ sentence }) => sentence.text.length > longest)) return none;
  if (!sentences.some(({ sentence }) => moneyIn(sentence).length > 0)) return none;
  const above = blocks[at - 1];
  if (above?.zone === 'own' && above.type === 'cell') return ofHours(sentences, hoursAbove(blocks, at));
  const rest = restFromAbove(at, blocks);
  if (rest.length > 0) return rest;
  const shares = ofPrice(sentences, priceAbove(at, blocks));
  return shares.length > 0 ? shares : wholeFromAbove(at, blocks);
}

/** “Our price is £2,400.” and in the next paragraph “5 % off saves you £120”. */
function ofPrice(sentences: readonly PlacedSentence[], price: SumAmount | undefined): readonly ReckonedAmount[] {
  if (!price || sentences.filter(({ sentence }) => moneyIn(sentence).length > 0).length > 3) return none;
  for (let to = 1; to <= Math.min(3, sentences.length); to++) {
    const signed = signedText(sentences.slice(0, to));
    if (isReckoningDoubtful(signed.text)) return none;
    if (signed.amounts.length === 0 || !/[%#]|\b(?:half|quarter|third|other)\b/.test(signed.text)) continue;
    // What is parted may be the sum less another payment that comes behind.
    const isOnly = sentences.slice(to).every(({ sentence }) => moneyIn(sentence).length === 0);
    const found = proseShares(behindPrices(signed, [price])).filter(({ how }) => how !== '' && (isOnly || !how.includes('÷')));
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
  if (isReckoningDoubtful(signed.text)) return none;
  const front = `#${signed.counts.length} ${hours.unit}s . `;
  const withHours: SignedText = {
    ...signed,
    text: front + signed.text,
    last: front.length,
    counts: [...signed.counts, { value: hours.value, start: 0, end: 0 }],
  };
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
  if (
    !label ||
    figures.length !== 1 ||
    !/^\W*(?:total|in all|all together|altogether|sum)\b/i.test(label.prose.text) ||
    cells.some(({ prose }) => /\p{Sc}/u.test(prose.text))
  )
    return undefined;
  const [figure] = figures;
  const title = cells.find(({ row, column }) => row === 0 && column === figure!.column)?.prose.text ?? '';
  const unit = timeNamed.exec(`${figure!.prose.text} ${label.prose.text} ${title}`)?.[1]?.toLowerCase().replace('hr', 'hour');
  const value = readNumber(/\d[\d.,]*/.exec(figure!.prose.text)?.[0] ?? '', '.')?.value;
  return unit !== undefined && value?.gt(0) ? { value, unit } : undefined;
}
