/** What a section says of the things that the client gets: whether it names them, and whether it prices them one by one. */
import type { Block } from '../blocks';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { enumerates } from './enumerations';
import { itemsOfWork } from './items';
import { bareChoice, dealFact, hasListedLines, isItemList, isItemTable, isNoScopeLead, isPriceList } from './itemLists';
import { pricedLines } from './pricedLines';
import { pricesIn } from './prices';
import { hasContent } from './things';

export interface SectionItems {
  /** True when a list, a table or a sentence of the section names two things or more. */
  readonly isItemised: boolean;
  /** How many blocks price one thing by its name: “Logo: £300”. */
  readonly pricedThings: number;
  /** True when it has a list or table of things with their prices. */
  readonly hasPriceList: boolean;
}

/** What the blocks from `from` to before `to` say of the things that the client gets. */
export function itemsOfSection(own: readonly Block[], from: number, to: number): SectionItems {
  let pricedThings = 0;
  let isItemised = false;
  let hasPriceList = false;
  for (let index = from; index < to; index++) {
    const block = own[index]!;
    const { list, table, type } = block;
    const before = own[index - 1];
    if ((list && list !== before?.list) || (table && table !== before?.table)) hasPriceList ||= isPriceList(own, index);
    if (isItemised) continue;
    if (type === 'cell') {
      if (table !== before?.table) isItemised = isItemTable(own, index);
      continue;
    }
    if (list && list !== before?.list && isItemList(own, index)) isItemised = true;
    const { adds, lists, things } = block.prose.note(itemSigns);
    if (adds || things === 'listed' || (lists && !isNoScopeLead(own, index))) isItemised = true;
    else if (things > 0) pricedThings += things;
  }
  return { isItemised, pricedThings, hasPriceList };
}

interface ItemSigns {
  readonly adds: boolean;
  readonly lists: boolean;
  readonly things: number | 'listed';
}

const itemSigns = (prose: Prose): ItemSigns => ({ adds: addsToAnother(prose), lists: hasListedLines(prose), things: namedThings(prose) });

/** “Everything in Basic, plus a shop” lists what the other package has and more. */
const addsToAnother = ({ text }: Prose): boolean =>
  /\b(?:everything|all) (?:that is |that['’]s )?(?:in|from) (?:the )?[\p{L}\d][\p{L}\d’' -]{0,30}?(?:,| \+)? ?\b(?:plus|and|as well as|with)\b/iu.test(text);

/** How many things of the work a block prices by name; “listed” when one sentence names two or more that belong to it. */
function namedThings(prose: Prose): number | 'listed' {
  const { sentences } = prose;
  return enumerates(prose) || sentences.some(({ sentence }) => itemsOfWork(sentence).length > 1)
    ? 'listed'
    : Math.max(sentences.filter(({ sentence }) => isPricedThing(sentence)).length, pricedLines(prose));
}

/** “Logo design: £300”: a thing with its price; “Total: £300” names none. */
const isPricedThing = (sentence: Sentence): boolean =>
  /^[^.!?]{3,70}(?:[:=|]|\s[–—-])\s*\S{1,4}?\s?[\d.,]+\S*/u.test(sentence.text) &&
  pricesIn(sentence).length > 0 &&
  !dealFact.test(sentence.text) &&
  !bareChoice.test(sentence.text) &&
  hasContent(sentence.text.split(/[:=|]|\s[–—-]/, 1)[0]!);
