/** What stands above open-ended words and holds for them: a contract that runs a year, a line that gives the work to the client. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { leadOf } from './openEndPlaces';
import { outlineOf } from './outline';

/** True below a line, beside a cell or under a title that sells by the year: “Annual maintenance contract: £300 / year”. */
export const runsAYear = (block: Block, document: ProseDocument): boolean =>
  yearly.test(parentOf(block, document)) || yearly.test(titleOf(block, document)) || rowOf(block, document).some((text) => yearly.test(text));

/** True in a list of what the client does, and for words of a sentence that says so. */
export const isClientsTask = (before: string, block: Block, document: ProseDocument): boolean =>
  clientDoes.test(before) || clientDoes.test(parentOf(block, document)) || clientDoes.test(leadOf(block, document));

const yearly = new RegExp(
  '\\b(?:annual|yearly|(?:\\d{1,2}|one|two|three|six|twelve)-?\\s?(?:month|year)) (?:[\\w&-]+ ){0,3}' +
    '(?:agreement|care|contract|cover|fee|licen[cs]e|maintenance|membership|package|plan|retainer|subscription|support)\\b|' +
    '(?:/ ?|\\b(?:per|an?|each|every) )(?:year|yr|annum)\\b|\\bper annum\\b|\\bp\\.a\\.',
  'i',
);
const clientDoes = new RegExp(
  '(?:^|[.;:,] |\\b(?:and|but|so) )\\W*(?:you|the client|the customer|client|customer)(?:(?:[’\']ll| will| shall| must| should)(?: also| then| still)?' +
    '(?: need to| have to)?|(?: also| still| then)? (?:need|have|agree)s? to| (?:is|are) (?:asked|expected|responsible)(?: for| to)?) ' +
    '(?!(?:be able|benefit|enjoy|find|get|have|own|receive|see)\\b)[a-z]+',
  'i',
);

/** The item that holds this one. */
function parentOf({ list }: Block, document: ProseDocument): string {
  if (!list?.parent) return '';
  const { own } = outlineOf(document);
  return own.findLast(({ list: other, start }) => other === list.parent && start < list.start)?.prose.text ?? '';
}

/** The title that a block stands under. */
export function titleOf(block: Block, document: ProseDocument): string {
  const { own, headings } = outlineOf(document);
  const heading = own[headings[own.indexOf(block)]!];
  return heading && heading !== block ? heading.prose.text : '';
}

function rowOf({ table, row, column }: Block, document: ProseDocument): readonly string[] {
  if (!table || row === 0) return [];
  const cells = outlineOf(document).own.filter((cell) => cell.table === table && cell.row === row && cell.column !== column);
  return cells.map(({ prose }) => prose.text);
}
