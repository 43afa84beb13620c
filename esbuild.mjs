/** Builds the bundles of `dist/`. Flags: --watch, --minify, --tests (also the test bundles). */
import { readdirSync } from 'node:fs';
import { build, context } from 'esbuild';

const flags = new Set(process.argv.slice(2));

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: flags.has('--minify') ? false : true,
  minify: flags.has('--minify'),
  logLevel: 'warning',
  outdir: 'dist',
};

/** The word lists are a bundle of their own: the server and the command line read one copy. */
const sharedWords = {
  name: 'shared-words',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve }) {
    onResolve({ filter: /\/words\/jargon$/ }, () => ({ path: './words.js', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] },
  { ...shared, entryPoints: { words: 'server/src/words/jargon/index.ts' } },
  { ...shared, entryPoints: { server: 'server/src/main.ts' }, plugins: [sharedWords] },
  {
    ...shared,
    entryPoints: { cli: 'server/src/cli/main.ts' },
    external: ['./server.js'],
    plugins: [sharedWords],
    // A module that the command line bundles asks where it stands; in CommonJS only `__filename` can say.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "#!/usr/bin/env node\nconst importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
];

if (flags.has('--tests')) {
  const names = readdirSync('test', { recursive: true }).filter((name) => /^(unit|protocol|e2e)[\\/].*\.test\.ts$/.test(String(name)));
  bundles.push({
    ...shared,
    entryPoints: names.map((name) => `test/${name}`),
    external: ['vscode'],
    packages: 'external',
    outdir: 'dist/test',
    outbase: 'test',
  });
}

await Promise.all(bundles.map(async (options) => (flags.has('--watch') ? (await context(options)).watch() : build(options))));
