/** Parts that bear a number, such as “chapter two” and “the third chapter”: a word about one puts nothing right in another. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { apologyIn } from './apologies';
import { plainText } from './tense';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const cardinals = 'one two three four five six seven eight nine ten'.split(' ');
/** What comes in numbers; of lamps and boxes a second one may well be the replacement. */
const things = '(chapter|episode|instal+ment|issue|lesson|part|phase|room|section|session|stage|unit|volume)';
const ordinal = new RegExp(`\\b(${ordinals.join('|')}) ${things}\\b`, 'g');
const cardinal = new RegExp(`\\b${things} (${cardinals.join('|')}|10|[1-9])(?![\\w:-]|[.,]\\d)`, 'g');

/** The numbers by thing: “chapter” → 2. */
function numbersIn(sentence: Sentence): ReadonlyMap<string, number> {
  const text = plainText(sentence);
  return new Map([
    ...Array.from(text.matchAll(ordinal), ([, word, thing]) => [thing!, ordinals.indexOf(word!) + 1] as const),
    ...Array.from(text.matchAll(cardinal), ([, thing, word]) => [thing!, Number(word) || cardinals.indexOf(word!) + 1] as const),
  ]);
}

/** True when the sentence opens with another part of the same thing than what we are sorry for: “the third chapter follows”, of a mistake in chapter two. */
export function isOfAnotherPart(sentence: Sentence, document: ProseDocument): boolean {
  const text = plainText(sentence);
  if (!opensWithPart.test(text) || mends.test(text)) return false;
  const own = [...numbersIn(sentence)];
  if (own.length !== 1) return false;
  const [thing, number] = own[0]!;
  const numbers = document.note(regretted).map((other) => numbersIn(other).get(thing)).filter((other) => other !== undefined);
  return numbers.length > 0 && !numbers.includes(number);
}

const opensWithPart = new RegExp(
  `^\\W*(?:(?:and|but) )?(?:(?:our|the|your) )?(?:(?:${ordinals.join('|')}) ${things}|${things} (?:${cardinals.join('|')}|\\d))\\b`,
);
const mends = /\b(?:again|all|both|correct\w*|fresh|instead|it|missing|new|right|that|them|too|without)\b/;
const regretted = ({ ownSentences }: ProseDocument): readonly Sentence[] =>
  ownSentences.filter(({ sentence }) => apologyIn(sentence)).map(({ sentence }) => sentence);
