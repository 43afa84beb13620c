import { Uri, window, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ClientQuestion, QuestionsResult } from '../../../server/src/protocol';
import { openAgain } from '../drafts';
import { answeredAt, questionAt } from '../questions/questionsModel';
import type { QuestionNode } from '../questions/questionsView';
import { rangeOf, showBeside } from '../report/applyFix';
import { explainRefusal, requestQuestions } from '../server';

/** Goes from a question of the client to our answer: from the one at the cursor, or from one in the view. */
export async function goToAnswer(client: BaseLanguageClient, editor: TextEditor | undefined, item?: unknown): Promise<void> {
  if (isNode(item)) return item.question.answer && show(item.uri, item.question.answer);
  const found = await questionsIn(client, editor);
  if (!found) return;
  const { line, character } = found.editor.selection.active;
  const question = questionAt(found.questions, line, character);
  if (!question) return tell('There is no question of the client in this line. Put the cursor into one, then try again.');
  if (!question.answer) return tell(`No answer found to “${shortened(question.text)}”.`);
  await show(found.uri, question.answer);
}

/** Goes from our answer at the cursor to the question of the client. */
export async function goToQuestion(client: BaseLanguageClient, editor: TextEditor | undefined): Promise<void> {
  const found = await questionsIn(client, editor);
  if (!found) return;
  const { line, character } = found.editor.selection.active;
  const question = answeredAt(found.questions, line, character);
  if (!question) return tell('This line answers no question of the client. Put the cursor into an answer, then try again.');
  await show(found.uri, question.range);
}

async function questionsIn(
  client: BaseLanguageClient,
  editor: TextEditor | undefined,
): Promise<(QuestionsResult & { readonly editor: TextEditor }) | undefined> {
  if (!editor) return tell('No document is open. Open the reply first.');
  try {
    const result = await requestQuestions(client, { uri: editor.document.uri.toString() });
    if (result.questions.length === 0) return tell('The client asks nothing in this document.');
    return { ...result, editor };
  } catch (error) {
    void window.showErrorMessage(explainRefusal(error));
    return undefined;
  }
}

async function show(uri: string, range: ClientQuestion['range']): Promise<void> {
  const document = await openAgain(Uri.parse(uri));
  if (document) await showBeside(document, { preserveFocus: false, selection: rangeOf(range) });
}

/** Says it in passing: nothing is wrong, there is only nowhere to go. */
function tell(message: string): undefined {
  window.setStatusBarMessage(`$(info) ${message}`, 8000);
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`);

const isNode = (item: unknown): item is QuestionNode => typeof item === 'object' && item !== null && 'question' in item && 'uri' in item;
