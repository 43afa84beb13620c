import assert from 'node:assert/strict';
import { commands, extensions, languages, window } from 'vscode';

import { eventually } from '../support/eventually';
import { checked, closeEverything, diagnosticsWith, openFixture, openText, ruleOf, theExtension } from './support';

describe('The commands', () => {
  afterEach(closeEverything);

  it('are all there', async () => {
    await theExtension();
    const manifest = extensions.getExtension('clear-to-send.clear-to-send')?.packageJSON as { contributes: { commands: { command: string }[] } };
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    const registered = new Set(await commands.getCommands(true));
    assert.ok(contributed.length >= 5);
    assert.deepEqual(contributed.filter((command) => !registered.has(command)), []);
  });

  it('Fix All Safe Findings repairs what needs no decision and leaves the rest', async () => {
    const { document } = await openFixture('launch.email.md');
    await diagnosticsWith('jargon', document);
    await commands.executeCommand('clearToSend.fixAllSafeFindings');
    assert.match(document.getText(), /We are using them on the first page\./);
    assert.match(document.getText(), /the draft soon, and \{\{colleague\}\}/);
  });

  it('Fix All Safe Findings leaves alone what is no client document', async () => {
    const { document } = await openFixture('README.md');
    await checked(document);
    const before = document.getText();
    await commands.executeCommand('clearToSend.fixAllSafeFindings');
    assert.equal(document.getText(), before);
  });

  it('Restart Server ends the server and starts another, which checks again', async () => {
    const editor = await openFixture('launch.email.md');
    const { document } = editor;
    await diagnosticsWith('placeholder', document);
    await commands.executeCommand('clearToSend.restartServer');
    await editor.edit((edit) => edit.insert(document.lineAt(5).range.end, ' We still need {{photo}}.'));
    await checked(document);
    const placeholders = (): string[] =>
      languages
        .getDiagnostics(document.uri)
        .filter((diagnostic) => ruleOf(diagnostic) === 'placeholder')
        .map(({ range }) => document.getText(range));
    await eventually('both placeholders are found', () => placeholders().length > 1);
    assert.deepEqual(placeholders(), ['{{photo}}', '{{colleague}}']);
  });
});

describe('The status bar', () => {
  afterEach(closeEverything);

  it('says how much there is to fix, and that nothing is', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('launch.email.md');
    await checked(document);
    await eventually('the status bar speaks', () => extension.status());
    assert.match(extension.status()?.text ?? '', /^\$\(warning\) [2-9] to fix$/);
    assert.match(extension.status()?.spoken ?? '', /^Clear to Send: [2-9] things to fix/);

    const clear = await openFixture('thanks.email.md');
    await checked(clear.document);
    await eventually('the status bar follows', () => extension.status()?.text.startsWith('$(check)'));
    assert.equal(extension.status()?.text, '$(check) Clear to send');
  });

  it('is not there for what is no client document', async () => {
    const extension = await theExtension();
    const { document } = await openFixture('README.md');
    await checked(document);
    assert.equal(extension.checked(document.uri)?.kind, null);
    await eventually('the status bar has left the last document', () => !extension.status()?.text.includes('to fix'));
    assert.equal(extension.status(), undefined);
    await openText('not even Markdown', 'plaintext');
    await eventually('the plain text is in front', () => window.activeTextEditor?.document.languageId === 'plaintext');
    assert.equal(extension.status(), undefined);
  });
});
