/** Runs the end-to-end suite in the VS Code that can be had from the npm registry. Usage: `npm run test:e2e`. */
import { join } from 'node:path';

import { projectFolder } from './realVsCode/install';
import { runPasteSuite } from './realVsCode/pasteSuite';
import { runPageTests } from './realVsCode/runPageTests';
import { runSuite } from './realVsCode/runSuite';
import { runWebSuite } from './realVsCode/runWebSuite';
import { testSyntaxesWithRealMarkdown } from './realSyntaxes';

async function main(): Promise<void> {
  const node = await runSuite({
    suite: join(projectFolder, 'dist/test/e2e/index'),
    workspace: join(projectFolder, 'test/e2e/workspace'),
    seconds: 6000,
  });
  const web = await runWebSuite({ suite: 'dist/test/e2e/web.js', seconds: 600 });
  const pasted = await runPasteSuite({ seconds: 300 });
  const pages = await runPageTests();
  const all = [node, web, pasted, pages];
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`${all.reduce((sum, counts) => sum + counts.passed, 0)} passed, ${failed} failed`);
  const coloured = testSyntaxesWithRealMarkdown();
  const complete = all.every(({ passed }) => passed > 0) && failed === 0;
  process.exitCode = complete && coloured ? 0 : 1;
}

void main();
