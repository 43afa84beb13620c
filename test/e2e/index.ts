import Mocha from 'mocha';

import { linePrefix, type Counts } from '../support/suiteOutput';

/** VS Code calls this in the extension host, whichever VS Code it is. Rejects when a test failed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: SilentReporter });
  // What `mocha` does before it loads a file: from here on `describe` and `it` exist.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./diagnostics.test');
  await import('./commands.test');
  await import('./templates.test');
  await import('./report.test');
  const { passed, failed } = await runAndPrint(mocha);
  if (failed > 0) throw new Error(`${failed} of ${passed + failed} tests failed.`);
}

/** Mocha's own reporters write to a terminal, which an extension host does not have. */
class SilentReporter extends Mocha.reporters.Base {}

function runAndPrint(mocha: Mocha): Promise<Counts> {
  return new Promise((resolve) => {
    let passed = 0;
    let failed = 0;
    const runner = mocha.run(() => {
      print(JSON.stringify({ passed, failed } satisfies Counts));
      resolve({ passed, failed });
    });
    runner.on('suite', ({ title }) => title !== '' && print(title));
    runner.on('pass', ({ title, duration }) => {
      passed += 1;
      print(`  ✔ ${title} (${duration} ms)`);
    });
    runner.on('fail', ({ title }, error: unknown) => {
      failed += 1;
      print(`  ✘ ${title}`);
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const line of details.split('\n')) print(`      ${line}`);
    });
  });
}

function print(line: string): void {
  console.log(`${linePrefix}${line}`);
}
