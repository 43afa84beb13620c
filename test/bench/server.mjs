/** The memory of the language server while somebody types into a long document for hours. */
import { spawn } from 'node:child_process';

import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';

import { peakMemory, residentMemory } from './memory.mjs';
import { percentile, round } from './figures.mjs';
import { clientProse } from './texts.mjs';
import { typing } from './typing.mjs';

const uri = 'file:///bench/text.proposal.md';

/** @param {number} edits How many. @param {number} every Diagnostics are asked for after each so many. */
export async function serverMemory({ edits, every, length, nodeArguments = [] }) {
  const server = spawn(process.execPath, [...nodeArguments, 'dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } } });
  await connection.sendNotification('initialized', {});
  const atStart = residentMemory(server.pid);

  const keys = typing(clientProse(length, 11), 5);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: keys.text } });
  const ask = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const found = (await ask()).items.length;
  const opened = residentMemory(server.pid);

  const times = [];
  let most = opened;
  for (let edit = 1; edit <= edits; edit++) {
    const before = keys.text;
    const { from, to, inserted } = keys.next();
    const range = { start: positionIn(before, from), end: positionIn(before, to) };
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: edit + 1 }, contentChanges: [{ range, text: inserted }] });
    if (edit % every > 0) continue;
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
    most = Math.max(most, residentMemory(server.pid));
  }
  const result = { edits, every, found, atStart: round(atStart), opened: round(opened), afterEdits: round(residentMemory(server.pid)), most: round(peakMemory(server.pid) ?? most), answerP95: round(percentile(times, 95)) };
  const exited = new Promise((resolve) => server.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exited;
  connection.dispose();
  return result;
}

function positionIn(text, offset) {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, character: offset - text.lastIndexOf('\n', offset - 1) - 1 };
}
