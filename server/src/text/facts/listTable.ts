/** A list of prices as a table: “- Design: £800” becomes “| Design | £800 |”. */
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import { plainPriceLists, priceLists } from './priceLists';

/** What to put in the place of the list that `range` touches; `undefined` where there is no list of prices. */
export function tableOfList(document: ProseDocument, { start, end }: TextRange): (TextRange & { readonly text: string }) | undefined {
  const list = [...priceLists(document), ...plainPriceLists(document)].find((candidate) => candidate.start <= end && start <= candidate.end);
  if (!list) return undefined;
  const { text } = document;
  const from = text.lastIndexOf('\n', list.start - 1) + 1;
  // What stands between the lines, such as a list within the list, would be lost.
  const between = list.rows.map((row, index) => text.slice(list.rows[index - 1]?.end ?? from, row.start));
  if (between.some((words) => !/^[\s>*+-]*(?:\d+[.)]\s*)?$/.test(words)) || /[>]/.test(between[0]!)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const rows = list.rows.map(({ start: rowStart, end: rowEnd, cells: [, amount] }) => {
    const at = amount && amount.content.type !== 'words' ? amount.start : rowEnd;
    const name = plain(text.slice(rowStart, at)).replace(/\s*(?:[:=|]|[–—-]|\.{3,})\s*$/, '');
    return `| ${cell(name)} | ${cell(plain(text.slice(at, rowEnd)))} |`;
  });
  return { start: from, end: list.end, text: ['| Item | Price |', '| --- | ---: |', ...rows].join(eol) };
}

/** Emphasis may open in the name and close behind the amount. */
const plain = (words: string): string => words.replace(/\*\*|__/g, '').replace(/\s+/g, ' ').trim();
const cell = (words: string): string => words.replace(/(?<!\\)\|/g, '\\|');
