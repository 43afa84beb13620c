/** All numbers of a letter that may count something, and whether they make one another: six apple trees and four pears are ten trees. */
import { CuedPattern } from '../cuedPattern';
import { whereCued } from '../cuedFinder';
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import { datesIn } from './dates';
import { moneyIn } from './money';
import { numberNamed, numberSource } from './numberNames';
import { arePeople, mayBeSameThings } from './sameThings';
import { countsIn } from './statedCounts';
import { plainText } from './tense';

export interface LetterNumber {
  readonly start: number;
  readonly value: number;
  /** What it counts, as `statedCounts` names it; empty where the noun is left out: “and four more”. */
  readonly role: string | undefined;
}

const none: readonly LetterNumber[] = [];
const anyNumber = new CuedPattern(`(?<![\\d.,/:\\p{Sc}-])\\b(?:${numberSource})(?![\\d%]|[.,:]\\d| ?(?:%|per ?cent))(?!\\w)`, 'gu');
/** Behind a number whose noun is left out. */
const elliptic = new RegExp(
  '^(?:\\s+(?:are|and|at|by|each|extra|for|from|further|go|has|have|in|is|more|of|on|or|others?|over|spare|spares|stay|to|' +
    'were|will|with|x)\\b|\\s*[.,;:!?)×–]|\\s*$)',
);

const atHour = /\b(?:about|around|at|by|from|to|till|until) $/;

const findNumbers = whereCued([anyNumber], none, (sentence: Sentence): readonly LetterNumber[] => {
  const plain = plainText(sentence);
  const others = [...datesIn(sentence).filter(({ type }) => type !== 'duration'), ...moneyIn(sentence)];
  const counts = sentence.note(countsIn);
  return anyNumber.matchAll(sentence, plain).flatMap(({ 0: written, index: start }) => {
    const value = numberNamed(written);
    if (value === undefined || value < 2 || others.some((other) => other.start <= start && start < other.end)) return [];
    const counted = counts.findLast((fact) => fact.start <= start && start < fact.end);
    // “They arrive at 10.”
    if (!counted && value < 25 && atHour.test(plain.slice(0, start))) return [];
    return [{ start, value, role: counted?.role ?? (elliptic.test(plain.slice(start + written.length)) ? '' : undefined) }];
  });
});

export const numbersOf = (document: ProseDocument): readonly LetterNumber[] => document.note(findAll);
const findAll = (document: ProseDocument): readonly LetterNumber[] =>
  document.hits(findNumbers).flatMap(({ start, notes }) => notes.map((number) => ({ ...number, start: number.start + start })));

/** More are a list of stock. */
const most = 60;

/** True when the letter has the number at another place too, or numbers of the same things that make it. */
export const isMadeOfNumbers = (value: number, at: number, roles: readonly string[], document: ProseDocument): boolean =>
  isNumberedAgain(value, at, document) || isSumOfNumbers(value, at, roles, document);

function isNumberedAgain(value: number, at: number, document: ProseDocument): boolean {
  const numbers = numbersOf(document);
  return numbers.length > most || numbers.some((number) => number.start !== at && number.value === value);
}

/** True when numbers of the same things add up to it, or leave it over. */
export function isSumOfNumbers(value: number, at: number, roles: readonly string[], document: ProseDocument): boolean {
  const numbers = numbersOf(document).filter(({ start }) => start !== at);
  if (numbers.length > most) return true;
  const parts = numbers
    .filter(({ role }) => role !== undefined && (role === '' || roles.some((own) => mayBeSameThings(own, role) || arePeople(own, role))))
    .map((number) => number.value);
  return (
    parts.some((one, index) =>
      parts
        .slice(index + 1)
        .some(
          (other, next) =>
            one + other === value || Math.abs(one - other) === value || parts.slice(index + next + 2).some((third) => one + other + third === value),
        ),
    ) ||
    isProduct(
      value,
      numbers.map((number) => number.value),
      document,
    )
  );
}

/** “Four tables of eight” are 32 guests. */
const isProduct = (value: number, values: readonly number[], { text }: ProseDocument): boolean =>
  inGroups.test(text) && values.some((one, index) => values.slice(index + 1).some((other) => one > 1 && other > 1 && one * other === value));
const inGroups = /\b(?:each|every|per|times|sets? of|(?:bags|boxes|bundles|crates|groups|packs|pairs|rows|tables|teams|trays) (?:of|for|with))\b|×/i;
