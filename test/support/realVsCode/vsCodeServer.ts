import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { within, type Defer } from './cleanUp';
import type { RealVsCode } from './install';

/** Starts the editor's server on a free port, with the package `extension` installed if one is named, and answers with its address. */
export async function startVsCodeServer({ node, serverScript }: RealVsCode, defer: Defer, extension?: string): Promise<string> {
  const data = temporaryFolder('clear-to-send-vscode-', defer);
  if (extension !== undefined) execFileSync(node, [serverScript, '--install-extension', extension, '--accept-server-license-terms', '--server-data-dir', data], { stdio: 'inherit' });
  const options = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    // Without this the page does not look at the `payload` in its address, which names the extension.
    '--enable-smoke-test-driver',
    ...['--disable-workspace-trust', '--telemetry-level', 'off', '--server-data-dir', data],
  ];
  // A process group of its own, so that its extension hosts end with it.
  const server = spawn(node, [serverScript, ...options], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<never>((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`VS Code’s server ended at once with status ${code}.`)));
  });
  ended.catch(() => undefined);
  defer(() => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  });
  const listening = new Promise<string>((resolve) => {
    let output = '';
    server.stdout.on('data', (text: Buffer) => {
      output += String(text);
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/`);
    });
  });
  return within(60, 'Starting VS Code’s server', Promise.race([listening, ended]));
}

/** In a browser VS Code saves by itself, and what one test has written would be there for the next. */
export const suiteSettings = { 'files.autoSave': 'off' };

/** A copy of a folder of fixtures, so that a test may write into it. `settings` become its workspace settings. */
export function copyWorkspace(from: string, settings: object, defer: Defer): string {
  const folder = temporaryFolder('clear-to-send-workspace-', defer);
  cpSync(from, folder, { recursive: true });
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}

function temporaryFolder(prefix: string, defer: Defer): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // An extension host may still be writing its last lines into it.
  defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}
