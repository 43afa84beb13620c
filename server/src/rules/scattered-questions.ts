import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import { asksIn } from '../text/facts/asks';
import { isIdleQuestion, isSecondHalf } from '../text/facts/idleQuestions';
import { isInlineList, ownQuestions, type OwnQuestion } from '../text/facts/ownQuestions';
import { findUnmarked, partsOfQuestion } from '../text/facts/unmarkedQuestions';
import { shift, type TextRange } from '../text/range';
import type { Fix } from './finding';
import { asParagraphs, endOfPart } from './place';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'scattered-questions',
  summary: 'Asks the client two questions or more in running text.',
  why: 'Of several questions in a paragraph the client answers one; numbered, each gets its answer.',
  severity: 'information',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'Which logo do you want on the menu? And who in your team reads the draft?',
      good: 'Two questions:\n\n1. Which logo do you want on the menu?\n2. Who in your team reads the draft?',
    },
    {
      bad: 'When does your shop open? Please also let us know whether you close for lunch.',
      good: 'When does your shop open? We print the hours on the door.',
    },
  ],

  *check(document) {
    const questions = questionsInText(document);
    const [first, second] = questions;
    if (!first || !second || (questions.length === 2 && first.block !== second.block && questions.some(isFavour))) return;
    yield {
      range: { start: first.start, end: first.end },
      message: `You ask ${number(questions.length)} questions in running text; put them into a numbered list, so that each gets its answer.`,
      fixes: (document) => asList(document, questions),
    };
  },
});

/** All that is asked in paragraphs, in order; a sentence may ask two things. */
function questionsInText(document: ProseDocument): readonly OwnQuestion[] {
  const isText = (block: Block): boolean => block.type === 'paragraph' && !isInlineList(block);
  const marked = ownQuestions(document).filter(({ block }) => isText(block));
  const asked = new Set(marked.map(({ sentence }) => sentence));
  const found = marked.flatMap((question) => {
    const parts = marked.length > 1 ? [] : partsOfQuestion(question.sentence);
    return parts.length > 1 ? parts.map((part) => ({ ...question, ...shift(part, startOf(question)) })) : [question];
  });
  for (const { sentence, start, block, notes } of document.hits(findUnmarked)) {
    if (!isText(block) || asked.has(sentence)) continue;
    found.push(...notes.map((part) => ({ ...shift(part, start), text: sentence.slice(part), sentence, block })));
  }
  const sorted = found.filter((question) => !isIdleQuestion(question)).sort((one, other) => one.start - other.start);
  return sorted.filter((question, at) => !isPutAgain(question, sorted[at + 1]) && !isSecondHalf(question, sorted[at - 1]));
}

/** “Could you run that past Mel?” asks for a deed, which stands where it is spoken of. */
const isFavour = ({ sentence }: OwnQuestion): boolean =>
  asksIn(sentence).every(({ type }) => type === 'request') && !/\b(?:confirm|let (?:me|us) know|remind|say|send|tell)\b/i.test(sentence.text);

/** “Can you confirm the dates? Was it the 23rd or the 2nd?” asks once and then offers the answers. */
const isPutAgain = (question: OwnQuestion, next: OwnQuestion | undefined): boolean =>
  next !== undefined &&
  next.block === question.block &&
  /^\W*(?:(?:is|was) (?:it|that)|(?:are|were) (?:they|these|those)) [^?]*\bor\b(?! (?:anything|else|not|so|something)\b)[^?]*\?\W*$/i.test(next.text) &&
  /\b(?:confirm|double-?check|remind (?:me|us)|say again|tell (?:me|us) again)\b/i.test(question.text) &&
  question.block.prose.sentences.findIndex(({ sentence }) => sentence === next.sentence) -
    question.block.prose.sentences.findIndex(({ sentence }) => sentence === question.sentence) ===
    1;

/** Where the sentence of a question begins. */
const startOf = ({ block, sentence }: OwnQuestion): number => block.start + block.prose.sentences.find((placed) => placed.sentence === sentence)!.start;

const number = (count: number): string => ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count - 2] ?? String(count);

/** “We need to know two more things” asks nothing yet. */
const announces = /\b(?:know|ask|need|tell)\b[^?]*\b(?:things|questions|points|details|facts)\W*$/i;

/** An item of the list: the question with the sentences that it cannot be understood without, or that cannot be without it. */
interface Item extends TextRange {
  readonly question: OwnQuestion;
}

/** Takes the questions out of their paragraphs and puts them as a list where the last of these ends; what is said behind the last stands below. */
function asList(document: ProseDocument, all: readonly OwnQuestion[]): readonly Fix[] {
  const { text } = document;
  // A postscript stays where it is, and so does what only announces the questions.
  const questions = all.filter(({ block, start, end }) => !/^\s*p\.?\s?s\b/i.test(block.prose.text) && !announces.test(text.slice(start, end)));
  if (questions.length < 2) return [];
  const blocks = [...new Set(questions.map(({ block }) => block))];
  const sentences = new Map(blocks.map((block) => [block, sentencesOf(block)]));
  const items = questions.map((question, index) => itemOf(question, sentences.get(question.block)!, questions[index - 1], questions[index + 1]));
  const last = questions.at(-1)!.block;
  const lines = items
    .map(
      ({ start, end, question }, index) =>
        `${index + 1}. ${[text.slice(start, question.start), itemText(text.slice(question.start, question.end)), text.slice(question.end, end)]
          .map((piece) => piece.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join(' ')}`,
    )
    .join('\n');
  const edits = blocks.map((block) => {
    const end = block.start + text.slice(block.start, block.end).trimEnd().length;
    const pieces: string[] = [];
    let from = block.start;
    for (const item of items) {
      if (item.question.block !== block) continue;
      pieces.push(text.slice(from, item.start).replace(/(?:^|(?<=\s))(?:and|also|or|plus)[, ]*$/i, ''));
      from = item.end;
    }
    const tidy = (piece: string): string => piece.replace(/^[\s,;]+|\s+$/g, '');
    const behind = tidy(text.slice(from, end));
    const left = (block === last ? pieces : [...pieces, behind]).map(tidy).filter(Boolean).join(' ');
    if (block !== last) return { range: { start: block.start, end }, text: left };
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const list = left ? asParagraphs(lines, endOfPart(block, document), document).replace(/\r?\n$/, '') : lines.replaceAll('\n', newline);
    return { range: { start: block.start, end }, text: `${left}${list}${behind ? newline + newline + behind : ''}` };
  });
  return [{ title: 'Turn the questions into a numbered list', safe: false, edits }];
}

const refersBack = /\b(?:it|its|they|them|their|these|those|the (?:two|three)|both|either|ones?|that depends|answers?)\b/i;

interface Told extends TextRange {
  readonly text: string;
}

/** At their places in the document. */
const sentencesOf = ({ prose, start: from }: Block): readonly Told[] =>
  prose.sentences.map(({ start, sentence: { text } }) => ({ start: from + start, end: from + start + text.length, text }));

/** The index of the first sentence that begins at `offset` or behind; a paragraph can hold thousands. */
function lowerBound(sentences: readonly Told[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** With the sentence before a question about “it” or “the two”, and those behind that speak of what the question names. */
function itemOf(question: OwnQuestion, sentences: readonly Told[], before: OwnQuestion | undefined, next: OwnQuestion | undefined): Item {
  const { block } = question;
  const from = before?.block === block ? before.end : block.start;
  const to = next?.block === block ? next.start : block.end;
  const around = sentences.slice(lowerBound(sentences, from), lowerBound(sentences, to));
  const context = around.findLast((sentence) => sentence.end <= question.start);
  const isContext =
    context &&
    context !== sentences[0] &&
    refersBack.test(block.prose.text.slice(question.start - block.start, question.end - block.start)) &&
    /[.!…]\W*$/.test(context.text) &&
    !/^\W*(?:thanks|thank you|great)\b/i.test(context.text);
  let { end } = question;
  if (next?.block === block) {
    for (const sentence of around)
      if (
        sentence.start >= end &&
        sentence.end <= next.start &&
        refersBack.test(sentence.text) &&
        !refersBack.test(block.prose.text.slice(next.start - block.start, next.end - block.start))
      )
        end = sentence.end;
  }
  return { question, start: isContext ? context.start : question.start, end };
}

/** “and who reads it” becomes “Who reads it?”. */
function itemText(question: string): string {
  const words = question.replace(/\s+/g, ' ').trim().replace(/^(?:(?:and|also|or|plus|but|so|oh)\b[, ]*)+/i, '').replace(/[,;]+$/, '');
  const capital = words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return /[.?!]$/.test(capital) ? capital : `${capital}${/^(?:please|let|tell)\b/i.test(capital) ? '.' : '?'}`;
}
