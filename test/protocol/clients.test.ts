import assert from 'node:assert/strict';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ProgressType, ResponseError, WorkDoneProgress } from 'vscode-languageserver-protocol';

import { clientsRequest, listFilesRequest, readFilesRequest, readFolderRequest, statusUpdateRequest, type ClientsResult, type ReadFilesParams, type StatusUpdateResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { modern, startServer, uriOf, type ServerProcess } from '../support/serverProcess';

/** So many days ago, or ahead, YYYY-MM-DD; the server takes its today from the clock. */
const day = (days: number): string => {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const mail = (by: string, more = ''): string => `---\nclient: Acme\nto: Maya Chen <maya@acme.example>\ncc: Ben Chen <ben@acme.example>\nsubject: "Re: Your “home” page: new"\n---\nHi Maya,\n\nWe will send you the draft of the menu by ${by}. Which colour do you like?\n${more}\nKind regards,\nAlex\n`;

describe('clients over time, over the protocol', function () {
  this.timeout(60_000);
  let folder: Folder;
  let server: ServerProcess;
  beforeEach(async () => {
    folder = new Folder();
    folder.write(`clients/acme/${day(-6)}.email.md`, mail(day(-1)));
    folder.write(`clients/bakery/${day(0)}.email.md`, `We will send you the sign by ${day(3)}.`);
    server = await startServer({ roots: [folder.path] });
  });
  afterEach(async () => {
    assert.equal(await server.stop(), 0);
    folder.remove();
  });

  const ask = (from = server): Promise<ClientsResult> => from.connection.sendRequest<ClientsResult>(clientsRequest, {});
  const states = ({ clients }: ClientsResult): unknown[] => clients.map(({ name, promises }) => [name, ...promises.map(({ status, due }) => `${status} ${due}`)]);

  it('are told with those first who need us most, each thing with its place', async () => {
    const result = await ask();
    assert.equal(result.today, day(0));
    assert.deepEqual(states(result), [['Acme', `late ${day(-1)}`], ['Bakery', `due ${day(3)}`]]);
    const [promise] = result.clients[0]!.promises;
    assert.equal(promise!.uri, pathToFileURL(join(folder.path, `clients/acme/${day(-6)}.email.md`)).href);
    assert.deepEqual(promise!.place, { start: { line: 8, character: 0 }, end: { line: 8, character: 53 } });
    assert.deepEqual(result.clients[0]!.questions.map(({ text }) => text), ['Which colour do you like?']);
  });

  it('are up to date when a file has changed, come or gone', async () => {
    await ask();
    folder.write(`clients/acme/${day(0)}.email.md`, 'Here is the draft of the menu.');
    assert.deepEqual(states(await ask()), [['Bakery', `due ${day(3)}`], ['Acme', `kept ${day(-1)}`]]);
    folder.write(`clients/bakery/${day(0)}.email.md`, `We will send you the sign by ${day(4)}.`);
    utimesSync(join(folder.path, `clients/bakery/${day(0)}.email.md`), new Date(), new Date(Date.now() + 5000));
    assert.deepEqual(states(await ask()), [['Bakery', `due ${day(4)}`], ['Acme', `kept ${day(-1)}`]]);
  });

  it('count what is open in an editor as it stands there', async () => {
    const uri = uriOf(join(folder.path, `clients/acme/${day(-6)}.email.md`));
    await server.openAs(uri, mail(day(2)));
    const acme = async (): Promise<unknown> => states(await ask()).find((state) => (state as string[])[0] === 'Acme');
    assert.deepEqual(await acme(), ['Acme', `due ${day(2)}`]);
    await server.change(uri, mail(day(5)));
    assert.deepEqual(await acme(), ['Acme', `due ${day(5)}`]);
    await server.close(uri);
    assert.deepEqual(await acme(), ['Acme', `late ${day(-1)}`]);
  });

  it('follow the settings of their folders, and those of the editor', async () => {
    assert.deepEqual((await ask()).clients.map(({ isSilent }) => isSilent), [true, false]);
    folder.write('clients/acme/.clear-to-send.yaml', 'client:\n  name: Acme Ltd\n  updateEvery: 0\n');
    await server.changedOnDisk(join(folder.path, 'clients/acme/.clear-to-send.yaml'));
    assert.deepEqual((await ask()).clients.map(({ name, isSilent }) => [name, isSilent]), [['Acme Ltd', false], ['Bakery', false]]);
    folder.write('clients/acme/.clear-to-send.yaml', 'client:\n  name: Acme Ltd\n');
    await server.changedOnDisk(join(folder.path, 'clients/acme/.clear-to-send.yaml'));
    await server.configure({ updateEvery: 100 });
    assert.deepEqual((await ask()).clients.map(({ isSilent }) => isSilent), [false, false]);
  });

  it('tell how far the reading is, and what is known so far', async () => {
    const told: string[] = [];
    const partial: ClientsResult[] = [];
    const listening = [
      server.connection.onProgress(WorkDoneProgress.type, 'work', (value) => void told.push(value.kind === 'report' ? value.message! : value.kind)),
      server.connection.onProgress(new ProgressType<ClientsResult>(), 'partial', (value) => void partial.push(value)),
    ];
    const result = await server.connection.sendRequest<ClientsResult>(clientsRequest, { workDoneToken: 'work', partialResultToken: 'partial' });
    listening.forEach((one) => one.dispose());
    assert.deepEqual([told[0], told.at(-2), told.at(-1)], ['begin', '2 of 2', 'end']);
    for (const { today } of partial) assert.equal(today, result.today);
  });

  it('can be stopped, and go on from there', async () => {
    for (let index = 0; index < 400; index++) folder.write(`clients/c${index % 20}/${day(-index)} ${index}.email.md`, mail(day(-1), 'All is well. '.repeat(60)));
    const source = new CancellationTokenSource();
    const stopped = server.connection.sendRequest<ClientsResult>(clientsRequest, { workDoneToken: 'work' }, source.token);
    await new Promise<void>((resolve) => {
      const listening = server.connection.onProgress(WorkDoneProgress.type, 'work', ({ kind }) => {
        if (kind !== 'begin') return;
        listening.dispose();
        resolve();
      });
    });
    source.cancel();
    await assert.rejects(stopped, (error: ResponseError<unknown>) => error.code === LSPErrorCodes.RequestCancelled || error.code === ErrorCodes.InternalError);
    assert.equal((await ask()).clients.length, 2, 'all of these name Acme as their client');
  });

  it('let others have their turn while they are read', async () => {
    for (let index = 0; index < 300; index++) folder.write(`clients/c${index}/${day(-index % 50)}.email.md`, mail(day(-1), 'All is well. '.repeat(60)));
    const uri = await server.open('Hi Maya,\n\nWe will be done soon.');
    let isDone = false;
    const reading = ask().then(() => (isDone = true));
    assert.deepEqual((await server.codes(uri)).includes('vague-date'), true);
    assert.equal(isDone, false, 'the answer comes before all is read');
    await reading;
  });

  it('are none where no folder is open', async () => {
    const bare = await startServer();
    assert.deepEqual((await ask(bare)).clients, []);
    assert.equal(await bare.stop(), 0);
  });

  describe('and a status update', () => {
    const update = (client: string): Promise<StatusUpdateResult | null> => server.connection.sendRequest<StatusUpdateResult | null>(statusUpdateRequest, { client });

    it('goes on with the thread: its people, its subject, the promises and the questions', async () => {
      folder.write(`clients/acme/${day(-2)}.email.md`, mail(day(30), `\nI will send you the price list by ${day(-1)}.\n`));
      const { clients } = await ask();
      const { snippet, beside } = (await update(clients.find(({ name }) => name === 'Acme')!.id))!;
      assert.equal(beside, pathToFileURL(join(folder.path, `clients/acme/${day(-2)}.email.md`)).href);
      const text = snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
      assert.ok(text.startsWith(`---\nkind: email\nclient: "Acme"\nto: "Maya Chen <maya@acme.example>"\ncc: "Ben Chen <ben@acme.example>"\nsubject: "Re: Your “home” page: new"\ndate: ${day(0)}\n---\n\nHi Maya,\n`), text);
      assert.match(text, /^- In hand: the price list, by \[new day\]$/m);
      assert.match(text, /^- In hand: the draft of the menu, by \w+day \d+ \w+ \d{4}$/m);
      assert.match(text, /^1\. Which colour do you like\?$/m);
      assert.match(text, /Alex$/);
    });

    it('keeps quotation marks and signs of snippets as they are written', async () => {
      folder.write(`clients/acme/${day(-1)}.email.md`, `---\nclient: Acme\nto: '"Chen, Maya" <maya@acme.example>'\nsubject: 'The "new" page \\ $1 }'\n---\nHi Maya,\n\nDone.\n`);
      const { snippet } = (await update((await ask()).clients.find(({ name }) => name === 'Acme')!.id))!;
      const text = snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, value: string) => value.replace(/\\([\\$}])/g, '$1'));
      assert.match(text, /^to: "\\"Chen, Maya\\" <maya@acme\.example>"\nsubject: "The \\"new\\" page \\\\ \$1 \}"$/m);
    });

    it('is none for a client that nobody knows', async () => assert.equal(await update('nobody'), null));
  });

  describe('in a workspace that is on no disk', () => {
    const root = 'memory:/work';
    const files: Record<string, string> = { [`clients/acme/${day(-6)}.email.md`]: mail(day(-1)), [`clients/bakery/${day(0)}.email.md`]: 'Done.' };
    let asked: string[];
    let virtual: ServerProcess;
    beforeEach(async () => {
      asked = [];
      virtual = await startServer({ roots: [root], capabilities: modern, initializationOptions: { readsFolders: true } });
      virtual.connection.onRequest(readFolderRequest, () => []);
      virtual.connection.onRequest(listFilesRequest, ({ uri }: { uri: string }) => {
        asked.push(uri);
        return Object.entries(files).map(([path, text]) => ({ uri: `${root}/${path}`, stamp: String(text.length) }));
      });
      virtual.connection.onRequest(readFilesRequest, ({ uris }: ReadFilesParams) => {
        asked.push(...uris);
        return uris.map((uri) => files[uri.slice(root.length + 1)] ?? null);
      });
    });
    afterEach(async () => assert.equal(await virtual.stop(), 0));

    it('the editor reads the documents, each once, and none before somebody asks', async () => {
      const uri = `${root}/${Object.keys(files)[0]}`;
      await virtual.openAs(uri, files[Object.keys(files)[0]!]!);
      await virtual.diagnostics(uri);
      await virtual.close(uri);
      assert.deepEqual(asked, []);
      assert.deepEqual(states(await ask(virtual)), [['Acme', `late ${day(-1)}`], ['Bakery']]);
      assert.deepEqual([...asked].sort(), [root, ...Object.keys(files).map((path) => `${root}/${path}`)].sort());
      asked = [];
      await ask(virtual);
      assert.deepEqual(asked, [root], 'what has not changed is not read again');
    });
  });
});
