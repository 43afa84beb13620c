import { isReadInParts } from '../text/breaths';
import { halvesOf } from '../text/facts/halves';
import { isInlineList, isListOfThings } from '../text/inlineLists';
import { readingWords } from '../text/readingWords';
import { Sentence } from '../text/sentence';
import { opaque } from '../text/words';
import type { Finding } from './finding';
import { integer } from './options';
import { allKinds, defineRule, placed } from './rule';

export default defineRule({
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
      bad:
        'We looked at the three pages that you sent us on Monday and we think that the first one needs new pictures because ' +
        'the old ones are too dark to print well on paper.',
      good: 'We looked at the three pages that you sent us on Monday. The first one needs new pictures. The old ones are too dark to print well.',
    },
  ],

  *check(document, { maxWords }) {
    for (const { sentence, start, block, index, notes } of document.hits(finderFor(maxWords))) {
      // A heading is no sentence that could be said in two, nor is the head of a table.
      if (block.type !== 'paragraph' && block.type !== 'item' && !(block.type === 'cell' && block.row > 0)) continue;
      // A heading leads in as a colon does: “What I need”, and a list of things below.
      if (document.blocks[index - 1]?.type === 'heading' && isListOfThings(sentence.text, maxWords)) continue;
      const title = titleLength(document.text, start, sentence);
      const findings = title === 0 ? notes : findLong(new Sentence(sentence.text.slice(title), false), maxWords);
      for (const finding of findings) yield placed(finding, start + title);
    }
  },
});

/** One finder for each limit, so that what it found in a sentence is kept. */
const finders = new Map<number, (sentence: Sentence) => readonly Finding[]>();
function finderFor(maxWords: number): (sentence: Sentence) => readonly Finding[] {
  let find = finders.get(maxWords);
  if (!find) finders.set(maxWords, (find = (sentence) => findLong(sentence, maxWords)));
  return find;
}

/** A line that is bold from end to end is a heading of what stands on the next line: its length with the blanks behind it, 0 where there is none. */
function titleLength(text: string, start: number, sentence: Sentence): number {
  const line = /^[^\n\u2028*_]*(?:\*\*|__)[ \t]*\n\s*/.exec(text.slice(start, start + sentence.text.length))?.[0];
  return line && /(?:^|\n)[ \t>]*(?:[-*+] |\d+[.)] )?[ \t]*(?:\*\*|__)$/.test(text.slice(Math.max(0, start - 20), start)) ? line.length : 0;
}

const none: readonly Finding[] = [];

function findLong(sentence: Sentence, maxWords: number): readonly Finding[] {
  // A reader counts no more words than these.
  if (sentence.words.length <= maxWords) return none;
  const { text } = sentence;
  // No word is shorter than a letter and a space, so most sentences need no counting.
  if (text.length < maxWords * 2) return none;
  const count = readingWords(text, sentence.quoted).length;
  if (count <= maxWords) return none;
  if (isInlineList(text, maxWords) || isPriceList(text) || isReadInParts(text, sentence.quoted, count, maxWords)) return none;
  const isHuge = count > maxWords * 2;
  const split = splitPoint(sentence);
  const advice = split ? `split it${isHuge ? ' more than once' : ''}, for example before “${split}”` : `say it in ${isHuge ? 'three or more' : 'two'}`;
  return [{ range: { start: 0, end: text.length }, message: `This sentence has ${count} words and your limit is ${maxWords}; ${advice}.` }];
}

/** “Deck, 2.4 × 3 m ........ £480”: lines that lead to a price, or several that end with one, are a list. */
const isPriceList = (text: string): boolean =>
  /\.{4,}|(?: \.){4,}|…{2,}/.test(text) ||
  text.split(/[\n\u2028]/).filter((line) => /\p{Sc} ?\d[\d.,]*(?: (?:a|each|per|the) \p{L}+)?\W*$/u.test(line)).length > 1;

/** A semicolon or a dash parts as well as a comma that stands this many words nearer to the middle. */
const worth = 2;

/** The first words of the part that could be a sentence of its own: of the places where both parts are whole, the one nearest to the middle. */
function splitPoint(sentence: Sentence): string | undefined {
  const { text, words } = sentence;
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (const index of halvesOf(sentence)) {
    const cost = Math.abs(index - words.length / 2) - (/[;–—]/.test(text.slice(words[index - 1]!.end, words[index]!.start)) ? worth : 0);
    if (words[index]!.lower !== opaque && (!best || cost < best.cost)) best = { index, cost };
  }
  if (!best) return undefined;
  let last = words[best.index]!;
  for (const word of words.slice(best.index + 1, best.index + 3)) {
    if (word.lower === opaque || /[^\s’'-]/.test(text.slice(last.end, word.start))) break;
    last = word;
  }
  return text.slice(words[best.index]!.start, last.end).replace(/\s+/g, ' ');
}
