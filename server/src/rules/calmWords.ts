/** Shouted words without the raised voice. */
import type { ProseDocument } from '../text/document';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { isAcronym, isLoud } from './shouts';

/** The same words in small letters: names, days, acronyms and the first letter of a sentence keep their capitals. */
export function calmed(sentence: Sentence, { start, end }: TextRange, document: ProseDocument): string {
  const isFirst = /^\P{L}*$/u.test(sentence.text.slice(0, start));
  const spellings = document.note(namesSpelled);
  const calm = sentence.text.slice(start, end).replace(/\p{L}[\p{L}’']*/gu, (word) => {
    const lower = word.toLowerCase();
    if (/^i(?:[’'].*)?$/.test(lower)) return `I${lower.slice(1)}`;
    if (dayOrMonth.test(lower)) return word[0]! + lower.slice(1);
    return isLoud(word) ? lower : (spellings.get(lower) ?? (isAcronym(word) ? word : lower));
  });
  return isFirst ? calm.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : calm;
}

const dayOrMonth =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;

/** Words that the letter writes with a capital though no sentence begins with them, such as “Maya” or “InDesign”, and never without. */
function namesSpelled({ text }: ProseDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name] of text.matchAll(/(?<=[\p{Ll},;:] )\p{Lu}\p{Lu}?\p{Ll}[\p{L}]*/gu)) names.set(name.toLowerCase(), name);
  for (const [word] of text.matchAll(/(?<![\p{L}@.-])\p{Ll}+(?![\p{L}@]|\.\p{L})/gu)) names.delete(word);
  return names;
}
