/** What stands around open-ended words in their list or table. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { light } from '../light';
import { datesIn } from './dates';
import type { OpenEndType } from './openEndPatterns';
import { outlineOf } from './outline';

/** The lead-in of the list that holds a block, or the head of its column; empty when there is none. */
export function leadOf(block: Block, document: ProseDocument): string {
  const { own } = outlineOf(document);
  if (block.table) return own.find(({ table, row, column }) => table === block.table && row === 0 && column === block.column)?.prose.text ?? '';
  let list = block.list;
  while (list?.parent) list = list.parent;
  if (!list) return '';
  const first = own.findIndex(({ start }) => start >= list.start);
  const lead = own[first - 1];
  return lead && (lead.type === 'paragraph' || lead.type === 'heading') && (lead.type === 'heading' || /[:]\W*$/.test(lead.prose.raw))
    ? (lead.prose.sentences.at(-1)?.sentence.text ?? '')
    : '';
}

const counted = new RegExp(
  '\\b(?:\\d+|one|two|three|four|five|six|ten|a|an|each|per) ?(?:x|×|(?:\\w+ )?(?:rounds?|times?|hours?|hrs?|h|days?|weeks?|' +
    'months?|years?|sets?|sessions?|versions?|changes|revisions?|calls?|visits?|incidents?|tickets?))\\b|' +
    '\\b(?:until|till|up to|max\\w*|once|twice)\\b',
  'i',
);
const bareNumber = new RegExp(
  '^\\W*(?:(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|eight|ten|twelve)\\W*$|(?:at most |max\\.? |no more than |up to )?' +
    '(?:\\d{1,3}|two|three|four|five|six|eight|ten|twelve) (?!%|per cent|eur|usd|gbp|chf)[a-z])',
  'i',
);
/** “Not included”, “charged by the hour”. */
const leftOut = /^\W*(?:(?:are |is )?not (?:in the price|included|part of)|(?:billed|charged|invoiced) (?:as|at|by|separately)|excluded|hourly)\b/i;
const otherColumn = light(/price|cost|amount|total|rate|fee|sum|value|^\W*(?:#|no\.?|nr\.?|item|pos\w*)\W*$|\p{Sc}|eur|usd|gbp/iu);

/** True when another cell of the row says how many, how long or until when. “Etc.” wants its limit in its own cell. */
export function isRowLimited(block: Block, document: ProseDocument, type: OpenEndType): boolean {
  const { table, row, column } = block;
  if (!table || row === 0 || type === 'rest') return false;
  const { own } = outlineOf(document);
  const head = (at: number): string => own.find((cell) => cell.table === table && cell.row === 0 && cell.column === at)?.prose.text ?? '';
  return own.some((cell) => {
    if (cell.table !== table || cell.row !== row || cell.column === column) return false;
    const { text, sentences } = cell.prose;
    if (counted.test(text) || leftOut.test(text) || sentences.some(({ sentence }) => datesIn(sentence).some(({ type }) => type !== 'time'))) return true;
    // “£70” is a price, whatever its column is called.
    return bareNumber.test(text) && !/\p{Sc}/u.test(text) && cell.column > 0 && !otherColumn.test(head(cell.column));
  });
}
