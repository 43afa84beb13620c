import assert from 'node:assert/strict';
import { commands, languages, Position, Selection, Uri, window, workspace, type CodeAction, type Diagnostic, type TextDocument, type TextEditor } from 'vscode';

import { eventually } from '../support/eventually';
import { checked, closeEverything, diagnosticsWith, openFixture, openText, quickFixesNamed, ruleOf, theExtension } from './support';

const root = (): Uri => workspace.workspaceFolders![0]!.uri;
const settingsFile = (folder = ''): Uri => Uri.joinPath(root(), folder, '.clear-to-send.yaml');
const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));
const marks = ({ uri }: TextDocument, rule: string): readonly Diagnostic[] => languages.getDiagnostics(uri).filter((diagnostic) => ruleOf(diagnostic) === rule);

describe('The settings of a folder', () => {
  afterEach(async () => {
    await closeEverything();
    for (const file of await workspace.findFiles('**/.clear-to-send.yaml')) await workspace.fs.delete(file);
  });

  it('count at once when their file is made, changed and deleted', async () => {
    const { document } = await openFixture('launch.email.md');
    await diagnosticsWith('vague-date', document);
    await write(settingsFile(), 'rules:\n  vague-date: off\n');
    await eventually('the rule is off', () => marks(document, 'vague-date').length === 0);
    await write(settingsFile(), 'rules:\n  vague-date: hint\n');
    await diagnosticsWith('vague-date', document);
    await workspace.fs.delete(settingsFile());
    await eventually('the rule is as it was', () => marks(document, 'vague-date')[0]?.severity === 1);
  });

  it('say what is wrong in their file, whether it is open or not, and once', async () => {
    await write(settingsFile(), 'rules:\n  vage-date: off\n');
    const { document } = await openFixture('launch.email.md');
    await diagnosticsWith('vague-date', document);
    const problems = (): readonly Diagnostic[] => languages.getDiagnostics(settingsFile());
    await eventually('the problem is shown', () => problems().length === 1);
    assert.equal(problems()[0]!.message, '“vage-date” is no rule; write “vague-date”.');
    assert.equal(problems()[0]!.range.start.line, 1);
    const editor = await window.showTextDocument(settingsFile());
    const [fix] = await quickFixesNamed(/^Write “vague-date”$/, editor.document, problems()[0]!.range);
    assert.ok(fix?.edit);
    assert.equal(problems().length, 1);
    await workspace.applyEdit(fix.edit);
    await editor.document.save();
    await eventually('the problem is gone and the rule off', () => problems().length === 0 && marks(document, 'vague-date').length === 0);
  });

  it('take up a word by quick fix, with the comments of the file as they were', async () => {
    await write(settingsFile(), '# Ours\nclient:\n  name: Hartley # the bakery\n');
    const { document } = await openFixture('launch.email.md');
    const [jargon] = (await diagnosticsWith('jargon', document)).filter((diagnostic) => ruleOf(diagnostic) === 'jargon');
    assert.ok(jargon);
    let command: CodeAction['command'];
    // The editor tells the server of the new file in its own time.
    await eventually('the client has a name', async () => (command = (await quickFixesNamed(/^Hartley knows “/, document, jargon.range))[0]?.command) !== undefined);
    await commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await eventually('the word is no longer marked', () => marks(document, 'jargon').length === 0);
    assert.match(await read(settingsFile()), /^# Ours\nclient:\n {2}name: Hartley # the bakery\n {2}knows:\n {4}- \S+\n$/);
  });

  it('are shown with where each comes from', async () => {
    await write(settingsFile(), 'rules:\n  vague-date: hint\n');
    const { document } = await openFixture('launch.email.md');
    await eventually('the settings count', () => marks(document, 'vague-date')[0]?.severity === 3);
    await commands.executeCommand('clearToSend.showSettingsInForce');
    const page = window.activeTextEditor?.document.getText() ?? '';
    assert.match(page, /^Settings in force for launch\.email\.md\n\nWhat somebody has set\n\n {2}rules\.vague-date\.severity: hint\n {6}from \.clear-to-send\.yaml, line 2\n\nAll the rest, as Clear to Send has it\n/);
  });
});

describe('A finding', () => {
  afterEach(closeEverything);

  it('is ignored by quick fix in its paragraph, and marked again', async () => {
    const { document } = await openFixture('launch.email.md');
    const [soon] = (await diagnosticsWith('vague-date', document)).filter((diagnostic) => ruleOf(diagnostic) === 'vague-date');
    assert.ok(soon);
    const [fix] = await quickFixesNamed(/^Ignore “vague date” in this paragraph$/, document, soon.range);
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    await eventually('the finding is gone', () => marks(document, 'vague-date').length === 0);
    assert.match(document.getText(), /<!-- clear-to-send ignore vague-date -->/);
    await commands.executeCommand('undo');
    await diagnosticsWith('vague-date', document);
  });

  it('is not shown in a sentence that is being written, until the writer leaves it', async () => {
    const extension = await theExtension();
    const editor = await openText('To: Maya <maya@hartleybakes.example>\nSubject: Photos\n\nHi Maya,\n\nThe price is TBD.\n\n');
    const { document } = editor;
    await diagnosticsWith('placeholder', document);
    await moveTo(editor, new Position(document.lineCount - 1, 0));
    for (const letter of 'We send them soon') await commands.executeCommand('type', { text: letter });
    await checked(document);
    await eventually('the server is quiet in the sentence', () => extension.checked(document.uri)?.quiet !== undefined);
    assert.equal(marks(document, 'vague-date').length, 0);
    await moveTo(editor, new Position(0, 0));
    await diagnosticsWith('vague-date', document);
  });

  it('is shown when its sentence is finished', async () => {
    const editor = await openText('To: Maya <maya@hartleybakes.example>\nSubject: Photos\n\nHi Maya,\n\nThe price is TBD.\n\n');
    await diagnosticsWith('placeholder', editor.document);
    await moveTo(editor, new Position(editor.document.lineCount - 1, 0));
    for (const letter of 'We send them soon.') await commands.executeCommand('type', { text: letter });
    await diagnosticsWith('vague-date', editor.document);
  });
});

function moveTo(editor: TextEditor, position: Position): Promise<void> {
  editor.selection = new Selection(position, position);
  return eventually('the cursor is there', () => editor.selection.active.isEqual(position));
}
