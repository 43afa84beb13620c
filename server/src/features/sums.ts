/** What an editor shows of the sums of price tables: a lens over each, how a figure comes about, the sums that are still missing. */
import { CodeActionKind, InlayHintKind, MarkupKind, type CodeAction, type CodeLens, type Hover, type InlayHint, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { ProseDocument } from '../text/document';
import { missingSums, taxRow, totalRow } from '../text/facts/missingSums';
import { tableSummary } from '../text/facts/moneySummary';
import { priceTables } from '../text/facts/priceTables';
import { sumsOf } from '../text/facts/sums';
import { toRange, toTextRange } from './convert';

/** One line over each price table that has something to say: “4 items · total £1,440.00 · adds up”. */
export function sumLenses(prose: ProseDocument, document: TextDocument): CodeLens[] {
  return priceTables(prose).flatMap((table) => {
    const { items, subtotal, discount, tax, deposit, total, addsUp } = tableSummary(table);
    if (items.length === 0) return [];
    const parts = Object.entries({ subtotal, discount, tax, total, deposit }).flatMap(([name, amount]) => (amount ? [`${name === 'tax' ? taxName(amount.name) : name} ${amount.text}`] : []));
    const verdict = addsUp === undefined ? [] : [addsUp ? 'adds up' : 'does not add up'];
    const title = [`${items.length} ${items.length === 1 ? 'item' : 'items'}`, ...parts, ...verdict].join(' · ');
    return [{ range: toRange({ start: table.start, end: table.start }, document), command: { title, command: '' } }];
  });
}

const taxName = (name: string): string => /^[\p{L} ]+/u.exec(name)?.[0].replace(/\s+at\s*$/, '').trim() || 'tax';

/** How the figure under `offset` comes about, or why that cannot be told. */
export function sumHover(prose: ProseDocument, document: TextDocument, offset: number): Hover | null {
  for (const table of priceTables(prose)) {
    if (offset < table.start || offset > table.end) continue;
    for (const { row, how, fits, isCertain } of sumsOf(table).checks) {
      const { amount } = row;
      if (!amount || offset < amount.start || offset > amount.end) continue;
      const words = how();
      const value = words === '' || (!isCertain && fits) ? 'This sum is not checked: an amount above it cannot be read or is not fixed.' : fits ? words : `${words}, and not ${amount.text}`;
      return { contents: { kind: MarkupKind.Markdown, value: plain(value) }, range: toRange(amount, document) };
    }
  }
  return null;
}

/** Markdown shows what stands in a table as it is written. */
const plain = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** The sums that belong in empty cells. */
export function sumHints(prose: ProseDocument, document: TextDocument, range: Range): InlayHint[] {
  const { start, end } = toTextRange(range, document);
  return priceTables(prose).flatMap((table) =>
    table.end < start || table.start > end
      ? []
      : missingSums(table, prose)
          .filter(({ at }) => at >= start && at <= end)
          .map(({ at, text, insert, how }) => ({ position: document.positionAt(at), label: `= ${text}`, kind: InlayHintKind.Parameter, tooltip: how, paddingLeft: true, textEdits: [{ range: toRange({ start: at, end: at }, document), newText: insert }] })),
  );
}

/** What can be added to the price table at `range`; `vatRate` is in per cent. */
export function sumActions(prose: ProseDocument, document: TextDocument, range: Range, vatRate = 20): CodeAction[] {
  const { start, end } = toTextRange(range, document);
  const table = priceTables(prose).find((candidate) => candidate.start <= end && start <= candidate.end);
  if (!table) return [];
  const actions: CodeAction[] = [];
  const add = (title: string, edits: readonly { at: number; insert: string }[]): void => {
    const changes: TextEdit[] = edits.map(({ at, insert }) => ({ range: toRange({ start: at, end: at }, document), newText: insert }));
    if (changes.length > 0) actions.push({ title, kind: CodeActionKind.RefactorRewrite, edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }] } });
  };
  add('Fill in the sums', missingSums(table, prose));
  const total = totalRow(table, prose);
  if (total) add('Add a total row', [total]);
  const tax = taxRow(table, prose, vatRate);
  if (tax) add(`Add a VAT line at ${vatRate} %`, [tax]);
  return actions;
}
