/**
 * `npm run bench`: what checking costs, beside other checkers on the same texts, in one run of some minutes.
 * `-- --json` prints one JSON value; `-- --quick` measures less. A missed target is printed and fails nothing.
 */
import { execFileSync, execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const flags = new Set(process.argv.slice(2));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
process.chdir(here('../..'));
const say = (line) => process.stderr.write(`${line}\n`);

const lock = here('package-lock.json');
const installed = here('node_modules/.package-lock.json');
if (!existsSync(installed) || !sameVersions()) {
  say('Installing the other checkers into test/bench/node_modules (once) …');
  execSync('npm ci --no-audit --no-fund', { cwd: here('.'), stdio: ['ignore', 'ignore', 'inherit'] });
}
execFileSync(process.execPath, ['esbuild.mjs', '--minify', '--bench'], { stdio: ['ignore', 'ignore', 'inherit'] });

const { measure } = await import('./measure.mjs');
const results = await measure({ quick: flags.has('--quick'), say });
if (flags.has('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
else process.stdout.write((await import('./print.mjs')).table(results));
process.exit(0);

/** True when what is installed is what the lock file says. */
function sameVersions() {
  const versions = (path) => JSON.stringify(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages).flatMap(([name, { version, optional }]) => (name && !optional ? [[name, version]] : [])));
  return versions(lock) === versions(installed);
}
