/** Writes a plainer phrase in place of another so that the sentence still reads well: capitals, “a” and “an”, spaces. */
import { light } from '../text/light';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';

export interface SentenceEdit {
  /** Counts from the start of the sentence. */
  readonly range: TextRange;
  readonly text: string;
}

/** The edits that put `plain` in place of `range`; `plain` may be empty, then the phrase goes. */
export function replacementEdits(sentence: Sentence, range: TextRange, plain: string): readonly SentenceEdit[] {
  const { text } = sentence;
  if (plain === '') return removal(text, range);
  const written = withCapitalsOf(text, range, plain);
  // “Retouch them” is “touch them up”.
  const pronoun = /^(\w+) (?:up|out|down|off|over|back|away|in)$/.test(plain)
    ? /^ (?:it|them|those|these|that|this|you|us|me|him|her)\b/.exec(text.slice(range.end))
    : null;
  if (pronoun) return [{ range: { start: range.start, end: range.end + pronoun[0].length }, text: written.replace(/ /, `${pronoun[0]} `) }];
  const article = articleEdit(text, range.start, plain);
  return [...verbEdit(text, range.start, plain), ...(article ? [article] : []), { range, text: written }];
}

/** One does a dive and takes a look: “I did a deep dive into your figures” is “I took a close look at your figures”. */
function verbEdit(text: string, start: number, plain: string): readonly SentenceEdit[] {
  const found = /\blooks? at$/.test(plain) ? doing.exec(text.slice(Math.max(0, start - 30), start)) : null;
  if (!found) return [];
  const end = start - found[2]!.length;
  return [{ range: { start: end - found[1]!.length, end }, text: taking[found[1] as keyof typeof taking] }];
}
const doing = /\b(do|does|did|doing|done)( (?:(?:an?|the) )?)$/;
const taking = { do: 'take', does: 'takes', did: 'took', doing: 'taking', done: 'taken' };

/**
 * Drops a phrase with the space and the comma behind it, mends “a” and “an” before it, and gives its capital to the next
 * word. Blanks further on may be marks of emphasis, so they stay.
 */
function removal(text: string, { start, end }: TextRange): readonly SentenceEdit[] {
  const behind = /^,?\s?/.exec(text.slice(end))![0].length;
  const next = text.slice(end).search(/[^\s,]/) + end;
  if (next < end || /[.!?;:)]/.test(text[next]!)) return [{ range: { start: start - /\s?$/.exec(text.slice(0, start))![0].length, end }, text: '' }];
  const first = text[next]!;
  const article = articleEdit(text, start, text.slice(next, next + 12));
  if (article) return [article, { range: { start, end: end + behind }, text: '' }];
  // “Further to our talk, I write to inform you that the …” goes on in small letters.
  if (first === first.toUpperCase() || !/^\p{Lu}/u.test(text.slice(start)) || /\p{L}[^.!?:\n]*$/u.test(text.slice(0, start)))
    return [{ range: { start, end: end + behind }, text: '' }];
  if (next === end + behind) return [{ range: { start, end: next + 1 }, text: first.toUpperCase() }];
  return [
    { range: { start, end: end + behind }, text: '' },
    { range: { start: next, end: next + 1 }, text: first.toUpperCase() },
  ];
}

/** SHOUTED stays shouted, a Capital stays a capital; an acronym has its capitals for another reason, unless all is in capitals. */
function withCapitalsOf(text: string, { start, end }: TextRange, plain: string): string {
  const old = text.slice(start, end);
  const capital = plain[0]!.toUpperCase() + plain.slice(1);
  if (!/^\P{L}*\p{Lu}/u.test(old)) return plain;
  // Inside a sentence the capital was that of a name: “a Jira ticket” is “a task”.
  if (/\p{Ll}/u.test(old.replace(/s$/, ''))) return /^\p{Lu}\S* \p{Ll}/u.test(old) && /\p{L}[^.!?:\n]*$/u.test(text.slice(0, start)) ? plain : capital;
  const others = text.slice(0, start) + text.slice(end);
  if (/\p{Lu}/u.test(others) ? !/\p{Ll}/u.test(others) : old.length > 6) return plain.toUpperCase();
  return /\p{L}/u.test(text.slice(0, start)) ? plain : capital;
}

const article = light(/(?<![\p{L}\p{N}])(an?)(\s+)$/iu);

/** The edit that turns “a” into “an” or back before `next`; `undefined` when the article is right or missing. */
export function articleEdit(text: string, start: number, next: string): SentenceEdit | undefined {
  const match = article.exec(text.slice(Math.max(0, start - 6), start));
  if (!match) return undefined;
  const [, written, space] = match;
  const wanted = /^(?:the|your|our|my|his|her|its|their|some|this|that)\b/i.test(next) ? '' : startsWithVowelSound(next) ? 'an' : 'a';
  if (wanted === written!.toLowerCase()) return undefined;
  const end = start - space!.length;
  const range = { start: end - written!.length, end: wanted === '' ? start : end };
  const fitting = /^[A-Z]/.test(written!) && wanted ? wanted[0]!.toUpperCase() + wanted.slice(1) : wanted;
  return { range, text: fitting };
}

export const articleFor = (word: string): 'a' | 'an' => (startsWithVowelSound(word) ? 'an' : 'a');

/** By letters with the common exceptions: “an hour”, “a user”, “a one-off”, “an MP”. */
function startsWithVowelSound(word: string): boolean {
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return true;
  if (/^(?:uni(?![nm])|use|usa|usu|ut[ei]|eu|one|once|ubiq)/i.test(word)) return false;
  if (/^[A-Z]{2,}\b/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^[aeiou]/i.test(word);
}
