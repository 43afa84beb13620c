/** The words of a mail that is written in HTML. Nothing in it is run and nothing is fetched: it is only read. */
import { compile, type FormatCallback } from 'html-to-text';

/** No letter is longer, in UTF-16 code units. */
const longest = 4_000_000;

/** Most tables in mails only lay them out: a row is a line, and its cells stand in it side by side. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline('  ');
};

const makeConverter = (): ((html: string) => string) =>
  compile({
    wordwrap: false,
    // A chain of answers grows by a nested block with each.
    limits: { maxDepth: 400 },
    formatters: { row, cell },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'title', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] } },
      { selector: 'a[href^="mailto:"]', format: 'inline' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'row' },
      { selector: 'th', format: 'cell' },
      { selector: 'td', format: 'cell' },
    ],
  });

let converter: ((html: string) => string) | undefined;

/** The words of `html`; quotations have a “>” before each line. */
export function htmlText(html: string): string {
  converter ??= makeConverter();
  // Empty paragraphs hold a space that does not break.
  return converter(html.slice(0, longest)).replace(/[ \t\u00A0]+$/gm, '').replace(/\n{3,}/g, '\n\n');
}
