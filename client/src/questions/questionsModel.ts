import type { ClientQuestion } from '../../../server/src/protocol';

/** What the view shows. Plain data: nothing here knows about a tree. */
export interface QuestionsModel {
  /** The document they are about; undefined when there is none. */
  readonly uri: string | undefined;
  /** “2 of 3 answered”, or undefined when the client asks nothing. */
  readonly summary: string | undefined;
  readonly groups: readonly QuestionGroup[];
}

export interface QuestionGroup {
  readonly name: 'Open' | 'Answered';
  readonly questions: readonly ClientQuestion[];
}

export const noQuestions: QuestionsModel = { uri: undefined, summary: undefined, groups: [] };

/** The open ones first, each group in the client's order; empty groups are left out. */
export function questionsModel(uri: string, questions: readonly ClientQuestion[]): QuestionsModel {
  const open = questions.filter(({ answer }) => !answer);
  const answered = questions.filter(({ answer }) => answer);
  const groups: readonly QuestionGroup[] = [
    { name: 'Open', questions: open },
    { name: 'Answered', questions: answered },
  ];
  return { uri, summary: answeredOf(questions), groups: groups.filter((group) => group.questions.length > 0) };
}

/** “2 of 3 answered”; undefined for none. */
export function answeredOf(questions: readonly ClientQuestion[]): string | undefined {
  if (questions.length === 0) return undefined;
  return `${questions.filter(({ answer }) => answer).length} of ${questions.length} answered`;
}

/** The question that a place in the document belongs to: one it lies in, else one in its line. */
export function questionAt(questions: readonly ClientQuestion[], line: number, character: number): ClientQuestion | undefined {
  return rangeAt(questions, ({ range }) => range, line, character);
}

/** The question that is answered at a place in the document. */
export function answeredAt(questions: readonly ClientQuestion[], line: number, character: number): ClientQuestion | undefined {
  return rangeAt(questions, ({ answer }) => answer, line, character);
}

function rangeAt(
  questions: readonly ClientQuestion[],
  rangeOf: (question: ClientQuestion) => ClientQuestion['range'] | undefined,
  line: number,
  character: number,
): ClientQuestion | undefined {
  const inLine = questions.filter((question) => {
    const range = rangeOf(question);
    return range && range.start.line <= line && line <= range.end.line;
  });
  const isInside = (question: ClientQuestion): boolean => {
    const { start, end } = rangeOf(question)!;
    return (line > start.line || character >= start.character) && (line < end.line || character <= end.character);
  };
  return inLine.find(isInside) ?? inLine[0];
}
