import { join } from 'node:path';

import type { Counts } from '../suiteOutput';
import { editorAddress, startBrowser } from './browser';
import { withCleanUp, within } from './cleanUp';
import { installRealVsCode, projectFolder } from './install';
import { listen } from './listen';
import { copyWorkspace, startVsCodeServer, suiteSettings } from './vsCodeServer';

interface Run {
  /** The bundle that exports `run`, without “.js”. */
  readonly suite: string;
  /** The folder to open, of which a copy is made. */
  readonly workspace: string;
  /** How long it may take in all, apart from installing. */
  readonly seconds: number;
  /** The folder of the extension that the suite is about; this project unless told. */
  readonly extension?: string;
  /** A package to install before. */
  readonly install?: string;
}

/** Runs a suite in the extension host of a real VS Code, prints its lines and answers with its counts. */
export async function runSuite({ suite, workspace, seconds, extension = projectFolder, install }: Run): Promise<Counts> {
  const installed = await installRealVsCode();
  return withCleanUp(async (defer) => {
    const folder = copyWorkspace(workspace, suiteSettings, defer);
    const server = await startVsCodeServer(installed, defer, install);
    const browser = await startBrowser(installed, defer);
    const page = await (await browser.newContext({})).newPage();
    const ended = listen(page);
    ended.catch(() => undefined);
    await page.goto(editorAddress(server, folder, extension, suite));
    return await within(seconds, 'The suite in VS Code', ended).catch(async (error: unknown) => {
      await page.screenshot({ path: join(projectFolder, '.vscode-test/last-failure.png') });
      throw new Error(`${error instanceof Error ? error.message : error} See .vscode-test/last-failure.png.`);
    });
  });
}
