/** Questions of the client that our words repeat in quotation marks, each with what we write below it. */
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
  sentences.forEach((sentence, index) => {
    if (!isQuotation(sentence)) return;
    const ask = asks.findIndex(({ text }, candidate) => !found.has(candidate) && isSame(text, sentence.text));
    if (ask < 0) return;
    const below = sentences[index + 1];
    found.set(ask, below && !isQuotation(below) && !isOpenField(below) ? index + 1 : undefined);
  });
  return found;
}

/** True for the same words; a long question may be cut at its end. */
function isSame(asked: string, repeated: string): boolean {
  const [one, other] = [plain(asked), plain(repeated)];
  return other.length > 3 && (one === other || one.endsWith(other) || (other.length > 60 && one.startsWith(other)));
}

const plain = (text: string): string => text.toLowerCase().replace(/\n[>\s]*/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
