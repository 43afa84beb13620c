import type Mocha from 'mocha';

import { linePrefix, type Counts } from '../support/suiteOutput';

/** Runs what has been described and prints each test as it ends. Rejects when one failed. */
export async function runMocha(mocha: Mocha): Promise<void> {
  const { passed, failed } = await new Promise<Counts>((resolve) => {
    const counts = { passed: 0, failed: 0 };
    const runner = mocha.run(() => resolve(counts));
    runner.on('suite', ({ title }) => title !== '' && print(title));
    runner.on('pass', ({ title, duration }) => {
      counts.passed += 1;
      print(`  ✔ ${title} (${duration} ms)`);
    });
    runner.on('fail', ({ title }, error: unknown) => {
      counts.failed += 1;
      print(`  ✘ ${title}`);
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of details.split('\n')) print(`      ${line}`);
    });
  });
  print(JSON.stringify({ passed, failed } satisfies Counts));
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} tests failed.`);
}

function print(line: string): void {
  console.log(`${linePrefix}${line}`);
}
