/** Which folders are taken for those of other clients, and what is read of them. */
import assert from 'node:assert/strict';

import { URI } from 'vscode-uri';

import { ClientPlaces } from '../../server/src/clientPlaces';
import { FolderSettings } from '../../server/src/folderSettings';
import type { ListFolderResult } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';

/** A disk in memory, each file by its path. */
class Files {
  /** The folders that were listed, in order. */
  readonly listed: string[] = [];

  constructor(readonly texts: Record<string, string>) {}

  list(folder: URI): ListFolderResult | undefined {
    const path = folder.path === '/' ? '/' : `${folder.path}/`;
    this.listed.push(folder.path);
    const names = Object.keys(this.texts).filter((name) => name.startsWith(path)).map((name) => name.slice(path.length));
    const files = names.filter((name) => !name.includes('/'));
    const folders = [...new Set(names.filter((name) => name.includes('/')).map((name) => name.split('/', 1)[0]!))];
    const text = (name: string): string => this.texts[path + name]!;
    return { folders, files, documents: files.filter((name) => name.endsWith('.md')).map((name) => ({ name, text: text(name) })), settings: files.filter((name) => name === '.clear-to-send.yaml').map((name) => ({ name, text: text(name) })) };
  }

  settings(folder: URI): readonly { name: string; text: string }[] {
    const text = this.texts[`${folder.path === '/' ? '' : folder.path}/.clear-to-send.yaml`];
    return text === undefined ? [] : [{ name: '.clear-to-send.yaml', text }];
  }
}

const mail = (to: string): string => `---\nkind: email\nto: ${to}\nsubject: Offer\n---\n\nHi,\n`;
const file = (path: string): URI => URI.from({ scheme: 'file', path });

function placesIn(texts: Record<string, string>, roots: readonly string[] = ['/ws']): { readonly places: ClientPlaces; readonly files: Files; readonly news: string[] } {
  const files = new Files(texts);
  const settings = new FolderSettings(rules, (folder) => Promise.resolve(files.settings(folder)));
  settings.roots = roots.map(file);
  const news: string[] = [];
  return { files, news, places: new ClientPlaces(settings, (folder) => Promise.resolve(files.list(folder)), (documents) => news.push(...documents)) };
}

/** For each folder that may be the client's, its name and those of the others. */
async function found(texts: Record<string, string>, document: string, roots?: readonly string[]): Promise<readonly string[]> {
  const { places } = await placesIn(texts, roots).places.load(file(document));
  return places.map(({ own, shelf }) => `${own.name}: ${shelf.folders.map(({ name }) => name).filter((name) => name !== own.name).join(', ')}`);
}

const clients = {
  '/ws/clients/acme/offer.quote.md': mail('Tom <tom@acme.example>'),
  '/ws/clients/hartwell/2026/offer.quote.md': mail('Lena <lena@hartwell.example>'),
  '/ws/clients/archive/old.email.md': mail('Old <old@old.example>'),
  '/ws/clients/notes/ideas.md': '# Ideas\n',
  '/ws/clients/.git/x.email.md': mail('x@x.example'),
  '/ws/clients/zenova/.clear-to-send.yaml': 'client:\n  name: Zenova\n',
};

describe('the folders of other clients', () => {
  it('stand beside the document’s own; those that only sort, hold no documents or are hidden are none', async () => {
    assert.deepEqual(await found(clients, '/ws/clients/acme/offer.quote.md'), ['acme: hartwell, zenova']);
  });

  it('stand beside the client’s folder, not beside “2026”', async () => {
    assert.deepEqual(await found({ ...clients, '/ws/clients/acme/2025/x.email.md': mail('a@acme.example'), '/ws/clients/acme/2026/x.email.md': '' }, '/ws/clients/acme/2026/x.email.md'), ['acme: hartwell, zenova']);
  });

  it('stand beside the folder whose settings name a client', async () => {
    const texts = { ...clients, '/ws/clients/acme/.clear-to-send.yaml': 'client:\n  name: Acme\n', '/ws/clients/acme/logo/x.email.md': mail('a@acme.example'), '/ws/clients/acme/website/x.email.md': '' };
    assert.deepEqual(await found(texts, '/ws/clients/acme/website/x.email.md'), ['acme: hartwell, zenova']);
  });

  it('may be at several heights where nobody says which folder is the client’s', async () => {
    const texts = { ...clients, '/ws/clients/acme/logo/x.email.md': mail('a@acme.example'), '/ws/clients/acme/website/x.email.md': '' };
    assert.deepEqual(await found(texts, '/ws/clients/acme/website/x.email.md'), ['website: logo', 'acme: hartwell, zenova']);
  });

  it('are not looked for outside the workspace', async () => {
    assert.deepEqual(await found(clients, '/ws/clients/acme/offer.quote.md', ['/ws/clients/acme']), []);
  });

  it('are the other folders of a workspace that has several', async () => {
    assert.deepEqual(await found(clients, '/ws/clients/acme/offer.quote.md', ['/ws/clients/acme', '/ws/clients/hartwell']), ['acme: hartwell']);
  });

  it('are those right beside a document in no workspace, if there are settings', async () => {
    assert.deepEqual(await found({ ...clients, '/ws/.clear-to-send.yaml': 'preset: strict\n' }, '/ws/clients/acme/offer.quote.md', []), ['acme: hartwell, zenova']);
    assert.deepEqual(await found(clients, '/ws/clients/acme/offer.quote.md', []), []);
  });

  it('say what they know of the client without the document that is asked about', async () => {
    const { places } = placesIn(clients);
    const [place] = (await places.load(file('/ws/clients/acme/offer.quote.md'))).places;
    assert.deepEqual(place!.own.documents, []);
    assert.deepEqual(place!.shelf.folders.find(({ name }) => name === 'hartwell')!.documents.map(({ to }) => to[0]!.email), ['lena@hartwell.example']);
    assert.equal(place!.shelf.folders.find(({ name }) => name === 'zenova')!.settings!.name, 'Zenova');
  });

  it('are read once, for all documents beside them', async () => {
    const { places, files } = placesIn({ ...clients, '/ws/clients/acme/second.email.md': mail('Tom <tom@acme.example>') });
    await places.load(file('/ws/clients/acme/offer.quote.md'));
    const before = files.listed.length;
    const [place] = (await places.load(file('/ws/clients/acme/second.email.md'))).places;
    await places.load(file('/ws/clients/hartwell/2026/offer.quote.md'));
    assert.equal(files.listed.length, before);
    assert.equal((await places.load(file('/ws/clients/acme/offer.quote.md'))).places[0]!.shelf, place!.shelf);
  });

  it('are told once they are known, and again when they change', async () => {
    const { places, files, news } = placesIn({ ...clients });
    const document = file('/ws/clients/acme/offer.quote.md');
    assert.equal(places.of(document), undefined);
    await places.load(document);
    assert.deepEqual(news, [document.toString()]);
    assert.equal(places.of(document)?.places.length, 1);
    files.texts['/ws/clients/acme/offer.quote.md'] = `${mail('Tom <tom@acme.example>')}More.\n`;
    await places.changed([document]);
    assert.equal(news.length, 1, 'more words in a document say nothing new of its client');
    files.texts['/ws/clients/newco/a.email.md'] = mail('Ann <ann@newco.example>');
    await places.changed([file('/ws/clients/newco/a.email.md')]);
    assert.equal(news.length, 2);
    assert(places.of(document)!.places[0]!.shelf.folders.some(({ name }) => name === 'newco'));
  });

  it('that cannot be read are none', async () => {
    const { places, files } = placesIn(clients);
    files.list = (folder) => {
      if (folder.path.endsWith('hartwell')) throw new Error('EACCES');
      return Files.prototype.list.call(files, folder);
    };
    const { places: around } = await new ClientPlaces(places.settings, async (folder) => Promise.resolve(files.list(folder))).load(file('/ws/clients/acme/offer.quote.md'));
    assert.deepEqual(around[0]!.shelf.folders.map(({ name }) => name), ['acme', 'zenova']);
    const nowhere = await new ClientPlaces(places.settings, () => Promise.reject(new Error('gone'))).load(file('/ws/clients/acme/offer.quote.md'));
    assert.deepEqual(nowhere, { places: [], files: [] });
  });

  it('may be ten thousand', async function () {
    this.timeout(60_000);
    const many: Record<string, ListFolderResult> = {};
    const folders = Array.from({ length: 10_000 }, (_, index) => `firm${index}`);
    for (const name of folders) many[`/ws/${name}`] = { folders: [], files: ['a.email.md'], documents: [{ name: 'a.email.md', text: mail(`A <a@${name}.example>`) }], settings: [] };
    const settings = new FolderSettings(rules, () => Promise.resolve([]));
    settings.roots = [file('/ws')];
    const places = new ClientPlaces(settings, ({ path }) => Promise.resolve(path === '/ws' ? { folders, files: [], documents: [], settings: [] } : many[path]));
    const { places: around } = await places.load(file('/ws/firm7/a.email.md'));
    assert.equal(around[0]!.shelf.folders.length, 10_000);
  });
});
