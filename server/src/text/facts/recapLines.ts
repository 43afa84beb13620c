/** The lines that a recap of a message would hold, as far as the message itself says them. */
import type { ProseDocument } from '../document';
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { commitmentsIn } from './commitments';
import { courtesyOf } from './courtesies';
import { moneyIn } from './money';
import { worthOf } from './recapWorth';
import { factsIn } from './statements';
import { datesAhead, isHistory } from './tense';

/** A place in the document whose words belong in a recap: what we say, what we ask for, or a question. */
export interface RecapLine extends TextRange {
  readonly type: 'fact' | 'request' | 'question';
}

/** The few clauses a recap would hold: what it costs and what comes when, then what we ask. */
export function recapLines(document: ProseDocument): readonly RecapLine[] {
  const lines: (RecapLine & { readonly worth: number })[] = [];
  for (const { sentence, start, block } of document.ownSentences) {
    if (block.type === 'heading' || block.type === 'cell' || courtesyOf(sentence) !== undefined) continue;
    const ask = commitmentsIn(sentence).find(({ type }) => type === 'request' || type === 'question');
    // A recap holds a few lines; a sentence with more in it than these is a list of figures.
    const mentions = [...datesAhead(sentence), ...(isHistory(sentence) ? [] : moneyIn(sentence))].slice(0, 12);
    if (!ask && mentions.length === 0 && !factsIn(sentence).isDecision) continue;
    const worth = worthOf(sentence, block, ask);
    if (worth === 0) continue;
    // “On January 15” in a list says nothing without the line above it.
    if (!ask && block.list && sentence.words.length < 5 && /^\W*(?:at|by|from|in|on|until)\b/i.test(sentence.text)) continue;
    // “**Can we keep the dog?** Of course.” takes up a question of the client's and answers it.
    if (ask && isTakenUp(document, start, sentence)) continue;
    const type = !ask ? 'fact' : /\?\W*$/.test(sentence.text) && !/^\W*(?:please|(?:could|can|would|will) you)\b/i.test(sentence.text) ? 'question' : 'request';
    for (const mention of ask || mentions.length === 0 ? [ask ?? { start: 0, end: 0 }] : mentions.sort((one, other) => one.start - other.start)) {
      const clause = clauseAround(sentence, mention, ask ? 16 : 26);
      if (clause.end > clause.start && lines.at(-1)?.start !== start + clause.start)
        lines.push({ start: start + clause.start, end: start + clause.end, type, worth });
    }
  }
  const asks = best(lines.filter(({ type }) => type !== 'fact').reverse(), mostAsks);
  return [...best(lines.filter(({ type }) => type === 'fact'), mostLines - asks.length), ...asks];
}

/** More is no recap. */
const mostLines = 4;
const mostAsks = 2;

/** Those that are worth most, the first before others, by place; what is worth little only where there is nothing better. */
function best<Line extends RecapLine & { readonly worth: number }>(lines: readonly Line[], most: number): readonly Line[] {
  const top = Math.max(0, ...lines.map(({ worth }) => worth));
  return [...lines]
    .filter(({ worth }) => worth > 1 || top === 1)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
    .sort((one, other) => one.start - other.start);
}

const isTakenUp = ({ text }: ProseDocument, start: number, sentence: Sentence): boolean =>
  /[*_]/.test(text.charAt(start - 1)) && /^[*_?]+ +\S/.test(text.slice(start + sentence.text.trimEnd().length - 1));

/** Whoever reads a clause by itself has to be told what it is about. */
const beginsAnew = /^(?:the|an?|your|our|my|we|i|you|they|this|these|each|every|all|both|there|please|\p{Lu})(?![\p{L}’'])/iu;

/** The sentence if it has no more words than `most`, else its clause with `range` in it; without the stop at its end. */
function clauseAround({ text, words }: Sentence, range: TextRange, most: number): TextRange {
  const end = text.length - /[\s.!?,;:]*$/.exec(text)![0].length;
  if (words.length <= most) return { start: 0, end };
  const joints = Array.from(text.matchAll(/[,;:–—]\s+(?!\d)|\s+(?=(?:and(?!\s+[\d\p{Sc}])|but|so|while|because|which)\s)/gu), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const from =
    joints.findLast((joint) => joint.end <= range.start && beginsAnew.test(text.slice(joint.end).replace(/^(?:and|but|so|because|while) /i, '')))?.end ?? 0;
  const to = joints.find((joint) => joint.start >= range.end)?.start ?? end;
  return { start: from, end: Math.min(to, end) };
}
