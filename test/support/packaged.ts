/**
 * Runs the end-to-end suite over the extension as people get it: made into a package, installed from there into a VS Code that
 * has nothing of this checkout but the suite. Usage: `npm run test:package`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { projectFolder } from './realVsCode/install';
import { runSuite } from './realVsCode/runSuite';

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clear-to-send-package-'));
  try {
    const file = join(folder, 'clear-to-send.vsix');
    execFileSync('npm', ['run', 'package', '--', '--out', file], { cwd: projectFolder, stdio: 'inherit' });
    // A suite is always that of an extension; this one is empty.
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'suite', publisher: 'tests', version: '0.0.1', engines: { vscode: '*' } }));
    const { passed, failed } = await runSuite({
      suite: join(projectFolder, 'dist/test/e2e/index'),
      workspace: join(projectFolder, 'test/e2e/workspace'),
      seconds: 1200,
      extension: folder,
      install: file,
    });
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
