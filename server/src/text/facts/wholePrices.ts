/** Prices of the whole that running text names without calling them a total: “For £3,180 we plan and shoot the film” over a table that comes to £3,810. */
import type Big from 'big.js';

import type { Block } from '../blocks';
import type { OwnHits, ProseDocument } from '../document';
import type { TextRange } from '../range';
import { isRecapLabel, labelOf, opensRecap } from './labels';
import { moneyIn, type MoneyMention } from './money';
import { isDoubtful, type NamedTotal } from './namedTotals';
import { outlineOf } from './outline';
import { moneyRoles, writtenRoles } from './prices';
import type { PriceTable } from './priceTables';
import { hitsInProse } from './proseHits';
import { subsetSums } from './sumRuns';
import { sumsOf } from './sums';
import { writtenMoneyIn } from './writtenMoney';

export type TotalClaim = TextRange &
  NamedTotal & {
    readonly block: Block;
    /** True for an amount in words, which the right one replaces with its currency. */
    readonly isSpelled?: boolean;
    /** True for a price with tax where nothing says how much that is. */
    readonly isTaxed?: boolean;
    /** What it can only be compared with: the list right above it, or a total that it is near to. */
    readonly only?: 'list' | 'near';
  };

/** More rows have too many sums to try. */
const mostRows = 9;

/** The prices in the text that can only be meant for all of the one table: in a recap, as “the £3,240” that is to be paid, or with the very digits of its total in another order. */
export function wholePrices(document: ProseDocument, [table, ...others]: readonly PriceTable[]): readonly TotalClaim[] {
  const final = table && others.length === 0 && table.rows.some(({ role }) => role === 'total') ? sumsOf(table).final : undefined;
  if (!table || !final) return [];
  const whole = wholeOf(table, final);
  const isOutside = ({ block }: { readonly block: Block }): boolean => block.type !== 'heading' && (block.start < table.start || block.end > table.end);
  return [
    ...hitsInProse(document, moneyIn)
      .filter(isOutside)
      .flatMap((hit) => claimIn(hit, whole, document, false)),
    ...hitsInProse(document, writtenMoneyIn)
      .filter((hit) => isOutside(hit) && moneyIn(hit.sentence).length === 0)
      .flatMap((hit) => claimIn(hit, whole, document, true)),
  ];
}

/** What a table comes to, and what some of its rows do. */
interface Whole {
  readonly value: number;
  readonly digits: string;
  readonly explained: ReadonlySet<number>;
}

function wholeOf({ rows }: PriceTable, final: Big): Whole {
  const amounts = rows.flatMap(({ amount }) => (amount ? [amount.value] : []));
  const explained = [...amounts, ...(amounts.length <= mostRows ? subsetSums(amounts) : [])];
  return { value: Number(final.toFixed()), digits: digitsOf(final.toFixed()), explained: new Set(explained.map((amount) => Number(amount.toFixed()))) };
}

function claimIn(
  { start, notes: [mention, ...more], sentence, block }: OwnHits<MoneyMention>,
  whole: Whole,
  document: ProseDocument,
  isSpelled: boolean,
): readonly TotalClaim[] {
  if (!mention || more.length > 0 || mention.type !== 'exact' || mention.per !== undefined) return [];
  const { text } = sentence;
  const [figure] = mention.figures;
  const value = Number(figure.decimal) * 10 ** figure.power;
  const ratio = value / whole.value;
  if (ratio === 1 || whole.explained.has(value)) return [];
  const isHanded = handedOver.test(text.slice(0, mention.start)) && wholeBehind.test(text.slice(mention.end));
  const isSwapped = digitsOf(figure.decimal) === whole.digits && figure.power === 0;
  if (
    !isHanded &&
    ((isSpelled ? writtenRoles : moneyRoles)(sentence)[0] !== 'price' || !(isSwapped || (ratio > 0.8 && ratio < 1.25 && isRecap(block, document))))
  )
    return [];
  // What is handed over is that of the table, whatever comes behind it: “in cash at the first lesson”.
  if (isHanded ? isElsewhere(text, mention, isSwapped) : isDoubtful(text, mention)) return [];
  const written = isSpelled ? figure.decimal : writtenNumber(mention, text);
  if (written === undefined) return [];
  const at = start + (isSpelled ? mention.start : figure.start);
  return [
    {
      mention,
      written,
      isGrand: true,
      isLabel: false,
      isSpelled,
      ...(isHanded && !isSwapped ? { only: 'near' as const } : {}),
      start: at,
      end: isSpelled ? start + mention.end : at + written.length,
      block,
    },
  ];
}

/** “Pay me the £1,240”, “agrees to the three thousand pounds”: the amount that both know. */
const handedOver = new RegExp(
  '\\b(?:accepts?|agrees? (?:to|on|with)|approves?|bring|confirms?|give|happy with|hand(?: over)?|invoice|leave|pays?|' +
    "release|send|settle|transfer)\\b(?: [\\p{L}']+){0,4} the(?: (?:agreed|full|total|whole))? $",
  'iu',
);
const wholeBehind = new RegExp(
  '^(?! (?:deposit|advance|balance|instal\\p{L}+|less)\\b| (?:for|of|on|towards) (?!the (?:lot|whole|job|work)\\b|all\\b|' +
    'both\\b|everything\\b|it\\b|this\\b|that\\b))',
  'u',
);
const ofElse = /\b(?:another|deposit|half|extra|earlier|elsewhere|instead|last|normally|previous|quoted|their|third|they|was|were)\b|\?/i;
/** True for the amount of another deal or a part; where its digits are those of the total, only what leads up to it tells so. */
const isElsewhere = (text: string, { start }: MoneyMention, isSwapped: boolean): boolean => ofElse.test(isSwapped ? text.slice(0, start) : text);

/** The number alone, as written. */
const writtenNumber = ({ figures: [{ start, end }] }: MoneyMention, text: string): string | undefined =>
  /^\d[\d.,'’ \u00a0\u2009\u202f]*\d|^\d/.exec(text.slice(start, end))?.[0];

const digitsOf = (decimal: string): string => decimal.replace(/\.0*$/, '').split('').sort().join('');

function isRecap(block: Block, document: ProseDocument): boolean {
  const { own, headings } = outlineOf(document);
  const heading = own[headings[own.indexOf(block)]!];
  return (
    opensRecap(block.prose) || isRecapLabel(labelOf(block), false) || (heading !== undefined && heading !== block && isRecapLabel(labelOf(heading), false))
  );
}
