import type { ProseDocument } from '../text/document';
import { clientQuestions, type ClientAsk } from '../text/facts/questions';
import { holdsMail } from '../text/facts/thread';
import { insertAtEnd, numberedAnswers, shortened } from './askFixes';
import type { Finding, Fix } from './finding';
import { allKinds, defineRule } from './rule';

export default defineRule({
  id: 'unanswered-question',
  summary: 'Leaves a question of the client without an answer, or answers in another order than theirs.',
  why: 'Clients put several questions into one mail and remember the one that you forgot; as many answers as questions, in the order asked.',
  waits: true,
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'The draft is ready on Friday.\n\n> When is the draft ready? What does the printing cost?',
      good: 'The draft is ready on Friday. The printing costs £80.\n\n> When is the draft ready? What does the printing cost?',
    },
    {
      bad: 'Thank you for your mail.\n\n> Could you let us know whether you also print on cotton?',
      good: 'Yes, we print on cotton too.\n\n> Could you let us know whether you also print on cotton?',
    },
  ],

  *check(document, _, { kind }) {
    if (kind !== 'email' && !holdsMail(document)) return;
    const questions = clientQuestions(document);
    const open = questions.filter(({ answer, isBegun }) => !answer && !isBegun);
    for (const question of open) {
      yield {
        range: question.range,
        message: `No answer found to: “${shortened(question.text)}”; answer it, or say by which day you will.`,
        fixes: (document) => [
          ...(open.length > 1 && open.length <= most
            ? [insertAtEnd(`Insert a numbered list for all ${open.length} answers`, numberedAnswers(open), document)]
            : []),
          insertAtEnd('Insert this question with room for its answer', numberedAnswers([question]), document),
        ],
      };
    }
    yield* outOfOrder(document, questions);
  },
});

/** The first answer that stands before the answer to an earlier question; only where each has a paragraph or numbered item of its own. */
function* outOfOrder(document: ProseDocument, questions: readonly ClientAsk[]): Iterable<Finding> {
  const answered = questions.flatMap((question) => (question.answer && question.answer.by !== 'all' ? [{ question, answer: question.answer }] : []));
  if (answered.length !== questions.length || new Set(answered.map(({ answer }) => answer.block)).size !== answered.length) return;
  // In a letter that runs on, each answer tells whose it is; a list or a row of answers is read against the questions.
  const blocks = answered.map(({ answer }) => answer.block);
  if (!blocks.every(({ list }) => list?.ordered) && !isRow(document, blocks)) return;
  // One answer may have its place alone to speak for it.
  const placed = answered.filter(({ answer }) => answer.by !== 'place');
  if (placed.length < Math.max(2, answered.length - 1)) return;
  // Where one sentence asks several things, it is not sure which answer is whose.
  const index = placed.findIndex(
    ({ question, answer }, at) => at > 0 && answer.start < placed[at - 1]!.answer.start && question.sentenceStart !== placed[at - 1]!.question.sentenceStart,
  );
  if (index === -1) return;
  const [earlier, later] = [placed[index - 1]!, placed[index]!];
  yield {
    range: later.question.range,
    message: `You answer “${shortened(later.question.text)}” before “${shortened(earlier.question.text)}”; answer in the client’s order.`,
    fixes: (document) => [swap(later.answer.block, earlier.answer.block, document)],
  };
}

/** True where the blocks are one sentence each and nothing stands between them. */
const isRow = ({ blocks }: ProseDocument, answers: readonly ClientAsk['block'][]): boolean => {
  const places = answers.map((block) => blocks.indexOf(block));
  return Math.max(...places) - Math.min(...places) === answers.length - 1 && answers.every(({ prose }) => prose.sentences.length === 1);
};

/** Puts the words of two blocks into each other's places. */
const swap = (first: ClientAsk['block'], second: ClientAsk['block'], document: ProseDocument): Fix => {
  const trimmed = ({ start, end }: ClientAsk['block']) => ({ start, end: start + document.text.slice(start, end).trimEnd().length });
  const [one, other] = [trimmed(first), trimmed(second)];
  return {
    title: 'Swap the two answers',
    safe: false,
    edits: [
      { range: one, text: document.text.slice(other.start, other.end) },
      { range: other, text: document.text.slice(one.start, one.end) },
    ],
  };
};

/** Nobody answers more at once, and each finding would carry them all. */
const most = 30;
