/** Somebody who is ill, away or gone and is not of our house: the tenant, the rector, your sister, the dog whom the letter is about. */
import { family } from '../../words/kitchenWords';
import { animals } from '../../words/graveLifeWords';
import { outsiders } from '../../words/outsiderWords';
import { clientPeople } from '../../words/peopleWords';
import { isName } from './blameSubjects';
import { oneOf, phrase } from './cues';

const creature = oneOf(`${animals}, ${outsiders}`);
const auxiliary =
  "(?:(?: |')(?:also|are|back|been|both|currently|d|had|has|have|is|just|ll|now|off|only|out|s|still|then|was|were|will(?: be)?))*";
const place = "(?: (?:above|at|below|downstairs|from|in|next door|of|on|upstairs|who|with)(?: (?!my\\b|our\\b)[\\w'-]+){0,4}?)?";
/** “The tenant in flat 3 is”, “when the caretaker is back from his”. */
const stranger = phrase(`(?<!\\b(?:my|our) (?:[a-z-]+ )?)\\b(?:an?|her|his|the|their|` +
    `this) (?:[a-z-]+ ){0,2}?${creature}(?:'s [a-z]+)?${place},?${auxiliary}(?: (?:in|off|on))?\\W*$`);
const pronoun = phrase(`\\b(?:he|she|they|who)${auxiliary}(?: (?:in|off|on))?\\W*$`);
const yours = phrase(`\\byour (?:[a-z'-]+ ){0,2}?(?:${oneOf(clientPeople)}|${oneOf(family)}|${creature})(?![\\w-])`);
const another = phrase(`(?<!\\b(?:my|our) (?:[a-z-]+ )?)\\b(?:an?|the|this) (?:[a-z-]+ )?${creature}(?![\\w-])`);
const ours = /\b(?:colleagues?|my|(?:one|two|three|some|both) of us|our)\b/;
const capital = /(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu;
const named = new RegExp(`(\\p{Lu}\\p{L}+)${auxiliary}\\W*$`, 'u');

/** What is told before the words that tell how somebody is. */
export interface Told {
  /** The sentence until there, as written. */
  readonly before: string;
  /** What stands in the paragraph before the sentence, as written. */
  readonly paragraph: string;
  /** What the letter is about and whom it goes to, as the header has it. */
  readonly header: string;
}

export function isOutsider({ before, paragraph, header }: Told): boolean {
  const plain = before.toLowerCase().replaceAll('’', "'");
  if (stranger.test(plain)) return true;
  if (!pronoun.test(plain)) {
    const name = named.exec(before.replaceAll('’', "'"))?.[1];
    return name !== undefined && hasName(header, name);
  }
  // Whom “he” means is certain only where nobody of ours is spoken of.
  const told = `${paragraph} ${before}`;
  const small = told.toLowerCase().replaceAll('’', "'");
  if (ours.test(small.replace(pronoun, ''))) return false;
  const called = [...told.matchAll(capital)].filter(({ 0: word, index }) => isName(word, false) && (hasName(header, word) || !isFirst(told, index)));
  if (called.some(({ 0: word }) => !hasName(header, word))) return false;
  return called.length > 0 || yours.test(small) || another.test(small);
}

const isFirst = (text: string, at: number): boolean => /(?:^|[.!?:])\W*$/.test(text.slice(0, at));
const hasName = (header: string, name: string): boolean => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(header);
