/** What the client asked for against the row that prices it: “You asked for 120 folding chairs” and “| Folding chair | 110 | …”. */
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { cuedPhrase } from './cues';
import { factStem } from './factClause';
import { numberNamed, numberSource } from './numberNames';
import { priceTables, type PriceRow } from './priceTables';
import { plainText } from './tense';

interface Ordered extends TextRange {
  readonly value: number;
  /** The stems of the words that name the things: “folding”, “chair”. */
  readonly stems: readonly string[];
}

interface OrderedPair {
  readonly first: TextRange;
  readonly second: TextRange;
}

const none: readonly Ordered[] = [];
const order = cuedPhrase(
  `\\b(?:you (?:also )?(?:asked(?: (?:me|us))? (?:for|about)|chose|need(?:ed)?|ordered|require|want(?:ed)?)|` +
    `your order (?:for|of)|(?:as )?you wish(?:ed)? for) ` +
    `(${numberSource}) ((?:[a-z-]+ ){0,3}?[a-z-]+s)(?= ?(?:[.,;:!)]|$|and\\b|for\\b|in\\b|on\\b|plus\\b|to\\b|with\\b))`,
);
const findOrders = whereCued([order], none, (sentence: Sentence): readonly Ordered[] => {
  const match = order.exec(sentence, plainText(sentence));
  const value = match ? numberNamed(match[1]!) : undefined;
  if (!match || value === undefined || value < 2 || fewer.test(sentence.text)) return none;
  const start = match.index + match[0].lastIndexOf(`${match[1]!} ${match[2]!}`);
  return [{ value, stems: match[2]!.split(' ').map(factStem), start, end: start + match[1]!.length }];
});

/** “You asked for 120 chairs, but we have 110.” */
const fewer = /\b(?:but|fewer|have|however|instead|less|more|only|rather|than|though)\b/i;

export function orderedCounts(document: ProseDocument): readonly OrderedPair[] {
  const orders = document.hits(findOrders).flatMap(({ start, notes, block }) =>
    block.type === 'cell' ? [] : notes.map((ordered) => ({ ...ordered, start: ordered.start + start, end: ordered.end + start })),
  );
  if (orders.length === 0) return [];
  const rows = priceTables(document).flatMap(({ rows }) => rows.filter(({ role, optional }) => role === 'item' && !optional));
  return orders.flatMap((ordered) => {
    const same = rows.filter((row) => namesOnly(row, ordered.stems));
    const [quantity, ...others] = same.length === 1 ? same[0]!.quantities : [];
    if (!quantity || others.length > 0 || ordered.start > quantity.figure.start || isToldElsewhere(document, quantity.figure)) return [];
    const given = Number(quantity.figure.value);
    const [low, high] = [ordered.value, given].sort((a, b) => a - b) as [number, number];
    return low !== high && high <= low * 1.5 ? [{ first: ordered, second: quantity.figure }] : [];
  });
}

/** “Folding chair”, and not “Chair cover”. */
function namesOnly({ words }: PriceRow, stems: readonly string[]): boolean {
  const named = (words.toLowerCase().match(/[a-z-]{3,}/g) ?? []).map(factStem);
  return named.length > 0 && named.every((stem) => stems.includes(stem)) && named.includes(stems.at(-1)!);
}

/** A number that the letter gives twice is meant: “We have 110 left.” */
function isToldElsewhere({ text }: ProseDocument, { start, end, text: figure }: TextRange & { readonly text: string }): boolean {
  const rest = `${text.slice(0, start)}#${text.slice(end)}`;
  return new RegExp(`(?<![\\d.,])${figure.replace(/[^\d.,]/g, '').replace(/[.,]/g, '\\$&')}(?![\\d]|[.,]\\d)`).test(rest);
}
