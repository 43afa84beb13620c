import assert from 'node:assert/strict';
import { commands, env, UIKind, Uri, window, workspace } from 'vscode';

import { eventually } from '../support/eventually';
import { describeClients } from './clients';
import { MemoryFiles } from './memoryFiles';
import { closeEverything, diagnosticsWith, inFront, openText, quickFixesNamed, ruleOf, theExtension } from './support';

const email = 'To: Maya <maya@hartleybakes.example>\nSubject: Photos\n\nHi Maya,\n\nWe need {{photo}}, and we will be done soon.\n\nKind regards,\nAlex\n';

describe('In a browser', () => {
  // The folder that is open, whose files the suite itself holds.
  before(() => void workspace.registerFileSystemProvider('memory', new MemoryFiles(), { isCaseSensitive: true }));
  afterEach(closeEverything);

  it('marks what the client would trip over', async () => {
    assert.equal(env.uiKind, UIKind.Web);
    const { document } = await openText(email);
    const found = await diagnosticsWith('placeholder', document);
    const words = (rule: string): string[] => found.filter((diagnostic) => ruleOf(diagnostic) === rule).map(({ range }) => document.getText(range));
    assert.deepEqual(words('placeholder'), ['{{photo}}']);
    assert.deepEqual(words('vague-date'), ['soon']);
  });

  it('repairs words by quick fix', async () => {
    const { document } = await openText(email);
    const soon = (await diagnosticsWith('vague-date', document)).find((diagnostic) => ruleOf(diagnostic) === 'vague-date');
    assert.ok(soon);
    const [first] = await quickFixesNamed(/^Write /, document, soon.range);
    assert.ok(first?.edit);
    await workspace.applyEdit(first.edit);
    assert.doesNotMatch(document.getText(), /\bsoon\b/);
  });

  it('reports', async () => {
    const extension = await theExtension();
    await openText(email);
    await commands.executeCommand('clearToSend.checkClientEmail');
    assert.match(extension.report()?.verdict ?? '', /to fix before it is clear to send$/);
  });

  it('shows the mail as the client sees it, and asks before it is sent', async () => {
    const extension = await theExtension();
    const { document } = await openText(email);
    await commands.executeCommand('clearToSend.previewAsClient');
    await eventually('the page of the preview shows it', () => extension.clientView()?.shown?.version === document.version);
    assert.match(extension.clientView()?.model.html ?? '', /We need {{photo}}/);
    assert.equal(extension.clientView()?.shown?.marks, extension.clientView()?.model.marks.length);
    let passage: unknown = 'not decided yet';
    void extension.pass(document.uri).then((decided) => (passage = decided));
    await eventually('the list is answered', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return passage !== 'not decided yet';
    });
    assert.equal(passage, undefined);
    assert.match((await extension.pass(document.uri))?.remark ?? '', /1 thing that you have looked at/);
  });

  it('opens a template as a new document', async () => {
    await commands.executeCommand('clearToSend.newClientDocument', 'Apology');
    await eventually('a document is open', () => window.activeTextEditor?.document.isUntitled);
    assert.match(window.activeTextEditor?.document.getText() ?? '', /^---\nkind: email\n/);
  });

  it('makes the draft of a reply to the source of a mail, and lists what the client asks', async () => {
    const extension = await theExtension();
    const { document } = await openText('From: Maya <maya@bakery.example>\nTo: alex@reed.example\nSubject: =?utf-8?Q?Caf=C3=A9?=\nDate: Fri, 20 Nov 2026 09:14:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>What does it <b>cost</b>?</p><script>alert(1)</script>\n');
    await commands.executeCommand('clearToSend.replyToClientEmail', 'document');
    assert.ok(window.activeTextEditor?.document !== document);
    assert.match(window.activeTextEditor?.document.getText() ?? '', /subject: "Re: Café"[\s\S]*1\. “What does it cost\?”/);
    await eventually('the question is listed', () => extension.questions().summary);
    assert.equal(extension.questions().summary, '0 of 1 answered');
  });

  it('saves a draft with its attachment, and a page', async () => {
    const place = (name: string): Uri => Uri.from({ scheme: 'memory', path: `/letters/mail/${name}` });
    const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(place(name)));
    await workspace.fs.writeFile(place('menü.pdf'), new Uint8Array([37, 80, 68, 70, 0, 255]));
    await workspace.fs.writeFile(place('menu.email.md'), new TextEncoder().encode('---\nkind: email\nto: Maya <maya@bakery.example>\nsubject: Café 🎂\nattachments: menü.pdf\n---\n\nThe menu is attached.\n\n| Cake | £15.00 |\n| --- | --- |\n'));
    const { document } = await inFront(await window.showTextDocument(place('menu.email.md')));
    await diagnosticsWith('missing-next-step', document);
    await commands.executeCommand('clearToSend.saveAsEml', place('menu.eml'));
    const draft = await textOf('menu.eml');
    assert.match(draft, /^Subject: =\?UTF-8\?B\?Q2Fmw6kg8J\+Ogg==\?=\r$/m);
    assert.match(draft, /filename\*0\*=utf-8''men%C3%BC\.pdf\r\n\r\nJVBERgD\/\r$/m);
    await commands.executeCommand('clearToSend.exportProposal', place('menu.html'));
    assert.match(await textOf('menu.html'), /<th>£15\.00<\/th>/);
    await workspace.fs.delete(Uri.from({ scheme: 'memory', path: '/letters/mail' }), { recursive: true });
  });

  it('knows the folders and files beside a document that is on no disk', async () => {
    const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(Uri.from({ scheme: 'vscode-userdata', path: `/User/clients/${name}` }), new TextEncoder().encode(text));
    await write('acme/.clear-to-send.yaml', 'client:\n  name: Acme Tools\n');
    await write('hartwell/old.email.md', 'To: Lena <lena@hartwell.example>\nSubject: Menu\nClient: Hartwell Bakery\n\nHi Lena,\n');
    await write('acme/empty.pdf', '');
    await write('acme/new.email.md', '---\nkind: email\nto: Tom <tom@acme.example>\nsubject: Menu\nattachments: [empty.pdf, none.pdf]\n---\n\nHi Tom,\n\nthe Hartwell Bakery menu is attached.\n');
    const { document } = await inFront(await window.showTextDocument(Uri.from({ scheme: 'vscode-userdata', path: '/User/clients/acme/new.email.md' })));
    const words = async (rule: string): Promise<string[]> => (await diagnosticsWith(rule, document)).filter((diagnostic) => ruleOf(diagnostic) === rule).map(({ range }) => document.getText(range));
    assert.deepEqual(await words('wrong-name'), ['Hartwell Bakery']);
    await eventually('both files are looked for', async () => (await words('missing-attachment')).length === 2);
    assert.deepEqual(await words('missing-attachment'), ['empty.pdf', 'none.pdf']);
  });

  describe('in a folder that is on no disk', describeClients);

  it('starts another server when asked to', async () => {
    await commands.executeCommand('clearToSend.restartServer');
    const { document } = await openText(email);
    await diagnosticsWith('placeholder', document);
  });
});
