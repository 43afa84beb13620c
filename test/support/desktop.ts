/** Runs the end-to-end suite in the desktop VS Code, which is downloaded on first use. Usage: `npm run test:desktop`. */
import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

import { withCleanUp } from './realVsCode/cleanUp';
import { copyWorkspace } from './realVsCode/vsCodeServer';

/** The same VS Code as in the other runs and in the README’s pictures. */
const version = '1.139.0';

async function main(): Promise<void> {
  process.exitCode = await withCleanUp((defer) =>
    runTests({
      version,
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist/test/e2e/index.js'),
      launchArgs: [copyWorkspace(resolve('test/e2e/workspace'), {}, defer), '--disable-extensions', '--disable-workspace-trust'],
    }),
  );
}

void main();
