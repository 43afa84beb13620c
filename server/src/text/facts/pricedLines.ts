/** Lines of one paragraph that each end in the price of a thing: “Path of gravel ..... £630”, “**Beds** £220”, “Shrubs out” with “£340” under it. */
import type { Prose } from '../prose';
import { bareChoice, dealFact, stage } from './itemLists';
import { hasContent } from './things';

/** How many lines of the words price a thing. */
export const pricedLines = ({ raw, text }: Prose): number => (/\p{Sc}/u.test(text) && raw.length < longest ? linesOf(raw).filter(isPriced).length : 0);

/** Nobody sets out prices in a longer paragraph. */
const longest = 3000;

/** An amount that stands alone belongs to the line above. */
const linesOf = (raw: string): readonly string[] => raw.replace(/[*_\\]/g, '').replace(/\s*\n\s*(?=\p{Sc}\s?\d[\d.,]*\s*(?:\n|$))/gu, ' ').split('\n');

function isPriced(line: string): boolean {
  const priced =
    /^\s*(?:[a-z]\)|\(?\d{1,2}[.):]?\)?\s)?\s*(\p{L}[^\p{Sc}.…:=|]{2,70}?)\s*(?:\.{2,}|…+|[,:=|–—-])*\s*(?:\p{Sc}\s?(?:\d[\d.,]*)?\d|\d[\d.,]*\s?\p{Sc})\s*$/u.exec(
      line,
    );
  const thing = priced?.[1] ?? '';
  return (
    thing !== '' &&
    thing.split(/\s+/).length <= mostWords &&
    !otherRow.test(thing) &&
    !dealFact.test(`${thing}:`) &&
    !stage.test(thing) &&
    !bareChoice.test(`${thing}: 1`) &&
    hasContent(thing)
  );
}

/** A sentence that happens to end in an amount has more. */
const mostWords = 8;
/** Sums, payments and what is said in a sentence. */
const otherRow = /\b(?:all|altogether|are|both|comes?|costs?|is|makes?|pay|payments?|price|short|sum|together|total|we|will|would|you)\b/i;
