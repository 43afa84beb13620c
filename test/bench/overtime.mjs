/** How long the view “Clients” takes to be filled for a workspace of 2,000 documents, and to be filled again when one has changed. */
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createProtocolConnection, ProgressType, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

import { round, timed } from './figures.mjs';
import { residentMemory } from './memory.mjs';
import { makeWorkspace } from './workspace.mjs';

/** @param {{ documents?: number, days?: number }} options */
export async function overTime({ documents = 2000, days = 365 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'clear-to-send-bench-'));
  try {
    makeWorkspace(folder, { documents, days, today: new Date().toISOString().slice(0, 10) });
    const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
    connection.listen();
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: 'bench' }], capabilities: { workspace: { configuration: true, workspaceFolders: true }, textDocument: { diagnostic: {} } } });
    await connection.sendNotification('initialized', {});
    let clients = 0;
    let shown;
    const start = performance.now();
    connection.onProgress(new ProgressType(), 'so far', () => (shown ??= performance.now() - start));
    const ask = () => timed(async () => (clients = (await connection.sendRequest('clearToSend/clients', { partialResultToken: 'so far' })).clients.length));
    const first = await ask();
    shown ??= first;
    const again = await ask();
    const one = join(folder, 'clients', 'client-001');
    appendFileSync(join(one, readdirSync(one)[0]), '\nThe end.\n');
    const changed = await ask();
    const megabytes = residentMemory(server.pid);
    const exited = new Promise((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await exited;
    connection.dispose();
    return { documents, clients, first: round(first), shown: round(shown), again: round(again), changed: round(changed), megabytes: round(megabytes) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
