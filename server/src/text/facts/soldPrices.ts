/** The prices that the client is asked to agree to, and the blocks that may say on what terms. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { outlineOf } from './outline';
import { offeredPrices, otherMoney, type OfferedPrice } from './scope';

/** The offered prices without the money of invoices, payments and the client’s own business; in order. */
export const soldPrices = (document: ProseDocument): readonly OfferedPrice[] => document.note(findSold);

const invoice = /\b(?:invoice|receipt|refund|payment reminder|statement of account)\b/i;

function findSold(document: ProseDocument): readonly OfferedPrice[] {
  const offers = offeredPrices(document);
  if (offers.length === 0 || invoice.test(document.header.subject ?? '')) return [];
  const other = otherMoney(document);
  return offers.filter(({ place }) => !other.has(place));
}

/** True for the blocks in which we may state a term: also labels on top and the small print at the bottom. */
export const saidByUs = ({ zone, type }: Block): boolean => zone !== 'client' && zone !== 'greeting' && type !== 'code' && type !== 'html' && type !== 'definition';

/** The last block of the part that holds the last price: where its terms go. */
export function blockOfLastPrice(document: ProseDocument): Block | undefined {
  const last = soldPrices(document).at(-1);
  if (!last) return undefined;
  const { own, headings } = outlineOf(document);
  const heading = headings[last.place]!;
  if (heading < 0 || own[heading]!.level < 2) return last.block;
  let end = last.place;
  while (end + 1 < own.length && headings[end + 1] === heading) end++;
  while (end > last.place && own[end]!.type === 'rule') end--;
  return own[end];
}
