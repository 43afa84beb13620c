/** The source of a mail, in bytes: where its header ends, whether it is whole, and what can be read of it when it is broken. */
import { lightSource } from './lightSource';
import { MailError } from './mail';

/** The source as mails are sent, without what a file puts around it. Throws a `MailError` for what is no source of a mail. */
export function plainSource(source: Uint8Array): Uint8Array {
  if (source.length === 0) throw new MailError('The file is empty. Save the mail again in your mail program, then choose that file.');
  if (source[0] === 0xd0 && source[1] === 0xcf && source[2] === 0x11 && source[3] === 0xe0) {
    throw new MailError('This mail is in a format of Outlook’s own. Save it as .eml, or copy its text and choose the clipboard.');
  }
  if (source[0] === 0xff && source[1] === 0xfe) return plainSource(new TextEncoder().encode(new TextDecoder('utf-16le').decode(source)));
  let start = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? 3 : 0;
  while (source[start] === newline || source[start] === 0x0d) start++;
  // A file of a mailbox begins each mail with “From ” and no colon.
  if (asText(source.subarray(start, start + 5)) === 'From ') start = source.indexOf(newline, start) + 1;
  return lightSource(source.subarray(start));
}

const newline = 0x0a;

const asText = (source: Uint8Array): string => new TextDecoder('latin1').decode(source);

/** The header with the empty line below it. */
export const headOf = (source: Uint8Array): Uint8Array => source.subarray(0, bodyStart(source));

export const bodyOf = (source: Uint8Array): string => new TextDecoder().decode(source.subarray(bodyStart(source)));

function bodyStart(source: Uint8Array): number {
  for (let at = source.indexOf(newline); at >= 0; at = source.indexOf(newline, at + 1)) {
    if (source[at + 1] === newline) return at + 2;
    if (source[at + 1] === 0x0d && source[at + 2] === newline) return at + 3;
  }
  return source.length;
}

/** True when the mail has parts and the line that ends the last of them is missing. */
export function endsEarly(source: Uint8Array): boolean {
  const boundary = /^content-type:[ \t]*multipart\/(?:[^\n]*\n[ \t])*?[^\n]*boundary\s*=\s*(?:"([^"\n]+)"|([^\s;]+))/im.exec(asText(headOf(source)));
  return boundary !== null && !asText(source).includes(`--${boundary[1] ?? boundary[2]}--`);
}

/** The words of a mail whose parts cannot be told apart: the lines that are no mark, no header of a part and no encoded file. */
export function wordsOfBrokenMail(body: string): string {
  let inHeader = false;
  const words = body.split(/\r?\n/).filter((line) => {
    if (/^--\S/.test(line)) inHeader = true;
    else if (line.trim() === '') inHeader = false;
    else return !inHeader && !/^[\w+/=]{60,}$/.test(line) && !/^content-[a-z-]+:/i.test(line);
    return line.trim() === '' ? !inHeader : false;
  });
  const text = words.join('\n').trim();
  // What is left of a file that is no text is of no use to anybody.
  return (text.match(/[\p{Cc}\uFFFD]/gu)?.filter((character) => character !== '\n' && character !== '\t').length ?? 0) > text.length / 20 ? '' : text;
}
