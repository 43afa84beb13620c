import assert from 'node:assert/strict';
import { commands, Range, Selection, TabInputWebview, window, type CodeLens, type InlayHint, type TextEditor } from 'vscode';

import { eventually } from '../support/eventually';
import { closeEverything, openFixture, theExtension } from './support';

const asked = 'Can we still change the photos?';
const open = 'And who writes the words for the new page?';
const answer = 'Yes, they are on the page on Friday 27 November 2026.';

describe('The client’s questions', () => {
  afterEach(closeEverything);

  it('are listed with the open ones first, and follow what is written', async () => {
    const extension = await theExtension();
    const editor = await openFixture('reply.email.md');
    await eventually('the questions are listed', () => extension.questions().summary);
    assert.equal(extension.questions().summary, '1 of 2 answered');
    assert.deepEqual(extension.questions().groups.map(({ name, questions }) => [name, questions.map(({ text }) => text)]), [['Open', [open]], ['Answered', [asked]]]);
    await editor.edit((edit) => edit.insert(rangeOf(editor, answer).end, `\n\n2. “${open}”\n\n   We do, by Friday 27 November 2026.`));
    await eventually('the new answer is found', () => extension.questions().groups.length === 1);
    assert.equal(extension.questions().summary, '2 of 2 answered');
  });

  it('are gone when another document is in front', async () => {
    const extension = await theExtension();
    await openFixture('reply.email.md');
    await eventually('the questions are listed', () => extension.questions().summary);
    await openFixture('thanks.email.md');
    await eventually('the questions are gone', () => extension.questions().summary === undefined);
    assert.deepEqual(extension.questions().groups, []);
  });

  it('are counted over the mail and ticked where they are answered', async () => {
    const { document } = await openFixture('reply.email.md');
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 9);
    assert.deepEqual(lenses.map(({ range, command }) => [document.lineAt(range.start.line).text.slice(0, 9), command?.title]), [['On Friday', '1 of 2 answered']]);
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new Range(0, 0, document.lineCount - 1, 0));
    assert.equal(hints.length, 1);
    assert.equal(document.getText(new Range(hints[0]!.position.translate(0, -7), hints[0]!.position)), 'photos?');
  });

  it('lead to their answers, and answers to their questions', async () => {
    const editor = await openFixture('reply.email.md');
    const at = editor.document.getText().lastIndexOf(asked) + 5;
    editor.selection = new Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    await commands.executeCommand('clearToSend.goToAnswer');
    assert.equal(selected(), answer);
    await commands.executeCommand('clearToSend.goToQuestion');
    assert.equal(selected(), asked);
  });

  it('lead nowhere while they are open', async () => {
    const editor = await openFixture('reply.email.md');
    const place = rangeOf(editor, open).start.translate(0, 6);
    editor.selection = new Selection(place, place);
    await commands.executeCommand('clearToSend.goToAnswer');
    assert.deepEqual(window.activeTextEditor?.selection.active, place);
  });

  it('are a checklist in the report, whose entries lead to them', async () => {
    const extension = await theExtension();
    await openFixture('reply.email.md');
    await commands.executeCommand('clearToSend.checkClientEmail');
    const isOpen = (): boolean => window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputWebview));
    await eventually('the panel of the report is open', isOpen, window.tabGroups.onDidChangeTabs);
    assert.equal(extension.report()?.checklist?.summary, '1 of 2 answered');
    assert.deepEqual(extension.report()?.checklist?.items, [{ text: asked, line: 30, answerLine: 17 }, { text: open, line: 30 }]);
    await extension.act({ type: 'answer', question: 0 });
    await eventually('the e-mail has the focus', () => window.activeTextEditor);
    assert.equal(selected(), answer);
    await extension.act({ type: 'question', question: 1 });
    assert.equal(selected(), open);
  });

  it('have a view that opens', async () => {
    await openFixture('reply.email.md');
    await commands.executeCommand('clearToSend.showQuestions');
  });
});

function rangeOf({ document }: TextEditor, words: string): Range {
  const start = document.getText().lastIndexOf(words);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

const selected = (): string | undefined => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);
