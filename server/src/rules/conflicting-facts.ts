import type { ProseDocument } from '../text/document';
import { conflictsIn } from '../text/facts/conflicts';
import type { TextRange } from '../text/range';
import type { Fix } from './finding';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'conflicting-facts',
  summary: 'States the same price, date or number in two different ways.',
  why: 'A client who reads two totals or two days does not know which one counts, and trusts neither.',
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'The total is £1,200.\n\nPlease confirm the total of £1,250 by Friday.',
      good: 'The total is £1,200.\n\nPlease confirm the total of £1,200 by Friday.',
    },
    {
      bad: 'We launch on Friday 4 December.\n\nFor the launch on Monday 7 December we need your texts.',
      good: 'We launch on Friday 4 December.\n\nFor the launch on Friday 4 December we need your texts.',
    },
  ],

  *check(document) {
    for (const { first, second } of conflictsIn(document)) {
      const [one, other] = [document.slice(first), document.slice(second)];
      yield {
        range: second,
        message: `“${other}” here, but “${one}” above for the same; keep the one that is right.`,
        // “Your 30 % deposit” is no “your a third deposit”.
        fixes: (document) =>
          isShare(one) !== isShare(other)
            ? []
            : [write(first, second, document, `Write “${one}” here`), write(second, first, document, `Write “${other}” in the other place`)],
      };
    }
  },
});

const isShare = (words: string): boolean => /%|\bper ?cent\b/i.test(words);

/** Puts the words of one place into the other, which keeps its own noun: “1,200” for “1,250 programmes” is “1,200 programmes”. */
function write(from: TextRange, to: TextRange, document: ProseDocument, title: string): Fix {
  const [words, old] = [document.slice(from), document.slice(to)];
  const [, figure, noun] = counted.exec(words) ?? [];
  const [, , oldNoun] = counted.exec(old) ?? [undefined, undefined, noun];
  const joined = /\d-\p{L}+$|^\p{L}+-(?:\p{L}+)$/u.test(old) && /^\S+ \p{L}+s$/u.test(words);
  // “3,000 words” for “a 3,500-word essay” are “a 3,000-word essay”.
  if (joined) return { title, safe: false, edits: [{ range: { start: to.start, end: to.end }, text: words.replace(/ (\p{L}+)s$/u, '-$1') }] };
  const text = figure !== undefined && (noun === undefined) !== (oldNoun === undefined) ? `${figure}${oldNoun ?? ''}` : words;
  return { title, safe: false, edits: [{ range: { start: to.start, end: to.end }, text }] };
}

const counted = /^([^\p{L}\s]*\d[\d.,]*)(\s+\p{L}[\s\S]*)?$/u;
