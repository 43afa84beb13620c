/** Finds the prices of a document that nothing itemises: no list, table, sentence or section says what they cover. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { shift, type TextRange } from '../range';
import type { Sentence } from '../sentence';
import { itemsBesidePrice, itemsOfWork } from './items';
import { bareChoice, dealFact, hasListedLines, isItemList, isItemTable, isNoScopeLead, isPriceList, stage } from './itemLists';
import { cellContent } from './moneyCells';
import { mayHoldMoney } from './moneyPatterns';
import { amountKey, type MoneyMention } from './money';
import { outlineOf, regionsOf, type Outline, type Region } from './outline';
import { namesOtherMoney, namesPrice, pointsToItems, pricesIn } from './prices';
import { hasScopeLabel, isScopeTitle } from './scopeTitles';
import { hasContent } from './things';

/** A price that is offered, at its place in the document. */
export interface OfferedPrice extends TextRange {
  readonly mention: MoneyMention;
  readonly sentence: Sentence;
  readonly block: Block;
  /** The index of the block among the blocks of our own. */
  readonly place: number;
}

/** Every amount that is offered as a price, in order. */
export const offeredPrices = (document: ProseDocument): readonly OfferedPrice[] => document.note(findOffers);
/** The prices that nothing itemises, at most one for each section and each amount. */
export const unitemisedPrices = (document: ProseDocument): readonly OfferedPrice[] => document.note(findUnitemised);

function findOffers(document: ProseDocument): readonly OfferedPrice[] {
  const offers: OfferedPrice[] = [];
  const { places } = outlineOf(document);
  for (const { block, index, note: prices } of document.noted(pricesOfProse)) {
    if (block.zone !== 'own') continue;
    const content = block.type === 'cell' ? cellContent(block.prose) : undefined;
    // A long table has thousands of cells that hold a bare number or nothing.
    if (content && (content.type === 'empty' || content.type === 'nothing' || (content.type === 'figure' && content.sign === undefined))) continue;
    for (const price of prices) offers.push({ ...price, ...shift(price, block.start), block, place: places[index]! });
  }
  return offers;
}

function pricesOfProse({ text, sentences }: Prose): readonly (TextRange & { mention: MoneyMention; sentence: Sentence })[] {
  if (!mayHoldMoney(text)) return none;
  const prices = sentences.flatMap(({ sentence, start }) => pricesIn(sentence).map((mention) => ({ ...shift(mention, start), mention, sentence })));
  return prices.length > 0 ? prices : none;
}

const none: readonly never[] = [];

function findUnitemised(document: ProseDocument): readonly OfferedPrice[] {
  const offers = offeredPrices(document);
  if (offers.length === 0 || /\b(?:invoice|receipt|refund|payment reminder|statement of account)\b/i.test(document.header.subject ?? '')) return [];
  const outline = outlineOf(document);
  const { own, headings, places } = outline;
  for (const { block, index } of document.noted(mayOpenScope)) if (block.zone === 'own' && isScopeSection(own, places[index]!)) return [];
  const sections = new Map<number, boolean>();
  const isCovered = ({ mention, sentence, place }: OfferedPrice): boolean => {
    const heading = headings[place]!;
    let itemised = sections.get(heading);
    if (itemised === undefined) sections.set(heading, (itemised = regionsOf(own, heading).some((region) => isItemised(own, region))));
    return itemised || isGoods(mention) || pointsToItems(sentence) || itemsBesidePrice(sentence).length > 1 || (hasPriceList(document) && isTotal(own[heading], sentence));
  };
  const covered = new Set<string>();
  const open = offers.filter((offer) => {
    if (!isCovered(offer)) return true;
    covered.add(amountKey(offer.mention));
    return false;
  });
  const marked = new Set<number>();
  return open.filter(({ mention, place }) => {
    const section = headings[place]!;
    if (covered.has(amountKey(mention)) || marked.has(section) || otherMoney(document).has(place)) return false;
    covered.add(amountKey(mention));
    marked.add(section);
    return true;
  });
}

/** “£40 each” is the price of a thing, and the thing is what the client gets. */
const isGoods = ({ per }: MoneyMention): boolean => per === 'each' || per === 'apiece' || per === 'piece' || per === 'copy';

const hasPriceList = (document: ProseDocument): boolean => document.note(findPriceList);

function findPriceList(document: ProseDocument): boolean {
  const { own } = outlineOf(document);
  return own.some(({ list, table }, index) => (list !== own[index - 1]?.list || table !== own[index - 1]?.table) && isPriceList(own, index));
}

/** True when a list, a table or a sentence of the section names two things or more that the client gets. */
function isItemised(own: readonly Block[], [from, to]: Region): boolean {
  let priced = 0;
  for (let index = from; index < to; index++) {
    const block = own[index]!;
    if (block.type === 'cell') {
      if (block.table !== own[index - 1]?.table && isItemTable(own, index)) return true;
      continue;
    }
    if (block.list && block.list !== own[index - 1]?.list && isItemList(own, index)) return true;
    const { adds, lists, things } = block.prose.note(itemSigns);
    if (adds || (lists && !isNoScopeLead(own, index))) return true;
    if (things === 'listed' || (priced += things) > 1) return true;
  }
  return false;
}

interface ItemSigns {
  readonly adds: boolean;
  readonly lists: boolean;
  readonly things: number | 'listed';
}

const itemSigns = (prose: Prose): ItemSigns => ({ adds: addsToAnother(prose), lists: hasListedLines(prose), things: namedThings(prose) });

/** “Everything in Basic, plus a shop” lists what the other package has and more. */
const addsToAnother = ({ text }: Prose): boolean => /\b(?:everything|all) (?:that is |that['’]s )?(?:in|from) (?:the )?[\p{L}\d][\p{L}\d’' -]{0,30}?(?:,| \+)? ?\b(?:plus|and|as well as|with)\b/iu.test(text);

/** How many things of the work a block prices by name; “listed” when one sentence names two or more that belong to it. */
function namedThings({ sentences }: Prose): number | 'listed' {
  return sentences.some(({ sentence }) => itemsOfWork(sentence).length > 1) ? 'listed' : sentences.filter(({ sentence }) => isPricedThing(sentence)).length;
}

const mayOpenScope = (prose: Prose): boolean => hasScopeLabel(prose) || isScopeTitle(prose);

/** A heading or lead-in such as “What you get” with anything of ours under it. */
function isScopeSection(own: readonly Block[], index: number): boolean {
  const block = own[index]!;
  const next = own[index + 1];
  if (block.prose.note(hasScopeLabel)) return true;
  return next !== undefined && block.prose.note(isScopeTitle) && next.type !== 'rule' && (next.type !== 'heading' || next.level > block.level);
}

/** “Logo design: £300”: a thing with its price; “Total: £300” names none. */
const isPricedThing = (sentence: Sentence): boolean => /^[^.!?]{3,70}(?:[:=|]|\s[–—-])\s*\S{1,4}?\s?[\d.,]+\S*/u.test(sentence.text) && pricesIn(sentence).length > 0 && !dealFact.test(sentence.text) && !bareChoice.test(sentence.text) && hasContent(sentence.text.split(/[:=|]|\s[–—-]/, 1)[0]!);

/** The places of the blocks whose money is no offer. */
export const otherMoney = (document: ProseDocument): ReadonlySet<number> => document.note(findOtherMoney);

function findOtherMoney(document: ProseDocument): ReadonlySet<number> {
  const outline = outlineOf(document);
  return new Set(offeredPrices(document).flatMap(({ place }) => (isOtherMoney(outline, place) ? [place] : [])));
}

/** Money in a table of payments, or under a heading such as “Your invoices”, is no offer. */
function isOtherMoney({ own, headings }: Outline, index: number): boolean {
  const block = own[index]!;
  if (block.prose.note(reportsInvoice)) return true;
  const heading = own[headings[index]!];
  if (heading && heading !== block && heading.prose.note(isOtherHeading)) return true;
  if (block.type !== 'cell') return false;
  let row = index;
  while (own[row - 1]?.table === block.table && own[row - 1]!.row === block.row) row--;
  let first = row;
  while (own[first - 1]?.table === block.table) first--;
  const head = own.slice(first, first + block.table!.columns).find((cell) => cell.row === 0 && cell.column === block.column)?.prose.text ?? '';
  const label = `${head} ${own.slice(row, index).map(({ prose }) => prose.text).join(' ')}`;
  return block.row === 0 || namesOtherMoney(label) || (stage.test(label) && !namesPrice(label)) || !(namesPrice(label) || /amount|value/i.test(head));
}

const isOtherHeading = ({ text }: Prose): boolean => namesOtherMoney(text) && !namesPrice(text);

/** “In total”, or a bare price under a heading such as “Investment”. */
function isTotal(heading: Block | undefined, { text }: Sentence): boolean {
  if (!heading || /\b(?:totals?|altogether|in all|overall|whole|full|sum|project|everything|complete|all)\b/i.test(text)) return true;
  return namesPrice(heading.prose.text) || /\b(?:summary|short|next step|payment)/i.test(heading.prose.text);
}

/** “The invoice is attached. The total is £480”: the paragraph is about what has been agreed. */
const reportsInvoice = ({ text }: Prose): boolean => /\b(?:invoice|receipt|bill)\b/i.test(text) && /(?<!\b(?:on|upon) )\b(?:invoice|receipt)s? (?:no|number|#|\d|for|is|are|attached|of|from|below)|\bbill (?:no|number|#|\d|from|for (?!this\b|the\b))|\b(?:attach\p{L}*|enclosed?|sent|overdue|find|unpaid|settled|paid)\b[^.]{0,30}\b(?:invoice|receipt|bill)\b/iu.test(text);
