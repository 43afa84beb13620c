/** Tables of payments, each with its percentage of the price: “When we start | 30 % | £2,520”. */
import Big from 'big.js';

import type { ProseDocument } from '../document';
import { agrees, scaledDecimals } from './figureFit';
import { moneyIn } from './money';
import { moneyText, numberText } from './moneyText';
import type { Figure, PriceRow, PriceTable } from './priceTables';
import { hitsInProse } from './proseHits';
import type { WrongAmount } from './statedProducts';
import { percentText } from './sumLedger';
import { sumsOf } from './sums';
import type { Standard } from './totalStandards';

export const isPaymentPlan = (table: PriceTable): boolean => partsOf(table).length > 1;

/** The rows of a table of payments, whose percentages make up the whole. */
function partsOf({ rows, unclear }: PriceTable): readonly (PriceRow & { readonly amount: Figure; readonly percent: Big })[] {
  const parts = rows.filter(
    (row): row is PriceRow & { amount: Figure; percent: Big } =>
      row.amount !== undefined && row.percent !== undefined && (row.role === 'item' || row.role === 'deposit' || row.role === 'balance'),
  );
  const whole = parts.reduce((sum, { percent }) => sum.plus(percent), new Big(0));
  return !unclear && whole.eq(100) ? parts : [];
}

/** The payments that are not the share of the price that stands beside them. */
export function wrongParts(table: PriceTable, priced: readonly PriceTable[], standard: Standard | undefined, document: ProseDocument): readonly WrongAmount[] {
  const parts = partsOf(table);
  const scale = scaledDecimals(table);
  const own = table.rows.flatMap(({ role, amount }) => (role === 'total' && amount ? [amount.value] : []));
  const wholes = [
    ...own,
    ...(standard ? [standard.right, ...standard.accepted.slice(0, 40)] : []),
    ...priced.flatMap((other) => sumsOf(other).final ?? []),
    ...impliedBy(parts, document),
  ];
  const share = ({ percent }: { percent: Big }, whole: Big): Big => whole.times(percent).div(100);
  const misfits = wholes
    .map((whole) => ({ whole, wrong: parts.filter((part) => !agrees(part.amount, share(part, whole), table, scale)) }))
    .sort((a, b) => a.wrong.length - b.wrong.length);
  const [best] = misfits;
  // Where most are no share of it, they are shares of something else.
  if (!best || best.wrong.length * 2 > parts.length) return [];
  return best.wrong.map((part) => {
    const right = share(part, best.whole);
    const { power } = part.amount.written;
    return {
      start: part.amount.start,
      end: part.amount.end,
      number: numberText(table, power > 0 ? right.div(new Big(10).pow(power)) : right.round(table.digits), part.amount.decimals),
      how: `${percentText(part.percent)} of ${moneyText(table, best.whole)} = ${moneyText(table, right.round(table.digits))}`,
    };
  });
}

/** The amounts of the text of which two payments and more are the share. */
function impliedBy(parts: ReturnType<typeof partsOf>, document: ProseDocument): readonly Big[] {
  const wholes = parts.map(({ amount, percent }) => amount.value.times(100).div(percent));
  const shared = wholes.filter((whole, index) => wholes.findIndex((other) => other.eq(whole)) < index);
  return shared.filter((whole) =>
    hitsInProse(document, moneyIn).some(({ notes }) =>
      notes.some(({ figures: [{ decimal, power }] }) => whole.eq(new Big(decimal).times(new Big(10).pow(power)))),
    ),
  );
}
