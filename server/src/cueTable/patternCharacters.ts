/** What the characters, classes and escapes of a pattern stand for. */
import type { AST } from '@eslint-community/regexpp';

type Element = AST.Element | AST.ClassRangesCharacterClassElement;

/** A letter or digit that is known, a character that parts words, some digit, or something unknown. */
export type CharacterSet = 'letter' | 'mark' | 'digit' | 'any';

export function characterSetOf(element: AST.Element): CharacterSet {
  if (element.type === 'Character') return isLetter(element) ? 'letter' : 'mark';
  if (element.type === 'CharacterSet') return setOf(element);
  if (element.type !== 'CharacterClass' || element.negate || element.unicodeSets) return 'any';
  if (element.elements.every(isDigits) && element.elements.some(({ raw }) => raw !== '-')) return 'digit';
  return element.elements.every((part) => !hasLetters(part)) ? 'mark' : 'any';
}

function setOf(set: AST.CharacterSet): CharacterSet {
  if (set.kind === 'digit' && !set.negate) return 'digit';
  if (set.kind === 'space' && !set.negate) return 'mark';
  if (set.kind === 'word' && set.negate) return 'mark';
  return set.kind === 'property' && !set.negate && !set.strings && partsWords.has(set.key) ? 'mark' : 'any';
}

/** Kinds of characters that are no part of a word: signs of currencies, dashes and other punctuation, small pictures. */
const partsWords: ReadonlySet<string> = new Set(['Sc', 'Pd', 'P', 'Extended_Pictographic']);

/** Words are runs of `[A-Za-z0-9_]`, and other letters part them. */
const isLetter = ({ value }: AST.Character): boolean => value < 128 && /\w/.test(String.fromCharCode(value));

const isDigits = (part: Element): boolean =>
  part.raw === '-' ||
  (part.type === 'Character' && isDigit(part)) ||
  (part.type === 'CharacterClassRange' && isDigit(part.min) && isDigit(part.max)) ||
  (part.type === 'CharacterSet' && setOf(part) === 'digit');

const isDigit = ({ value }: AST.Character): boolean => value >= 48 && value <= 57;

/** A bar parts words as marks do: the parts of “first_name” are looked up too. */
function hasLetters(part: Element): boolean {
  if (part.type === 'Character') return isLetter(part) && part.raw !== '_';
  if (part.type === 'CharacterClassRange') return part.min.value < 123 && part.max.value >= 48;
  return part.type !== 'CharacterSet' || setOf(part) !== 'mark';
}

/** The character that stands there and no other; `undefined` where it may be another. */
export const literalOf = (element: AST.Element): string | undefined => (element.type === 'Character' ? String.fromCodePoint(element.value) : undefined);

/** The marks of which one stands there, “:” and “=” for “[:=]”; none where it may be another. */
export function marksOf(element: AST.Element): string {
  if (element.type === 'Character') return literalOf(element)!;
  if (element.type !== 'CharacterClass' || element.negate || element.unicodeSets) return '';
  return element.elements.every((part): part is AST.Character => part.type === 'Character')
    ? element.elements.map(({ value }) => String.fromCodePoint(value)).join('')
    : '';
}
