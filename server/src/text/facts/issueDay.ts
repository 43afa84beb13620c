/** The day that a quote or proposal bears: “Date: 15 December 2026”, “| Date issued | 15 December 2026 |”. */
import type { ProseDocument } from '../document';
import { dayIn, type NamedDay } from './days';

/** `undefined` when no day with its year is named as the document’s own. */
export const issueDayOf = (document: ProseDocument): NamedDay | undefined => document.note(findIssueDay);

const label =
  '(?:date(?: of (?:issue|(?:this |the )?(?:quote|quotation|proposal|estimate|offer)))?|date (?:issued|prepared|sent)|' +
  '(?:issue|quote|quotation|proposal|estimate|offer) date|issued(?: on)?|prepared on|dated)';
/** Not “Date so far: 14 December”. */
const line = new RegExp(
  `^[\\s>*_|•-]*${label}\\b(?:[\\s*_]*[:|–—-][\\s:*_|–—-]*|[\\s*_]+(?=\\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|` +
    'may|jun|jul|aug|sep|oct|nov|dec)))(.{6,40})',
  'i',
);
const alone = new RegExp(`^[\\s*_]*${label}[\\s:*_]*$`, 'i');
/** How far from the top a document says its date. */
const top = 40;

function findIssueDay({ blocks, header, text }: ProseDocument): NamedDay | undefined {
  const field = header.fields.get('date');
  const own = field ? datedDay(field.values.join(', ')) : undefined;
  if (own) return own;
  let before = '';
  for (const { zone, type, prose, start, end } of blocks.slice(0, top)) {
    if (zone !== 'own' && zone !== 'header') continue;
    const raw = text.slice(start, end);
    const named = type === 'cell' && alone.test(before) ? raw : raw.split('\n').flatMap((one) => line.exec(one)?.[1] ?? [])[0];
    const day = named === undefined ? undefined : datedDay(named);
    if (day) return day;
    before = type === 'cell' ? prose.raw : '';
  }
  return undefined;
}

function datedDay(words: string): NamedDay | undefined {
  const day = dayIn(words);
  return day?.year === undefined ? undefined : day;
}
