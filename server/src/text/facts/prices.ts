/** Tells a price that is offered from money that is only mentioned: a budget, an invoice, a deposit, somebody else's fee. */
import { onOneLine } from '../blanks';
import { whereCued } from '../cuedFinder';
import { anyDigit, CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { moneyIn, type MoneyMention } from './money';
import {
  counted,
  countedEnd,
  described,
  detail,
  itemised,
  label,
  labelEnd,
  mentionedAfter,
  mentionedBefore,
  mentionedInClause,
  offeredAfter,
  offeredBefore,
  other,
  otherAfter,
  otherBefore,
  price,
  taker,
} from './pricePatterns';
import { moneyWords, writtenMoneyIn } from './writtenMoney';

/** The amounts that a sentence offers as a price for our work, in order; offsets count from its start. */
export const pricesIn = (sentence: Sentence): readonly MoneyMention[] => sentence.note(findPrices);

/** What an amount is in its sentence. “mentioned” is money that is surely no price of ours. */
export type MoneyRole = 'price' | 'mentioned' | 'unclear';

/** The roles of the amounts of `moneyIn`, in the same order. */
export const moneyRoles = (sentence: Sentence): readonly MoneyRole[] => sentence.note(findRoles);

/** True for words that name money which is no price of ours, as over “Invoice total”. */
export const namesOtherMoney = (words: string): boolean =>
  other.test(words) || /\b(?:your|client'?s?|their) (?:own )?budget\b|\b(?:paid|refund|owed|overdue)\b/i.test(words);
/** True for words that name a price, as in the heading “Investment”. */
export const namesPrice = (words: string): boolean => price.test(words);

const noPrices: readonly MoneyMention[] = [];
const findPrices = whereCued([anyDigit], noPrices, (sentence: Sentence): readonly MoneyMention[] => {
  const money = moneyIn(sentence);
  return money.length === 0 ? noPrices : money.filter((_, index) => moneyRoles(sentence)[index] === 'price');
});

/** The same of the amounts that are written in words. */
export const writtenPricesIn = (sentence: Sentence): readonly MoneyMention[] => sentence.note(findWrittenPrices);
export const writtenRoles = (sentence: Sentence): readonly MoneyRole[] => rolesOf(sentence, sentence.note(writtenMoneyIn));
const findWrittenPrices = whereCued([moneyWords], noPrices, (sentence: Sentence): readonly MoneyMention[] => {
  const roles = writtenRoles(sentence);
  return sentence.note(writtenMoneyIn).filter((_, index) => roles[index] === 'price');
});

const findRoles = (sentence: Sentence): readonly MoneyRole[] => rolesOf(sentence, moneyIn(sentence));

function rolesOf(sentence: Sentence, money: readonly MoneyMention[]): readonly MoneyRole[] {
  const { text } = sentence;
  const roles: MoneyRole[] = [];
  for (const [index, mention] of money.entries()) roles.push(roleAt(mention, index));
  return roles;

  function roleAt(mention: MoneyMention, index: number): MoneyRole {
    const before = onOneLine(text.slice(Math.max(money[index - 1]?.rateEnd ?? 0, mention.start - 160), mention.start)).replace(noMoney, 'work');
    const after = onOneLine(text.slice(mention.rateEnd, Math.min(money[index + 1]?.start ?? text.length, mention.rateEnd + 90)));
    // An amount alone, as in most cells of a table, is told by its place.
    if (mention.type === 'exact' && before.trim() === '' && after.trim() === '' && !sentence.isQuoted(mention)) return 'price';
    if (sentence.isQuoted(mention) || isMentioned(sentence, before, after, mention)) return 'mentioned';
    // “If there is more after this, I charge it at £55 an hour” says what may come, and offers nothing.
    if (mention.per !== undefined && onTop.test(before)) return 'mentioned';
    // “40 desks at £210 each, £8,400.”
    if (money[index - 1]?.per !== undefined && /^\s*(?:[,:=–—-]|so|in total|altogether)\s*$/.test(before) && labelEnd.test(after)) return 'price';
    // “The label shows £59 for the small jar and £95 for the large one.”
    if (
      roles[index - 1] === 'mentioned' &&
      /\b(?:label|menu|tag|sign|poster|page|list|flyer)\b/i.test(text) &&
      /^[^.;:]{0,40}\b(?:and|or)\s*$/.test(before) &&
      !/\b(?:we|our|i|is|are|costs?|be)\b/i.test(before)
    )
      return 'mentioned';
    if (roles[index - 1] === 'mentioned' && /\band so (?:are|can|could|did|does|is|may|was|were)\b[^.;]{0,20}$/i.test(before)) return 'mentioned';
    return isOffered(sentence, before, after) ? 'price' : 'unclear';
  }
}

const onTop = /\b(?:if|in case|should|unless|were)\b[^.;]*\b(?:after (?:that|this)|additional|another|anything|beyond|else|extra|further|more|on top)\b/i;

/** Work of ours that is called by a name of money. */
const noMoney = new RegExp(
  '\\binvoices? (?:for|to) your \\p{L}+|' +
    '\\b(?:letters?|templates?) for (?:your )?(?:bills|invoices|payments|receipts|reminders)\\b|' +
    '\\bdeposits? of (?:chalk|grease|leaves|lime|limescale|mud|salt|sand|silt|soot)\\b|' +
    '\\b(?:better|fair|good|fine|nice|right) balance (?:between|of)\\b|' +
    '\\b(?:safe )?deposit box(?:es)?\\b|\\b(?:soil|chalk|lime|limescale|mineral|salt|grease) deposits?\\b|' +
    '\\b(?:card|online|mobile) payments?\\b|\\b(?:colou?r|tone|water|wheel|white|work[- ]life) balanc(?:e|ing)\\b|' +
    '\\bbalance (?:beams?|bikes?|boards?|sheets?)\\b|' +
    '\\b(?:advance|deposit|discount|donation|fine|funding|grant|insurance|invoice|loan|mortgage|order|payment|penalty|' +
    'pension|prize|rebate|refund|rent|salary|subscription|tax|ticket|travel|voucher|wage)s? (?:apps?|books?|booklets?|' +
    'box(?:es)?|brochures?|buttons?|calculators?|cards?|courses?|designs?|films?|flyers?|forms?|gateways?|guides?|' +
    'handbooks?|leaflets?|letters?|modules?|pages?|posters?|reminders?|reports?|signs?|sites?|software|systems?|templates?|' +
    'terminals?|tools?|trainings?|websites?|workshops?)\\b|' +
    '\\b(?:design|print|redesign|typeset)(?:ing|s)? (?:of )?(?:your |the )?(?:bills?|invoices?|receipts?)\\b|' +
    '\\b(?:novels?|podcast|saga|series|stor(?:y|ies))\\b[^.;]{0,30}\\binstal?ments?\\b|' +
    '\\bwages? (?:runs?|slips?)\\b|' +
    '\\b(?:sort|sorting|scan|scanning|filing|entering|booking) (?:of )?(?:all )?(?:your )?(?:receipts|invoices)' +
    '(?: and (?:receipts|invoices))?\\b',
  'giu',
);

function isMentioned(sentence: Sentence, before: string, after: string, { type }: MoneyMention): boolean {
  if (type === 'upTo' && /\b(?:under|below|less than)\s*$/i.test(before)) return true;
  const clause = clauseOf(before);
  if (
    clientsBudget.test(before) ||
    otherBefore.test(sentence, before) ||
    taker.test(sentence, before) ||
    mentionedBefore.some((pattern) => pattern.test(sentence, before)) ||
    mentionedInClause.some((pattern) => pattern.test(sentence, clause))
  )
    return true;
  // “We would ask €900, to be paid by transfer” offers a price, and says besides how it is paid.
  if (howPaid.test(after) && isOffered(sentence, before, '')) return false;
  return otherAfter.test(sentence, after) || mentionedAfter.test(sentence, after);
}

const isOffered = (sentence: Sentence, before: string, after: string): boolean =>
  (counted.test(before) && countedEnd.test(after)) ||
  offeredBefore.some((pattern) => pattern.test(sentence, before)) ||
  offeredAfter.test(sentence, after) ||
  ((label.test(before) || itemised.test(before) || described.test(before)) && (labelEnd.test(after) || (/[:=]\s*$/.test(before) && detail.test(after))));

const howPaid = /^,? ?(?:payable|to be paid)\b|^,? ?in (?:\d|two|three|four|six) (?:\p{L}+ )?(?:instalments|parts|payments)\b/iu;

/** “You told us of your budget: £900.” */
const clientsBudget = /\byour (?:\p{L}+ )?budget\b[^;.]{0,24}$/iu;

/** The last clause: what stands behind the last comma, colon or “and”. */
const clauseOf = (before: string): string => before.split(/[,;:(–—]|\b(?:and|but|so|while|whereas)\b/i).at(-1)!;

/** True for a sentence that says that what its price covers stands in another place: “all of the above”, “the work in section 2”. */
export const pointsToItems = (sentence: Sentence): boolean => sentence.note(findPointer);

const pointer = new CuedPattern(
  new RegExp(
    '\\babove(?!\\s*[\\p{Sc}\\d])|' +
      '\\b(?:listed|described|set out|detailed|outlined|itemi[sz]ed|shown|specified|given|named|broken down|see|list|items?|' +
      'table|breakdown) (?:\\p{L}+ ){0,3}?(?:below|attached|overleaf|earlier|(?:in|on|under) (?:the |our |my |your )?' +
      '(?:attach\\p{L}+|table|list|appendix|annex|section|part|page|pages|specification|quote|proposal|scope|schedule|' +
      'document|file|spreadsheet|next page))\\b|' +
      '\\b(?:section|part|appendix|annex|schedule|point|points|pages?|items|steps) (?:\\d|[A-D]\\b)|' +
      '\\b(?:full|whole|complete|entire|agreed|same|this|that) scope\\b|' +
      '\\b(?:these|those|the same|all) (?:\\p{N}+ |\\p{L}+ )?(?:items|points|services|things|tasks|steps|parts|deliverables)\\b|' +
      '\\b(?:full|detailed|itemi[sz]ed|complete|line[- ]by[- ]line) (?:\\p{L}+ )?' +
      '(?:breakdown|quote|list|quotation|proposal|estimate|specification)\\b|' +
      '\\bbreakdown\\b|\\b(?:all|everything) (?:of )?(?:that|this)(?= (?:adds|comes|costs|for|is|makes|together|will|would)\\b)|' +
      '\\bfor the (?:two|three|four|five|six)(?= (?:comes|is|together|would)\\b|,|:)|' +
      '\\bfor (?:both|all (?:two|three|four|five|six|\\d))\\b|' +
      '\\b(?:for|covers?|includes?|buys?) (?:all|both|everything) (?:of )?(?:this|that|these|those)\\b|' +
      '\\b(?:quote|quotation|proposal|estimate|offer|contract|agreement) (?:of|from|dated) (?:\\p{L}+ )?\\d|' +
      '\\blists? (?:it )?(?:every|each|all)\\b',
    'iu',
  ),
);

const findPointer = (sentence: Sentence): boolean => pointer.mayFit(sentence) && pointer.test(sentence, onOneLine(sentence.text));
