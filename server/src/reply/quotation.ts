/** The client's mail as a quotation below the reply, word for word. */
import { inWords, readDate } from '../text/calendar';
import type { Mail } from '../mail/mail';
import { oneLine } from './people';

/** So much of a mail is quoted, in UTF-16 code units; beyond it the draft would be too long to be checked as it is written. */
const longest = 400_000;

/** “On Friday 20 November 2026 at 09:14, Maya Hartwell wrote:” and the mail behind “>” marks. */
export function quotation(mail: Mail, locale: string): string {
  const text = mail.text.length > longest ? mail.text.slice(0, mail.text.lastIndexOf('\n', longest)) : mail.text;
  return `${attribution(mail, locale)}\n\n${quoted(text)}\n`;
}

export const isCut = ({ text }: Mail): boolean => text.length > longest;

function attribution({ from, day, time }: Mail, locale: string): string {
  const [sender] = from;
  const who = oneLine(sender?.name ?? '').replace(/[[\]<>*_`\\]/g, '').trim() || (sender?.address ? `<${sender.address.replace(/[\s<>]/g, '')}>` : 'You');
  const date = readDate(day);
  if (!date) return `${who} wrote:`;
  return `On ${inWords(date, locale)}${time === undefined ? '' : ` at ${time}`}, ${who} wrote:`;
}

/** The lines behind “> ”, none of which Markdown takes for anything but words. */
function quoted(text: string): string {
  let above = '';
  return text
    .split('\n')
    .flatMap((line) => {
      const plain = readable(line);
      const lines = isUnderline.test(plain) && above.trim() !== '' ? ['>', `> ${plain}`] : [plain === '' ? '>' : `> ${plain}`];
      above = plain;
      return lines;
    })
    .join('\n');
}

/** Below a line of words, Markdown would take it for the mark of a heading. */
const isUnderline = /^(?:-+|=+)\s*$/;

/** A line with no mark of HTML or code in it, whose words would not be seen then. Addresses keep their “<” and “>”. */
const readable = (line: string): string =>
  line
    .trimEnd()
    .replace(/^[ \t]{4,}/, '   ')
    .replace(/^(\s*)(```|~~~)/, '$1\\$2')
    .replace(/<(?=[a-z][a-z\d-]*(?:[\s/>]|$)|[/!?])/gi, '\\<');
