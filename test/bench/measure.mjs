/** Measures everything, one thing after the other; about three minutes, or half a minute with `quick`. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

import { commandLines } from './commandLine.mjs';
import { keystrokes } from './keystroke.mjs';
import { overTime } from './overtime.mjs';
import { loadPeers } from './peers.mjs';
import { serverMemory } from './server.mjs';
import { sizes } from './sizes.mjs';
import { linearity, wholeDocuments } from './whole.mjs';

/** @param {{ quick: boolean, say: (line: string) => void }} options */
export async function measure({ quick, say }) {
  const { check, ruleNames } = createRequire(import.meta.url)('../../dist/bench/engine.js');
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, processors: cpus().length, model: cpus()[0]?.model };

  say('The command line …');
  const commandLine = await commandLines(quick ? 7 : 21);
  say('The server …');
  const server = await serverMemory({ edits: quick ? 2000 : 20_000, every: 1, length: 102_400 });
  say('The view “Clients” …');
  const clients = await overTime();
  say('Keystrokes …');
  const keystroke = { '10 KB': keystrokes(check, 10_240, quick ? 1000 : 5000), '100 KB': keystrokes(check, 102_400, quick ? 500 : 3000) };
  const linear = await linearity(check);
  say('Whole documents, beside the others …');
  const peers = await loadPeers();
  const whole = await wholeDocuments([{ name: 'ours', check: async (text) => check(text) }, ...peers], quick ? 900 : 3000);
  say('First results …');
  const first = Object.fromEntries(['ours', 'harper.js'].map((name) => [name, firstResult(name)]));

  return { machine, rules: ruleNames, versions: Object.fromEntries(peers.map(({ name, version }) => [name, version])), whole, keystroke, linear, commandLine, server, clients, first, sizes: sizes() };
}

const firstResult = (name) => JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL('firstResult.mjs', import.meta.url)), name], { encoding: 'utf8' }));
