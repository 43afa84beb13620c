/** The lines that a summary is filled with: what the message itself says, where it is clear by itself and does not stand right above. */
import type { ProseDocument } from '../text/document';
import { partsOf, type Part } from '../text/facts/ending';
import { priceTables } from '../text/facts/priceTables';
import { recapLines, type RecapLine } from '../text/facts/recapLines';

export interface SummaryLine extends Pick<RecapLine, 'type'> {
  readonly text: string;
}

/**
 * @param place The part behind which the summary goes.
 * @param following Where the closing request begins that stands below it: what that says is not said twice.
 */
export function summaryLines(document: ProseDocument, place: Part, following: number | undefined): readonly SummaryLine[] {
  const all = recapLines(document)
    .filter((line) => !(following !== undefined && line.type === 'fact' && line.start >= following))
    .map((line) => ({ ...line, text: document.slice(line) }))
    .filter(isClear);
  const seenAbove = partsRightAbove(document, place);
  const told = all.filter(({ type, start }) => type !== 'fact' || !seenAbove.some((part) => part.start <= start && start < part.end));
  const total = told.some(({ text }) => saysWhole.test(text)) ? undefined : totalLine(document);
  const lines = withoutDoubles(total ? [total, ...told.filter(({ type, text }) => type !== 'fact' || !isRate.test(text))] : told);
  // What would only repeat the lines right above is left to the writer.
  return (told.length < all.length && !lines.some(({ type }) => type === 'fact')) || (lines.length === 1 && lines[0] === total) ? [] : lines;
}

const saysWhole = /\b(?:all in|altogether|in all|in total)\b/i;
const isRate = /\brates?\b|\bper (?:day|hour|page|word)\b/i;
/** How many parts above the summary a list is still before the eyes. */
const nearLists = 6;
const fewParagraphs = 4;

/** The part right above, and the lists near it. A message of few parts has nothing else to sum up. */
function partsRightAbove(document: ProseDocument, place: Part): readonly Part[] {
  const parts = partsOf(document);
  const index = parts.indexOf(place);
  if (parts.filter(({ type }) => type === 'paragraph').length < fewParagraphs) return [];
  return [place, ...parts.slice(Math.max(0, index - nearLists), index).filter(({ type }) => type === 'list')];
}

/** The last total of the tables, with its own label: “Total, net: €12,760”. */
function totalLine(document: ProseDocument): SummaryLine | undefined {
  const amount = priceTables(document).flatMap(({ rows }) => rows.filter(({ role }) => role === 'total'))
    .at(-1)?.amountCell;
  const cell = amount && document.blocks.findIndex(({ start, end }) => start <= amount.start && amount.start < end);
  if (cell === undefined || cell < 0) return undefined;
  const { type, row, table, prose } = document.blocks[cell]!;
  // Under “Amount (£)” the figure alone does not say in what money.
  if (type !== 'cell' || !/\p{Sc}|[A-Z]{3}/u.test(prose.text)) return undefined;
  const label = document.blocks.find((block) => block.table === table && block.row === row && block.prose.text.trim() !== '');
  return label && label !== document.blocks[cell] ? { type: 'fact', text: `${label.prose.text.trim()}: ${prose.text.trim()}` } : undefined;
}

/** The same sum is said once. */
function withoutDoubles(lines: readonly SummaryLine[]): readonly SummaryLine[] {
  const seen = new Set<string>();
  return lines.filter(({ type, text }) => {
    const keys = amountsOf(text);
    const isDouble = type === 'fact' && keys.length > 0 && keys.every((key) => seen.has(key));
    keys.forEach((key) => seen.add(key));
    return !isDouble;
  });
}

const amountsOf = (text: string): readonly string[] =>
  (text.match(/\p{Sc} ?\d[\d.,]*|\d[\d.,]* ?\p{Sc}/gu) ?? []).map((amount) => amount.replace(/[.,]00\b|\D/g, ''));

/** What leans on the words above, answers without saying to what, tells what the client said, or what others do. */
const unclear = new RegExp(
  '^(?:it|they|that(?: is|[’\']s)|this|these|those|all of (?:this|it|them)|both|also|then|done|fine|gone|no|not yet|nope|ok|okay|' +
    'sorted|sure|yep|yes|(?:few|many|most|some) (?:of )?\\p{L}+|just an? (?:quick |short )?(?:heads[ -]up|line|note|reminder|word)|' +
    // “Wants $98k, four weeks’ notice” does not say who does.
    '(?:asks|comes|costs|has|is|lives|needs|takes|wants|was)|\\p{Sc}\\S+,.*|' +
    'you (?:asked|mentioned|said|told|wanted|wrote))(?![\\p{L}’\'])',
  'iu',
);

/** “The position this morning is as follows.” */
const announces = /\b(?:as follows|below|(?:these|the following)(?: \p{L}+)?)[.:!]?\W*$/iu;

/** “I do need one thing from you”, “I would advise you not to”: what is asked stands in the next words. */
const saysNotWhat = new RegExp(
  '\\b(?:an?|one|two|three|a few|some|a couple of) (?:\\p{L}+ )?(?:favou?rs?|points?|questions?|things?)\\b|' +
    "^(?:i|we)(?:['’]d| would)? (?:also |only )?(?:advise|recommend|suggest)\\b",
  'iu',
);

/** False for what says nothing by itself, and for a task that is not the client's. */
function isClear({ type, text }: SummaryLine): boolean {
  const words = text.replace(/^[\s*_>•-]+/, '');
  // “Small sign: £20.” says what it is about; “That is £385.” does not.
  if (type === 'fact') return !unclear.test(words) && !announces.test(words) && (words.includes(': ') || words.split(/\s+/).length > 3);
  if (type === 'question') return true;
  if (saysNotWhat.test(words)) return false;
  if (/^(?:could|can|would|will) you\b|\bplease\b/i.test(words)) return true;
  const isOurs = /^\w+ you\b(?! (?:give|let|send|sign|tell|write)\b)/i.test(words);
  return !isOurs && (/\byou\b/i.test(words) || !/^(?:i|it|that|there|they|this|we)\b/i.test(words));
}

