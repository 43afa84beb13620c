/** The server knows the clients of the folders beside a document, and the files that it names, wherever the workspace is. */
import assert from 'node:assert/strict';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { fileSizeRequest, listFolderRequest, type FileSizeParams, type ListFolderResult, type ReadFolderParams } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { startServer, uriOf, type Client, type ServerProcess } from '../support/serverProcess';

const mail = (to: string, words: string, more = ''): string => `---\nkind: email\nto: ${to}\nsubject: The printed menu\n${more}---\n\nHi,\n\n${words}\n`;
const words = 'The Hartwell Bakery menu is printed. Hartwell’s sign is blue.';
const both = ['Hartwell Bakery', 'Hartwell'];

describe('the folders of other clients over the protocol', function () {
  this.timeout(30_000);
  let folder: Folder;
  let server: ServerProcess | undefined;
  beforeEach(() => {
    folder = new Folder();
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme Tools\n');
    folder.write('hartwell/2026/old.email.md', mail('Lena Ward <lena@hartwell.example>', 'Thank you.', 'client: Hartwell Bakery\n'));
  });
  afterEach(async () => {
    if (server) assert.equal(await server.stop(), 0);
    server = undefined;
    folder.remove();
  });

  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  const start = async (client: Client = {}): Promise<ServerProcess> => (server = await startServer({ roots: [folder.path], ...client }));
  /** The words that the rule marks. */
  const marked = async (uri: string): Promise<readonly string[]> => (await server!.diagnostics(uri)).filter(({ code }) => code === 'wrong-name').map(({ message }) => /“([^”]+)”/.exec(String(message))![1]!);

  /** Opens a mail in the folder of Acme. */
  async function open(text = mail('Tom <tom@acme.example>', words)): Promise<string> {
    const uri = uriOf(at('acme/new.email.md'));
    await server!.openAs(uri, text);
    return uri;
  }

  it('are read from the disk, and what names them is marked with the right name to write', async () => {
    await start();
    const uri = await open();
    const [diagnostic] = (await server!.diagnostics(uri)).filter(({ code }) => code === 'wrong-name');
    assert.equal(diagnostic!.message, '“Hartwell Bakery” is another of your clients; write “Acme Tools”.');
    const [action] = (await server!.actions(uri, diagnostic!.range)).filter(({ title }) => title === 'Write “Acme Tools”');
    assert.deepEqual(JSON.stringify(action!.edit).match(/"newText":"([^"]*)"/)![1], 'Acme Tools');
  });

  it('are looked at again when a document of theirs changes, appears or goes', async () => {
    await start();
    const uri = await open();
    assert.deepEqual(await marked(uri), both);
    folder.write('hartwell/2026/old.email.md', mail('Lena Ward <lena@hartwell.example>', 'Thank you.'));
    await server!.changedOnDisk(at('hartwell/2026/old.email.md'));
    assert.deepEqual(await marked(uri), ['Hartwell'], 'only the name of the folder is left');
    rmSync(at('hartwell'), { recursive: true });
    await server!.changedOnDisk(at('hartwell/2026/old.email.md'));
    assert.deepEqual(await marked(uri), []);
  });

  it('say nothing new when a document of theirs is written on', async () => {
    await start();
    const uri = await open();
    assert.deepEqual(await marked(uri), both);
    const { refreshes } = server!;
    folder.write('hartwell/2026/old.email.md', mail('Lena Ward <lena@hartwell.example>', 'Thank you very much.', 'client: Hartwell Bakery\n'));
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n');
    // The server takes note of both at once, and asks to be asked again only for the settings.
    await server!.changedOnDisk(at('hartwell/2026/old.email.md'), at('acme/.clear-to-send.yaml'));
    assert.deepEqual(await marked(uri), both);
    assert(server!.refreshes > refreshes);
  });

  it('are known when the writer asks for a check, without waiting for news', async () => {
    await start();
    const uri = uriOf(at('acme/new.email.md'));
    await server!.openAs(uri, mail('Tom <tom@acme.example>', words));
    const result = await server!.check(uri);
    assert(result!.findings.some(({ rule, text }) => rule === 'wrong-name' && text === 'Hartwell Bakery'));
  });

  it('are the same on the command line', async () => {
    folder.write('acme/new.email.md', mail('Tom <tom@acme.example>', words));
    await start();
    const uri = await open();
    const [file] = folder.json(['acme/new.email.md']).files;
    assert.deepEqual(file!.findings.filter(({ rule }) => rule === 'wrong-name').map(({ text }) => text), await marked(uri));
    const inside = folder.json(['--root', '.', 'acme/new.email.md']).files[0]!;
    assert.deepEqual(inside.findings, file!.findings);
  });

  it('that cannot be read cost nothing but themselves', async function () {
    // Whoever may do everything can read every folder.
    if (process.getuid?.() === 0) folder.write('secret', 'A file where a folder was.');
    else {
      folder.write('secret/x.email.md', mail('x@x.example', 'x'));
      chmodSync(at('secret'), 0o000);
    }
    await start();
    assert.deepEqual(await marked(await open()), both);
    if (process.getuid?.() !== 0) chmodSync(at('secret'), 0o700);
  });

  describe('in a virtual workspace', () => {
    const root = 'vscode-vfs://github/me/ws';
    const texts: Readonly<Record<string, string>> = {
      [`${root}/hartwell/old.email.md`]: mail('Lena Ward <lena@hartwell.example>', 'Thank you.', 'client: Hartwell Bakery\n'),
      [`${root}/acme/new.email.md`]: '',
      [`${root}/acme/menu.pdf`]: 'A menu.',
      [`${root}/acme/empty.pdf`]: '',
    };
    let asked: string[];

    function list(folder: string): ListFolderResult {
      asked.push(folder);
      const names = Object.keys(texts).filter((name) => name.startsWith(`${folder}/`)).map((name) => name.slice(folder.length + 1));
      const files = names.filter((name) => !name.includes('/'));
      return { files, folders: [...new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/', 1)[0]!))], documents: files.filter((name) => name.endsWith('.md')).map((name) => ({ name, text: texts[`${folder}/${name}`]! })), settings: [] };
    }

    async function startVirtual(): Promise<void> {
      asked = [];
      await start({ roots: [root], initializationOptions: { readsFolders: true } });
      server!.connection.onRequest(listFolderRequest, ({ uri }: ReadFolderParams) => list(uri));
      server!.connection.onRequest(fileSizeRequest, ({ uri }: FileSizeParams) => texts[uri]?.length ?? null);
    }

    it('are listed by the editor, once and at no keystroke', async () => {
      await startVirtual();
      const uri = `${root}/acme/new.email.md`;
      await server!.openAs(uri, mail('Tom <tom@acme.example>', words));
      assert.deepEqual(await marked(uri), both);
      const before = asked.length;
      await server!.change(uri, mail('Tom <tom@acme.example>', `${words} Hartwell’s logo is red.`));
      assert.deepEqual(await marked(uri), [...both, 'Hartwell']);
      assert.equal(asked.length, before);
      assert.deepEqual([...new Set(asked)].sort(), [root, `${root}/acme`, `${root}/hartwell`]);
    });

    it('that take long to list are told of when they are known', async () => {
      await startVirtual();
      let answer = (): void => {};
      const listed = new Promise<void>((resolve) => (answer = resolve));
      server!.connection.onRequest(listFolderRequest, async ({ uri }: ReadFolderParams) => {
        await listed;
        return list(uri);
      });
      const uri = `${root}/acme/new.email.md`;
      await server!.openAs(uri, mail('Tom <tom@acme.example>', words));
      assert.deepEqual(await marked(uri), []);
      const { refreshes } = server!;
      answer();
      await server!.refreshed(refreshes);
      assert.deepEqual(await marked(uri), both);
    });

    it('stand beside the attachments, which are looked for there too', async () => {
      await startVirtual();
      const uri = `${root}/acme/new.email.md`;
      await server!.openAs(uri, mail('Tom <tom@acme.example>', 'All are attached.', 'attachments: [menu.pdf, empty.pdf, none.pdf]\n'));
      const said = async (): Promise<readonly string[]> => (await server!.diagnostics(uri)).filter(({ code }) => code === 'missing-attachment').map(({ message }) => String(message).split(',')[0]!.split(' and is ')[0]!);
      let refreshes = -1;
      while ((await said()).length < 2) await server!.refreshed((refreshes = Math.max(refreshes + 1, 0)));
      assert.deepEqual(await said(), ['“empty.pdf” is listed as an attachment', '“none.pdf” is listed as an attachment']);
    });
  });
});
