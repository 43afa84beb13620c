/** Whole pages of HTML: of a mail, and of a proposal for the printer. Nothing in them is fetched or run. */
import { escaped } from './escaped';

/** Only what stands in the page itself. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

interface Page {
  /** As a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** CSS; a page that has it is for browsers, which are told to fetch nothing. */
  readonly style?: string;
}

export const page = ({ language, title, body, style }: Page): string =>
  [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    ...(style === undefined ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}">`, `<style>\n${style}</style>`]),
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
