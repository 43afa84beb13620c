/** Places in the diary or on the shelf that are kept for the client until a day, and those who get them afterwards. */
import { acceptances, rivals } from '../../words/priceLimitWords';
import type { Sentence } from '../sentence';
import { cuedPhrase, oneOf } from './cues';
import { limitsIn, marksOf, together, type Mark } from './limits';

const kept = cuedPhrase(
  [
    '\\b(?:pencil(?:l?ed)?|first refusal|(?:first|second) option|first in the queue|courtesy hold|wait(?:s|ing)? for you|' +
      "(?:put|set) (?:aside|by)|ring-?fence|can only wait|(?:it|date|day|place|slot|two|one|weekend)(?: is| are|'s) yours|" +
      '(?:is|are) (?:reserved|held|kept|saved)|(?:reserved|held|kept) for you)\\b',
    "\\b(?:put|set|keep|keeping|hold|holding|held|kept|reserved?|saved?)(?: [\\w']+){0,6} (?:for (?:you|him|her|them|me)|free|open|aside|to one side)\\b",
    "\\b(?:i|we)(?:'ll| will| can|'m|'re| am| are)? (?:hold|holding|keep|keeping|reserve|reserving|block|blocking) " +
      '(?:off )?(?:the|your|that|this|these|those|it|both)\\b(?! (?:right|originals?|photographs|copy|copies|keys|files|' +
      'samples|data|records|deposit))',
  ].join('|'),
);
/** What is kept is kept to a day, not from one: “I keep it free until Friday”. */
const keptUntil = new RegExp(
  '\\b(?:hold|keep|save|fence|wait|pencil|reserve|aside|yours|queue|option|refusal|block|free|open|held|kept|stay|for you|' +
    'for me|for him)[^.;]*?\\b(?:until|till?|through|to|up to|as far as|' +
    'for (?:an?|another|one|two|three|four|six|ten|\\d+|the (?:next|coming)))\\b[^,;]{0,30}$',
);
/** “We have reserved the date and need your word by Friday”, not “reply by Friday, and we keep it”. */
const isKept = cuedPhrase(
  "\\b(?:am|are|have|i'm|i've|is|provisionally|we're|we've)(?: now| provisionally)? " +
    '(?:blocked|held|holding|keeping|pencill?ed|put aside|reserved|set aside)\\b',
);
const others = cuedPhrase(`\\b${oneOf(rivals)}\\b`, 'g');

/** What the client does to take an offer. */
export const takes = cuedPhrase(`\\b${oneOf(acceptances)}\\b`, 'g');

/** @param ends The times that something lasts to, also those named before. */
export function keepsPlace(sentence: Sentence, plain: string, ends: readonly Mark[]): boolean {
  if (kept.test(sentence, plain) && limitsIn(sentence).limits.some(([start]) => keptUntil.test(plain.slice(0, start)))) return true;
  return (
    (isKept.test(sentence, plain) && together(plain, 140, marksOf(takes, sentence, plain), ends)) ||
    together(plain.replaceAll(';', ','), 140, marksOf(others, sentence, plain), ends)
  );
}
