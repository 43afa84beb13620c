import type { Sentence } from '../text/sentence';
import { integer } from './options';
import { allKinds, defineSentenceRule } from './rule';

export default defineSentenceRule({
  id: 'long-sentence',
  summary: 'Has a sentence that runs on past what one reading can hold.',
  why: 'A client who reads on a phone, between two meetings, loses the start of a long sentence before its end.',
  severity: 'information',
  kinds: allKinds,
  options: {
    maxWords: integer({ description: 'The most words a sentence may have.', default: 25, minimum: 5 }),
  },
  examples: [
    {
      bad: 'We looked at the three pages that you sent us on Monday and we think that the first one needs new pictures because the old ones are too dark to print well on paper.',
      good: 'We looked at the three pages that you sent us on Monday. The first one needs new pictures. The old ones are too dark to print well.',
    },
  ],

  *checkSentence(sentence, { maxWords }) {
    const count = countedWords(sentence);
    if (count <= maxWords || isInlineList(sentence.text)) return;
    const split = splitPoint(sentence);
    const advice = split ? `split it, for example before “${split}”` : 'say it in two';
    yield { range: { start: 0, end: sentence.text.length }, message: `This sentence has ${count} words and your limit is ${maxWords}; ${advice}.` };
  },
});

/** The words of the sentence, without what stands in quotation marks. */
const countedWords = (sentence: Sentence): number => sentence.words.filter((word) => !sentence.isQuoted(word)).length;

/** A colon with three items or more behind it is a list that was written in one line. */
function isInlineList(text: string): boolean {
  const items = /:\s([\s\S]+)$/.exec(text)?.[1];
  return items !== undefined && items.split(/[,;]/).length >= 3;
}

/** The word and the next one at which the sentence parts best: the joint nearest to its middle. */
function splitPoint({ text, words }: Sentence): string | undefined {
  const joints = [...text.matchAll(/(?:[,;]\s+|\s[–—-]\s+|\s+)(?=(?:and|but|so|because|which|while|although|however|or|since|whereas|when|if)\s)/gi)].map(({ index, 0: match }) => index + match.length);
  const inner = joints.filter((at) => at > text.length * 0.2 && at < text.length * 0.85);
  const best = inner.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0];
  if (best === undefined) return undefined;
  const index = words.findIndex(({ start }) => start >= best);
  const [first, last] = [words[index], words[Math.min(index + 2, words.length - 1)]];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : undefined;
}
