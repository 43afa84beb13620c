/** Finds the prices of a document that nothing itemises: no list, table, sentence or section says what they cover. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import type { Sentence } from '../sentence';
import { noteOfRun } from './blockRuns';
import { itemsBesidePrice, namesTwo } from './items';
import { mailOffers } from './mailOffers';
import type { MoneyMention } from './money';
import { offeredPrices, type OfferedPrice } from './offers';
import { isOtherMoney } from './otherMoney';
import { outlineOf, regionsOf, type Outline, type Region } from './outline';
import { isPlainJob } from './plainJobs';
import { namesPrice, pointsToItems } from './prices';
import { hasScopeLabel, isExclusionTitle, isScopeTitle } from './scopeTitles';
import { itemsOfSection } from './sectionItems';
import { aboutInvoice } from './soldPrices';
import { stemOf } from './stems';
import { hasContent } from './things';
import { isQuantityList } from './titledTables';

/** The prices that nothing itemises, at most one for each section and each amount. */
export const unitemisedPrices = (document: ProseDocument, isMail: boolean): readonly OfferedPrice[] => document.note(isMail ? findInMail : findInOffer);

const findInOffer = (document: ProseDocument): readonly OfferedPrice[] => unitemised(document, offeredPrices(document));
/** A small job that its sentence names needs no list. */
const findInMail = (document: ProseDocument): readonly OfferedPrice[] => unitemised(document, mailOffers(document)).filter((price) => !isPlainJob(price));

function unitemised(document: ProseDocument, offers: readonly OfferedPrice[]): readonly OfferedPrice[] {
  if (offers.length === 0 || aboutInvoice(document)) return [];
  const outline = outlineOf(document);
  const { own, headings, places } = outline;
  for (const { block, index } of document.noted(mayOpenScope)) if (block.zone === 'own' && isScopeSection(own, places[index]!)) return [];
  const sections = new Map<number, boolean>();
  const isListedByName = listedByName(outline);
  const isCovered = ({ mention, sentence, place }: OfferedPrice): boolean => {
    const heading = headings[place]!;
    if (own[heading]?.prose.note(isExclusionTitle)) return true;
    let itemised = sections.get(heading);
    if (itemised === undefined) sections.set(heading, (itemised = regionsOf(own, heading).some((region) => isItemised(outline, region))));
    return (
      itemised ||
      isGoods(mention) ||
      isQuantityList(document, own[place]!.table) ||
      sentence.note(namesItems) ||
      (isTotal(own[heading], sentence) && hasPriceList(document)) ||
      isOfNumber(mention, sentence) ||
      isRateOf(mention, sentence) ||
      sentence.note(isOfSuch) ||
      (own[heading]?.type === 'heading' && (isNamedBefore(own[place]!, mention, sentence) || isPricedBelow(own[place - 1], mention, sentence))) ||
      isListedByName(place, sentence)
    );
  };
  const covered = new Set<string>();
  const open = offers.filter((offer) => {
    if (!isCovered(offer)) return true;
    covered.add(offer.key);
    return false;
  });
  const marked = new Set<number>();
  return open.filter(({ key, place }) => {
    const section = headings[place]!;
    if (covered.has(key) || marked.has(section) || isOtherMoney(outline, place)) return false;
    covered.add(key);
    marked.add(section);
    return true;
  });
}

/** “Months”, or “the monthly part”, is what the list below “Every month” holds: tells whether a price at a place has such a list above it. */
function listedByName({ own, sections }: Outline): (place: number, sentence: Sentence) => boolean {
  let lists: readonly { readonly from: number; readonly to: number; readonly stems: readonly string[] }[] | undefined;
  const byTable = new Map<object, readonly string[]>();
  // What names one row of a table speaks of all, and of their sum.
  const rowsOf = (table: object): readonly string[] => own.flatMap((cell) => (cell.table === table && cell.column === 0 ? cell.prose.note(stemsOfWords) : []));
  const namedAt = (place: number, { text }: Sentence): readonly string[] => {
    const { table } = own[place]!;
    if (!table) return stemsIn(text);
    const named = byTable.get(table) ?? rowsOf(table);
    byTable.set(table, named);
    return named;
  };
  return (place, sentence) => {
    lists ??= sections.flatMap(([from, to]) =>
      own[from]!.type === 'heading' && noteOfRun(own, from, to, itemsOfSection).isItemised ? [{ from, to, stems: own[from]!.prose.note(stemsOfWords) }] : [],
    );
    const above = lists.filter(({ from, to }) => from < place && to <= place);
    if (above.length === 0) return false;
    const named = namedAt(place, sentence);
    return above.some(({ stems }) => stems.some((stem) => named.includes(stem)));
  };
}

const stemsOfWords = ({ text }: Prose): readonly string[] => stemsIn(text);
const stemsIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !general.test(word)).map((word) => stemOf(word.replace(/(?:ly|al)$/, '')));
const general = new RegExp(
  '^(?:about|amount|costs?|each|every|first|from|have|last|offer|only|part|plan|price[sd]?|project|proposal|quote|second|' +
    'that|them|they|this|total|what|will|with|work|your)$',
);

/** “£40 each” is the price of a thing, and the thing is what the client gets. */
const isGoods = ({ per }: MoneyMention): boolean => per === 'each' || per === 'apiece' || per === 'piece' || per === 'copy';

/** “20,000 would be £990” is the price of more of the same. */
const isOfNumber = ({ start }: MoneyMention, { text }: Sentence): boolean =>
  /(?:^\W*|[,;:]\s|\band\s)\d[\d,.]*\s+(?:would\s+|will\s+)?(?:be|is|are|costs?|comes?\s+to)\s+$/.test(text.slice(Math.max(0, start - 80), start));

/** “Site visits during the build, £75 per hour”: an hour of what the sentence names in two words or more. */
function isRateOf({ per, start }: MoneyMention, { text }: Sentence): boolean {
  if (per === undefined || !/^(?:h|hour|hr)s?$/.test(per)) return false;
  const named = /^\W*([^.;:!?]{8,80}?)(?:[,:–—]|\s-|\s(?:(?:are|is|will be|would be)\s+)?(?:billed|charged|invoiced|priced)?\s*(?:at|is|are|costs?))\s*$/i.exec(
    text.slice(0, start),
  )?.[1];
  if (named === undefined || /\b(?:i|it|they|this|we|you)\b/i.test(named)) return false;
  return (named.replace(rateWords, ' ').match(/\p{L}{4,}/gu) ?? []).filter(hasContent).length > 1;
}
const rateWords = new RegExp(
  '\\b(?:additional|anything|beyond|charged?|consult(?:ancy|ing)|costs?|daily|during|extra|further|hour(?:ly|s)?|labou?r|' +
    'more|needed|other|our|rates?|required|services?|standard|support|than|that|them|these|this|time|usual|whole|with|' +
    'work|your)\\b',
  'gi',
);

/** “As a rough guide, a garden of this size would cost £35,000 to build”: what others ask for such a thing. */
const isOfSuch = ({ text }: Sentence): boolean => ofSuch.test(text);
const ofSuch = new RegExp(
  '\\brough(?:ly)?\\s+(?:guide|idea|indication)\\b.{0,20}\\ban?\\s+[\\p{L} -]{3,40}\\s+of\\s+(?:that|this|your)\\s+' +
    '(?:age|kind|size|sort)\\s+(?:can|costs?|might|will|would)\\b',
  'iu',
);

/** “Full planting plan and schedule. Fee £650.” */
function isNamedBefore({ prose: { sentences } }: Block, { start }: MoneyMention, sentence: Sentence): boolean {
  if (!/^\W*(?:(?:fixed|flat|my|our|the|total)\s+)*(?:charge|cost|fee|price)?(?:\s+(?:is|of)|:)?\s*$/i.test(sentence.text.slice(0, start))) return false;
  const before = sentences[sentences.findIndex((own) => own.sentence === sentence) - 1];
  return before !== undefined && namesTwo(before.sentence);
}

/** “A meeting in the workshop, and a morning when anyone can ask me questions.”, and below it: “1 day, £650”. */
const isPricedBelow = (above: Block | undefined, { start, end }: MoneyMention, { text }: Sentence): boolean =>
  above?.type === 'paragraph' && saysLength.test(text.slice(0, start)) && !/\p{L}/u.test(text.slice(end)) && above.prose.note(listsPair);
const saysLength = /^\W*(?:(?:\d[\d.,]*|an?|half|one|three|two)(?: an?)? (?:days?|hours?|sessions?|visits?|weeks?)\W*)?(?:(?:cost|fee|price)\W*)?$/i;
/** Two things with their articles, and no verb but in what is said of them. */
function listsPair({ text }: Prose): boolean {
  const bare = text.replace(/\b(?:that|when|where|which|who)\b[^,;.]*/gi, ' ');
  return pair.test(bare) && !/\b(?:am|are|can|has|have|i|is|it|was|we|were|will|would|you)\b/i.test(bare);
}
const pair = /^\W*(?:an?|\d+|four|one|three|two) [^.;]{3,120}?(?:,| and| plus) (?:and )?(?:an?|\d+|four|one|three|two) [a-z]/i;

const namesItems = (sentence: Sentence): boolean => pointsToItems(sentence) || itemsBesidePrice(sentence).length > 1;

const hasPriceList = (document: ProseDocument): boolean => document.note(findPriceList);

function findPriceList(document: ProseDocument): boolean {
  const { own, sections } = outlineOf(document);
  return sections.some(([from, to]) => noteOfRun(own, from, to, itemsOfSection).hasPriceList);
}

/** True when a list, a table or a sentence of a section and those in it names two things or more that the client gets. */
function isItemised({ own, sections }: Outline, [start, end]: Region): boolean {
  let priced = 0;
  for (const [from, to] of sections) {
    if (from < start) continue;
    if (from >= end) break;
    const { isItemised, pricedThings } = noteOfRun(own, from, to, itemsOfSection);
    if (isItemised || (priced += pricedThings) > 1) return true;
  }
  return false;
}

const mayOpenScope = (prose: Prose): boolean => hasScopeLabel(prose) || isScopeTitle(prose);

/** A heading or lead-in such as “What you get” with anything of ours under it. */
function isScopeSection(own: readonly Block[], index: number): boolean {
  const block = own[index]!;
  const next = own[index + 1];
  if (block.prose.note(hasScopeLabel)) return true;
  return next !== undefined && block.prose.note(isScopeTitle) && next.type !== 'rule' && (next.type !== 'heading' || next.level > block.level);
}

/** “In total”, or a bare price under a heading such as “Investment”. */
const isTotal = (heading: Block | undefined, sentence: Sentence): boolean => !heading || sentence.note(saysWhole) || heading.prose.note(announcesTotal);
const saysWhole = ({ text }: Sentence): boolean => /\b(?:totals?|altogether|in all|overall|whole|full|sum|project|everything|complete|all)\b/i.test(text);
const announcesTotal = ({ text }: Prose): boolean => namesPrice(text) || /\b(?:summary|short|next step|payment)/i.test(text);
