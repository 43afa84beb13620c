import { join } from 'node:path';
import Mocha from 'mocha';

import type { Counts } from '../suiteOutput';
import { projectFolder } from './install';

/** Runs the tests of the pages that the extension shows, each in a real browser without VS Code around it. */
export async function runPageTests(): Promise<Counts> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 150_000 });
  mocha.addFile(join(projectFolder, 'dist/test/page/preview.test.js'));
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 1 }));
  });
}
