import assert from 'node:assert/strict';

import { leftNotification, settingsInForceRequest, teachRequest, type SettingInForce, type TeachResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { onLine, startServer, uriOf, type Client, type ServerProcess } from '../support/serverProcess';

describe('when the server speaks', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  afterEach(async () => assert.equal(await server.stop(), 0));
  const start = async (client: Client): Promise<ServerProcess> => (server = await startServer(client));
  const tellsCaret = { initializationOptions: { tellsCaret: true } };

  /** Types a text at the end of a line, one character at a time. */
  const type = async (uri: string, line: number, character: number, text: string): Promise<void> => {
    for (const [index, letter] of [...text].entries()) await server.change(uri, letter, onLine(line, character + index, character + index));
  };
  const body = 'Hi Maya,\n\nWe leverage your photos today.\n\nThank you for the texts! We call you on Monday 7 December 2026.\n\n';

  it('marks nothing in a sentence that is being written, until it is finished', async () => {
    await start(tellsCaret);
    const uri = await server.open(body);
    await type(uri, 6, 0, 'We leverage it so');
    assert.deepEqual(await server.codes(uri), ['jargon']);
    await type(uri, 6, 17, 'on');
    assert.deepEqual(await server.codes(uri), ['jargon']);
    assert.deepEqual(server.checked.at(-1)?.quiet, onLine(6, 0, 19));
    await type(uri, 6, 19, '.');
    assert((await server.codes(uri)).includes('vague-date'));
    assert.equal(server.checked.at(-1)?.quiet, undefined);
  });

  it('marks it when the writer leaves it', async () => {
    await start(tellsCaret);
    const uri = await server.open(body);
    await type(uri, 6, 0, 'We send it soon');
    assert.deepEqual(await server.codes(uri), ['jargon']);
    const before = server.refreshes;
    await server.connection.sendNotification(leftNotification, { uri });
    await server.refreshed(before);
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('marks it when the writer begins the next paragraph', async () => {
    await start(tellsCaret);
    const uri = await server.open(body);
    await type(uri, 6, 0, 'We send it soon\n');
    assert.deepEqual(await server.codes(uri), ['jargon']);
    await type(uri, 7, 0, '\n');
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('marks at once what is pasted, and what is changed by a command', async () => {
    await start(tellsCaret);
    const uri = await server.open(body);
    await server.change(uri, 'We send it soon', onLine(6, 0, 0));
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('says what is missing only when the writer pauses', async () => {
    await start(tellsCaret);
    const uri = await server.open('Hi Maya,\n\nWe chose the red paper.\n');
    const whole = (await server.codes(uri)).filter((code) => String(code).startsWith('missing'));
    assert(whole.length > 0);
    const other = await server.open('Hi Maya,\n\n');
    await type(other, 2, 0, 'We chose the red paper.');
    const before = server.refreshes;
    assert.deepEqual((await server.codes(other)).filter((code) => String(code).startsWith('missing')), []);
    await server.refreshed(before);
    assert.deepEqual((await server.codes(other)).filter((code) => String(code).startsWith('missing')), whole);
  });

  it('is not quiet in an editor that does not say where the cursor is', async () => {
    await start({});
    const uri = await server.open(body);
    await type(uri, 6, 0, 'We send it soon');
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('speaks only at saves when the settings say so', async () => {
    await start({ configuration: { run: 'onSave' } });
    const uri = await server.open(body);
    assert.deepEqual(await server.codes(uri), ['jargon']);
    await server.change(uri, 'We send it soon.', onLine(6, 0, 0));
    assert.deepEqual(await server.codes(uri), ['jargon']);
    const before = server.refreshes;
    await server.save(uri);
    await server.refreshed(before);
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('speaks only when asked when the settings say so', async () => {
    await start({ configuration: { run: 'onCommand' } });
    const uri = await server.open(body);
    assert.deepEqual(await server.codes(uri), []);
    assert((await server.check(uri))!.findings.length > 0);
    assert.deepEqual(await server.codes(uri), ['jargon']);
    await server.change(uri, 'We send it soon.', onLine(6, 0, 0));
    assert.deepEqual(await server.codes(uri), ['jargon']);
    await server.check(uri);
    assert((await server.codes(uri)).includes('vague-date'));
  });

  it('marks in focus mode only what would be embarrassing, and counts the rest', async () => {
    await start({ configuration: { focus: true } });
    const uri = await server.open(`${body}The price is TBD.\n`);
    assert.deepEqual(await server.codes(uri), ['placeholder']);
    assert(server.checked.at(-1)!.summary.information > 0);
  });

  it('shows as many findings as the settings say, the gravest', async () => {
    await start({ configuration: { maxFindings: 1 } });
    const uri = await server.open(`${body}The price is TBD.\n`);
    assert.deepEqual(await server.codes(uri), ['placeholder']);
  });
});

describe('teaching the server', function () {
  this.timeout(30_000);
  let folder: Folder;
  let server: ServerProcess;
  beforeEach(async () => {
    folder = new Folder();
    server = await startServer({ roots: [folder.path], initializationOptions: { commands: ['clearToSend.acceptWord'] } });
  });
  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    folder.remove();
  });
  const open = async (name: string): Promise<string> => {
    const uri = uriOf(`${folder.path}/${name}`);
    await server.openAs(uri, 'Hi Maya,\n\nWe use the CMS.\n');
    return uri;
  };
  const teach = (uri: string, scope: 'client' | 'project'): Promise<TeachResult | null> => server.connection.sendRequest(teachRequest, { uri, words: ['CMS'], scope });

  it('offers the client, everybody and the writer', async () => {
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n');
    const uri = await open('acme/mails/x.email.md');
    const titles = (await server.actions(uri, onLine(2, 11, 14))).flatMap(({ title, command }) => (command ? [[title, (command.arguments?.[0] as { scope: string }).scope]] : []));
    assert.deepEqual(titles, [['Acme knows “CMS”', 'client'], ['Everybody here knows “CMS”', 'project'], ['I know “CMS”: never mark it for me', 'user']]);
  });

  it('says what the nearest file about a client, and the topmost file, are to say', async () => {
    folder.write('.clear-to-send.yaml', '# house\nrules: {}\n');
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n');
    const uri = await open('acme/mails/x.email.md');
    assert.deepEqual(await teach(uri, 'client'), { file: uriOf(`${folder.path}/acme/.clear-to-send.yaml`), before: 'client:\n  name: Acme\n', after: 'client:\n  name: Acme\n  knows:\n    - CMS\n', client: 'Acme' });
    assert.deepEqual(await teach(uri, 'project'), { file: uriOf(`${folder.path}/.clear-to-send.yaml`), before: '# house\nrules: {}\n', after: '# house\nrules: {}\nwords:\n  known:\n    - CMS\n', client: 'Acme' });
  });

  it('begins a file in the folder of the document, or of the workspace', async () => {
    const uri = await open('acme/x.email.md');
    assert.deepEqual(await teach(uri, 'client'), { file: uriOf(`${folder.path}/acme/.clear-to-send.yaml`), after: 'client:\n  knows:\n    - CMS\n' });
    assert.deepEqual(await teach(uri, 'project'), { file: uriOf(`${folder.path}/.clear-to-send.yaml`), after: 'words:\n  known:\n    - CMS\n' });
  });

  it('says where each setting comes from', async () => {
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\nrules:\n  jargon: hint\n');
    const uri = await open('acme/x.email.md');
    const settings = await server.connection.sendRequest<readonly SettingInForce[]>(settingsInForceRequest, { uri });
    const jargon = settings.find(({ name }) => name === 'rules.jargon.severity');
    assert.deepEqual(jargon, { name: 'rules.jargon.severity', value: 'hint', from: 'file', files: [{ uri: uriOf(`${folder.path}/acme/.clear-to-send.yaml`), line: 3 }] });
  });
});
