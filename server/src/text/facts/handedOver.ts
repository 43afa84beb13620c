/** What was late and comes with this very message: “The plans are attached, sorry they’re a week later than I said”. */
import { phrase } from './cues';

const comesWithThis = phrase(
  "(?<!\\b(?:not|yet) )(?<!n't )\\b(?:attached|enclosed|here (?:is|are|it is|they are)|here's|" +
    '(?:in|with) this (?:box|e-?mail|envelope|folder|letter|mail|message|note|parcel)|' +
    '(?:at|in|under|via) (?:the|this) link)\\b',
);

/** True when the words, in small letters, hand something over. */
export const handsOver = (text: string): boolean => comesWithThis.test(text);

const upToClause = /^.*(?:[.,;:!(–—]|\b(?:and|apologies|apologise|apologize|but|sorry|though)\b)|^/;
const opening = /^(?:[^a-z]|\b(?:about|again|for|if|that)\b)*/;
const saysIt = /^(?:it|these|they|this|those)\b/;

/**
 * True when what is said from `start` on is said of “it” or of nothing that has a name: “sorry it’s late”, “(sorry, later than I said)”.
 *
 * @param text A sentence in small letters; `start` is an offset in it.
 */
export function isOfUnnamed(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 80), start).replace(upToClause, '').replace(opening, '');
  const said = (lead + text.slice(start)).trimStart();
  return saysIt.test(said) || (lead.trim() === '' && !/^(?:a|all|an|both|my|our|some|the|your)\b/.test(said));
}
