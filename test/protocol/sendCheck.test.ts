/** The check before sending is the whole check, whatever the writer wants to see while writing. */
import assert from 'node:assert/strict';

import { sendCheckRequest, type SendCheckResult } from '../../server/src/protocol';
import { Folder } from '../support/commandLine';
import { onLine, startServer, uriOf, type Client, type ServerProcess } from '../support/serverProcess';

const text = 'Hi Maya,\n\nWe need the {{logo}} and the {{photo}} for the banner. You will have the draft soon.\n\nBest wishes,\nAlex\n';

describe('the check before sending', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  afterEach(async () => assert.equal(await server.stop(), 0));
  const start = async (client: Client): Promise<ServerProcess> => (server = await startServer(client));
  const ask = (uri: string): Promise<SendCheckResult | null> => server.connection.sendRequest<SendCheckResult | null>(sendCheckRequest, { uri });
  const words = (result: SendCheckResult | null): readonly string[] | undefined => result?.errors.map((error) => error.text);

  it('names the errors by place, each with its key, and counts the rest', async () => {
    await start({});
    const uri = await server.open(text);
    const result = await ask(uri);
    assert.deepEqual(words(result), ['{{logo}}', '{{photo}}']);
    assert.equal(new Set(result?.errors.map(({ key }) => key)).size, 2);
    assert.deepEqual(result?.errors.map(({ key }) => key), (await server.check(uri))?.findings.slice(0, 2).map(({ key }) => key), 'the report knows them by the same keys');
    assert.equal((await server.check(uri))?.findings.find(({ severity }) => severity === 'warning')?.key, undefined);
    assert.equal(result?.gate, 'standard');
    assert(result.summary.warning > 0, '“soon” is no day');
  });

  it('leaves nothing out for focus mode, for a limit, or because nobody asked yet', async () => {
    await start({ configuration: { focus: true, maxFindings: 1, run: 'onCommand' } });
    const uri = await server.open(text);
    assert.deepEqual(await server.codes(uri), []);
    const result = await ask(uri);
    assert.deepEqual(words(result), ['{{logo}}', '{{photo}}']);
    assert(result!.summary.warning > 0);
    assert.deepEqual(await server.codes(uri), [], 'and nothing is marked for it');
  });

  it('reads the sentence that is being written', async () => {
    await start({ initializationOptions: { tellsCaret: true } });
    const uri = await server.open('Hi Maya,\n\n');
    for (const [index, letter] of [...'It costs TBD'].entries()) await server.change(uri, letter, onLine(2, index, index));
    assert.deepEqual(await server.codes(uri), []);
    assert.deepEqual(words(await ask(uri)), ['TBD']);
  });

  it('takes for an e-mail what is no client document, and leaves it unmarked', async () => {
    await start({});
    const uri = await server.open(text, '.notes.md');
    assert.deepEqual(words(await ask(uri)), ['{{logo}}', '{{photo}}']);
    assert.deepEqual(await server.codes(uri), []);
  });

  it('looks for the attachments anew', async () => {
    await start({});
    const folder = new Folder();
    try {
      const mail = '---\nkind: email\nto: maya@example.com\nsubject: Offer for the menu\nattachments:\n  - offer.pdf\n---\n\nHi Maya,\n\nthe offer is attached.\n';
      const uri = uriOf(`${folder.path}/a.email.md`);
      await server.openAs(uri, mail);
      assert.deepEqual((await ask(uri))?.errors.map(({ rule }) => rule), ['missing-attachment']);
      folder.write('offer.pdf', 'An offer.');
      assert.deepEqual(words(await ask(uri)), []);
    } finally {
      folder.remove();
    }
  });

  it('asks nothing where the gate is off, and is as strict as the nearest folder says', async () => {
    await start({ configuration: { sendGate: 'off' } });
    const uri = await server.open(text);
    assert.deepEqual(await ask(uri), { uri, version: 1, gate: 'off', errors: [], summary: { error: 0, warning: 0, information: 0, hint: 0 } });
    const folder = new Folder();
    try {
      folder.write('.clear-to-send.yaml', 'sendGate: standard\n');
      folder.write('acme/.clear-to-send.yaml', 'sendGate: strict\n');
      const strict = uriOf(`${folder.path}/acme/a.email.md`);
      await server.openAs(strict, text);
      const result = await ask(strict);
      assert.equal(result?.gate, 'strict');
      assert.equal(result.errors.length, 2);
    } finally {
      folder.remove();
    }
  });

  it('says nothing of a document that is not open', async () => {
    await start({});
    assert.equal(await ask('file:///nowhere.email.md'), null);
  });
});
