/** A document as the client sees it in a mail program that shows plain text: wrapped lines, and tables that can be read. */
import { compile, type DomNode, type FormatCallback } from 'html-to-text';

import type { ProseDocument } from '../text/document';
import { mailHtml } from './mailHtml';
import { columnWidths, tableText, underlined, type Align } from './textTable';

/** The most characters in a line. RFC 5322, section 2.1.1, has 78; two are left for the mark of an answer. */
const textWidth = 76;

/**
 * @param isMail True for an e-mail, false for a quote or a proposal, whose date and client are shown.
 * @returns Lines that end in `\n`, as does the last.
 */
export function plainText(document: ProseDocument, isMail: boolean): string {
  converter ??= makeConverter();
  const { html } = mailHtml(document, { isMail, styles: {} });
  const text = converter(html).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
  // A signature that is parted off by “--” is known by the space behind it, RFC 3676 section 4.3.
  return `${text.replace(/^((?:> ?)*)--$/gm, '$1-- ')}\n`;
}

let converter: ((html: string) => string) | undefined;

/** A heading of the first two levels has a line below it, as in letters that were written on a machine. */
const heading =
  (mark: string): FormatCallback =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 2 });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: 2, blockTransform: (text) => underlined(text, mark) });
  };

/** A link with its target behind it, unless its words are the target. */
const link: FormatCallback = (element, walk, builder) => {
  const target = element.attribs?.['href'] ?? '';
  walk(element.children, builder);
  if (bare(target) !== bare(wordsOf(element))) builder.addInline(` <${target.replace(/^(?:mailto|tel):/, '')}>`, { noWordTransform: true });
};

const bare = (target: string): string => target.replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/g, '').toLowerCase();
const wordsOf = (node: DomNode): string => (node.data ?? '') + (node.children ?? []).map(wordsOf).join('');

/** A table whose columns stand under each other, with a line under its head. */
const table: FormatCallback = (element, walk, builder) => {
  const rows = rowsIn(element);
  const aligns = (rows[0] ?? []).map(({ attribs }) => (attribs?.['align'] ?? 'left') as Align);
  const widths = columnWidths(rows.map((row) => row.map(lettersIn)), textWidth);
  builder.openTable();
  for (const row of rows) {
    builder.openTableRow();
    row.forEach((cell, column) => {
      builder.openTableCell({ maxColumnWidth: widths[column] });
      walk(cell.children, builder);
      builder.closeTableCell({ colspan: 1, rowspan: 1 });
    });
    builder.closeTableRow();
  }
  builder.closeTable({ tableToString: (cells) => tableText(cells, aligns), leadingLineBreaks: 2, trailingLineBreaks: 2 });
};

/** The cells of each row, the head first. */
const rowsIn = ({ children = [] }: DomNode): DomNode[][] =>
  children.flatMap((node) => (node.name === 'tr' ? [(node.children ?? []).filter(({ name }) => name === 'th' || name === 'td')] : rowsIn(node)));

const lettersIn = (node: DomNode): number =>
  (node.data?.length ?? 0) + (node.name === 'a' ? node.attribs!['href']!.length : 0) + (node.children ?? []).reduce((sum, child) => sum + lettersIn(child), 0);

const makeConverter = (): ((html: string) => string) =>
  compile({
    wordwrap: textWidth,
    limits: { maxDepth: 400 },
    formatters: { title: heading('='), heading: heading('-'), smallHeading: heading(''), columns: table, link },
    selectors: [
      { selector: 'a', format: 'link' },
      { selector: 'img', format: 'skip' },
      { selector: 'h1', format: 'title' },
      { selector: 'h2', format: 'heading' },
      ...['h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'smallHeading' })),
      { selector: 'hr', options: { length: 40 } },
      { selector: 'ul', options: { itemPrefix: ' - ' } },
      { selector: 'table', format: 'columns' },
    ],
  });
