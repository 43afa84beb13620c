/** Why the sums of a price table are not checked, in words for its writer. */
import type { PriceRow, PriceTable } from './priceTables';

/** The first thing that keeps the sums below from being checked; `undefined` when nothing does. */
export function doubtOf(table: PriceTable): string | undefined {
  const { rows, unclear } = table;
  for (const row of rows) {
    const doubt = amountDoubt(row);
    if (doubt) return doubt;
  }
  const unknown = rows.find(({ role }) => role === 'unknown');
  if (unknown) return `“${unknown.words}” may or may not belong to the sum`;
  if (!unclear) return undefined;
  const signs = new Set(rows.flatMap(({ amount }) => amount?.written.sign ?? []));
  return signs.size > 1 ? `the amounts are in ${[...signs].map((sign) => `“${sign}”`).join(' and ')}` : 'the rows are alternatives to choose from';
}

/** What is wrong with the amount of a row; `undefined` when it can be read or there is none. */
export function amountDoubt({ amountCell, amountType }: PriceRow): string | undefined {
  const written = amountCell?.text.replace(/\s+/g, ' ').trim();
  if (!written) return undefined;
  if (amountType === 'vague') return `“${written}” is no fixed amount`;
  if (amountType === 'words') return `“${written}” is no amount that can be added up`;
  if (amountType !== 'unreadable') return undefined;
  const { content } = amountCell!;
  if (content.type === 'figure' && content.percent) return `“${written}” is a share and no amount`;
  return content.type === 'figure' && content.written.replace(/\D/g, '').length > 15 ? `“${written}” is too large` : `“${written}” can be read in two ways`;
}
