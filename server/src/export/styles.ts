/** How the parts of a mail look, as styles that stand in each element: mail programs take no other. */

const words = 'font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.5;';
const cell = `${words} border: 1px solid #999999; padding: 6px 10px; vertical-align: top;`;

/**
 * By the names of elements. No colour of words and none behind them is set, so that a mail program with a dark page can
 * turn both; the greys of the lines can be seen on either.
 */
export const mailStyles: Readonly<Record<string, string>> = {
  blockquote: 'margin: 0 0 1em 0; padding: 0 0 0 12px; border-left: 2px solid #999999;',
  code: "font-family: Consolas, Menlo, 'Courier New', monospace; font-size: 13px;",
  h1: 'font-family: Arial, Helvetica, sans-serif; font-size: 22px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  h2: 'font-family: Arial, Helvetica, sans-serif; font-size: 18px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  h3: 'font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  h4: 'font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  h5: 'font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  h6: 'font-family: Arial, Helvetica, sans-serif; font-size: 14px; line-height: 1.3; margin: 1.2em 0 0.5em 0;',
  hr: 'border: none; border-top: 1px solid #999999; margin: 1.5em 0;',
  img: 'max-width: 100%; height: auto;',
  li: `${words} margin: 0 0 0.3em 0;`,
  ol: 'margin: 0 0 1em 0; padding: 0 0 0 2em;',
  p: `${words} margin: 0 0 1em 0;`,
  pre:
    "font-family: Consolas, Menlo, 'Courier New', monospace; font-size: 13px; line-height: 1.4; margin: 0 0 1em 0; " +
    'padding: 0 0 0 1em; white-space: pre-wrap;',
  table: 'border-collapse: collapse; margin: 0 0 1em 0;',
  td: cell,
  th: `${cell} font-weight: bold;`,
  ul: 'margin: 0 0 1em 0; padding: 0 0 0 2em;',
};
