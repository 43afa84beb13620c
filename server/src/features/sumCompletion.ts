/** The sum that belongs in a cell of a price table, offered while the writer begins to type it. */
import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { ProseDocument } from '../text/document';
import { light } from '../text/light';
import { missingSums } from '../text/facts/missingSums';
import { priceTables } from '../text/facts/priceTables';
import { toRange } from './convert';

/** What may stand in a cell before its sum is chosen: “=”, a currency, the first digits. */
const begun = light(/^\s*=?\s*[^\s\p{L}|=]{0,3}\s?[\d.,'’]{0,12}\s*$/u);

/** The product, sum or tax of the cell at `offset`; none where the cell holds something else or nothing is certain. */
export function sumCompletions(prose: ProseDocument, document: TextDocument, offset: number): CompletionItem[] {
  const { text } = prose;
  const line = { start: text.lastIndexOf('\n', offset - 1) + 1, end: offset + text.slice(offset).search(/\r?\n|$/) };
  const before = text.slice(line.start, offset);
  if (!before.includes('|')) return [];
  const start = line.start + before.search(/(?<!\\)\|(?:[^|]|\\\|)*$/) + 1;
  const length = text.slice(start, line.end).search(/(?<!\\)\||$/);
  const typed = text.slice(start, start + length);
  if (start > offset || !begun.test(typed)) return [];
  // The same document with an empty cell tells what belongs in it.
  const isClosed = text[start + length] === '|';
  const empty = new ProseDocument(`${text.slice(0, start)}${' '.repeat(Math.max(1, length))}${isClosed ? '' : '|'}${text.slice(start + length)}`, prose);
  for (const table of priceTables(empty)) {
    if (start < table.start || start > table.end + 1) continue;
    const sum = missingSums(table, empty).find(({ at }) => at >= start && at <= start + Math.max(1, length));
    if (!sum) continue;
    const range = toRange({ start, end: start + length }, document);
    return [
      {
        label: `= ${sum.text}`,
        detail: sum.how,
        kind: CompletionItemKind.Value,
        preselect: true,
        filterText: typed,
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: { range, newText: ` ${sum.text} ${isClosed ? '' : '|'}` },
      },
    ];
  }
  return [];
}
