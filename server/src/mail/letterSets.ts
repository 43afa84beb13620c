/** Mails that say they are written in one set of characters and are written in another. */

/** How often a text shows that it was read in the wrong set: as “�”, or as “Ã¼” and “â€™”. */
export const misreadings = (text: string): number =>
  text.match(/\uFFFD|[\u00C2\u00C3][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]|\u00E2[\u0080\u20AC][\u0080-\u2122]/g)?.length ?? 0;

/** The sets that nearly every mail with a wrong name is really in. */
export const likelySets = ['utf-8', 'windows-1252'] as const;

/** The same source saying that all its text is in `set`; a part that names no set gets this one too, and so does a mail without parts. */
export function saying(source: Uint8Array, set: string): Uint8Array {
  // Each byte as one character and back again, so that only the names change.
  const text = Array.from({ length: Math.ceil(source.length / step) }, (_, index) =>
    String.fromCharCode(...source.subarray(index * step, (index + 1) * step)),
  ).join('');
  const named = text.replace(
    /^content-type:[ \t]*text\/(?:plain|html)\b(?:[^\n]*\n[ \t])*[^\n]*/gim,
    (header) => `${header.replace(/;\s*charset\*?\s*=\s*(?:"[^"\n]*"|[^\s;]*)/gi, '').trimEnd()}; charset=${set}${header.endsWith('\r') ? '\r' : ''}`,
  );
  const said = /^content-type:/im.test(named) ? named : `Content-Type: text/plain; charset=${set}\r\n${named}`;
  return Uint8Array.from(said, (character) => character.charCodeAt(0));
}

const step = 8192;

/** What 0x80 to 0x9F stand for in Windows-1252, by the index of the Encoding Standard. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The same text with the letters in place of the control characters that some versions of Node read for them. */
export const withWindowsLetters = (text: string): string => text.replace(/[\u0080-\u009F]/g, (character) => windowsLetters[character.charCodeAt(0) - 0x80]!);
