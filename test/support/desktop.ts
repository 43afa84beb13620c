/** Runs the end-to-end suite in the desktop VS Code, which is downloaded on first use. Usage: `npm run test:desktop`. */
import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

import { withCleanUp } from './realVsCode/cleanUp';
import { copyWorkspace, suiteSettings } from './realVsCode/vsCodeServer';

async function main(): Promise<void> {
  process.exitCode = await withCleanUp((defer) =>
    runTests({
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist/test/e2e/index.js'),
      launchArgs: [copyWorkspace(resolve('test/e2e/workspace'), suiteSettings, defer), '--disable-extensions', '--disable-workspace-trust'],
    }),
  );
}

void main();
