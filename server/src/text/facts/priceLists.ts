/** Lists of prices, “Design – £800”, and the lines of sums below a list or table, “Total: £1,440”. */
import type { ListPlace } from '../blocks';
import type { ProseDocument } from '../document';
import type { Prose } from '../prose';
import { isClosing } from './closingRows';
import { contentOf } from './moneyCells';
import { mayNameTotal, rowLabel } from './priceRowRoles';
import type { RawRow, RawTable } from './rawTables';

/** The lists that say what they come to; without a total, nothing tells that their amounts belong together. */
export function priceLists(document: ProseDocument): readonly RawTable[] {
  // Most documents have no list with a total, and each block remembers whether it is one.
  if (!document.blocks.some(({ type, zone, prose }) => zone === 'own' && (type === 'item' || type === 'paragraph') && prose.note(namesTotal))) return [];
  const found: RawTable[] = [];
  /** The list that is being read, or “lines” for a paragraph of them. */
  let open: ListPlace | 'lines' | undefined;
  let rows: RawRow[] = [];
  const close = (): void => {
    if (rows.length > 2 && hasTotal(rows))
      found.push({ type: 'list', place: undefined, heading: '', titles: ['', ''], rows, start: rows[0]!.start, end: rows[rows.length - 1]!.end });
    rows = [];
    open = undefined;
  };
  for (const { type, zone, list: place, prose, start } of document.blocks) {
    if (zone === 'own' && type === 'item' && place && place.parent === undefined) {
      if (place !== open) close();
      open = place;
      rows.push(...linesOf(prose.text, start, true));
    } else if (zone === 'own' && type === 'item' && open && place?.parent) continue;
    else if (zone === 'own' && type === 'paragraph') {
      const lines = linesOf(prose.text, start, false);
      const isWhole = lines.length > 0 && lines.every(({ cells }) => cells.length === 2) && lines.some(isPriced);
      // The first line may sum up under any name: “Labour and parts”.
      const isBelow =
        open !== undefined && isWhole && lines.every(({ cells }, index) => rowLabel(cells[0]!.text).role !== 'item' || (index === 0 && lines.length > 1));
      if (isBelow) {
        rows.push(...lines);
        continue;
      }
      if (open !== 'lines' || !isWhole) close();
      if (isWhole) {
        rows.push(...lines);
        open = 'lines';
      }
    } else close();
  }
  close();
  return found;
}

/** The lists of two and more names that each have an amount, and no total. */
export const plainPriceLists = (document: ProseDocument): readonly RawTable[] => document.note(findPlainLists);

function findPlainLists(document: ProseDocument): readonly RawTable[] {
  const byPlace = new Map<ListPlace, RawRow[]>();
  for (const { type, zone, list, prose, start } of document.blocks)
    if (type === 'item' && zone === 'own' && list && !list.parent) byPlace.set(list, [...(byPlace.get(list) ?? []), ...linesOf(prose.text, start, true)]);
  return Array.from(byPlace.values(), (rows): RawTable => ({
    type: 'list',
    place: undefined,
    heading: '',
    titles: ['', ''],
    rows,
    start: rows[0]?.start ?? 0,
    end: rows[rows.length - 1]?.end ?? 0,
  })).filter(
    ({ rows }) =>
      rows.length > 1 &&
      rows.every(({ cells: [name, amount] }) => amount?.content.type === 'figure' && amount.content.sign !== undefined && rowLabel(name!.text).role === 'item'),
  );
}

/** False for a sentence that merely holds a number. */
const isPriced = ({ start, cells: [, amount] }: RawRow): boolean => amount !== undefined && (amount.content.type !== 'words' || amount.start > start);

const namesTotal = ({ text, sentences }: Prose): boolean =>
  (joints.test(text) || /[\n\u2028]/.test(text)) &&
  ((sentences.some(({ sentence }) => mayNameTotal(sentence)) && [true, false].some((isItem) => linesOf(text, 0, isItem).some(isTotal))) ||
    (/\d/.test(text) && [true, false].some((isItem) => linesOf(text, 0, isItem).some(isLast))));
const isTotal = ({ cells }: RawRow): boolean => cells.length === 2 && rowLabel(cells[0]!.text).role === 'total';
const isLast = ({ cells }: RawRow): boolean => cells.length === 2 && isClosing(cells[0]!.text);
const hasTotal = (rows: readonly RawRow[]): boolean =>
  (rows.some(isTotal) || isLast(rows.at(-1)!)) && !rows.some(({ cells }) => cells.length === 2 && isSumOverTime(cells[0]!.text));

/** “Total (6 months)” multiplies what is paid each month. */
const isSumOverTime = (label: string): boolean =>
  /\b(?:total|cost|sum|altogether)\b.{0,20}\b(?:\d+|first|two|three|four|six|twelve|full|whole|per|a|each)[ -](?:\d+ |two |three |six |twelve )?(?:days?|weeks?|months?|quarters?|years?)\b/i.test(
    label,
  );

/** What may part a name from its amount. */
const joints = /[:=|–—]|\s-\s|\.{3}|\s{3}/;
/** A name, a joint that is not the colon of “08:30”, an amount, and maybe a note in brackets. */
const priced = new RegExp(
  '^(.*?\\S)(?:\\s*(?:(?<!\\d):|:(?!\\d)|[=|])\\s*|\\s+[–—-]\\s+|\\s*[–—]\\s*|\\s*\\.{3,}\\s*|\\s{3,})' +
    '(?=[^\\p{L}]{0,3}\\d|[(−–-]?\\s?[\\p{L}$]{1,4}\\.?\\s?\\d|[^\\s\\p{L}\\d]\\s?\\d|-)((?:[−–-]\\s?)?[^:=|–—]*?)' +
    '(\\s+\\([^)\\d]*\\)|\\s+\\((?:\\d{1,2}\\s?%|incl|excl)[^)]*\\))?\\s*[.;,]?\\s*$',
  'u',
);

/** A name and an amount with its currency, and nothing between. */
const bareLine = new RegExp(
  '^\\s*(\\p{L}[^:=|–—\\n]{0,80}?)\\s+' +
    "([(−–-]?\\s?(?:\\p{L}{0,3}\\p{Sc}\\s?|\\p{Lu}{3}\\s|R\\s?|Rs\\.?\\s|kr\\.?\\s)\\d[\\d.,'’ \\u00a0\\u202f]*\\d?|" +
    "[(−–-]?\\s?\\d[\\d.,'’\\u00a0\\u202f]*\\s?(?:\\p{Sc}|\\p{Lu}{3}|zł|kr|Kč|Ft))()\\s*$",
  'u',
);

/** “Vases £37.40”, “Survey, £280”: an item of few words that ends in an amount and says nothing of it. */
function bareItem(line: string): RegExpExecArray | null {
  const match = bareLine.exec(line.replace(/,(?=\s\S{0,4}\d)/, ' '));
  return match && match[1]!.trim().split(/\s+/).length <= mostWords && !saying.test(match[1]!) ? match : null;
}
const mostWords = 7;

/** “March: engine serviced, three coats of paint, €3,500”: whatever is said, the one amount stands at the end behind a comma or in brackets. */
const endingItem = new RegExp(
  "^([^\\p{Sc}]{3,200}?)(?:,\\s+|\\s+\\()((?:\\p{L}{0,3}\\p{Sc}\\s?|\\p{Lu}{3}\\s)\\d[\\d.,'’ \\u00a0\\u202f]*\\d?|" +
    "\\d[\\d.,'’\\u00a0\\u202f ]*\\s?(?:\\p{Sc}|\\p{Lu}{3}|zł|kr\\.?|Kč|Ft))\\)?()\\s*[.;]?\\s*$",
  'u',
);

function endOfItem(line: string): RegExpExecArray | null {
  const match = endingItem.exec(line);
  return match && !saying.test(match[1]!) ? match : null;
}

const saying = new RegExp(
  '[.!?%]|\\b(?:about|are|around|costs?|for|from|is|of|or|over|pay|to|under|up|was|were|will|would|you)$|' + '\\b(?:comes?|costs?|is|pay|will|would|you)\\b',
  'i',
);

function linesOf(text: string, start: number, isItem: boolean): RawRow[] {
  const rows: RawRow[] = [];
  let at = 0;
  const lines = isItem ? [text] : text.split(/[\n\u2028]/);
  // “Survey £350” has no joint, but below each other such lines are a table.
  const isBare = !isItem && lines.length > 2 && lines.every((line) => bareLine.test(line));
  for (const line of lines) {
    const from = start + at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const flat = line.replace(/[\n\u2028]/g, ' ');
    const match = flat.length < 300 ? ((isBare ? bareLine : priced).exec(flat) ?? (isItem ? (bareItem(flat) ?? endOfItem(flat)) : null)) : null;
    const end = from + line.length;
    const name = match?.[1] ?? flat;
    const words = { column: 0, start: from, text: `${name}${match?.[3] ?? ''}`, content: { type: 'words' } as const };
    if (!match) {
      // Without an amount behind a joint, figures in an item may mean anything.
      rows.push({ start: from, end, cells: /\d/.test(flat) ? [words, { column: 1, start: from, text: flat, content: { type: 'words' } }] : [words] });
      continue;
    }
    const amountAt = flat.indexOf(match[2]!, match[1]!.length);
    const content = contentOf(match[2]!);
    const isMoney = content.type !== 'figure' || content.sign !== undefined || content.percent;
    rows.push({ start: from, end, cells: [words, { column: 1, start: from + amountAt, text: match[2]!, content: isMoney ? content : { type: 'words' } }] });
  }
  return rows;
}
