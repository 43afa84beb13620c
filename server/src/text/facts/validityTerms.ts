/** How long a price holds, said twice: “valid until 11 March” on an offer of 11 February that is “valid for 30 days from the date of issue”. */
import { CalendarDate } from '@internationalized/date';

import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { dayIn } from './days';
import { issueDayOf } from './issueDay';
import { numberNamed, numberSource } from './numberNames';
import { plainText } from './tense';
import { validityOf } from './validity';

interface Term extends TextRange {
  readonly days: number;
}

const none: readonly Term[] = [];
const term = cuedPhrase(
  `\\b(?:valid|(?:is|are|remains?|stays?) (?:firm|fixed|good|open)|holds?|stands?)(?: good)?,? ` +
    `(?:for )?(?:a period of )?(${numberSource})(?: \\(\\d+\\))? (?:calendar )?days\\b` +
    '(?= ?(?:$|[.,;)|]|after (?:the date of )?issue|from (?:issue|the (?:above |issue )?date|the date (?:above|of))))',
);
const findTerms = whereCued([term], none, (sentence: Sentence): readonly Term[] => {
  const match = term.exec(sentence, plainText(sentence));
  const days = match ? numberNamed(match[1]!) : undefined;
  return match && days !== undefined ? [{ days, start: match.index, end: match.index + match[0].length }] : none;
});

/** Who counts the day of issue as the first comes a day short of who does not. */
const mayBe = (difference: number): boolean => difference === 0 || difference === -1;

export function validityTerms(document: ProseDocument): readonly { readonly first: TextRange; readonly second: TextRange }[] {
  const terms = document
    .hits(findTerms)
    .flatMap(({ start, notes }) => notes.map((found) => ({ ...found, start: found.start + start, end: found.end + start })));
  const [stated, ...others] = terms;
  const issued = stated && others.length === 0 ? issueDayOf(document) : undefined;
  if (!stated || issued?.year === undefined) return [];
  const last = new CalendarDate(issued.year, issued.month, issued.day).add({ days: stated.days });
  const until = [...cellsOf(document), ...(validityOf(document) ?? [])].filter((range) => dayIn(document.slice(range))?.year !== undefined);
  const [first] = until;
  if (!first || until.some((other) => document.slice(other) !== document.slice(first))) return [];
  const { year, month, day } = dayIn(document.slice(first))!;
  if (mayBe(new CalendarDate(year!, month, day).compare(last))) return [];
  return first.start < stated.start ? [{ first, second: stated }] : [{ first: stated, second: first }];
}

/** “| Valid until | 11 March 2026 |”. */
const cellsOf = ({ blocks }: ProseDocument): readonly TextRange[] =>
  blocks.filter(({ zone, type }, index) => zone === 'own' && type === 'cell' && label.test(blocks[index - 1]?.prose.text ?? ''));
const label = /^\W*(?:(?:offer|price|quotation|quote) )?(?:valid (?:till|to|until)|expir(?:es(?: on)?|y(?: date)?))\W*$/i;
