import assert from 'node:assert/strict';
import { commands, Range, TabInputWebview, Uri, window, workspace, WorkspaceEdit } from 'vscode';

import { demoClients } from '../support/demoClients';
import { eventually } from '../support/eventually';
import { closeEverything, theExtension } from './support';

/** Today where the editor is, as the server takes it. */
export const todayHere = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const at = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, path);
const write = (path: string, text: string): Thenable<void> => workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
const clientNamed = async (name: string) => (await theExtension()).clients().clients.find(({ label }) => label === name);

/** The demo workspace, with which the view and the timeline are tried in a VS Code on a computer and in a browser. */
export function describeClients(): void {
  before(async () => {
    for (const [path, text] of Object.entries(demoClients(todayHere()))) await write(path, text);
  });
  afterEach(closeEverything);
  after(async () => workspace.fs.delete(at('clients'), { recursive: true }));

  it('are not read before the view is opened, and then listed by need', async () => {
    const extension = await theExtension();
    assert.deepEqual(extension.clients().clients, []);
    await commands.executeCommand('clearToSend.showClients');
    await eventually('the clients are listed', () => extension.clients().clients.length > 3);
    const labels = extension.clients().clients.map(({ label }) => label);
    const ours = labels.filter((label) => ['Hartley Tea Rooms', 'Lind Café', 'Ode Films', 'Okafor & Daughters'].includes(label));
    // The fixtures of other tests have days of their own; what they say of theirs is no matter here.
    assert.equal(ours.length, 4, labels.join());
    assert.equal(ours[0], 'Hartley Tea Rooms');
    assert.match(extension.clients().summary ?? '', /^\d promises? late/);
  });

  it('show what is late, due and open below each, in words', async () => {
    const bakery = (await clientNamed('Hartley Tea Rooms'))!;
    assert.match(bakery.description, /^1 promise late · \d working days without a word$/);
    const lines = bakery.children.map(({ icon, label, description }) => [icon, label, description] as const);
    assert.deepEqual(lines.slice(0, 4).map(([icon, label]) => [icon, label]), [
      ['late', 'We will send you the page with the prices'],
      ['due', 'You will have the photos of the cakes'],
      ['ask', 'What does a page for wedding cakes cost?'],
      ['question', 'Which phone number should stand on the page?'],
    ]);
    assert.match(lines[0]![2], /^late: \w+ \d+ \w+(?: \d{4})?, 2 days ago$/);
    assert.match(lines[1]![2], /, in 2 days$/);
    assert.match(lines[2]![2], /^they asked on \w+ \d+ \w+/);
    const kept = bakery.children.find(({ label }) => label === 'Kept');
    assert.deepEqual(kept?.children.map(({ label }) => label), ['We will send you the first draft of the home page']);
    for (const { accessible } of bakery.children) assert.ok(accessible.length > 5);
    const films = (await clientNamed('Ode Films'))!;
    assert.deepEqual(films.children.slice(0, 1).map(({ icon, label }) => [icon, label]), [['due', 'We will send you the opening film']]);
    assert.match(films.children[0]!.tooltip, /First promised for .*, now for /);
  });

  it('say of a document without a day what to do', async () => {
    const okafor = (await clientNamed('Okafor & Daughters'))!;
    const draft = okafor.children.find(({ icon }) => icon === 'draft');
    assert.deepEqual([draft?.label, draft?.description], ['2 thanks.email.md', 'has no date']);
    assert.match(draft!.tooltip, /Write “date: \d{4}-\d\d-\d\d” in its header/);
  });

  it('lead to the place', async () => {
    const bakery = (await clientNamed('Hartley Tea Rooms'))!;
    const { source } = bakery.children[0]!;
    const { start, end } = source!.place;
    await commands.executeCommand('vscode.open', Uri.parse(source!.uri), { selection: { start, end } });
    await eventually('the mail is open', () => window.activeTextEditor?.document.uri.path.endsWith('3 prices.email.md'));
    const { document } = window.activeTextEditor!;
    assert.match(document.lineAt(start.line).text.slice(start.character), /^We will send you the page with the prices by /);
  });

  it('follow what is saved, and what is settled by a click', async () => {
    const late = (await clientNamed('Hartley Tea Rooms'))!.children[0]!;
    await commands.executeCommand('clearToSend.markSettled', late);
    await eventually('it is late no more', async () => (await clientNamed('Hartley Tea Rooms'))?.icon !== 'late');
    const uri = Uri.parse(late.source!.uri);
    const comment = ' <!-- clear-to-send settled -->';
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(uri)), /by [^.]+\d{4}\. <!-- clear-to-send settled --> You will have the photos/);
    const document = await workspace.openTextDocument(uri);
    const start = document.getText().indexOf(comment);
    const edit = new WorkspaceEdit();
    edit.delete(uri, new Range(document.positionAt(start), document.positionAt(start + comment.length)));
    await workspace.applyEdit(edit);
    await document.save();
    await eventually('it is late again', async () => (await clientNamed('Hartley Tea Rooms'))?.icon === 'late');
  });

  it('get a status update that goes on with the thread', async () => {
    await commands.executeCommand('clearToSend.writeStatusUpdate', await clientNamed('Hartley Tea Rooms'));
    await eventually('the draft is open', () => window.activeTextEditor?.document.isUntitled);
    const text = window.activeTextEditor!.document.getText();
    assert.match(text, /^---\nkind: email\nclient: "Hartley Tea Rooms"\nto: "Maya Hartley <maya@hartleytearooms\.example>"\nsubject: "Your home page"\ndate: \d{4}-\d\d-\d\d\n---\n\nHi Maya,\n/);
    assert.match(text, /^- In hand: the page with the prices, by \[new day\]$/m);
    assert.match(text, /^- In hand: the photos of the cakes, by \w+day \d+ \w+ \d{4}$/m);
    assert.match(text, /^1\. Which phone number should stand on the page\?$/m);
    const extension = await theExtension();
    await eventually('the status bar speaks of the draft', () => extension.status());
    assert.match(extension.status()!.text, /\d+ to fix$/, 'no draft with open fields is clear to send');
  });

  it('are drawn as a timeline, whose marks lead to the place', async () => {
    const extension = await theExtension();
    await commands.executeCommand('clearToSend.showTimeline');
    const isOpen = (): boolean => window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.includes('clearToSend.timeline')));
    await eventually('the panel of the timeline is open', isOpen, window.tabGroups.onDidChangeTabs);
    await eventually('the timeline is drawn', () => (extension.timeline()?.clients.length ?? 0) > 3);
    const index = extension.timeline()!.clients.findIndex(({ name }) => name === 'Hartley Tea Rooms');
    const { marks } = extension.timeline()!.clients[index]!;
    assert.deepEqual(marks.map(({ sort }) => sort).sort(), ['due', 'kept', 'late', 'ours', 'ours', 'ours', 'theirs']);
    await extension.openMark(index, marks.findIndex(({ sort }) => sort === 'late'));
    await eventually('the mail is open', () => window.activeTextEditor?.document.uri.path.endsWith('3 prices.email.md'));
    assert.match(window.activeTextEditor!.document.getText(window.activeTextEditor!.selection), /^We will send you the page with the prices/);
  });
}
