/** Finds postal addresses in running text: “Unit 4, 12–14 Long Lane, London SE1 9PH”. */
import { light } from './light';
import type { TextRange } from './range';

const part = /[^,\n\u2028]+/g;
/** Words with capitals and numbers, and the small words between them. */
const namedPart = light(/^(?:(?:[\p{Lu}\d#][\p{L}\p{N}.’'/–-]*|of|the|and|&|upon|on|by|le|la|les|de|du|des|der|den|am|van|von|in|under)(?:\s+|$)){1,7}$/u);
const namedStart = light(/^\s*(?:[\p{Lu}\d][\p{L}\p{N}.’'/–-]*(?:\s+|$)){1,4}/u);
/** A house and its street at the end of other words: “We are at 12 Long Lane”. */
const houseEnd = light(/(?<=\s)\d{1,5}[a-z]?(?:[–/-]\d{1,5})?\s+\p{Lu}.*$/iu);
const street = light(
  new RegExp(
    '^\\s*(?:(?:no\\.? ?)?\\d{1,5}[a-z]?(?:[–/-]\\d{1,5}[a-z]?)?\\s+\\p{Lu}|' +
      '(?:unit|flat|suite|floor|apt|apartment|room|p\\.?o\\.? box|level|block)\\b.*\\d)|' +
      '\\b(?:street|road|lane|avenue|square|drive|court|close|way|place|boulevard|terrace|crescent|(?:\\p{L}+)?stra(?:ß|ss)e|' +
      'st|rd|ave|blvd)\\.?\\s*(?:\\d+[a-z]?)?\\s*$',
    'iu',
  ),
);
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\b\d{4,5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/;

/** The addresses in `text`; each has three parts or more, among them a street or a number of a house, or a postcode. */
export function addressRanges(text: string): readonly TextRange[] {
  if (!/\d/.test(text) || !/[,\n]/.test(text)) return none;
  const found: TextRange[] = [];
  let run: TextRange[] = [];
  const close = (tail: number): void => {
    const first = run[0];
    const written = first ? text.slice(first.start, tail) : '';
    if (first && run.length >= 2 && run.some(({ start, end }) => street.test(text.slice(start, end))) && (run.length >= 3 || postcode.test(written)))
      found.push({ start: first.start, end: tail });
    run = [];
  };
  for (const { 0: written, index } of text.matchAll(part)) {
    if (namedPart.test(written.trim())) run.push({ start: index, end: index + written.length });
    else {
      const last = run.at(-1);
      close(last ? index + (namedStart.exec(written)?.[0].length ?? 0) : index);
      const house = houseEnd.exec(written);
      if (house && namedPart.test(house[0].trim())) run.push({ start: index + house.index, end: index + written.length });
    }
  }
  close(run.at(-1)?.end ?? text.length);
  return found;
}

const none: readonly TextRange[] = [];
