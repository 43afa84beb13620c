import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { houseTemplatesRequest, readFolderRequest, templateRequest, type HouseTemplate, type ReadFolderParams, type TemplateResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { modern, onLine, startServer, uriOf, type Client, type ServerProcess } from '../support/serverProcess';

const mail = 'Hi Maya,\n\nWe leverage the CMS and the API soon, on a cheap plan.\n\nWe call you on Monday 7 December 2026.\n\nThank you!\n';

describe('settings files of folders', function () {
  this.timeout(30_000);
  let folder: Folder;
  let server: ServerProcess | undefined;
  beforeEach(() => (folder = new Folder()));
  afterEach(async () => {
    if (server) assert.equal(await server.stop(), 0);
    server = undefined;
    folder.remove();
  });

  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  const start = async (roots: readonly string[] = [''], client: Client = {}): Promise<ServerProcess> => (server = await startServer({ ...client, roots: roots.map((root) => (/:/.test(root) ? root : at(root))) }));
  const open = async (name: string, text = mail): Promise<string> => {
    const uri = name.includes(':') ? name : uriOf(at(name));
    await server!.openAs(uri, text);
    return uri;
  };
  /** The words that the rules mark in an opened mail. */
  const marked = async (uri: string): Promise<readonly string[]> => (await server!.diagnostics(uri)).map(({ code, message }) => `${code}: ${/“([^”]+)”/.exec(String(message))?.[1]}`);

  it('count for the documents in and below their folder, the nearest first', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n  unexplained-acronym: hint\nwords:\n  known: [CMS]\n  banned: { cheap: good value }\n');
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n  knows: [API]\nrules:\n  vague-date: error\n');
    await start();
    assert.deepEqual(await marked(await open('x.email.md')), ['jargon: leverage', 'unexplained-acronym: API', 'unwanted-word: cheap']);
    const nested = await open('acme/mails/2026/x.email.md');
    assert.deepEqual(await marked(nested), ['jargon: leverage', 'vague-date: soon', 'unwanted-word: cheap']);
    assert.equal((await server!.diagnostics(nested)).find(({ code }) => code === 'vague-date')?.severity, 1);
  });

  it('count before the settings of the editor', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    await start([''], { configuration: { 'vague-date': { severity: 'error' }, jargon: { severity: 'error' } } });
    const found = await server!.diagnostics(await open('x.email.md'));
    assert.equal(found.find(({ code }) => code === 'vague-date'), undefined);
    assert.equal(found.find(({ code }) => code === 'jargon')?.severity, 1);
  });

  it('take nothing from above a file with root: true, nor from above the folder of the workspace', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    folder.write('ws/.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('ws/acme/.clear-to-send.yaml', 'root: true\nrules:\n  unexplained-acronym: off\n');
    await start(['ws']);
    assert.deepEqual(await marked(await open('ws/x.email.md')), ['jargon: leverage', 'unexplained-acronym: CMS', 'unexplained-acronym: API']);
    assert.deepEqual(await marked(await open('ws/acme/x.email.md')), ['jargon: leverage', 'vague-date: soon']);
  });

  it('of two roots do not mix', async () => {
    folder.write('one/.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('two/.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    await start(['one', 'two']);
    assert((await marked(await open('one/x.email.md'))).includes('jargon: leverage'));
    assert(!(await marked(uriOf(at('one/x.email.md')))).includes('vague-date: soon'));
    assert((await marked(await open('two/x.email.md'))).includes('vague-date: soon'));
    assert(!(await marked(uriOf(at('two/x.email.md')))).includes('jargon: leverage'));
  });

  it('count in a folder within another root as in one workspace', async () => {
    folder.write('ws/.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('ws/inner/readme.txt', '');
    await start(['ws', 'ws/inner']);
    assert((await marked(await open('ws/inner/x.email.md'))).includes('vague-date: soon'));
  });

  it('are found through a symbolic link, by the path that the writer opened', async () => {
    folder.write('archive/acme/.clear-to-send.yaml', 'client:\n  knows: [CMS]\n');
    folder.write('ws/.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    symlinkSync(at('archive/acme'), at('ws/acme'), 'dir');
    symlinkSync(at('ws'), at('ws/loop'), 'dir');
    await start(['ws']);
    assert.deepEqual(await marked(await open('ws/acme/x.email.md')), ['jargon: leverage', 'unexplained-acronym: API']);
    assert.deepEqual(await marked(await open('ws/loop/loop/acme/x.email.md')), ['jargon: leverage', 'unexplained-acronym: API']);
  });

  it('may end their lines as Windows does, begin with a byte order mark, or be JSON', async () => {
    folder.write('a/.clear-to-send.yaml', '\uFEFFclient:\r\n  knows:\r\n    - CMS\r\n    - API\r\nrules:\r\n  vague-date: off\r\n');
    folder.write('b/.clear-to-send.json', '{\n\t"client": { "knows": ["CMS", "API"] },\n\t"rules": { "vague-date": "off" }\n}\n');
    folder.write('c/.clear-to-send.yml', 'client: { knows: [CMS, API] }\nrules: { vague-date: off }\n');
    await start();
    for (const name of ['a', 'b', 'c']) assert.deepEqual(await marked(await open(`${name}/x.email.md`)), ['jargon: leverage'], name);
  });

  it('count for a document that was never saved: those of the one root, or of the folder it will be saved in', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('acme/.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    await start();
    const text = `---\nkind: email\n---\n\n${mail}`;
    assert(!(await marked(await open('untitled:Untitled-1', text))).includes('vague-date: soon'));
    const named = await marked(await open(`untitled:${at('acme/new.email.md')}`, mail));
    assert(!named.includes('vague-date: soon') && !named.includes('jargon: leverage'), named.join());
  });

  it('of several roots count for no document without a folder', async () => {
    folder.write('one/.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    await start(['one', 'two']);
    assert((await marked(await open('untitled:Untitled-1', `---\nkind: email\n---\n\n${mail}`))).includes('vague-date: soon'));
  });

  it('of a virtual workspace are read by the editor', async () => {
    await start(['vscode-vfs://github/me/ws'], { initializationOptions: { readsFolders: true } });
    const asked: string[] = [];
    server!.connection.onRequest(readFolderRequest, ({ uri }: ReadFolderParams) => {
      asked.push(uri);
      return uri.endsWith('/acme') ? [{ name: '.clear-to-send.yaml', text: 'rules:\n  vague-date: off\n' }] : [];
    });
    const uri = await open('vscode-vfs://github/me/ws/acme/x.email.md');
    assert(!(await marked(uri)).includes('vague-date: soon'));
    await server!.change(uri, `${mail}\nMore.\n`);
    await server!.diagnostics(uri);
    assert.deepEqual(asked, ['vscode-vfs://github/me/ws/acme', 'vscode-vfs://github/me/ws']);
  });

  it('change under an open document', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    await start();
    const uri = await open('x.email.md');
    assert(!(await marked(uri)).includes('vague-date: soon'));
    folder.write('.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    await server!.changedOnDisk(at('.clear-to-send.yaml'));
    assert.deepEqual(await marked(uri), ['unexplained-acronym: CMS', 'unexplained-acronym: API', 'vague-date: soon']);
    rmSync(at('.clear-to-send.yaml'));
    await server!.changedOnDisk(at('.clear-to-send.yaml'));
    assert((await marked(uri)).includes('jargon: leverage'));
    folder.write('.clear-to-send.yml', 'rules:\n  vague-date: off\n');
    await server!.changedOnDisk(at('.clear-to-send.yml'));
    assert(!(await marked(uri)).includes('vague-date: soon'));
  });

  it('are not read at a keystroke', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    await start();
    const uri = await open('x.email.md');
    assert(!(await marked(uri)).includes('vague-date: soon'));
    folder.write('.clear-to-send.yaml', 'rules:\n  jargon: off\n');
    await server!.change(uri, `${mail}\nMore to come.\n`);
    const found = await marked(uri);
    assert(found.includes('jargon: leverage') && !found.includes('vague-date: soon'), found.join());
  });

  it('are read again when a document is opened in an editor that watches no files', async () => {
    const { didChangeWatchedFiles, ...workspace } = modern.workspace!;
    assert(didChangeWatchedFiles);
    await start([''], { capabilities: { ...modern, workspace } });
    assert((await marked(await open('x.email.md'))).includes('vague-date: soon'));
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    assert(!(await marked(await open('y.email.md'))).includes('vague-date: soon'));
  });

  it('say what is wrong in them at the spot, and the rest of them counts', async () => {
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\nrules:\n  vage-date: off\n  jargon: off\n');
    await start();
    const config = uriOf(at('acme/.clear-to-send.yaml'));
    assert(!(await marked(await open('acme/x.email.md'))).includes('jargon: leverage'));
    const [problem] = await server!.pushed(config, ({ length }) => length > 0);
    assert.deepEqual(problem, { source: 'Clear to Send', code: 'settings', message: '“vage-date” is no rule; write “vague-date”.', severity: 1, range: onLine(3, 2, 11) });
    // An editor that asks for itself is answered too.
    await server!.openAs(config, 'client:\n  name: Acme\nrules:\n  vage-date: off\n  jargon: off\n', 'yaml');
    assert.deepEqual(await server!.diagnostics(config), [problem]);
    const [fix] = await server!.actions(config, onLine(3, 4, 4));
    assert.equal(fix?.title, 'Write “vague-date”');
    await server!.change(config, 'vague-date', onLine(3, 2, 11));
    assert.deepEqual(await server!.diagnostics(config), []);
    await server!.pushed(config, ({ length }) => length === 0);
    assert(!(await marked(uriOf(at('acme/x.email.md')))).includes('vague-date: soon'));
  });

  it('are completed', async () => {
    await start();
    const complete = async (text: string): Promise<readonly string[]> => {
      const name = uriOf(at(`${text.length}/.clear-to-send.yaml`));
      await server!.openAs(name, text, 'yaml');
      const lines = text.split('\n');
      return (await server!.completions(name, { line: lines.length - 1, character: lines.at(-1)!.length })).map(({ label }) => label);
    };
    assert((await complete('cl')).includes('client'));
    assert((await complete('client:\n  na')).includes('knows'));
    assert((await complete('client:\n  knows:\n    - CMS\nrules:\n  ')).includes('vague-date'));
    assert((await complete('rules:\n  jargon: ')).includes('off'));
    assert.deepEqual(await complete('rules:\n  long-sentence:\n    '), ['severity', 'maxWords']);
    assert.deepEqual(await complete('rules:\n  jargon:\n    everyTime: t'), ['true', 'false']);
    assert.deepEqual(await complete('files:\n  kinds:\n    "offers/*.md": '), ['email', 'quote', 'proposal']);
    assert.deepEqual(await complete('client:\n  name: Ac'), []);
  });

  it('that nobody can read do not end the checking', async () => {
    folder.write('a/.clear-to-send.yaml', new Uint8Array([0, 1, 2, 255, 254, 10, 58, 58]));
    folder.write('b/.clear-to-send.yaml/x.txt', '');
    folder.write('c/.clear-to-send.yaml', '['.repeat(50_000));
    folder.write('d/.clear-to-send.yaml', '- a\n- b\n');
    folder.write('e/.clear-to-send.yaml', 'a: &a [*a]\nb: *a\n');
    folder.write('f/.clear-to-send.yaml', 'just words');
    folder.write('g/.clear-to-send.yaml', `words:\n  known: [${'x, '.repeat(400_000)}]`);
    await start();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      assert((await marked(await open(`${name}/x.email.md`))).includes('vague-date: soon'), name);
      assert((await server!.pushed(uriOf(at(name, '.clear-to-send.yaml')), ({ length }) => length > 0)).every(({ message }) => /^[^\n]{10,200}\.$/.test(String(message))), name);
    }
  });

  it('of which one stands beside another say that they do not count', async () => {
    folder.write('.clear-to-send.yaml', 'rules:\n  vague-date: off\n');
    folder.write('.clear-to-send.json', '{ "rules": { "jargon": "off" } }\n');
    await start();
    assert((await marked(await open('x.email.md'))).includes('jargon: leverage'));
    const [problem] = await server!.pushed(uriOf(at('.clear-to-send.json')), ({ length }) => length > 0);
    assert.equal(problem?.message, 'This file is not read, for “.clear-to-send.yaml” stands beside it; keep one of the two.');
  });

  it('say which files are checked', async () => {
    folder.write('[a] (b)/.clear-to-send.yaml', 'files:\n  include: [letters/**/*.md]\n  exclude: [archive/**]\n  kinds: { "offers/*.md": quote }\n');
    await start();
    const kind = async (name: string): Promise<unknown> => {
      await server!.diagnostics(await open(`[a] (b)/${name}`, 'Hello.\n'));
      return server!.checked.at(-1)?.kind;
    };
    assert.equal(await kind('letters/2026/x.md'), 'email');
    assert.equal(await kind('offers/x.md'), 'quote');
    assert.equal(await kind('notes/x.md'), null);
    assert.equal(await kind('archive/x.email.md'), null);
    assert.equal(await kind('x.email.md'), 'email');
  });

  it('name a folder of templates, whose fields are filled in as far as they are known', async () => {
    folder.write('.clear-to-send.yaml', 'templates: house/templates\nhouse:\n  company: Studio North\n  validityDays: 14\n');
    folder.write('acme/.clear-to-send.yaml', 'client:\n  name: Acme\n  people: [Maya Chen]\n');
    folder.write('house/templates/welcome.email.md', '---\nname: Welcome\ndescription: The first letter.\nsubject: Welcome to {{company}}\n---\n\nHi {{clientFirstName}},\n\nthe price ($5) for {{the thing}} and {{the thing}} holds until {{valid until}}.\n');
    folder.write('house/templates/notes.txt', 'no template');
    await start();
    const uri = await open('acme/x.email.md', 'Hello.\n');
    const [own, ...others] = await server!.connection.sendRequest<readonly HouseTemplate[]>(houseTemplatesRequest, { uri });
    assert.deepEqual(own, { id: uriOf(at('house/templates/welcome.email.md')), name: 'Welcome', description: 'The first letter.', kind: 'email' });
    assert.deepEqual(others, []);
    const { snippet, preview } = await server!.connection.sendRequest<TemplateResult>(templateRequest, { name: own.id, uri });
    assert.match(snippet, /^Hi Maya,\n\nthe price \(\\\$5\) for \$\{1:\[the thing\]\} and \$\{1:\[the thing\]\} holds until \w+ \d+ \w+ \d{4}\.\n$/);
    assert.match(preview, /^Hi Maya,\n\nthe price \(\$5\) for \[the thing\] and \[the thing\] holds/);
    const whole = await server!.connection.sendRequest<TemplateResult>(templateRequest, { name: own.id, standalone: true });
    assert.match(whole.snippet, /^---\nkind: email\nto: "\$\{1:\[client’s e-mail address\]\}"\nsubject: "Welcome to Studio North"\ndate: \d{4}-\d\d-\d\d\n---\n\nHi \$\{2:\[clientFirstName\]\},/);
  });

  it('set presets, which every other setting counts before', async () => {
    folder.write('gentle/.clear-to-send.yaml', 'preset: gentle\nrules:\n  unexplained-acronym: hint\n');
    folder.write('strict/.clear-to-send.yaml', 'preset: strict\n');
    await start([''], { configuration: { 'long-sentence': { severity: 'default', maxWords: 25 }, jargon: { severity: 'default', known: [] } } });
    const severities = async (name: string): Promise<unknown> => Object.fromEntries((await server!.diagnostics(await open(name))).map(({ code, severity }) => [code, severity]));
    assert.deepEqual(await severities('gentle/x.email.md'), { jargon: 3, 'unexplained-acronym': 4, 'vague-date': 2 });
    assert.deepEqual(await severities('strict/x.email.md'), { jargon: 2, 'unexplained-acronym': 2, 'vague-date': 2 });
  });
});
