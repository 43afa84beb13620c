/** Counts what stands below each title of a table. */
import type { ColumnCells } from './priceColumns';
import type { RawTable } from './rawTables';

export function countCells(titles: readonly string[], rows: RawTable['rows']): readonly ColumnCells[] {
  const counts = titles.map(() => ({ figures: 0, withSign: 0, percents: 0 }));
  for (const row of rows) {
    // Where cells are merged, a sum stands in any column.
    if (row.cells.length < 3 && titles.length > 3) continue;
    for (const { column, content } of row.cells) {
      const count = counts[column];
      if (content.type !== 'figure' || !count) continue;
      count.figures++;
      if (content.sign !== undefined) count.withSign++;
      if (content.percent) count.percents++;
    }
  }
  return counts;
}
