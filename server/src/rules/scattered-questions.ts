import type { ProseDocument } from '../text/document';
import { isInlineList, ownQuestions, type OwnQuestion } from '../text/facts/ownQuestions';
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
    { bad: 'Which logo do you want on the menu? And who in your team reads the draft?', good: 'Two questions:\n\n1. Which logo do you want on the menu?\n2. Who in your team reads the draft?' },
    { bad: 'When does your shop open? Please also let us know whether you close for lunch.', good: 'When does your shop open? We print the hours on the door.' },
  ],

  *check(document) {
    const questions = ownQuestions(document).filter(({ block }) => block.type === 'paragraph' && !isInlineList(block));
    const [first, second] = questions;
    if (!first || !second) return;
    yield {
      range: { start: first.start, end: first.end },
      message: `You ask ${number(questions.length)} questions in running text; put them into a numbered list, so that each gets its answer.`,
      fixes: (document) => asList(document, questions),
    };
  },
});

const number = (count: number): string => ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count - 2] ?? String(count);

/** Takes the questions out of their paragraphs and puts them as a list behind the last of these. */
function asList(document: ProseDocument, questions: readonly OwnQuestion[]): readonly Fix[] {
  const { text } = document;
  const last = questions.at(-1)!.block;
  const moved = questions.map((question, index) => ({ ...question, from: startOfContext(question, questions[index - 1]) }));
  const items = moved.map(({ from, start, end }, index) => `${index + 1}. ${text.slice(from, start).replace(/\s+/g, ' ')}${itemText(text.slice(start, end))}`).join('\n');
  const blocks = [...new Set(questions.map(({ block }) => block))];
  const edits = blocks.map((block) => {
    const end = block.start + text.slice(block.start, block.end).trimEnd().length;
    const pieces: string[] = [];
    let from = block.start;
    for (const question of moved) {
      if (question.block !== block) continue;
      pieces.push(text.slice(from, question.from).replace(/(?:^|(?<=\s))(?:and|also|or|plus)[, ]*$/i, ''));
      from = question.end;
    }
    const left = [...pieces, text.slice(from, end)].map((piece) => piece.replace(/^[\s,;]+|\s+$/g, '')).filter(Boolean).join(' ');
    const list = block === last ? (left ? asParagraphs(items, endOfPart(block, document), document).replace(/\n$/, '') : items) : '';
    return { range: { start: block.start, end }, text: `${left}${list}` };
  });
  return [{ title: 'Turn the questions into a numbered list', safe: false, edits }];
}

/** A question about “it” or “the two” is understood with the sentence before it only. */
function startOfContext({ block, start, end }: OwnQuestion, before: OwnQuestion | undefined): number {
  const from = before?.block === block ? before.end : block.start;
  const sentences = block.prose.sentences.map((placed) => ({ start: block.start + placed.start, text: placed.sentence.text }));
  const context = sentences.findLast((sentence) => sentence.start >= from && sentence.start + sentence.text.length <= start);
  const refersBack = /\b(?:it|its|they|them|their|these|those|the (?:two|three)|both|either|ones?)\b/i.test(block.prose.text.slice(start - block.start, end - block.start));
  return context && refersBack && /[.!…]\W*$/.test(context.text) ? context.start : start;
}

/** “and who reads it” becomes “Who reads it?”. */
function itemText(question: string): string {
  const words = question.replace(/\s+/g, ' ').trim().replace(/^(?:(?:and|also|or|plus|but|so)\b[, ]*)+/i, '').replace(/[,;]+$/, '');
  const capital = words.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return /[.?!]$/.test(capital) ? capital : `${capital}${/^(?:please|let|tell)\b/i.test(capital) ? '.' : '?'}`;
}
