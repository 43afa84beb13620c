import assert from 'node:assert/strict';
import { commands, env, Uri, window, workspace } from 'vscode';

import { closeEverything, openFixture, openText, theExtension } from './support';

describe('Reply to Client Email', () => {
  afterEach(closeEverything);
  before(theExtension);

  const fixture = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  const text = (): string => window.activeTextEditor?.document.getText() ?? '';

  it('makes a draft of a mail file, saved nowhere, with its first field selected', async () => {
    await commands.executeCommand('clearToSend.replyToClientEmail', fixture('bakery.eml'));
    const editor = window.activeTextEditor;
    assert.ok(editor?.document.isUntitled);
    assert.equal(editor.document.languageId, 'markdown');
    assert.match(text(), /^---\nkind: email\nfrom: Alex Reed <alex@reedandmore\.example>\nto: Maya Hartwell <maya@hartwellbakery\.example>\ncc: Ben Hartwell <ben@hartwellbakery\.example>\nsubject: "Re: Christmas opening hours"\n/);
    assert.match(text(), /\n1\. “Can we change the opening hours ourselves\?”\n\n {3}\[your answer\]\n/);
    assert.match(text(), /> thank you for the new pages, my mother loves them 😊\n/);
    assert.match(text(), /with “opening hours\.csv”\./);
    assert.doesNotMatch(text(), /RGF5|8-12|\$\{/);
    assert.equal(editor.document.getText(editor.selection), 'Maya');
  });

  it('makes one of what was copied', async () => {
    await env.clipboard.writeText('From: Maya <maya@bakery.example>\nSent: 20 November 2026 09:14\nTo: alex@reed.example\nSubject: Menu\n\nWhat does it cost?\n');
    await commands.executeCommand('clearToSend.replyToClientEmail', 'clipboard');
    assert.match(text(), /subject: "Re: Menu"\n/);
    assert.match(text(), /1\. “What does it cost\?”/);
  });

  it('makes one of the open document, and leaves that as it is', async () => {
    const { document } = await openFixture('reply.email.md');
    const before = document.getText();
    await commands.executeCommand('clearToSend.replyToClientEmail', 'document');
    assert.notEqual(window.activeTextEditor?.document, document);
    assert.match(text(), /2\. “And who writes the words for the new page\?”/);
    assert.equal(document.getText(), before);
  });

  it('opens nothing for what is no mail', async () => {
    const { document } = await openText('Hi');
    await commands.executeCommand('clearToSend.replyToClientEmail', fixture('missing.eml'));
    assert.equal(window.activeTextEditor?.document, document);
    await commands.executeCommand('clearToSend.replyToClientEmail', fixture('.vscode/settings.json'));
    assert.equal(window.activeTextEditor?.document, document);
  });
});
