import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, env, Range, Uri, window, workspace, type TextEditor } from 'vscode';

import type { Passage } from '../../client/src/gate/sendGate';
import type { ReportItem } from '../../client/src/report/reportModel';
import { eventually } from '../support/eventually';
import { closeEverything, openFixture, openText, theExtension } from './support';

describe('The gate before sending', () => {
  afterEach(async () => {
    await workspace.getConfiguration('clearToSend').update('sendGate', undefined, ConfigurationTarget.Workspace);
    await closeEverything();
  });

  it('lets a document pass that is clear', async () => {
    const { document } = await openText('To: Maya <maya@bakery.example>\nSubject: Photos of the bakery\n\nHi Maya,\n\nThank you for the photos!\n\nBest wishes,\nAlex\n');
    const passage = await pass(document.uri);
    assert.deepEqual([passage?.version, passage?.remark], [document.version, '']);
  });

  it('shows what would embarrass, and lets it pass once it was looked at, until the words change', async () => {
    const extension = await theExtension();
    const editor = await openFixture('launch.email.md');
    const { document } = editor;
    // The first answer of the list is to look.
    assert.equal(await answered(pass(document.uri), 'workbench.action.acceptSelectedQuickOpenItem'), undefined);
    const errors = errorsIn(extension.report());
    assert.deepEqual(errors.map(({ quote }) => quote), ['{{colleague}}']);
    assert.match((await pass(document.uri))?.remark ?? '', /^Still in it: 1 thing that you have looked at and \d things that the client would miss\.$/);
    await replace(editor, '{{colleague}}', '{{name}}');
    assert.equal(await answered(pass(document.uri), 'workbench.action.closeQuickOpen'), undefined);
  });

  it('lets nothing pass for having been looked at where it is strict, but for a reason, until that is taken back', async () => {
    await workspace.getConfiguration('clearToSend').update('sendGate', 'strict', ConfigurationTarget.Workspace);
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    assert.equal(await answered(pass(document.uri), 'workbench.action.acceptSelectedQuickOpenItem'), undefined);
    assert.equal(await answered(pass(document.uri), 'workbench.action.closeQuickOpen'), undefined);
    const [error] = errorsIn(extension.report());
    const version = extension.report()!.version;
    await extension.act({ type: 'waive', version, finding: error!.finding, reason: 'Maya knows' });
    await eventually('the report shows the reason', () => errorsIn(extension.report())[0]?.waiver);
    assert.equal(errorsIn(extension.report())[0]?.waiver?.reason, 'Maya knows');
    assert.match((await pass(document.uri))?.remark ?? '', /1 thing that you send all the same/);
    await extension.act({ type: 'takeBack', version, finding: error!.finding });
    await eventually('the report has forgotten the reason', () => errorsIn(extension.report())[0]?.waiver === undefined);
    assert.equal(await answered(pass(document.uri), 'workbench.action.closeQuickOpen'), undefined);
  });

  it('stands before every way out', async () => {
    await workspace.getConfiguration('clearToSend').update('sendGate', 'strict', ConfigurationTarget.Workspace);
    const { document } = await openFixture('launch.email.md');
    const folder = workspace.workspaceFolders![0]!.uri;
    const names = async (): Promise<readonly string[]> => (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    const before = await names();
    await env.clipboard.writeText('what was there');
    for (const command of ['copyAsEmail', 'saveAsEml', 'openInMailProgram', 'exportProposal']) {
      await window.showTextDocument(document);
      await answered(commands.executeCommand(`clearToSend.${command}`, Uri.joinPath(folder, `${command}.out`)), 'workbench.action.closeQuickOpen');
    }
    assert.deepEqual(await names(), before);
    assert.equal(await env.clipboard.readText(), 'what was there');
  });

  it('asks nothing where it is off', async () => {
    await workspace.getConfiguration('clearToSend').update('sendGate', 'off', ConfigurationTarget.Workspace);
    const { document } = await openFixture('launch.email.md');
    const passage = await pass(document.uri);
    assert.deepEqual([passage?.version, passage?.remark], [document.version, '']);
  });
});

const pass = async (uri: Uri): Promise<Passage | undefined> => (await theExtension()).pass(uri);

/** Answers the list with this command as soon as it is there, and says what comes of it. */
async function answered<Result>(passing: PromiseLike<Result>, command: string): Promise<Result> {
  let isSettled = false;
  void passing.then(() => (isSettled = true));
  await eventually('the list is answered', async () => {
    await commands.executeCommand(command);
    return isSettled;
  });
  return passing;
}

function errorsIn(report: { readonly groups: readonly { readonly severity: string; readonly items: readonly ReportItem[] }[] } | undefined): readonly ReportItem[] {
  return report?.groups.find(({ severity }) => severity === 'error')?.items ?? [];
}

async function replace(editor: TextEditor, words: string, by: string): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  const shown = await window.showTextDocument(document, editor.viewColumn);
  await shown.edit((edit) => edit.replace(new Range(document.positionAt(start), document.positionAt(start + words.length)), by));
}
