/** What an editor shows of the sums of price tables: a lens over each, how a figure comes about, the sums that are still missing. */
import {
  CodeActionKind,
  InlayHintKind,
  MarkupKind,
  type CodeAction,
  type CodeLens,
  type Hover,
  type InlayHint,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import type { ProseDocument } from '../text/document';
import { tableOfList } from '../text/facts/listTable';
import { missingSums, taxRow, totalRow } from '../text/facts/missingSums';
import { tableSummary } from '../text/facts/moneySummary';
import { cellContent } from '../text/facts/moneyCells';
import { priceTables } from '../text/facts/priceTables';
import { amountDoubt, doubtOf } from '../text/facts/sumDoubts';
import { sumsOf } from '../text/facts/sums';
import type { TextRange } from '../text/range';
import { toRange, toTextRange } from './convert';

/** One line over each price table that has something to say: “4 items · total £1,440.00 · adds up”. */
export function sumLenses(prose: ProseDocument, document: TextDocument): CodeLens[] {
  return priceTables(prose).flatMap((table) => {
    const { items, subtotal, discount, tax, deposit, total, addsUp } = tableSummary(table);
    if (items.length === 0) return [];
    const parts = Object.entries({ subtotal, discount, tax, total, deposit }).flatMap(([name, amount]) =>
      amount ? [`${name === 'tax' ? taxName(amount.name) : name} ${amount.text}`] : [],
    );
    // What is wrong stands first: in a narrow editor the end of the line is cut off.
    const title = [
      ...(addsUp === false ? ['does not add up'] : []),
      `${items.length} ${items.length === 1 ? 'item' : 'items'}`,
      ...parts,
      ...(addsUp ? ['adds up'] : []),
    ].join(' · ');
    return [{ range: toRange({ start: table.start, end: table.start }, document), command: { title, command: '' } }];
  });
}

const taxName = (name: string): string => /^[\p{L} ]+/u.exec(name)?.[0].replace(/\s+at\s*$/, '').trim() || 'tax';

/** How the figure under `offset` comes about, or why that cannot be told. */
export function sumHover(prose: ProseDocument, document: TextDocument, offset: number): Hover | null {
  const isUnder = ({ start, end }: TextRange): boolean => start <= offset && offset <= end;
  const say = (words: string, range: TextRange): Hover => ({ contents: { kind: MarkupKind.Markdown, value: plain(words) }, range: toRange(range, document) });
  const table = priceTables(prose).find(isUnder);
  if (!table) return columnHover(prose, offset, say);
  for (const { figure, how, fits, isCertain } of sumsOf(table).checks) {
    if (!figure || !isUnder(figure)) continue;
    const words = how();
    if (words === '' || (!isCertain && fits))
      return say(`This sum is not checked: ${doubtOf(table) ?? 'nothing tells for certain what it is the sum of'}.`, figure);
    return say(fits ? words : `${words}, and not ${figure.text}`, figure);
  }
  const row = table.rows.find(({ amountCell }) => amountCell && isUnder({ start: amountCell.start, end: amountCell.start + amountCell.text.length }));
  const doubt = row && amountDoubt(row);
  return doubt
    ? say(`${doubt}, so the sums of this table are not checked.`, { start: row.amountCell!.start, end: row.amountCell!.start + row.amountCell!.text.length })
    : null;
}

/** A table of money in which nothing tells the amounts from the rest. */
function columnHover({ blocks }: ProseDocument, offset: number, say: (words: string, range: TextRange) => Hover): Hover | null {
  const block = blocks.find(({ start, end, type, zone }) => type === 'cell' && zone === 'own' && start <= offset && offset <= end);
  const content = block && block.row > 0 ? cellContent(block.prose) : undefined;
  if (!block || content?.type !== 'figure' || content.sign === undefined) return null;
  return say('The sums of this table are not checked: nothing tells which column holds the amounts; call it “Amount” or “Price”.', block);
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
          .map(({ at, text, insert, how }) => ({
            position: document.positionAt(at),
            label: `= ${text}`,
            kind: InlayHintKind.Parameter,
            tooltip: how,
            paddingLeft: true,
            textEdits: [{ range: toRange({ start: at, end: at }, document), newText: insert }],
          })),
  );
}

/** What can be added to the price table at `range`, and a list of prices as a table; `vatRate` is in per cent. */
export function sumActions(prose: ProseDocument, document: TextDocument, range: Range, vatRate = 20): CodeAction[] {
  const place = toTextRange(range, document);
  const actions: CodeAction[] = [];
  const add = (title: string, edits: readonly (TextRange & { text: string })[]): void => {
    const changes: TextEdit[] = edits.map((edit) => ({ range: toRange(edit, document), newText: edit.text }));
    if (changes.length > 0)
      actions.push({
        title,
        kind: CodeActionKind.RefactorRewrite,
        edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }] },
      });
  };
  const insert = ({ at, insert: text }: { at: number; insert: string }) => ({ start: at, end: at, text });
  const table = priceTables(prose).find((candidate) => candidate.start <= place.end && place.start <= candidate.end);
  if (table) {
    add('Fill in the sums', missingSums(table, prose).map(insert));
    const total = totalRow(table, prose);
    if (total) add('Add a total row', [insert(total)]);
    const tax = taxRow(table, prose, vatRate);
    if (tax) add(`Add a VAT line at ${vatRate} %`, [insert(tax)]);
  }
  const asTable = tableOfList(prose, place);
  if (asTable) add('Turn this list into a priced table', [asTable]);
  return actions;
}
