/** The price of a letter that names two sums, and what its recap makes of it: “It costs £340. … To sum up: £430 for the group”. */
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { moneyIn, type MoneyMention } from './money';
import { recapBlocks } from './recapFacts';

interface Told extends TextRange {
  readonly mention: MoneyMention;
  readonly front: string;
  readonly back: string;
  readonly isRecap: boolean;
}

/** Two sums that somebody may have meant to be one. */
const farthest = 1.3;

export function recapPrice(document: ProseDocument): readonly { readonly first: TextRange; readonly second: TextRange }[] {
  const told = document.hits(moneyIn).flatMap(({ start, notes, sentence, block }) =>
    notes.map((mention): Told => ({
      mention,
      start: mention.start + start,
      end: mention.end + start,
      front: sentence.text.slice(0, mention.start).toLowerCase(),
      back: sentence.text.slice(mention.end).toLowerCase(),
      isRecap: block.type !== 'cell' && recapBlocks(document).has(block),
    })),
  );
  const [first, second] = told;
  if (!first || !second || told.length > 2 || first.isRecap || !second.isRecap || otherSums.test(document.text)) return [];
  if (!asks.test(first.front) || notAll.test(first.back) || notAll.test(second.back) || !ofAll.test(second.front)) return [];
  const [low, high] = [first, second].map(({ mention }) => valueOf(mention)).sort((a, b) => a - b) as [number, number];
  return low < high && high <= low * farthest ? [{ first, second }] : [];
}

const valueOf = ({ type, per, figures: [figure, ...others] }: MoneyMention): number =>
  type === 'exact' && per === undefined && others.length === 0 ? Number(figure.decimal) * 10 ** figure.power : NaN;

/** “The afternoon costs £340”; not “costs up to £340”. */
const asks = new RegExp(
  "(?:^|[.;:,] ?|\\band )(?:it|our|that|the|this|your)(?: [\\p{L}'’-]+){0,4} " +
    '(?:(?:will|would) (?:be|cost|come to)|comes to|costs|is)(?: just| only)? $',
  'u',
);
const notAll = /^ ?(?:a|an|back|cheaper|dearer|deposit|each|extra|less|more|off|on top|or|per|to|–|-)\b/;
/** Behind “the gutters cost” it is the price of something else. */
const ofAll = new RegExp(
  '(?:^|[,:;–—] ?)(?:and )?' +
    '(?:all in|altogether|(?:all|everything|the lot) for|(?:it|that|the (?:job|whole|whole job|work)) (?:comes to|costs|is)|you pay|' +
    '(?:the |our )?(?:full |total )?(?:cost|fee|price|total)(?: is)?:?)?(?: just| only)? ?$',
);
/** Taxes, discounts and payments make other sums of one price. */
const otherSums = /%|\b(?:deposit|discount|instal?ments?|GST|HST|per ?cent|sales tax|VAT)\b/i;
