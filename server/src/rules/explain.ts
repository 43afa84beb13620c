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
  const { at, inBrackets } = placeBehind(sentence, { ...word, end: isPlural || means.startsWith('that is,') ? word.end : endOfCompound(sentence, word.end) });
  const isEach = isPlural && /^(?:an?|one) /.test(means);
  const meaning = isEach ? `each ${means}` : means;
  const text = inBrackets ? `, ${isEach ? '' : 'that is, '}${meaning}${/^\s*[)\]]/.test(sentence.text.slice(at)) ? '' : ','}` : ` (${meaning})`;
  return { title: 'Explain it here', safe: false, edits: [{ range: { start: at, end: at }, text }] };
}

const heads = new Set<string>(compoundHeads);

/** “The EICR certificate” and “Windows Server 2016” are explained as a whole. */
function endOfCompound({ text }: Sentence, end: number): number {
  const version = /^ (?:(?:19|20)\d\d|\d+\.\d+)(?! ?[%\d-])\b/.exec(text.slice(end));
  if (version) return end + version[0].length;
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
