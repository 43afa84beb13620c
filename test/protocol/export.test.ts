import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { exportRequest, readFileRequest, type ExportResult, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { modern, startServer, type ServerProcess } from '../support/serverProcess';

const mail = 'To: Maya <maya@bakery.example>\nSubject: Menu\nAttachments: menu.pdf\n\nHi Maya,\n\nthe menu is attached.\n';

describe('the request for a document that leaves the editor', function () {
  this.timeout(30_000);
  let folder: Folder;
  let server: ServerProcess;
  beforeEach(() => (folder = new Folder()));
  afterEach(async () => {
    await server.stop();
    folder.remove();
  });

  const exported = (uri: string, to: string): Promise<ExportResult | null> => server.connection.sendRequest<ExportResult | null>(exportRequest, { uri, to });

  it('is answered from the text as it stands in the editor', async () => {
    server = await startServer({ roots: [folder.path] });
    const uri = pathToFileURL(join(folder.path, 'menu.email.md')).href;
    await server.openAs(uri, mail);
    const before = await exported(uri, 'mail');
    assert.match(before!.content, /<p[^>]*>Hi Maya,<\/p>/);
    assert.equal(before!.text, 'Hi Maya,\n\nthe menu is attached.\n');
    assert.equal(before!.fileName, 'menu.html');
    await server.change(uri, mail.replace('attached', 'done'));
    assert.equal((await exported(uri, 'mail'))!.text, 'Hi Maya,\n\nthe menu is done.\n');
    assert.equal((await exported(uri, 'mailto'))!.address, undefined);
    assert.equal(await exported('file:///nowhere.md', 'mail'), null);
  });

  it('reads attachments beside the document and the logo beside the settings', async () => {
    folder.write('.clear-to-send.yaml', 'house:\n  logo: house/logo.svg\n  company: Reed\n');
    folder.write('house/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    folder.write('clients/menu.pdf', 'menu');
    server = await startServer({ roots: [folder.path] });
    const uri = pathToFileURL(join(folder.path, 'clients/menu.email.md')).href;
    await server.openAs(uri, mail);
    assert.match((await exported(uri, 'eml'))!.content, /filename=menu\.pdf\r\n\r\nbWVudQ==\r\n/);
    assert.match((await exported(uri, 'proposal'))!.content, /<img src="data:image\/svg\+xml;base64,/);
    await server.change(uri, mail.replace('menu.pdf', '../../menu.pdf'));
    const { content, refused } = (await exported(uri, 'eml'))!;
    assert.equal(content, '');
    assert.match(refused.join(), /lies outside of the folder that is open/);
  });

  it('asks the editor for the files of a folder that is on no disk', async () => {
    server = await startServer({ capabilities: modern, initializationOptions: { readsFolders: true }, roots: ['vscode-vfs://github/reed/mails'] });
    const asked: ReadFileParams[] = [];
    server.connection.onRequest<ReadFileResult, void>(readFileRequest, (params: ReadFileParams) => {
      asked.push(params);
      return params.name === 'menu.pdf' ? { data: btoa('menu') } : { problem: 'missing' };
    });
    const uri = 'vscode-vfs://github/reed/mails/menu.email.md';
    await server.openAs(uri, mail);
    assert.match((await exported(uri, 'eml'))!.content, /filename=menu\.pdf\r\n\r\nbWVudQ==\r\n/);
    assert.deepEqual(asked, [{ uri, name: 'menu.pdf' }]);
    await server.change(uri, mail.replace('menu.pdf', 'other.pdf'));
    assert.match((await exported(uri, 'eml'))!.refused.join(), /there is no such file beside this document/);
  });
});
