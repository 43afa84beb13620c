/** Words of a document as they are shown elsewhere. */

/** On one line, without marks of emphasis; what is opaque reads “…”. */
export const oneLine = (text: string): string =>
  text
    .replace(/\uFFFC+/g, '…')
    .replace(/\n[>\s]*/g, ' ')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and figures alone, for telling whether two sentences are the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
