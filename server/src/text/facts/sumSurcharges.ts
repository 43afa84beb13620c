/** Lines that are a percentage of the lines above them and are added like those: “Service, 18 %”, “Booking fee (5 %)”. */
import type { PriceRow } from './priceTables';
import type { Way } from './sumCheck';
import { mostOptionals, subsetSums } from './sumRuns';
import type { Ledger } from './sumLedger';

const surcharge = /\b(?:commission|fee|gratuity|handling|service|supplement|surcharge|tip)\b/i;
/** “Fee for the card, 2 % on the deposit” is of something else. */
const ofOne = /\b(?:for|of|off|on|per)\b(?! (?:the |your )?(?:above|all|everything|items|sub-?total|sum|total|whole)\b)|\boff\b|\bdiscount\b/i;

/** What such a line may come to: the percentage of everything above it, or of some of the lines. */
export function surchargeOf(row: PriceRow, ledger: Ledger): readonly Way[] {
  const { percent, words, amount } = row;
  if (!percent || !amount || percent.gt(50) || !surcharge.test(words) || ofOne.test(words)) return [];
  const [whole] = ledger.net(ledger.all);
  if (!whole) return [];
  const lines = ledger.table.rows.slice(0, ledger.table.rows.indexOf(row)).flatMap((one) => (one.role === 'item' && one.amount ? [one.amount.value] : []));
  // Of many lines nobody can tell which it may be of.
  if (lines.length > mostOptionals) return [];
  const ways = [whole.value, ...ledger.net(ledger.all).map(({ value }) => value), ...ledger.subtotals, ...subsetSums(lines)].map((value) =>
    ledger.share(percent, value),
  );
  const ratio = Number(amount.value.div(ways[0]!.value.eq(0) ? 1 : ways[0]!.value).toFixed(4));
  return ratio > 0.6 && ratio < 1.6 ? ways : [];
}
