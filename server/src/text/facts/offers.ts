/** The prices that a document offers, at their places. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { isRecapLabel, labelOf, opensRecap } from './labels';
import { amountKey, moneyIn, type MoneyMention } from './money';
import { cellContent } from './moneyCells';
import { mayHoldMoney } from './moneyPatterns';
import { outlineOf } from './outline';
import { pricesIn, writtenPricesIn } from './prices';
import { isStatement } from './titledTables';

interface PriceInProse extends TextRange {
  readonly mention: MoneyMention;
  readonly sentence: Sentence;
  /** The same for the same amount however it is written. */
  readonly key: string;
}

/** A price that is offered, at its place in the document. */
export interface OfferedPrice extends PriceInProse {
  readonly block: Block;
  /** The index of the block among the blocks of our own. */
  readonly place: number;
}

/** Every amount that is offered as a price, in order. */
export const offeredPrices = (document: ProseDocument): readonly OfferedPrice[] => document.note(findOffers);

function findOffers(document: ProseDocument): readonly OfferedPrice[] {
  const offers: OfferedPrice[] = [];
  const { places, own, headings } = outlineOf(document);
  for (const { block, index, note: prices } of document.noted(pricesOfProse)) {
    if (block.zone !== 'own' || (block.type === 'cell' && (block.prose.note(isBareCell) || isStatement(document, block.table)))) continue;
    const { start: from } = block;
    const place = places[index]!;
    const above = own[headings[place]!];
    const isRecap =
      opensRecap(block.prose) || isRecapLabel(labelOf(block), false) || (above !== undefined && above !== block && isRecapLabel(labelOf(above), false));
    for (const { start, end, mention, sentence, key } of prices)
      if (!isRecap || (!pricedBefore(document, index) && !isNamedBefore(document, index, key)))
        offers.push({ start: from + start, end: from + end, mention, sentence, key, block, place });
  }
  return offers;
}

/** True where a table of prices stands further up. */
const pricedBefore = ({ blocks }: ProseDocument, index: number): boolean =>
  blocks.some(({ zone, type, row, prose }, at) => at < index && zone === 'own' && type === 'cell' && row === 0 && prose.note(headsPrices));
const headsPrices = ({ text }: Prose): boolean => /\b(?:amount|cost|fee|price|sum|total)s?\b|\p{Sc}/iu.test(text);

/** A recap says again what is offered, or only mentioned, further up. */
function isNamedBefore(document: ProseDocument, index: number, key: string): boolean {
  for (const { index: at, note: keys } of document.noted(keysOfProse)) {
    if (at >= index) return false;
    if (document.blocks[at]!.zone === 'own' && keys.has(key)) return true;
  }
  return false;
}

const keysOfProse = ({ text, sentences }: Prose): ReadonlySet<string> | undefined =>
  mayHoldMoney(text) ? new Set(sentences.flatMap(({ sentence }) => moneyIn(sentence).map(amountKey))) : undefined;

function pricesOfProse(prose: Prose): readonly PriceInProse[] {
  const { sentences } = prose;
  const inFigures = mayHoldMoney(prose.text)
    ? sentences.map(({ sentence, start }, at) => ({ sentence, start, notes: isShareOf(sentences[at - 1]?.sentence, sentence) ? none : pricesIn(sentence) }))
    : none;
  const prices = [...inFigures, ...prose.hits(writtenPricesIn)].flatMap(({ sentence, start: from, notes }) =>
    notes.map((mention) => ({ start: from + mention.start, end: from + mention.end, mention, sentence, key: amountKey(mention) })),
  );
  return prices.length > 0 ? prices : none;
}

const none: readonly never[] = [];

/** “60 % of the £1,900 counts. That is £1,140.” reckons; nothing is offered by it. */
const isShareOf = (before: Sentence | undefined, { text }: Sentence): boolean =>
  before !== undefined &&
  /^\W*(?:that|this|which|it)(?:['’]s| is| makes| comes to)\b/i.test(text) &&
  /\d ?%|\bper ?cent\b/i.test(before.text) &&
  !/\b(?:charges?|costs?|deposit|discount|fees?|less|off|prices?|quote)\b/i.test(before.text) &&
  moneyIn(before).length > 0;

/** A long table has thousands of cells that hold a bare number or nothing. */
function isBareCell(prose: Prose): boolean {
  const content = cellContent(prose);
  return content.type === 'empty' || content.type === 'nothing' || (content.type === 'figure' && content.sign === undefined);
}
