/** Runs the end-to-end suite in the VS Code that can be had from the npm registry. Usage: `npm run test:e2e`. */
import { join } from 'node:path';

import { projectFolder } from './realVsCode/install';
import { runPasteSuite } from './realVsCode/pasteSuite';
import { runSuite } from './realVsCode/runSuite';
import { runWebSuite } from './realVsCode/runWebSuite';
import { testSyntaxesWithRealMarkdown } from './realSyntaxes';

async function main(): Promise<void> {
  const node = await runSuite({
    suite: join(projectFolder, 'dist/test/e2e/index'),
    workspace: join(projectFolder, 'test/e2e/workspace'),
    seconds: 240,
  });
  const web = await runWebSuite({ suite: 'dist/test/e2e/web.js', seconds: 120 });
  const pasted = await runPasteSuite({ seconds: 90 });
  const passed = node.passed + web.passed + pasted.passed;
  const failed = node.failed + web.failed + pasted.failed;
  console.log(`${passed} passed, ${failed} failed`);
  const coloured = testSyntaxesWithRealMarkdown();
  const complete = node.passed > 0 && web.passed > 0 && pasted.passed > 0 && failed === 0;
  process.exitCode = complete && coloured ? 0 : 1;
}

void main();
