/** Reads lines such as “On Monday Maya wrote:”, in the languages of mail programs. */
import { light } from './light';
import { whenWords, wroteWords } from './mailOpeningWords';
import type { MailOpening } from './mailOpenings';
import type { PlacedLine } from './zoneMarks';

const wrote = `(?:${wroteWords.join('|')})`;
const when = `(?:${whenWords.join('|')})`;
const notLetter = '(?![\\p{L}\\p{N}])';
/** Ends with the verb, or with it and a name, and a colon; asked of few lines. */
const endsWithWrote = light({ source: `(?<![\\p{L}])${wrote}(?:${notLetter}[^\\n]{0,120})?\\s*(?:[:：]|-{2,})?\\s*$`, flags: 'iu' });
const beginsWithWhen = light({ source: `^[\\s*_-]*${when}${notLetter}`, flags: 'iu' });
const ours = light({ source: `(?<![\\p{L}])(?:i|we)\\s+(?:\\p{L}+\\s+)?(?:wrote|said|asked|replied|sent|emailed|commented)\\b`, flags: 'iu' });
/** “2026-11-23 10:12 GMT+01:00 Maya Chen <maya@example.com>:”, the old form of some mail programs. */
const datedAddress = light(/^\s*(?:\p{L}{2,10}\.?,?\s)?\d[^\n]{8,100}\n?[^\n]{0,60}<?[^\s<>@]+@[^\s<>]+>?\)?\s*[:：]\s*$/u);
/** Without a colon only the whole form counts: a day, an hour and an address, and the verb last. */
const endsBare = light({
  source: `(?:@|\\d[:.]\\d\\d)[\\s\\S]*${wrote}\\s*$|^\\s*\\d{4}-\\d\\d-\\d\\d \\d{1,2}:\\d\\d GMT[+-]\\d\\d:\\d\\d [\\p{L}.' -]{2,50}$`,
  flags: 'iu',
});

/** An opening that tells nothing of the mail. */
export const nobody = { from: undefined, to: [], cc: [], subject: undefined, sent: undefined } as const;

/** “On … wrote:” in one line, or broken over up to three. */
export function attributionAt(lines: readonly PlacedLine[], index: number): MailOpening | undefined {
  const { start, text: first } = lines[index]!;
  const mayGoOn = beginsWithWhen.test(first) || /^\W*(?:\p{L}{2,10}\.?,?\s)?\d|@/u.test(first);
  let text = '';
  for (let last = index; last < Math.min(lines.length, index + 4); last++) {
    text += `${text ? '\n' : ''}${lines[last]!.text}`;
    if (text.length > 400) return undefined;
    if (/[.?!]\s*\n/.test(text) && !/@|\d/.test(text)) return undefined;
    if (!/(?:[:：]|-{2,})[\s*_]*$/.test(text) && !(mayGoOn && endsBare.test(text))) {
      if (!mayGoOn) return undefined;
      continue;
    }
    if (!isAttribution(text.replace(/^[\s*_-]+|[\s*_]+$/g, ''))) return undefined;
    return { type: 'attribution', start, end: lines[last]!.start + lines[last]!.text.length, ...nobody, ...writerIn(text) };
  }
  return undefined;
}

function isAttribution(text: string): boolean {
  if (datedAddress.test(text) || /^\d{4}-/.test(text) && endsBare.test(text)) return true;
  if (!endsWithWrote.test(text) || ours.test(text)) return false;
  if (/[?!]/.test(text)) return false;
  // With a day or an address it is no aside of ours.
  if (beginsWithWhen.test(text) && /\d|@/.test(text)) return true;
  if (/@/.test(text) || (/\d{1,2}[:.]\d\d/.test(text) && /\d{4}/.test(text))) return true;
  if (/^\s*(?:\p{L}{2,12}\.?,?\s)?\d{1,2}[ .]/u.test(text) && /\b\d{4}\b/.test(text) && text.length < 120) return true;
  return text.length <= 90 && aside.test(text);
}

/** Without a day only a name with the plain verb counts: “Maya wrote:”, “You asked:”. */
const aside = light(
  new RegExp(
    '^(?:[Yy]ou|[SsHh]e|[Hh]e|[Tt]hey|(?:[Tt]he |[Oo]ur |[Yy]our )?(?:client|customer|[Cc]lient|[Cc]ustomer)|' +
      "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:(?:van|von|de|and|&) )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3})(?: (?:also|then))? (?:wrote|" +
      'writes|said|asked|asks|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev|napisał(?:\\(a\\)|a)?)\\s*[:：]$',
    'u',
  ),
);

const address = /<?\(?(?:mailto:)?([^\s<>()"',;:]+@[^\s<>()"',;:]+)>?\)?/u;
const clock = /\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?\b)?(?:\s*(?:\(?(?:GMT|UTC|CET|CEST|[ECMP][SD]T)\)?)?\s*(?:[+-]\d{4}|[+-]\d\d:\d\d)?)?/giu;

/** Who wrote and when, as far as the line says so: the words that are neither day, hour nor verb are the name. */
function writerIn(line: string): Pick<MailOpening, 'from' | 'sent'> {
  const text = line
    .replace(/\s+/g, ' ')
    .replace(/[*_]{1,2}/g, '')
    .trim();
  const email = address.exec(text)?.[1];
  const around = text
    .replace(/<mailto:[^>]*>/g, '')
    .replace(address, ' ')
    .replace(/[<>()[\]"“”\\]/g, ' ');
  const last = [...around.matchAll(clock)].at(-1);
  const verbAt = around.search(new RegExp(`(?<![\\p{L}])${wrote}${notLetter}`, 'iu'));
  const withoutVerb = around.replace(new RegExp(`(?<![\\p{L}])${wrote}${notLetter}.*$`, 'iu'), ' ');
  let name = '';
  if (last && last.index < (verbAt === -1 ? around.length : verbAt)) name = withoutVerb.slice(last.index + last[0].length);
  else if (beginsWithWhen.test(text)) name = withoutVerb.replace(/^.*(?:\d{4}|\d|day\b),?/iu, '');
  else name = withoutVerb.replace(/,.*$/, '');
  if (!/\p{L}/u.test(name) && verbAt !== -1)
    name = around
      .slice(verbAt)
      .replace(new RegExp(`^${wrote}`, 'iu'), '')
      .replace(/[:：].*$/, '');
  name = name
    .replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, '')
    .replace(/^(?:at|by|from|um|à|a las|alle ore|om|kl\.?|heeft|odesílatel|użytkownik|пользователь|ο χρήστης)\s+/iu, '')
    .trim();
  const days = last
    ? around.slice(0, last.index + last[0].length)
    : verbAt === -1 || (/^\W*\D/.test(text) && !beginsWithWhen.test(text))
      ? around
      : around.slice(0, verbAt);
  const sent = /(?:\p{L}{3,10}\.? )?\d.*\d/u.exec(days)?.[0];
  const isName = name.length <= 60 && /\p{L}/u.test(name) && !/\d/.test(name);
  return { from: isName || email ? { name: isName ? name : '', email } : undefined, sent };
}
