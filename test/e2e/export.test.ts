import assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';

import { checked, closeEverything, openFixture, openText, theExtension } from './support';

describe('The ways out', () => {
  afterEach(closeEverything);
  before(theExtension);

  const fixture = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(fixture(name)));
  const names = async (): Promise<string[]> => (await workspace.fs.readDirectory(fixture(''))).map(([name]) => name).sort();

  it('Save as .eml writes a draft with its attachment in its thread, and leaves alone a file that is there', async () => {
    const { document } = await openFixture('prices.email.md');
    await checked(document);
    await commands.executeCommand('clearToSend.saveAsEml', fixture('out/prices.eml'));
    const draft = await textOf('out/prices.eml');
    assert.match(draft, /^X-Unsent: 1\r\n/);
    assert.match(draft, /^To: Maya Hartwell <maya@bakery\.example>\r$/m);
    assert.match(draft, /^In-Reply-To: <a1@bakery\.example>\r$/m);
    assert.match(draft, /filename=prices\.csv\r\n\r\ncGhvdG8scHJpY2UK/);
    assert.doesNotMatch(draft, /clear-to-send|kind: email/);
    await workspace.fs.writeFile(fixture('out/prices.eml'), new TextEncoder().encode('mine'));
    await commands.executeCommand('clearToSend.saveAsEml', fixture('out/prices.eml'));
    assert.equal(await textOf('out/prices.eml'), 'mine');
  });

  it('Export Proposal writes a page', async () => {
    await openFixture('prices.email.md');
    await commands.executeCommand('clearToSend.exportProposal', fixture('out/prices.html'));
    assert.match(await textOf('out/prices.html'), /^<!doctype html>[\s\S]*<td[^>]*>£15\.00<\/td>/);
  });

  it('write nothing when an attachment is missing', async () => {
    await openText('---\nkind: email\nto: Maya <maya@bakery.example>\nsubject: Menu\nattachments: no such menu.pdf\n---\n\nThe menu is attached.\n');
    const before = await names();
    await commands.executeCommand('clearToSend.saveAsEml', fixture('menu.eml'));
    assert.deepEqual(await names(), before);
  });
});
