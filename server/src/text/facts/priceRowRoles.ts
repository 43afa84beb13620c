/** Tells by its words what a row of a price table is: an item, or one of the sums and shares below the items. */
import { Memo } from '../memo';
import { CuedPattern } from '../cuedPattern';
import type { Sentence } from '../sentence';
import { balanceWords, depositWords, discountWords, subtotalWords, taxWords, totalWords } from './priceTableWords';
import { alternative, endsWithTotal, filler, measure, optional, otherTax, paid, recurring, share, startsWithTotal } from './priceRowRolesPatterns';

export type RowRole = 'item' | 'section' | 'subtotal' | 'discount' | 'tax' | 'deposit' | 'paid' | 'balance' | 'total' | 'unknown';

export interface RowLabel {
  readonly role: RowRole;
  /** The percentage that the words name, as written without its sign. */
  readonly percent: string | undefined;
  /** What the words say of tax. */
  readonly tax: 'included' | 'excluded' | undefined;
  readonly optional: boolean;
  /** True for one of several that the client chooses from: “Option B”, “Premium package”. */
  readonly alternative: boolean;
  /** True for what is paid again and again. */
  readonly recurring: boolean;
  /** True when the words may mean something else too, so that nothing can be held against the figure. */
  readonly unsure: boolean;
}

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const total = new CuedPattern(`^(?:the |your |our |project |final |overall )?(?:${any(totalWords)})(?:\\s+${filler})*$`);
const subtotal = new RegExp(`^(?:your |our )?(?:${any(subtotalWords)})(?![\\p{L}])`, 'u');
const tax = new RegExp(
  '^(?:plus|add|\\+|of which|including|incl\\.?|zzgl\\.?|uk|us|state|local|standard rate|standard)?\\s*' +
    `(?:${any(taxWords)})(?:\\s+(?:at|@|of|rate|amount|due|included|includes|payable|total|standard rate|of which))*$`,
);
const discount = new RegExp(`\\b(?:${any(discountWords)})\\b`);
const plainDiscount = new RegExp(`^(?:less|minus|your|our|a|the)?\\s*(?:[\\p{L}-]+ ){0,2}(?:${any(discountWords)})(?: (?:of|at))?$|^less$`, 'u');
/** “Price after discount”, “discounted price”: what is left of the sum and not what is taken off. */
const discounted = new RegExp(
  `\\b(?:after|before|net of|without) (?:the |your |our )?(?:[\\p{L}-]+ )?(?:${any(discountWords)})s?$|` +
    '^(?:new )?(?:discounted|reduced)(?: (?:amount|price|sum|to|total))?$',
  'u',
);
const deposit = new RegExp(`^(?:your |the )?(?:${any(depositWords)})\\b`);
const balance = new RegExp(`^(?:the )?(?:${any(balanceWords)})\\b`);

/** Stands in every label that is anything but that of a plain item. */
const telling = new RegExp(
  'total|sum\\b|net|gross|gesamt|sum|razem|total|łącznie|разом|' +
    'всього|итого|сплати|pay|paid|price|due|less|balance|remain|outstanding|' +
    'credit|received|forward|over|running|cumulative|option|opt\\.|' +
    'alternative|variant|choice|package|plan|tier|bundle|\\bor\\b|' +
    'either|if |add-?on|included|request|%|monthly|yearly|annually|' +
    'weekly|quarterly|recurring|subscription|ongoing|per |\\/|(?:a|each|every) (?:month|year|week)|' +
    '\\bp\\.?[ma]\\b|basic|standard|premium|gold|silver|bronze|starter|' +
    '\\bpro\\b|essential|withholding|retention|all in|owe|owing|left to|' +
    `still|in all|together|told|${any([...taxWords, ...discountWords, ...depositWords, ...balanceWords])}`,
  'i',
);
const plainItem: RowLabel = { role: 'item', percent: undefined, tax: undefined, optional: false, alternative: false, recurring: false, unsure: false };

/** False when nothing in the sentence can be the label of a total. */
export const mayNameTotal = (sentence: Sentence): boolean => total.mayFit(sentence);

const longestLabel = 160;

export const rowLabel = (words: string): RowLabel => known.get(words, readLabel);
const known = new Memo<RowLabel>(100_000);

function readLabel(words: string): RowLabel {
  // A label is short; what is longer is a sentence that holds such words.
  if (words.length > longestLabel || !telling.test(words)) return plainItem;
  const label = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const percents = label.match(/\d+(?:[.,]\d+)?(?=\s?%)/g);
  const included = /\b(?:incl|inc|including|included|gross|inkl|with|after|of which|contains)\b/.test(label);
  const excluded = /\b(?:excl|ex|excluding|excluded|net|without|before|exkl|plus)\b|\+ ?vat/.test(label);
  const role = roleOf(label);
  return {
    role: role ?? 'item',
    percent: percents?.length === 1 ? percents[0] : undefined,
    tax: included === excluded ? undefined : included ? 'included' : 'excluded',
    optional: optional.test(label),
    alternative: role === undefined && alternative.test(label),
    recurring: recurring.test(label),
    unsure: isUnsure(label, role),
  };
}

/** The words without percentages, notes in brackets and notes on tax. */
const bare = (label: string): string =>
  label
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/@?\s?\d+(?:[.,]\d+)?\s?%/g, ' ')
    .replace(/(?<=\S)[,–—-]?\s*\b(?:excl|ex|incl|inc|excluding|including|inkl|exkl|net of|plus)\b\.?\s*(?:of )?(?:vat|tax|taxes|gst|hst|mwst)\b/g, ' ')
    .replace(/[:*–—=]|\s-\s/g, ' ')
    .replace(/[.,]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a sum is of: “design” in “Total design” and in “Design subtotal”; empty when it is of everything. */
export const namedPart = (words: string): string =>
  bare(words.toLowerCase())
    .replace(/\b(?:sub-?total|grand total|total|sum|for|of|the|price|cost|costs|fee)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function roleOf(label: string): RowRole | undefined {
  const core = bare(label);
  if (otherTax.test(label)) return 'unknown';
  if (total.regExp.test(core)) return 'total';
  if (subtotal.test(core) || discounted.test(core)) return 'subtotal';
  if (tax.test(core)) return 'tax';
  if (startsWithTotal.test(core)) return measure.test(core) ? 'unknown' : 'subtotal';
  if (balance.test(core)) return 'balance';
  if (paid.test(core) && !/\bpaid (?:ads?|search|social|media|advert\w*|campaigns?|traffic|features?|plans?|posts?)\b/.test(core)) return 'paid';
  if (deposit.test(core) || share.test(label)) return 'deposit';
  if (discount.test(core) || core === 'less') return 'discount';
  if (endsWithTotal.test(core)) return measure.test(core) ? 'unknown' : 'subtotal';
  if (/^carried (?:forward|over)|^running (?:balance|costs?|sum|total)|^cumulative/.test(core)) return 'unknown';
  return undefined;
}

function isUnsure(label: string, role: RowRole | undefined): boolean {
  const core = bare(label);
  if (/\bround/.test(label)) return true;
  if (role === 'discount')
    return (
      !plainDiscount.test(core) ||
      /\b(?:of|on|off|for)\s+(?!(?:the |your |this )?(?:above|all|everything|items|net|order|price|project|quote|sub-?total|sum|total|whole)\b)\p{L}/u.test(
        label,
      )
    );
  if (role === 'subtotal') return !subtotal.test(core) || /\b(?:for|of|on)\b|\d/.test(core);
  // “VAT 20 % (design only)” and
  if (
    role === 'tax' &&
    /[([](?![^)\]]*\b(?:incl|excl|standard|reduced|rate|reg|registration|no|number|subtotal|total|all|above|net|gross|statutory|applicable|if any|as per|inclusive|exclusive|code|id|early|loyalty|regular|returning)\b)[^)\]]*\p{L}{2}[^)\]]*[)\]]/u.test(
      label,
    ) &&
    !/[([]\s*@?\s*\d[\d.,]*\s?%\s*[)\]]/.test(label)
  )
    return true;
  // “VAT at 20 % on the design” is not 20 % of everything.
  return (
    (role === 'tax' || role === 'deposit') &&
    /\b(?:on|off|for|per|each)\b(?! (?:sign|order|accept|start|deliver|complet|approv|book|confirm|commenc|account|receipt|launch|invoice))/.test(label)
  );
}
