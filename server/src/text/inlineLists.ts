/** Tells a list that was written in one line from a sentence that runs on. */
import { light } from './light';
import { readingWords } from './readingWords';

const enumerator = light(/(?<![\p{L}\p{N}])\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v)\)(?=\s)/giu);
const clauseStart = /^(?:which|who|whose|because|but|so|yet|although|though|while|whereas|since|if|when|unless|until|however|therefore)\b/i;
const pronoun = /^(?:we|i|you|he|she|they|it|there|this|that)\b/i;

/**
 * True for “We need: a logo, two photos and a text” and “We can (1) …, (2) … or (3) …”: three items or more, none of them,
 * nor the words that lead in, longer than `longest` words.
 */
export function isInlineList(text: string, longest: number): boolean {
  const fits = (part: string): boolean => readingWords(part).length <= longest;
  const marks = [...text.matchAll(enumerator)];
  if (marks.length >= 3) return text.split(enumerator).every(fits);
  for (const { index } of text.matchAll(/:(?=\s)/g)) {
    const lead = text.slice(0, index);
    if (!fits(lead)) return false;
    const listed = text.slice(index + 1);
    if (isList(listed, fits) || isList(listed.replace(asides, ''), fits)) return true;
  }
  return false;
}

/** What stands in brackets behind an item is no item: “the cable car (about 30 €, I have no prices yet), lunches”. */
const asides = /\s?\([^()]*\)/g;

/** Nobody says a sentence without a verb; what stands behind these words may have one. */
const joined = /\b(?:as|how|that|what|when|where|which|while|who)\b[^,]*/gi;
const verbs = light(
  /\b(?:am|are|can|could|did|do|does|had|has|have|he|I|is|it|must|shall|she|should|they|was|we|were|will|would|you)\b|[’'](?:d|ll|m|re|ve)\b/iu,
);

/** True for a list of three things or more, without a verb: “a room with a big table, tea and coffee, and a list of the names”. */
export const isListOfThings = (text: string, longest: number): boolean =>
  !verbs.test(text.replace(joined, '')) && isList(text, (part) => readingWords(part).length <= longest);

/** “…, and the fee, which the council pays” is no item of its own. */
const relative = /^(?:which|who|whose|where)\b/i;

function isList(text: string, fits: (part: string) => boolean): boolean {
  const parts = (separator: RegExp): string[] =>
    text
      .split(separator)
      .map((item) => item.trim())
      .filter(Boolean);
  const bySemicolon = parts(/;(?:\s+(?:and|or)\b)?/);
  if (bySemicolon.length >= 3) return bySemicolon.every(fits);
  const lines = parts(/[\n\u2028]/);
  if (lines.length >= 3 && lines.every((line) => line.split(/\s+/).length <= 8 && !/[.!?]\s/.test(line))) return true;
  const items = parts(/,(?=\s)(?:\s+(?:and|or|plus|as well as)\b)?|\s(?:and|or)\s(?=[^,]*$)/);
  const first = pronoun.exec(items[0] ?? '')?.[0].toLowerCase();
  return (
    items.length >= 3 &&
    items.every(
      (item, at) =>
        fits(item) && ((at > 2 && at === items.length - 1 && relative.test(item)) || !clauseStart.test(item)) && (first !== undefined || !pronoun.test(item)),
    )
  );
}
