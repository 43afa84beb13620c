/** Tells whether a column with the title “Number” says how many: then number × price is the amount somewhere. */
import type { Column } from './priceColumns';
import type { RawTable } from './rawTables';

/** The columns, with such a column as that of the quantities. */
export function withNumbers(columns: readonly Column[], rows: RawTable['rows']): readonly Column[] {
  const number = columns.findIndex(({ title, role }, index) => index > 0 && role === 'unknown' && /^\s*number\s*$/i.test(title));
  const [rate, amount] = [columns.findIndex(({ role }) => role === 'rate'), columns.findIndex(({ role }) => role === 'amount')];
  if (number < 0 || rate < 0 || amount < 0 || columns.some(({ role }) => role === 'quantity')) return columns;
  const holds = rows.some(({ cells }) => {
    const [count, price, sum] = [number, rate, amount].map((wanted) => valueOf(cells.find(({ column }) => column === wanted)?.content));
    return count !== undefined && price !== undefined && sum !== undefined && count > 1 && Math.abs(count * price - sum) < 0.005;
  });
  return holds ? columns.map((column, index) => (index === number ? { ...column, role: 'quantity' } : column)) : columns;
}

/** “1,120”, “1.120,00” and “28” as numbers; `undefined` for what holds none. */
function valueOf(content: RawTable['rows'][number]['cells'][number]['content'] | undefined): number | undefined {
  if (content?.type !== 'figure') return undefined;
  const [, whole, part = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(content.written.replace(/[\s'’]/g, ''))!;
  return Number(`${whole!.replace(/\D/g, '')}.${part}`);
}
