/** Questions of the client that our words repeat in quotation marks, each with what we write below it. */
import type { ProseDocument } from '../document';
import type { Sentence } from '../sentence';
import type { OpenAsk } from './questions';

/** True for a sentence that is nothing but words in quotation marks. */
export const isQuotation = (sentence: Sentence): boolean => sentence.note(findWhole);

function findWhole({ text, quoted }: Sentence): boolean {
  const start = text.search(/\S/);
  const end = text.trimEnd().length;
  return start >= 0 && quoted.some((range) => range.start <= start + 1 && range.end >= end - 1);
}

/** True for a sentence that is only a field nobody has filled in. */
export const isOpenField = ({ text }: Sentence): boolean => /^\s*\[[^\]]*\]\W*$/.test(text);

/**
 * For each ask that `sentences` repeat, the index of the sentence that answers it: the first below the repeated words,
 * before the next. `undefined` as that index means that nothing stands there yet.
 */
export function answersBelow(asks: readonly OpenAsk[], sentences: readonly Sentence[]): ReadonlyMap<number, number | undefined> {
  const found = new Map<number, number | undefined>();
  const open = asks.map(({ text }) => plain(text));
  sentences.forEach((sentence, index) => {
    if (found.size === asks.length || !isQuotation(sentence)) return;
    const ask = askRepeatedBy(sentence, open);
    if (ask < 0) return;
    // The same question asked twice is repeated twice.
    open[ask] = '';
    const below = sentences[index + 1];
    found.set(ask, below && !isQuotation(below) && !isOpenField(below) ? index + 1 : undefined);
  });
  return found;
}

/** The indexes of the asks that our words repeat with a field below that nobody has filled in: their answer is begun. */
export function begunAsks({ ownSentences }: ProseDocument, asks: readonly OpenAsk[]): ReadonlySet<number> {
  const sentences = ownSentences.map(({ sentence }) => sentence);
  if (!sentences.some(isOpenField)) return new Set();
  const begun = new Set<number>();
  const open = asks.map(({ text }) => plain(text));
  sentences.forEach((sentence, index) => {
    const below = sentences[index + 1];
    if (!below || !isOpenField(below) || !isQuotation(sentence)) return;
    const ask = askRepeatedBy(sentence, open);
    if (ask < 0) return;
    open[ask] = '';
    begun.add(ask);
  });
  return begun;
}

/** The index of the ask with the same words, whose beginning we may have left out; a long one may be cut at its end. */
function askRepeatedBy({ text }: Sentence, asks: readonly string[]): number {
  const repeated = plain(text);
  if (repeated.length < 4 || repeated.length > 400) return -1;
  return asks.findIndex((ask) => ask === repeated || ask.endsWith(repeated) || (repeated.length > 60 && ask.startsWith(repeated)));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
