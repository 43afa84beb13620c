/** `clear-to-send total`: prints the money of a document, and says by the exit status whether it adds up. */
import { TextDocument } from 'vscode-languageserver-textdocument';

import { ProseDocument } from '../text/document';
import { moneySummary, type MoneySummary, type NamedAmount, type TableSummary } from '../text/facts/moneySummary';
import type { TotalCommand } from './arguments';
import { FileError, readDocument, readStandardInput } from './files';

/** Resolves to the exit status. */
export async function total({ path, format }: TotalCommand): Promise<number> {
  let text: string;
  try {
    text = path === undefined ? await readStandardInput() : readDocument(path);
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
    process.stderr.write(`clear-to-send: ${problem.message}\n`);
    return 2;
  }
  const summary = moneySummary(new ProseDocument(text));
  process.stdout.write(printers[format](summary, TextDocument.create('', '', 0, text), path));
  return summary.wrong.length > 0 ? 1 : 0;
}

type Print = (summary: MoneySummary, document: TextDocument, path: string | undefined) => string;
const parts = ['subtotal', 'discount', 'tax', 'total', 'deposit'] as const;

const printText: Print = ({ tables, wrong, validUntil, payments }, document) => {
  const lines = tables.flatMap((table, index) => [...(index > 0 ? [''] : []), ...tableLines(table)]);
  if (tables.length === 0) lines.push('There is no table or list of prices.');
  if (validUntil !== undefined) lines.push('', `Valid until  ${validUntil}`);
  if (payments.length > 0) lines.push('', 'Payment', ...payments.map((payment) => `  ${payment}`));
  for (const { at, text } of wrong) lines.push('', `Line ${document.positionAt(at).line + 1}: ${text}.`);
  const known = tables.filter(({ addsUp }) => addsUp !== undefined);
  if (wrong.length > 0) lines.push('', 'It does not add up.');
  else if (known.length > 0) lines.push('', 'It adds up.');
  return `${lines.join('\n')}\n`;
};

function tableLines({ items, currency, ...rest }: TableSummary): string[] {
  const rows = [
    ...items.map((item) => [item.name, item.text] as const),
    ...parts.flatMap((part) => (rest[part] ? [[nameOf(part, rest[part]), rest[part].text] as const] : [])),
    ...(currency ? [['Currency', currency] as const] : []),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map(([name, text]) => `${name.padEnd(widths[0]!)}  ${text.padStart(widths[1]!)}`);
}

const nameOf = (part: string, { name }: NamedAmount): string => name || part;

/** The form is a contract: add to it, never change it. */
const printJson: Print = ({ tables, wrong, validUntil, payments }, document, path) =>
  `${JSON.stringify({
    version: 1,
    path: path ?? null,
    tables: tables.map(({ table, items, currency, addsUp, ...rest }) => ({
      line: document.positionAt(table.start).line,
      currency: currency ?? null,
      items: items.map(amountOf),
      ...Object.fromEntries(parts.map((part) => [part, rest[part] ? amountOf(rest[part]) : null])),
      addsUp: addsUp ?? null,
    })),
    validUntil: validUntil ?? null,
    payments,
    problems: wrong.map(({ at, text }) => ({ line: document.positionAt(at).line, message: `${text}.` })),
    addsUp: wrong.length === 0,
  })}\n`;

const amountOf = ({ name, text, value }: NamedAmount): unknown => ({ name, text, value: value ?? null });

const printCsv: Print = ({ tables, validUntil, payments }) => {
  const rows: (readonly string[])[] = [['table', 'part', 'name', 'amount', 'currency']];
  for (const [index, { items, currency = '', ...rest }] of tables.entries()) {
    for (const { name, value } of items) rows.push([String(index + 1), 'item', name, value ?? '', currency]);
    for (const part of parts) if (rest[part]) rows.push([String(index + 1), part, rest[part].name, rest[part].value ?? '', currency]);
  }
  if (validUntil !== undefined) rows.push(['', 'valid until', validUntil, '', '']);
  for (const payment of payments) rows.push(['', 'payment', payment, '', '']);
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
};

/** A field that a spreadsheet would take for a formula is made plain text. */
function csvField(value: string): string {
  const plain = /^[=+@]|^-(?!\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const printers: Readonly<Record<TotalCommand['format'], Print>> = { text: printText, json: printJson, csv: printCsv };
