/** The prices that the client is asked to agree to, and the blocks that may say on what terms. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { whereCued } from '../cuedFinder';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { withoutExtras } from './jobsInHand';
import { mailOffers } from './mailOffers';
import { moneyIn } from './money';
import { outlineOf } from './outline';
import { offeredPrices, type OfferedPrice } from './offers';
import { signIn } from './moneyCells';
import { isOtherMoney } from './otherMoney';
import { moneyRoles } from './prices';
import { priceTables } from './priceTables';
import { findsInOwn, found, nothing } from './proseHits';
import { plainText } from './tense';
import { isStatement } from './titledTables';

/** Where a price stands. */
type PlacedPrice = Pick<OfferedPrice, 'block' | 'place'>;

/** True for a letter that is about an invoice: its money is asked for, not offered. */
export const aboutInvoice = ({ header }: ProseDocument): boolean =>
  /\b(?:invoice|receipt|refund|payment reminder|statement of account|(?:vat|tax|gst) returns?|tax bill)\b/i.test(header.subject ?? '');

/** The last offered price that is no money of invoices, payments or the client’s own business. An e-mail has to offer it in so many words. */
const lastSoldPrice = (document: ProseDocument, isMail: boolean): PlacedPrice | undefined => document.note(isMail ? findLastInMail : findLast);

/** True when there is such a price. */
export const sells = (document: ProseDocument, isMail = false): boolean => lastSoldPrice(document, isMail) !== undefined;

const findLast = (document: ProseDocument): PlacedPrice | undefined => {
  const offers = offeredPrices(document);
  return lastSold(document, offers.length > 0 ? offers : document.note(pricesUnderSign));
};
const findLastInMail = (document: ProseDocument): PlacedPrice | undefined => lastSold(document, withoutExtras(document, mailOffers(document)));

/** The total of each table whose head names the currency, so that its cells are bare numbers. */
function pricesUnderSign(document: ProseDocument): readonly PlacedPrice[] {
  const { own } = outlineOf(document);
  return priceTables(document).flatMap(({ type, columns, amountColumn, rows }) => {
    const title = columns[amountColumn]?.title ?? '';
    const total = rows.findLast(({ role, amount }) => role === 'total' && amount)?.amount;
    if (type !== 'table' || !total || signIn(title) === undefined || !heads.test(title)) return [];
    const place = own.findIndex(({ start, end }) => start <= total.start && total.end <= end);
    const block = own[place];
    return block && !isStatement(document, block.table) ? [{ block, place }] : [];
  });
}

/** “Price (£)”, and the bare “£” or “EUR”. */
const heads = /\b(?:amount|charge|cost|fee|price|sum|total)s?\b|^\W*(?:[a-z]{3})?\W*$/i;

function lastSold(document: ProseDocument, offers: readonly PlacedPrice[]): PlacedPrice | undefined {
  if (offers.length === 0 || aboutInvoice(document) || isUnpaid(document)) return undefined;
  const outline = outlineOf(document);
  return offers.findLast(({ place }) => !isOtherMoney(outline, place));
}

/** “No payment needed, I do it as a friend”: the money is what the client spends elsewhere. */
const unpaid = cuedPhrase(
  '\\bno payment(?: is)? (?:expected|necessary|needed|required)\\b(?! (?:before|for|if|in|now|on|today|till|until|up|when|yet)\\b)|' +
    "\\b(?:i|we)(?: do|'m doing|'re doing| work| am doing| are doing)(?: all)?(?: it| on it| on this| this)? (?:for free|pro bono|unpaid)\\b|" +
    '\\b(?:i|we) (?:ask|charge|take|want) (?:no (?:fee|money)|nothing) for (?:it|my|our|the|this)\\b',
);
export const isUnpaid = (document: ProseDocument): boolean => findsInOwn(document, findUnpaid);
const findUnpaid = whereCued([unpaid], nothing, (sentence: Sentence) => (unpaid.test(sentence, plainText(sentence)) ? found : nothing));

/** True where money is spoken of, and none of it is a price: what the client spends, loses or takes in. */
export const namesOnlyOtherMoney = (document: ProseDocument): boolean => document.note(findOnlyOther);

function findOnlyOther(document: ProseDocument): boolean {
  const hits = document.hits(moneyIn).filter(({ block }) => block.zone === 'own');
  return hits.length > 0 && hits.every(({ sentence }) => moneyRoles(sentence).every((role) => role === 'mentioned'));
}

/** True for the blocks in which we may state a term: also labels on top and the small print at the bottom. */
export const saidByUs = ({ zone, type }: Block): boolean =>
  zone !== 'client' && zone !== 'greeting' && type !== 'code' && type !== 'html' && type !== 'definition';

/** The last block of the part that holds the last price: where its terms go. */
export function blockOfLastPrice(document: ProseDocument, isMail = false): Block | undefined {
  const last = lastSoldPrice(document, isMail);
  if (!last) return undefined;
  const { own, headings } = outlineOf(document);
  const total = isMail ? -1 : own.findLastIndex((block) => block.type !== 'heading' && block.prose.note(saysTotal));
  const place = total < 0 ? last.place : total;
  const heading = headings[place]!;
  if (heading < 0 || own[heading]!.level < 2) return own[place];
  let end = place;
  while (end + 1 < own.length && headings[end + 1] === heading) end++;
  while (end > place && own[end]!.type === 'rule') end--;
  return own[end];
}

/** “So £3,780 in all.”: that is the price, and what is spoken of further down is a part of it or something else. */
const saysTotal = ({ sentences }: Prose): boolean => sentences.some(({ sentence }) => inAll.test(sentence.text) && moneyIn(sentence).length > 0);
const inAll = /\b(?:altogether|in total)\b|\b(?:all )?in all(?=\W*$|[,.;:)])/i;
