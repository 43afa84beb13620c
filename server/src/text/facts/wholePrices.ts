/** Prices of the whole that running text names without calling them a total: “For £3,180 we plan and shoot the film” over a table that comes to £3,810. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { isRecapLabel, labelOf, opensRecap } from './labels';
import { moneyIn, type MoneyMention } from './money';
import { isDoubtful, type NamedTotal } from './namedTotals';
import { outlineOf } from './outline';
import { moneyRoles } from './prices';
import type { PriceTable } from './priceTables';
import { hitsInProse } from './proseHits';
import { subsetSums } from './sumRuns';
import { sumsOf } from './sums';

export type TotalClaim = TextRange &
  NamedTotal & {
    readonly block: Block;
    /** True for an amount in words, which the right one replaces with its currency. */
    readonly isSpelled?: boolean;
    /** What it can only be compared with: the list right above it, or a total that it is near to. */
    readonly only?: 'list' | 'near';
  };

/** More rows have too many sums to try. */
const mostRows = 9;

/** The prices in the text that can only be meant for all of the one table: in a recap, or with the very digits of its total in another order. */
export function wholePrices(document: ProseDocument, [table, ...others]: readonly PriceTable[]): readonly TotalClaim[] {
  const final = table && others.length === 0 && table.type === 'table' && table.rows.some(({ role }) => role === 'total') ? sumsOf(table).final : undefined;
  if (!table || !final) return [];
  const amounts = table.rows.flatMap(({ amount }) => (amount ? [amount.value] : []));
  const explained = [...amounts, ...(amounts.length <= mostRows ? subsetSums(amounts) : [])];
  const digits = digitsOf(final.toFixed());
  return hitsInProse(document, moneyIn).flatMap(({ start, notes: [mention, ...more], sentence, block }): TotalClaim[] => {
    if (!mention || more.length > 0 || mention.type !== 'exact' || mention.per !== undefined || block.type === 'heading' || block.type === 'cell' || moneyRoles(sentence)[0] !== 'price' || isDoubtful(sentence.text, mention)) return [];
    const [figure] = mention.figures;
    const value = Number(figure.decimal) * 10 ** figure.power;
    const ratio = value / Number(final.toFixed());
    const isSwapped = digitsOf(figure.decimal) === digits && figure.power === 0;
    if (ratio === 1 || explained.some((amount) => Number(amount.toFixed()) === value) || !(isSwapped || (ratio > 0.8 && ratio < 1.25 && isRecap(block, document)))) return [];
    const written = writtenNumber(mention, sentence.text);
    return written === undefined ? [] : [{ mention, written, isGrand: true, isLabel: false, start: start + figure.start, end: start + figure.start + written.length, block }];
  });
}

/** The number alone, as written. */
const writtenNumber = ({ figures: [{ start, end }] }: MoneyMention, text: string): string | undefined => /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];

const digitsOf = (decimal: string): string => decimal.replace(/\.0*$/, '').split('').sort().join('');

function isRecap(block: Block, document: ProseDocument): boolean {
  const { own, headings } = outlineOf(document);
  const heading = own[headings[own.indexOf(block)]!];
  return opensRecap(block.prose) || isRecapLabel(labelOf(block), false) || (heading !== undefined && heading !== block && isRecapLabel(labelOf(heading), false));
}
