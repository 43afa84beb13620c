/** Words of a document as they are shown elsewhere. */

/** On one line, without marks of emphasis; what is opaque reads “…”. */
export function oneLine(text: string): string {
  if (!marks.test(text)) return text.trim();
  return text
    .replace(/\uFFFC+/g, '…')
    .replace(/\n[>\s]*/g, ' ')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most sentences have none. */
const marks = /[\uFFFC*_`\n\r\t\u2028]|\s\s/;

/** Letters and figures alone, for telling whether two sentences are the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
