import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { CheckedParams, ClientQuestion } from '../../../server/src/protocol';
import { rangeOf } from '../report/applyFix';
import { requestQuestions } from '../server';
import { counted } from '../wording';
import { noQuestions, questionsModel, type QuestionGroup, type QuestionsModel } from './questionsModel';

/** A question of the tree, with the document it is in. */
export interface QuestionNode {
  readonly uri: string;
  readonly question: ClientQuestion;
}

type Node = QuestionGroup | QuestionNode;

/** The view “Client's Questions”: what the client asks in the document in front of the writer, and what is still open. */
export class QuestionsView implements Disposable, TreeDataProvider<Node> {
  readonly #client: BaseLanguageClient;
  readonly #currentDocument: () => Uri | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly #tree: TreeView<Node>;
  readonly #subscriptions: Disposable;
  #model = noQuestions;
  /** Counts the questions put to the server; only the answer to the last one counts. */
  #asked = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  /** `currentDocument` is the document the writer is busy with, which the report can be about as well as an editor. */
  constructor(client: BaseLanguageClient, currentDocument: () => Uri | undefined) {
    this.#client = client;
    this.#currentDocument = currentDocument;
    this.#tree = window.createTreeView('clearToSend.questions', { treeDataProvider: this });
    this.#subscriptions = Disposable.from(
      this.#tree,
      this.#changed,
      // What changed while the view was hidden may have passed it by.
      this.#tree.onDidChangeVisibility(() => this.#changed.fire()),
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      workspace.onDidCloseTextDocument(({ uri }) => uri.toString() === this.#model.uri && this.#show(noQuestions)),
    );
  }

  get model(): QuestionsModel {
    return this.#model;
  }

  /** Takes note that a document has been checked again. */
  checked({ uri }: CheckedParams): void {
    if (uri === this.#currentDocument()?.toString()) this.#refresh();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#model.groups];
    return 'question' in node ? [] : node.questions.map((question) => ({ uri: this.#model.uri ?? '', question }));
  }

  getTreeItem(node: Node): TreeItem {
    return 'question' in node ? questionItem(node) : groupItem(node);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Asks the server; while it answers, what was there stays. Not only when the view is open, so that it opens with the answer. */
  #refresh(): void {
    const uri = this.#currentDocument()?.toString();
    // When the focus is in no editor, such as in this view itself, what it shows is still about the same document.
    if (uri === undefined) return;
    const number = ++this.#asked;
    const show = (model: QuestionsModel): boolean | void => number === this.#asked && this.#show(model);
    requestQuestions(this.#client, { uri }).then(({ questions }) => show(questionsModel(uri, questions)), () => show(noQuestions));
  }

  #show(model: QuestionsModel): void {
    if (JSON.stringify(model) === JSON.stringify(this.#model)) return;
    this.#model = model;
    this.#tree.description = model.summary ?? '';
    const open = model.groups.find(({ name }) => name === 'Open')?.questions.length ?? 0;
    this.#tree.badge = open > 0 ? { value: open, tooltip: `${counted(open, 'question')} of the client still open` } : undefined;
    this.#changed.fire();
  }
}

function groupItem({ name, questions }: QuestionGroup): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = name;
  item.description = String(questions.length);
  return item;
}

function questionItem({ uri, question }: QuestionNode): TreeItem {
  const { text, type, range, answer } = question;
  const item = new TreeItem(text, TreeItemCollapsibleState.None);
  const state = answer ? `answered in line ${answer.start.line + 1}` : 'still open';
  item.iconPath = answer
    ? new ThemeIcon('pass', new ThemeColor('testing.iconPassed'))
    : new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground'));
  item.tooltip = `“${text}”\n\n${type === 'question' ? 'Question' : 'Request'} in line ${range.start.line + 1}, ${state}.`;
  item.accessibilityInformation = { label: `${type === 'question' ? 'Question' : 'Request'}, ${state}: ${text}` };
  item.contextValue = answer ? 'answered' : 'open';
  item.command = { title: 'Go to Question', command: 'vscode.open', arguments: [Uri.parse(uri), { selection: rangeOf(range) }] };
  return item;
}
