/** Tables and lists of payments: rows that are each an amount or a share and what it waits for. */
import type { Block } from '../blocks';
import type { ProseDocument } from '../document';
import { paymentEvents } from './paymentWords';

const event = new RegExp(`\\b(?:${paymentEvents.join('|')})\\b`, 'i');
const amount = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|%|usd|eur|gbp|chf)|\b(?:usd|eur|gbp|chf|rs\.?)\s?\d|\bhalf\b|\bthird\b/iu;
const stageHead = /^\W*(?:when|stage|milestone|share|part|instal\w*|payment|due|step|event|trigger|on)\b/i;

/** Beside amounts, what is due is money; in a plan of the work it is the work. */
const dueHead = /^\W*(?:due|falls due|payable)\b/i;

/** True when one of the tables says at which events which part of the money falls due. */
export const hasStageTable = (document: ProseDocument): boolean => document.note(findStageTable) || document.note(findStageList);

/** “| Due | 14 days after delivery |”, where a table of two columns says it in a row of its own. */
const dueLabel = /^\W*(?:due|falls due|payable|payment|settlement|terms|to be (?:paid|settled)|to pay|when to pay)\W*$/i;
const dueTime = new RegExp(
  '\\b\\d+ (?:calendar |working )?days\\b|\\b(?:a|one|two|three|four) (?:fortnights?|months?|weeks?)\\b|' +
    '\\b(?:advance|end of (?:the )?month|net|on (?:acceptance|collection|completion|delivery|order|receipt)|once|upon|' +
    'up ?front|with (?:the|your) (?:booking|order))\\b',
  'i',
);

/** Things that are finished, as names of stages: “Script approved: $1,000”. */
const done = new RegExp(
  '\\b(?:approved|accepted|signed|delivered|done|finished|complete|completed|ready|handed over|installed|ordered|received|' +
    'booked|printed|live|launched|agreed|confirmed|started|begun|placed|poured|erected|fitted|tested|tiled|drafted|framed|' +
    'painted|shot|cut|closed)\\W*(?:[:=]|\\s[–—-])',
  'i',
);

/** True for a list of two or more stages that are each an event with its money. */
function findStageList({ blocks }: ProseDocument): boolean {
  const counts = new Map<object, number>();
  for (const { type, zone, list, prose } of blocks)
    if (type === 'item' && zone === 'own' && list && amount.test(prose.text) && prose.text.length < 90 && done.test(prose.text))
      counts.set(list, (counts.get(list) ?? 0) + 1);
  return [...counts.values()].some((count) => count > 1);
}

function findStageTable({ blocks }: ProseDocument): boolean {
  let heads: Block[] = [];
  let row: Block[] = [];
  let stages = 0;
  let rows = 0;
  const close = (): boolean => {
    if (row.length === 2 && dueLabel.test(row[0]!.prose.text) && dueTime.test(row[1]!.prose.text)) return true;
    if (row.length > 1 && row[0]!.row > 0) {
      rows++;
      const words = row.filter(({ prose }) => !amount.test(prose.text));
      const isDue = heads.some(({ prose }) => dueHead.test(prose.text));
      if (row.some(({ prose }) => amount.test(prose.text)) && words.some(({ prose }) => prose.text.length < 60 && (isDue || event.test(prose.text)))) stages++;
    }
    row = [];
    return stages > 1 && stages * 2 > rows && heads.some(({ prose }) => stageHead.test(prose.text));
  };
  for (const block of blocks) {
    if (block.type !== 'cell' || block.zone !== 'own' || block.row > 12) continue;
    if (block.column === 0) {
      if (close()) return true;
      if (block.row === 0) [heads, stages, rows] = [[], 0, 0];
    }
    if (block.row === 0) heads.push(block);
    row.push(block);
  }
  return close();
}
