import assert from 'node:assert/strict';
import { commands, languages, workspace, type CodeAction, type Diagnostic, type TextDocument } from 'vscode';

import { eventually } from '../support/eventually';
import { checked, closeEverything, diagnosticsWith, openFixture, openText, quickFixes, quickFixesNamed, ruleOf } from './support';

describe('In the editor', () => {
  afterEach(closeEverything);

  it('marks in a client e-mail what the client would trip over', async () => {
    const { document } = await openFixture('launch.email.md');
    const found = await diagnosticsWith('placeholder', document);
    assert.deepEqual(marked(document, found, 'placeholder'), ['{{colleague}}']);
    assert.deepEqual(marked(document, found, 'vague-date'), ['soon']);
    assert.deepEqual([...new Set(found.map(({ source }) => source))], ['Clear to Send']);
  });

  it('marks an untitled document with an e-mail header', async () => {
    const { document } = await openText('To: Maya <maya@hartleybakes.example>\nSubject: Photos\n\nHi Maya,\n\nWe will be done soon.\n');
    assert.deepEqual(marked(document, await diagnosticsWith('vague-date', document), 'vague-date'), ['soon']);
  });

  it('is silent in a README', async () => {
    const { document } = await openFixture('README.md');
    await checked(document);
    // The findings follow the notification that the check is done, and this answer follows both.
    assert.deepEqual(await quickFixes(document, document.validateRange(document.lineAt(2).range)), []);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });

  it('takes a finding away when its words are gone', async () => {
    const editor = await openFixture('launch.email.md');
    const { document } = editor;
    const [soon] = withRule(await diagnosticsWith('vague-date', document), 'vague-date');
    assert.ok(soon);
    await editor.edit((edit) => edit.replace(soon.range, 'by Friday 27 November 2026'));
    await eventually('the finding is gone', () => withRule(languages.getDiagnostics(document.uri), 'vague-date').length === 0);
    assert.deepEqual(marked(document, languages.getDiagnostics(document.uri), 'placeholder'), ['{{colleague}}']);
  });

  it('repairs words by quick fix', async () => {
    const { document } = await openFixture('launch.email.md');
    const [soon] = withRule(await diagnosticsWith('vague-date', document), 'vague-date');
    assert.ok(soon);
    const before = document.lineAt(soon.range.start.line).text;
    const [first] = editsOf(await quickFixesNamed(/^Write /, document, soon.range));
    assert.ok(first?.edit, 'a quick fix with an edit');
    await workspace.applyEdit(first.edit);
    const after = document.lineAt(soon.range.start.line).text;
    assert.notEqual(after, before);
    assert.doesNotMatch(after, /\bsoon\b/);
  });

  it('completes an apology from any line of the message, with its tab stops live', async () => {
    const editor = await openText('To: Maya <maya@hartleybakes.example>\nSubject: Photos\n\nHi Maya,\n\nI am sorry that your page was down on Monday. We put it right at 9:20.\n\nYour new photos are online.\n');
    const { document } = editor;
    await checked(document);
    const place = document.lineAt(7).range;
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, place);
    const complete = actions.filter(({ title }) => title.startsWith('Complete this apology'));
    assert.deepEqual(complete.map(({ title }) => title), ['Complete this apology: add what we offer, a call (there: sorry, what it meant for them, no blame, what we do, by when)']);
    assert.ok(complete[0]?.edit, 'an edit that adds what is missing');
    await workspace.applyEdit(complete[0].edit);
    assert.match(document.lineAt(7).text, /^To make up for it, /);
  });

  it('adds a missing part by quick fix, with its tab stops live', async () => {
    const editor = await openFixture('launch.email.md');
    const { document } = editor;
    const [missing] = withRule(await diagnosticsWith('missing-next-step', document), 'missing-next-step');
    assert.ok(missing);
    const [fix] = await quickFixesNamed(/next step/i, document, missing.range);
    assert.ok(fix?.edit, 'a quick fix that adds a next step');
    await workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /\*\*Next step:\*\*/);
    const firstField = document.getText(editor.selection);
    assert.notEqual(firstField, '', 'the first field is selected');
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.notEqual(document.getText(editor.selection), firstField, 'the next field is selected');
  });
});

function withRule(found: readonly Diagnostic[], rule: string): Diagnostic[] {
  return found.filter((diagnostic) => ruleOf(diagnostic) === rule);
}

function marked(document: TextDocument, found: readonly Diagnostic[], rule: string): string[] {
  return withRule(found, rule).map(({ range }) => document.getText(range));
}

function editsOf(actions: readonly CodeAction[]): CodeAction[] {
  return actions.filter(({ edit }) => edit !== undefined);
}
