/** The repairs that a word the client may not know can have besides a plain word. */
import type { Sentence } from '../text/sentence';
import type { TextRange } from '../text/range';
import { compoundHeads } from '../words/compoundHeads';
import type { Fix } from './finding';

/**
 * Puts the meaning in brackets right behind the word; between commas where the word is in brackets itself.
 *
 * @param isPlural True where the word stands for several: “wireframes (each a simple outline of a page)”.
 */
export function explainHere(sentence: Sentence, word: TextRange, means: string, isPlural = false): Fix {
  const named = { ...word, end: endOfName(sentence, word.end) };
  const { at, inBrackets } = placeBehind(sentence, isPlural || means.startsWith('that is,') ? named : { ...named, end: endOfCompound(sentence, named.end) });
  const isEach = isPlural && /^(?:an?|one|the (?!\p{L}+s )\p{L}+) /u.test(means);
  const meaning = isEach ? `each ${means}` : means;
  const text = inBrackets ? `, ${isEach ? '' : 'that is, '}${meaning}${/^\s*[)\],;:.]/.test(sentence.text.slice(at)) ? '' : ','}` : ` (${meaning})`;
  return { title: 'Explain it here', safe: false, edits: [{ range: { start: at, end: at }, text }] };
}

const heads = new Set<string>(compoundHeads);

/** “Windows Server 2016”, “Tailwind v4” and “LLM-assisted” are explained as a whole, and “Google Analytics (GA4” before its bracket closes. */
function endOfName({ text }: Sentence, end: number): number {
  const behind = text.slice(end);
  const rest = /^ (?:(?:19|20)\d\d|v\d+(?:\.\d+)*|\d+\.\d+)(?! ?[%\d-])\b|^ IDs?\b|^-\p{L}[\p{L}-]*| \([\p{Lu}\d]{2,6}(?=\))/uy.exec(behind);
  return rest ? end + rest[0].length : end;
}

/** “The EICR certificate”. */
function endOfCompound({ text }: Sentence, end: number): number {
  const next = /^ (\p{Ll}+)(?![\p{L}’'-])/u.exec(text.slice(end));
  return next && heads.has(next[1]!) ? end + next[0].length : end;
}

/** The same when only the writer knows the meaning. */
export function askForMeaning(sentence: Sentence, word: TextRange): Fix {
  const { at, inBrackets } = placeBehind(sentence, word);
  const stop = '${1:what it stands for}';
  return {
    title: 'Say what it stands for',
    safe: false,
    edits: [{ range: { start: at, end: at }, text: inBrackets ? `, that is, ${stop}` : ` (${stop})`, snippet: true }],
  };
}

export const acceptWord = (rule: string, word: string): Fix => ({ title: `This client knows “${word}”`, safe: false, edits: [], accept: { rule, word } });

function placeBehind({ text }: Sentence, { end }: TextRange): { readonly at: number; readonly inBrackets: boolean } {
  const at = end + /^(?:['’]s\b)?/.exec(text.slice(end, end + 3))![0].length;
  const before = text.slice(0, at);
  return { at, inBrackets: before.lastIndexOf('(') > before.lastIndexOf(')') };
}
