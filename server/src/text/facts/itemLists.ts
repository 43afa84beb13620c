/** Tells lists and tables that name what the client gets from those of questions, dates, payments or people. */
import type { Block, ListPlace, TablePlace } from '../blocks';
import type { Prose } from '../prose';
import { hasContent } from './things';
import { moneyIn } from './money';
import { aboutDeal, itemColumn, noScopeLead, otherColumn, payment, requested, scopeLead } from './itemListsPatterns';

/** True when the words above a list are about something else than the work: questions, dates, payment, what is not included. */
export function isNoScopeLead(own: readonly Block[], index: number): boolean {
  const lead = own[index - 1];
  if (!lead || lead.type === 'cell' || (lead.type === 'item' && lead.list !== own[index]!.list?.parent)) return false;
  const words = oneLine(lead.prose.sentences.at(-1)?.sentence.text ?? '');
  // “The jar did not survive.” is no lead at all.
  if (lead.type === 'paragraph' && /[.!]\W*$/.test(words) && !aboutDeal.test(words)) return false;
  // A paragraph that ends in a stop does not lead into the list, but it may ask for what is in it.
  return (
    noScopeLead.test(words) &&
    !(scopeLead.test(words) && !/\bnot\b|n['’]t\b/i.test(words)) &&
    (lead.type === 'heading' || /[:?]\s*$|\*\*\s*$/.test(lead.prose.raw) || words.length < 60)
  );
}

/** True for a list, given by the index of its first block, that names two things or more of the work. */
export function isItemList(own: readonly Block[], first: number): boolean {
  return !isNoScopeLead(own, first) && itemsOfList(own, first).filter(({ prose }) => prose.note(isScopeItem)).length > 1;
}

function itemsOfList(own: readonly Block[], first: number): readonly Block[] {
  const { list } = own[first]!;
  return sameRun(own, first, (block) => within(block.list, list)).filter(
    (block, index, items) => block.list === list && block.itemIndex !== items[index - 1]?.itemIndex,
  );
}

const within = (list: ListPlace | undefined, outer: ListPlace | undefined): boolean => list !== undefined && (list === outer || within(list.parent, outer));

function sameRun(own: readonly Block[], first: number, belongs: (block: Block) => boolean): readonly Block[] {
  let end = first;
  while (end < own.length && belongs(own[end]!)) end++;
  return own.slice(first, end);
}
/** An item about the deal and not about the work: a total, a date, a payment. */
export const dealFact = new RegExp(
  '^(?:(?:the |our |your |my )?(?:total|sub-?total|grand total|sum|price|cost|fee|vat|tax|gst|deposit|payment|balance|' +
    'discount|start|end|finish|deadline|timeline|duration|turnaround|valid\\w*|budget|date|when|where|time|terms|amount|' +
    'rate|invoice|fte|estimated|hours|address|phone|tel|e-?mail|contact|iban|account|sort code|bank|reference|ref|delivery|' +
    'delivered|ready|starts?|first call)\\b(?:[^:–—]{0,24}(?:[:–—=]|\\s-\\s|$)| (?:is|are|will|would|stays?|comes?)\\b)|' +
    '(?:yes|no|ok|okay)\\b|(?:by|on|until|before|after) |(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|' +
    '\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|' +
    "we (?:will |['’]ll )?(?:start|begin|finish|send|invoice)|(?:\\d+|half|one third|a third)\\s?(?:%|per ?cent|of the)?\\s*" +
    '(?:deposit|on|up ?front|in advance|at|when|before|after|to)\\b)',
  'i',
);
/** Words of a part of the price that is paid at some point. */
export const stage = /\d ?%|\b(?:deposit|up ?front|on (?:signing|completion|delivery|approval|signature)|balance|remainder|instal?lment)\b/i;

/** “Comfort: €1,400” names a choice and says nothing of what is in it. */
export const bareChoice = new RegExp(
  '^(?:the )?(?:basic|standard|premium|comfort|deluxe|luxury|gold|silver|bronze|platinum|small|medium|middle|large|big|' +
    'mini|maxi|midi|lite|light|full|complete|starter|pro|plus|classic|business|economy|budget|essentials?|top|simple|' +
    'extended|option \\w+|package \\w+|plan \\w+|variant \\w+|tier \\w+|version \\w+|[a-d])' +
    '(?: (?:package|plan|option|version|variant|tier|edition|one))?\\s*(?::|[–—-]|=|\\bfor\\b|\\bat\\b)?\\s*' +
    "(?:from |about )?[^\\p{L}]{0,3}(?:\\p{Lu}{3} ?)?\\d[\\d.,'’ ]*[^\\p{L}]{0,3}(?:\\p{Lu}{3})?\\W*$",
  'iu',
);

function isScopeItem({ sentences }: Prose): boolean {
  const text = oneLine(sentences[0]?.sentence.text ?? '');
  return (
    text !== '' &&
    !bareChoice.test(text) &&
    !payment.test(text) &&
    !text.endsWith('?') &&
    !requested.test(text) &&
    !dealFact.test(text) &&
    !stage.test(text) &&
    hasContent(text)
  );
}

/** True for a table, given by the index of its first cell, with two rows that name work, or one that describes it. */
export function isItemTable(own: readonly Block[], first: number): boolean {
  const { table } = own[first]!;
  if (isNoScopeLead(own, first)) return false;
  const cells = sameRun(own, first, (block) => block.table === table);
  const header = cells
    .filter(({ row }) => row === 0)
    .map(({ prose }) => prose.text)
    .join(' ');
  if (otherColumn.test(header) && !itemColumn.test(header)) return false;
  const rows = new Map<number, Block[]>();
  for (const cell of cells) if (cell.row > 0) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const named = [...rows.values()].filter(
    (row) =>
      (row.length > 1 || row.some(({ prose }) => prose.note(isNamedCell))) && (row.find(({ prose }) => !isNumber(prose)) ?? row[0]!).prose.note(isScopeItem),
  );
  return (
    named.length > 1 || named.some((row) => row.filter(({ prose }) => prose.note(isNamedCell)).length > 1 || row.some(({ prose }) => prose.note(isDescription)))
  );
}

/** The number of the row stands before what the row is about: “1”, “2.3”, “#4”. */
const isNumber = ({ text }: Prose): boolean => /^[\s#]*(?:[\d.]{0,6}\)?)?\s*$/.test(text);
const isNamedCell = (prose: Prose): boolean => prose.note(isScopeItem) && !prose.sentences.some(({ sentence }) => moneyIn(sentence).length > 0);
const isDescription = ({ sentences }: Prose): boolean =>
  sentences.length > 1 || sentences.some(({ sentence }) => /,.*(?:,|\band\b|&)|\bwith\b.*\band\b/.test(sentence.text));

/** A list or table whose items carry prices, so that a total elsewhere is itemised by it. */
export function isPriceList(own: readonly Block[], first: number): boolean {
  const block = own[first]!;
  const members: readonly Block[] = block.table ? tableRows(own, first, block.table) : block.list ? itemsOfList(own, first) : [];
  return (
    members.filter(({ prose }) => prose.sentences.some(({ sentence }) => moneyIn(sentence).length > 0)).length > 1 &&
    (block.table ? isItemTable(own, first) : isItemList(own, first))
  );
}

const tableRows = (own: readonly Block[], first: number, table: TablePlace): readonly Block[] =>
  sameRun(own, first, (block) => block.table === table).filter(({ row }) => row > 0);

/** Lines of one paragraph that begin with a sign of a list: “• Logo”, “✓ Cards”. */
export const hasListedLines = ({ raw }: Prose): boolean =>
  /[•·▪‣●○✓✔✅–—]/.test(raw) && (raw.match(/(?:^|\n)[ \t]*[•·▪‣●○✓✔✅–—][ \t]*\p{L}/gu)?.length ?? 0) > 1;

/** Words without the blanks that marks of emphasis and line breaks leave. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
