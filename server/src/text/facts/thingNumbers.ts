/** Figures that look like a day and are the number of a part, an invoice, a page, or a score. */

/** “Part number 06-07-12”, “invoice 04/05/2027-B”: figures that number a thing; “invoice: 04/05/2027” may be its day. */
export const isNumberOfThing = (before: string): boolean => numbered.test(before);
const numbered = new RegExp(
  '(?:\\b(?:account|article|batch|catalogue|(?<!in )case|chapters?|claim|clause|code|file|flat|gate|grade|id|item|lot|' +
    'models?|no|nos|nr|numbers?|numbered|pages?|part|platform|psalm|ratio|ref|reference|release|rooms?|section|serial|' +
    'series|sheet|size|step|track|unit|verse|version|volume)\\b\\.?(?: (?:no|nr|number|code|id)\\b\\.?)?' +
    '(?:\\s+(?:is|was|are|reads))?[\\s:#№]*|#\\s?|\\b(?:appliance|cheque|contract|cover|docket|folder|form|invoice|job|' +
    'licen[cs]e|order|p\\.?o\\.?|permit|policy|product|protocol|quotation|quote|receipt|ticket|voucher)\\s+)$',
  'i',
);
/** What stands behind the beginning of a longer number or of a file's name. */
export const isPartOfNumber = /^(?:-\w|\.[a-z]{2,4}\b)/i;
/** “10/11 Mill Street”: the houses 10 and 11. */
export const isHouse = (behind: string): boolean => street.test(behind);
const street = new RegExp(
  "^\\s(?:\\p{Lu}[\\p{L}.'’-]* ){1,4}(?:Av(?:e|enue)|Buildings?|Close|Court|Crescent|Drive|Gardens?|Gate|Green|Grove|Hill|House|" +
    'Lane|Mews|Parade|Park|Place|Quay|R(?:d|oad)|Row|Sq(?:uare)?|St(?:reet)?|Terrace|Walk|Way|Wharf|Yard)\\b',
  'u',
);
/** “9/10, up from 6/10”, “6/10 of them”. */
export const isScore = (words: string, before: string, behind: string): boolean =>
  /\b(?:up|down|rose|fell|went|rise|improved|dropped|grew)\s+(?:from|to)\s+$/i.test(before) ||
  /^\s+(?:of|points?|stars?|marks?|votes?)\b/i.test(behind) ||
  new RegExp(`\\d{1,2}/${/\d+$/.exec(words)?.[0] ?? '-'}(?!\\d)[^/]*$`).test(before);

const figures = /\d{1,2}([/-])\d{1,2}\1\d/g;

/** True when figures in the form of a date are the number of something: “number 31-02-2027”. */
export function numbersThing(text: string): boolean {
  for (const { index } of text.length > longest ? [] : text.matchAll(figures)) if (isNumberOfThing(text.slice(Math.max(0, index - 40), index))) return true;
  return false;
}
/** A longer line is data. */
const longest = 5000;
