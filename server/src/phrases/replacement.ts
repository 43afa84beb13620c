/** Writes a plainer phrase in place of another so that the sentence still reads well: capitals, “a” and “an”, spaces. */
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
  if (plain === '') return [removal(text, range)];
  const edits: SentenceEdit[] = [{ range, text: withCapitalsOf(text.slice(range.start, range.end), plain) }];
  const article = articleEdit(text, range.start, plain);
  return article ? [article, ...edits] : edits;
}

/** Drops a phrase with the space and the comma behind it, and gives its capital to the next word. */
function removal(text: string, { start, end }: TextRange): SentenceEdit {
  const gap = /^\s*,?\s*/.exec(text.slice(end))![0].length;
  const next = text[end + gap];
  const wasCapital = /^\p{Lu}/u.test(text.slice(start));
  if (next !== undefined && wasCapital) return { range: { start, end: end + gap + 1 }, text: next.toUpperCase() };
  if (next !== undefined && /[.!?;:)]/.test(next)) return { range: { start: start - /\s*$/.exec(text.slice(0, start))![0].length, end: end + gap }, text: '' };
  return { range: { start, end: end + gap }, text: '' };
}

/** SHOUTED stays shouted, a Capital stays a capital; a name in the new words keeps its own. */
export function withCapitalsOf(old: string, plain: string): string {
  const letters = old.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return plain.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(old) ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
}

const article = /(?<![\p{L}\p{N}])(an?)(\s+)$/iu;

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

/** By letters with the common exceptions: “an hour”, “a user”, “a one-off”, “an MP”. */
export function startsWithVowelSound(word: string): boolean {
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return true;
  if (/^(?:uni(?![nm])|use|usa|usu|ut[ei]|eu|one|once|ubiq)/i.test(word)) return false;
  if (/^[A-Z]{2,}\b/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return /^[aeiou]/i.test(word);
}
