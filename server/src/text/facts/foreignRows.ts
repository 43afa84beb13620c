/** Rows of a price table that stand below its sum in another currency. */
import type { RawRow, RawTable } from './rawTables';

/** What stands in another currency below the last sum is no part of it: an hour of somebody abroad. */
export function withoutForeign(table: RawTable): RawTable {
  const { rows } = table;
  const sum = rows.findLastIndex(({ cells }) => cells.some(({ text }) => sumLabel.test(text)));
  const main = sum < 1 || sum === rows.length - 1 ? undefined : currencyOf(rows[sum]!);
  if (main === undefined) return table;
  const kept = rows.filter((row, index) => index <= sum || (currencyOf(row) ?? main) === main);
  return kept.length === rows.length ? table : { ...table, rows: kept };
}

/** That of the last amount in the row. */
function currencyOf({ cells }: RawRow): string | undefined {
  const content = cells.findLast((cell) => cell.content.type === 'figure')?.content;
  return content?.type === 'figure' ? content.currency : undefined;
}

const sumLabel = /^[\s*_]*(?:(?:grand|net|sub-?) ?)?(?:total|sum)\b/i;
