/**
 * Starts the command line. To compile the program would take most of a short run, so the code that was compiled when the
 * program was built is taken up again where this is the same Node; elsewhere it is compiled as usual.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// One run uses most patterns a few times only; to make good code of each would take longer than the checking. A language server runs all day, and what is due may be in thousands of files.
if (!['lsp', 'due'].includes(process.argv[2] ?? ''))
  for (const flag of ['--regexp-tier-up-ticks=100', '--no-regexp-optimization', '--no-regexp-peephole-optimization']) setFlagsFromString(flag);

/** Set by the build, which has the code of a run written beside each part. */
const keepsCode = process.env['CLEAR_TO_SEND_KEEP_CODE'] === '1';

const plainRequire = createRequire(__filename);
const parts = new Map<string, unknown>();

load('./command.js');

/** Runs a part of the program, once; everything else is left to Node. */
function load(name: string): unknown {
  if (!/^\.\/\w+\.js$/.test(name) || name === './server.js') return plainRequire(name);
  if (!parts.has(name)) parts.set(name, run(join(__dirname, name)));
  return parts.get(name);
}

function run(path: string): unknown {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const cachedData = keepsCode ? undefined : codeOf(path);
  const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
  if (keepsCode) process.on('exit', () => writeFileSync(`${path}.code`, script.createCachedData()));
  const module = { exports: {} };
  (script.runInThisContext() as (...parts: readonly unknown[]) => void)(module.exports, load, module, path, __dirname);
  return module.exports;
}

/** `undefined` where there is none; what another Node has compiled is refused by this one. */
function codeOf(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.code`);
  } catch {
    return undefined;
  }
}
