import { isInlineList } from '../text/inlineLists';
import { overlaps } from '../text/range';
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
      bad: 'We looked at the three pages that you sent us on Monday and we think that the first one needs new pictures because the old ones are too dark to print well on paper.',
      good: 'We looked at the three pages that you sent us on Monday. The first one needs new pictures. The old ones are too dark to print well.',
    },
  ],

  *check(document, { maxWords }) {
    for (const { sentence, start, block, notes } of document.hits(finderFor(maxWords))) {
      // A heading is no sentence that could be said in two, nor is the head of a table.
      if (block.type !== 'paragraph' && block.type !== 'item' && !(block.type === 'cell' && block.row > 0)) continue;
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
  if (count <= maxWords || isInlineList(text, maxWords) || isPriceList(text)) return none;
  // Whoever begins sentences with small letters still ends them.
  const parts = text.split(smallStart);
  if (parts.length > 1 && parts.every((part) => readingWords(part, []).length <= maxWords)) return none;
  const isHuge = count > maxWords * 2;
  const split = splitPoint(sentence);
  const advice = split ? `split it${isHuge ? ' more than once' : ''}, for example before “${split}”` : `say it in ${isHuge ? 'three or more' : 'two'}`;
  return [{ range: { start: 0, end: text.length }, message: `This sentence has ${count} words and your limit is ${maxWords}; ${advice}.` }];
}

/** “Deck, 2.4 × 3 m ........ £480”: lines that lead to a price, or several that end with one, are a list. */
const isPriceList = (text: string): boolean => /\.{4,}|(?: \.){4,}|…{2,}/.test(text) || text.split(/[\n\u2028]/).filter((line) => /\p{Sc} ?\d[\d.,]*(?: (?:a|each|per|the) \p{L}+)?\W*$/u.test(line)).length > 1;

const smallStart = /(?<=\p{Ll}{2}[.!?]\)?)\s+(?=\p{Ll}{2})/u;

/** Where a sentence parts, the best kinds first; each kind is worth a few words of distance from the middle. */
const joints: readonly RegExp[] = [
  /(?:[;:]|\s[–-]|\s?—)\s+/g,
  /,?\s+(?=(?:and|but|so|or)\s+(?:we|you|I|they|he|she|it|there|please|then|this|these|those)\s)|,\s+(?=(?:but|so(?! that\b)|yet|however|then)\s)/g,
  /,\s+(?=(?:and\s+(?!a\s|an\s)\p{L}|(?:we|you|I|they|he|she|it|this|there)\s))/gu,
  /(?<!\b(?:tell|us|me|know|see|ask|say|sure|decide|check|evaluate|test|wonder|about|on|in|for|of|to|with|as|even|only|and|or|but|glad|great|good))\s+(?=(?:because|although|though|whereas|while|which|if|when|unless)\s(?!of\b))/gi,
  /(?<!,)\s+(?=and\s+(?!(?:a|an|the|our|your|my|their|its|to|of|in|on|for|with|from|by|at|who|whom|whether)\s)\p{Ll})/gu,
];
const worth = 3;
const shortestPart = 4;
/** Longer than any sentence that somebody wrote. */
const longest = 500;

/** “(leaving the sedums and grasses for the birds)” stays whole. */
const isInBrackets = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('(', at - 1);
  return open >= 0 && text.lastIndexOf(')', at - 1) < open && text.includes(')', at);
};

/** “If the roof is dry,” says nothing yet: what a condition opens has to be said before a new sentence may begin. */
const opening = /^\W*(?:(?:and|but|so|then|also|now|well|first|second|third|plus),? +)?(?:if|when|whenever|once|while|whilst|as|since|because|after|before|although|though|even|until|till|unless|where|wherever|whether|given|provided|assuming|should|had|were)\b/i;
const isOpeningOnly = (before: string): boolean => opening.test(before) && !/[,;:–—]\s+\S.*\S/.test(before.replace(/[,\s]+$/, ''));

/** “Either … or”, “both … and” belong together, with all between them. */
const isInPair = (before: string, after: string): boolean =>
  (/\b(?:either|neither|whether)\b(?!.*\bn?or\b)/is.test(before) && /\bn?or\b/i.test(after)) || (/^and\b/i.test(after) && /\b(?:both|between)\b[^,;:–—]*$/i.test(before));

/** Words that say something of a subject; where there are none, what stands before a mere “and” or “which” is a list. */
const saying = /\b(?:i|we|you|he|she|they|it|there|this|that|please|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|need|needs|want|wants|let)\b|(?:n't|['’](?:s|re|ve|ll|d|m))\b/i;

/** The first words of the part that could be a sentence of its own: the joint nearest to the middle. */
function splitPoint({ text, words, quoted }: Sentence): string | undefined {
  if (words.length > longest) return undefined;
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (const [kind, joint] of joints.entries()) {
    for (const match of text.matchAll(joint)) {
      const at = match.index + match[0].length;
      const index = words.findIndex(({ start }) => start >= at);
      if (index < shortestPart || words.length - index < shortestPart || isInBrackets(text, at) || quoted.some((range) => overlaps(range, { start: at, end: at + 1 }))) continue;
      const before = text.slice(0, match.index);
      if (isOpeningOnly(before) || isInPair(before, text.slice(at)) || (kind > 1 && !saying.test(before))) continue;
      const cost = Math.abs(index - words.length / 2) + kind * worth;
      if (words[index]!.lower !== opaque && (!best || cost < best.cost)) best = { index, cost };
    }
  }
  if (!best) return undefined;
  let last = words[best.index]!;
  for (const word of words.slice(best.index + 1, best.index + 3)) {
    if (word.lower === opaque || /[^\s’'-]/.test(text.slice(last.end, word.start))) break;
    last = word;
  }
  return text.slice(words[best.index]!.start, last.end).replace(/\s+/g, ' ');
}
