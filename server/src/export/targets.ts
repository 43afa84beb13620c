/** Where links and pictures of Markdown lead, as they are written. */
import type { SyntaxNode } from '@lezer/common';
import { decodeHTMLStrict } from 'entities/decode';

import type { Reading } from './reading';

/** The target of a link or a picture, in its brackets or in a line elsewhere; `undefined` for brackets that lead nowhere. */
export function targetOf({ text, definitions }: Reading, node: SyntaxNode): string | undefined {
  const marks = node.getChildren('LinkMark');
  // An address in the words of the link is no target of it.
  const open = marks.find(({ from }) => from >= marks[1]!.to && text[from] === '(');
  if (open) {
    const url = node.getChildren('URL').find(({ from }) => from >= open.to);
    return url ? addressIn(text.slice(url.from, url.to)) : '';
  }
  const label = node.getChild('LinkLabel');
  const named = label ? text.slice(label.from + 1, label.to - 1) : '';
  return definitions.get(labelKey(named || text.slice(marks[0]?.to ?? node.from, marks[1]?.from ?? node.to)))?.url;
}

/** An address without the angle brackets, escapes and entities that Markdown may need around and in it. */
export const addressIn = (written: string): string => decodeHTMLStrict(written.replace(/^<([\s\S]*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1'));

/** Labels are the same when they differ only in capitals and white space. */
export const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
