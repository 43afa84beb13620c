import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

import type { Counts } from '../suiteOutput';
import { startBrowser } from './browser';
import { withCleanUp, within, type Defer } from './cleanUp';
import { installRealVsCode, projectFolder } from './install';
import { listen } from './listen';
import type { Page } from './playwright';
import { startVsCodeServer } from './vsCodeServer';

/** Where a file is served, in the parts that VS Code keeps addresses in. */
interface Address {
  readonly scheme: 'http';
  readonly authority: string;
  readonly path: string;
}

/**
 * Runs a suite in a VS Code that is in a browser altogether, as on vscode.dev: no extension host but a worker, no remote, no files
 * but those that the suite itself provides, in the folder “memory:/work”.
 * `suite` is the bundle's path in the project.
 */
export async function runWebSuite({ suite, seconds }: { readonly suite: string; readonly seconds: number }): Promise<Counts> {
  const installed = await installRealVsCode();
  return withCleanUp(async (defer) => {
    const server = await startVsCodeServer(installed, defer);
    const authority = await serveProject(defer);
    const browser = await startBrowser(installed, defer);
    // The page's own rules about where scripts may come from know nothing of the server of the extension.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    const address = (path: string): Address => ({ scheme: 'http', authority, path });
    const folder = `${server}?folder=memory:/work`;
    await leaveOutRemote(page, folder, { extensions: [address('/')], extensionTestsPath: address(`/${suite}`) });
    const ended = listen(page);
    ended.catch(() => undefined);
    await page.goto(folder);
    return within(seconds, 'The suite in the browser', ended);
  });
}

/** Serves the files of the project to the page, which comes from another address, and answers with where. */
async function serveProject(defer: Defer): Promise<string> {
  const types: Readonly<Record<string, string>> = { json: 'application/json', js: 'text/javascript', css: 'text/css', png: 'image/png' };
  const server = createServer(({ url }, response) => {
    const path = normalize(join(projectFolder, new URL(url ?? '/', 'http://localhost').pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!path.startsWith(projectFolder) || !statSync(path, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain');
    return createReadStream(path).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  defer(() => server.closeAllConnections());
  defer(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Changes two files on their way to the page: the page learns of the extension, and the workbench forgets the server it came from. */
async function leaveOutRemote(page: Page, server: string, options: object): Promise<void> {
  await page.route(server, async (route) => {
    const answer = await route.fetch();
    const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
    const html = (await answer.text()).replace(settings, (_, head: string, escaped: string) => {
      const configuration = JSON.parse(escaped.replaceAll('&quot;', '"')) as { developmentOptions?: object };
      configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
      return head + JSON.stringify(configuration).replaceAll('"', '&quot;');
    });
    await route.fulfill({ response: answer, body: html });
  });
  await page.route('**/workbench.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(',remoteAuthority:location.host}', '}') });
  });
}
