/** What an editor shows of the client's questions: how many are answered over each mail, a tick beside each that is, and a list of them all. */
import type { CodeLens, InlayHint, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';

import { showQuestionsCommand, type ClientQuestion } from '../protocol';
import type { ProseDocument } from '../text/document';
import { clientAsks, type ClientAsk } from '../text/facts/questions';
import { toRange, toTextRange } from './convert';

/** The client's questions and requests, in their order. */
export const reportedQuestions = (prose: ProseDocument, document: TextDocument): readonly ClientQuestion[] =>
  clientAsks(prose).map(({ type, range, answer }) => ({
    type,
    text: onOneLine(prose.text.slice(range.start, range.end)),
    range: toRange(range, document),
    ...(answer && { answer: toRange(answer, document) }),
  }));

/** One line over each mail that asks something: “2 of 3 answered”. */
export function questionLenses(prose: ProseDocument, document: TextDocument, canShow: boolean): CodeLens[] {
  const byMail = new Map<ClientAsk['mail'], ClientAsk[]>();
  for (const ask of clientAsks(prose)) byMail.set(ask.mail, [...(byMail.get(ask.mail) ?? []), ask]);
  return Array.from(byMail, ([{ start }, asks]) => {
    const answered = asks.filter(({ answer }) => answer).length;
    const title =
      answered === asks.length
        ? `$(check) ${asks.length === 1 ? 'answered' : asks.length === 2 ? 'both answered' : `all ${asks.length} answered`}`
        : `${answered} of ${asks.length} answered`;
    return {
      range: toRange({ start, end: start }, document),
      command: { title: canShow ? title : title.replace('$(check) ', ''), command: canShow ? showQuestionsCommand : '' },
    };
  });
}

/** A tick behind each question and request in `range` that is answered, which leads to the answer. */
export function questionHints(prose: ProseDocument, document: TextDocument, range: Range): InlayHint[] {
  const { start, end } = toTextRange(range, document);
  return clientAsks(prose).flatMap(({ range: place, answer }) => {
    if (!answer || place.end < start || place.end > end) return [];
    const at = toRange(answer, document);
    const tooltip = `Answered in line ${at.start.line + 1}: “${shortened(prose.slice(answer))}”`;
    return [{ position: document.positionAt(place.end), label: [{ value: '✓', tooltip, location: { uri: document.uri, range: at } }], paddingLeft: true }];
  });
}

const onOneLine = (text: string): string => text.replace(/\s*\n[>\s]*/g, ' ').replace(/\s+/g, ' ').trim();

const shortened = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/, '')} …`);
