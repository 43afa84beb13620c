/** The money of a document at one glance: what each price table comes to, until when it holds and how it is paid. */
import type { ProseDocument } from '../document';
import { moneyText } from './moneyText';
import { saysPayment } from './paymentTerms';
import { priceTables, type PriceRow, type PriceTable } from './priceTables';
import { sumsOf } from './sums';
import { validityOf } from './validity';
import { wrongAmounts } from './wrongAmounts';

export interface NamedAmount {
  readonly name: string;
  /** As the document writes it. */
  readonly text: string;
  /** In plain digits with a point; `undefined` when it cannot be read. */
  readonly value: string | undefined;
}

export interface TableSummary {
  readonly table: PriceTable;
  readonly currency: string | undefined;
  readonly items: readonly NamedAmount[];
  readonly subtotal: NamedAmount | undefined;
  readonly discount: NamedAmount | undefined;
  readonly tax: NamedAmount | undefined;
  readonly deposit: NamedAmount | undefined;
  readonly total: NamedAmount | undefined;
  /** `undefined` when there is no sum to check, or something cannot be read. */
  readonly addsUp: boolean | undefined;
}

export interface MoneySummary {
  readonly tables: readonly TableSummary[];
  /** Where the document contradicts itself: an offset and the words that say why. */
  readonly wrong: readonly { readonly at: number; readonly text: string }[];
  readonly validUntil: string | undefined;
  readonly payments: readonly string[];
}

export function moneySummary(document: ProseDocument): MoneySummary {
  const tables = priceTables(document);
  const wrong = [
    ...tables.flatMap((table) =>
      sumsOf(table).checks.flatMap(({ figure, how, fits }) =>
        fits || !figure ? [] : [{ at: figure.start, text: `“${figure.text}” does not add up: ${how()}` }],
      ),
    ),
    ...wrongAmounts(document).map(({ start, end, how }) => ({ at: start, text: `“${document.slice({ start, end })}” does not add up: ${how}` })),
  ];
  const until = validityOf(document)?.[0];
  const payments = document.blocks
    .filter((block) => block.zone === 'own' && (block.type === 'paragraph' || block.type === 'item') && /\d|half/i.test(block.prose.text) && saysPayment(block))
    .map(({ start, end }) => document.slice({ start, end }).trim());
  return {
    tables: tables.map(tableSummary),
    wrong: wrong.sort((a, b) => a.at - b.at),
    validUntil: document.header.fields.get('valid-until')?.values[0] ?? (until && document.slice(until)),
    payments,
  };
}

export function tableSummary(table: PriceTable): TableSummary {
  const last = (role: PriceRow['role']): NamedAmount | undefined => {
    const row = table.rows.findLast((candidate) => candidate.role === role && candidate.amount);
    return row && named(row, table);
  };
  const { addsUp } = sumsOf(table);
  return {
    table,
    currency: table.currency ?? table.sign,
    items: table.rows
      .filter(({ role, amountType, rate, quantities }) => role === 'item' && (amountType !== 'empty' || (rate !== undefined && quantities.length > 0)))
      .map((row) => named(row, table)),
    subtotal: last('subtotal'),
    discount: last('discount'),
    tax: last('tax'),
    deposit: last('deposit'),
    total: last('total'),
    addsUp,
  };
}

function named({ words, amount }: PriceRow, table: PriceTable): NamedAmount {
  return {
    name: words,
    text: amount ? moneyText(table, amount.value, amount.written.power ? undefined : amount.decimals) : '?',
    value: amount?.value.toFixed(),
  };
}
