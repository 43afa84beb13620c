/** Runs the end-to-end suite in the VS Code that can be had from the npm registry. Usage: `npm run test:e2e`. */
import { join } from 'node:path';

import { projectFolder } from './realVsCode/install';
import { runSuite } from './realVsCode/runSuite';
import { testSyntaxesWithRealMarkdown } from './realSyntaxes';

async function main(): Promise<void> {
  const { passed, failed } = await runSuite({
    suite: join(projectFolder, 'dist/test/e2e/index'),
    workspace: join(projectFolder, 'test/e2e/workspace'),
    seconds: 180,
  });
  console.log(`${passed} passed, ${failed} failed`);
  const coloured = testSyntaxesWithRealMarkdown();
  process.exitCode = failed > 0 || passed === 0 || !coloured ? 1 : 0;
}

void main();
