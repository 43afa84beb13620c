/** One small file checked from the command line: ours and write-good's in turn, each a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { median, round, timed } from './figures.mjs';
import { clientProse } from './texts.mjs';

const writeGood = fileURLToPath(new URL('node_modules/write-good/bin/write-good.js', import.meta.url));

export async function commandLines(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'small.email.md');
  writeFileSync(file, clientProse(1500, 3));
  const commands = { ours: ['dist/cli.js', 'check', file], 'write-good': [writeGood, file], 'node alone': ['-e', '0'] };
  const times = { ours: [], 'write-good': [], 'node alone': [] };
  for (let run = 0; run < runs; run++) {
    for (const [name, words] of Object.entries(commands)) times[name].push(await timed(() => spawnSync(process.execPath, words)));
  }
  rmSync(folder, { recursive: true });
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, round(median(list))]));
  return { ...medians, ratio: round(median(times.ours) / median(times['write-good'])) };
}
