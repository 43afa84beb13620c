/** The server knows the files that a mail lists, without the writer typing: it looks again when a mail is saved. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { DidSaveTextDocumentNotification } from 'vscode-languageserver-protocol/node';

import { startServer, type ServerProcess } from '../support/serverProcess';

describe('attachments over the protocol', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clear-to-send-'));
    // An editor that waits for diagnostics tells at once what a change of the files brings.
    server = await startServer({ capabilities: { workspace: { configuration: true } } });
  });
  after(async () => {
    assert.equal(await server.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  const mail = (name: string): string => `---\nkind: email\nto: maya@example.com\nsubject: Offer for the menu\nattachments:\n  - ${name}\n---\n\nHi Maya,\n\nthe offer is attached.\n`;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

  /** What is said of the attachments, as soon as it is as expected. */
  async function untilSaid(uri: string, expected: RegExp | undefined): Promise<void> {
    for (;;) {
      const push = await server.nextPush();
      if (push.uri !== uri) continue;
      const said = push.diagnostics.find(({ code }) => code === 'missing-attachment')?.message;
      if (expected ? expected.test(String(said)) : said === undefined) return;
    }
  }

  it('marks a listed file that is not there, and is silent once it is and the mail is saved', async () => {
    const uri = uriOf('offer.email.md');
    await server.openAs(uri, mail('offer one.pdf'));
    await untilSaid(uri, /“offer one\.pdf” is listed as an attachment, but there is no such file/);
    writeFileSync(join(folder, 'offer one.pdf'), 'An offer.');
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await untilSaid(uri, undefined);
  });

  it('looks again when a mail is saved', async () => {
    writeFileSync(join(folder, 'plan.pdf'), '');
    const uri = uriOf('plan.email.md');
    await server.openAs(uri, mail('plan.pdf'));
    await untilSaid(uri, /is empty/);
    rmSync(join(folder, 'plan.pdf'));
    await server.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
    await untilSaid(uri, /no such file/);
  });

  it('follows a name that is changed in the header', async () => {
    writeFileSync(join(folder, 'menu.pdf'), 'A menu.');
    const uri = uriOf('menu.email.md');
    await server.openAs(uri, mail('menu.pdf'));
    await untilSaid(uri, undefined);
    await server.change(uri, mail('menus.pdf'));
    await untilSaid(uri, /“menus\.pdf”/);
  });

  it('says nothing of files beside a document that is nowhere yet', async () => {
    await server.openAs('untitled:Untitled-1', mail('none.pdf'));
    await untilSaid('untitled:Untitled-1', undefined);
    await server.change('untitled:Untitled-1', `${mail('none.pdf')}\nThank you!\n`);
    await untilSaid('untitled:Untitled-1', undefined);
  });
});
