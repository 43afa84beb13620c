/** Tells HTML, which does not go out, from words in angle brackets, such as a field “<client name>” that is still open. */
import { htmlTagNames } from 'html-tag-names';

import type { Reading } from './reading';

const known: ReadonlySet<string> = new Set(htmlTagNames);

/** True for a tag of HTML; the writer is told that it is left out. */
export function isHtml({ problems }: Reading, tag: string): boolean {
  const name = /^<\/?([a-z][a-z\d]*)(?=[\s/>])/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || !known.has(name)) return false;
  problems.add(`“<${name}>” is HTML and does not go out; only the words in it do.`);
  return true;
}

/** The same text with the angle brackets of what is no HTML written so that a reader of HTML takes them for words. */
export const withOwnBrackets = (reading: Reading, html: string): string =>
  html.replace(/<\/?[a-z][^<>]*>/gi, (tag) => (isHtml(reading, tag) ? tag : `&lt;${tag.slice(1, -1)}&gt;`));
