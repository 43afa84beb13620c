/** Builds the bundles of `dist/`, and compiles those of the command line. Flags: --watch, --minify, --tests (also the test bundles), --bench (also the engine by itself). */
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
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

/** Runs every `*.build.ts` while building and puts what it exports in its place. */
const runAtBuild = {
  name: 'run-at-build',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onLoad }) {
    onLoad({ filter: /\.build\.ts$/ }, async ({ path }) => {
      const { outputFiles, metafile } = await build({ entryPoints: [path], bundle: true, write: false, metafile: true, format: 'esm', platform: 'node' });
      const values = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
      const contents = Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
      return { contents: contents.join('\n'), watchFiles: Object.keys(metafile.inputs).map((name) => resolve(name)) };
    });
  },
};

/**
 * What the server and the command line both read, and what is not read before it is asked, are bundles of their own: phrases,
 * cues, templates, libraries, and then grammar, holidays, mails in and out, YAML, settings files and what tells how things stand
 * with clients.
 */
const sharedParts = {
  name: 'shared-parts',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve }) {
    onResolve({ filter: /\/phrases\.build$/ }, () => ({ path: './phrases.js', external: true }));
    onResolve({ filter: /\/cues\.build$/ }, () => ({ path: './cues.js', external: true }));
    onResolve({ filter: /^vscode-languageserver(?:\/node|-types)?$/ }, () => ({ path: './protocol.js', external: true }));
    onResolve({ filter: /^(?:@lezer\/(?:common|highlight|markdown)|@internationalized\/date|vscode-languageserver-textdocument|vscode-uri)$/ }, () => ({ path: './libraries.js', external: true }));
    onResolve({ filter: /^picomatch$/ }, () => ({ path: './patterns.js', external: true }));
    onResolve({ filter: /^compromise\/two$/ }, () => ({ path: './grammar.js', external: true }));
    onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.js', external: true }));
    onResolve({ filter: /\/snippets$/ }, () => ({ path: './snippets.js', external: true }));
    onResolve({ filter: /\/config$/ }, () => ({ path: './config.js', external: true }));
    onResolve({ filter: /\/readMail$/ }, () => ({ path: './mail.js', external: true }));
    onResolve({ filter: /\/export$/ }, () => ({ path: './export.js', external: true }));
    onResolve({ filter: /\/eml$/ }, () => ({ path: './eml.js', external: true }));
    onResolve({ filter: /^html-to-text$/ }, () => ({ path: './htmlToText.js', external: true }));
    onResolve({ filter: /\/overTimeEngine$/ }, () => ({ path: './overtime.js', external: true }));
    onResolve({ filter: /\/diskReading$/ }, () => ({ path: './reader.js', external: true }));
    onResolve({ filter: /\/dueEngine$/ }, () => ({ path: './due.js', external: true }));
    onResolve({ filter: /^date-holidays$/ }, () => ({ path: './holidays.js', external: true }));
  },
};

/** The engine: how a text is read and what is found in it. */
const engineFolders = ['phrases', 'rules', 'text', 'words'].map((name) => resolve('server/src', name) + sep);
const isEngine = (/** @type {string} */ path) => engineFolders.some((folder) => path.startsWith(folder));
/** @type {Map<string, string>} What other parts of the program ask of the engine, by module. */
const engineModules = new Map();

/** The server, the command line and what is read late take the engine from one bundle, each module of it by its name. */
const sharedEngine = {
  name: 'shared-engine',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve, onLoad, resolve: resolveImport }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'asked' || isEngine(importer) || /\.build$|\/snippets$/.test(path)) return undefined;
      const found = await resolveImport(path, { kind, importer, resolveDir, pluginData: 'asked' });
      if (found.external || !isEngine(found.path)) return undefined;
      return { path: found.path, namespace: 'engine' };
    });
    onLoad({ filter: /.*/, namespace: 'engine' }, ({ path }) => {
      const name = relative('server/src', path).replace(/\.ts$/, '').replace(/\W+/g, '_');
      engineModules.set(name, path);
      return { contents: `module.exports = Object.defineProperty(require('./engine.js').${name}, '__esModule', { value: true });`, resolveDir: '.' };
    });
    onResolve({ filter: /^\.\/engine\.js$/ }, () => ({ path: './engine.js', external: true }));
  },
};

/** The extension itself shares only what it reads late. */
const lateParts = {
  name: 'late-parts',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve }) {
    onResolve({ filter: /\/snippets$/ }, () => ({ path: './snippets.js', external: true }));
    onResolve({ filter: /\/readMail$/ }, () => ({ path: './mail.js', external: true }));
  },
};

/**
 * The library that writes mails is made for Node. Of what Node brings, it uses streams, buffers and random numbers to write
 * one; a browser has all of these by other names. What it would send and fetch mails with is left out.
 */
const nodeInBrowser = {
  name: 'node-in-browser',
  /** @param {import('esbuild').PluginBuild} build */
  setup({ onResolve, onLoad }) {
    const modules = {
      'node:stream': "module.exports = require('readable-stream');",
      'node:crypto': 'exports.randomBytes = (length) => Buffer.from(globalThis.crypto.getRandomValues(new Uint8Array(length)));',
      'node:path': "exports.parse = (path) => { const base = path.slice(path.lastIndexOf('/') + 1); const dot = base.lastIndexOf('.'); return { ext: dot > 0 ? base.slice(dot) : '', name: dot > 0 ? base.slice(0, dot) : base }; };",
    };
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node-in-browser' }));
    onLoad({ filter: /.*/, namespace: 'node-in-browser' }, ({ path }) => ({ contents: modules[path] ?? 'module.exports = {};', resolveDir: '.' }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'], plugins: [lateParts] },
  { ...shared, entryPoints: { mail: 'server/src/mail/readMail.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, stdin: { contents: "module.exports = require('html-to-text');", resolveDir: '.', sourcefile: 'htmlToText.js' }, outdir: undefined, outfile: 'dist/htmlToText.js' },
  { ...shared, entryPoints: { phrases: 'server/src/phrases/phrases.build.ts' }, plugins: [runAtBuild] },
  { ...shared, entryPoints: { cues: 'server/src/cues.build.ts' }, plugins: [runAtBuild] },
  ...Object.entries({
    protocol: "module.exports = require('vscode-languageserver/node');",
    libraries: "module.exports = { ...require('@lezer/common'), ...require('@lezer/highlight'), ...require('@lezer/markdown'), ...require('@internationalized/date'), ...require('vscode-languageserver-textdocument'), ...require('vscode-uri') };",
    patterns: "module.exports = require('picomatch');",
  }).map(([name, contents]) => ({ ...shared, stdin: { contents, resolveDir: '.', sourcefile: `${name}.js` }, outdir: undefined, outfile: `dist/${name}.js` })),
  { ...shared, stdin: { contents: "module.exports = require('compromise/two');", resolveDir: '.', sourcefile: 'grammar.js' }, outdir: undefined, outfile: 'dist/grammar.js' },
  { ...shared, stdin: { contents: "module.exports = require('yaml');", resolveDir: '.', sourcefile: 'yaml.js' }, outdir: undefined, outfile: 'dist/yaml.js' },
  { ...shared, entryPoints: { snippets: 'server/src/snippets.ts' } },
  { ...shared, entryPoints: { config: 'server/src/config/index.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, entryPoints: { export: 'server/src/export/index.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, entryPoints: { eml: 'server/src/export/eml.ts' } },
  { ...shared, stdin: { contents: "module.exports = require('date-holidays');", resolveDir: '.', sourcefile: 'holidays.js' }, outdir: undefined, outfile: 'dist/holidays.js' },
  { ...shared, entryPoints: { server: 'server/src/nodeMain.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, entryPoints: { overtime: 'server/src/overTimeEngine.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, entryPoints: { reader: 'server/src/diskReading.ts' }, plugins: [sharedParts, sharedEngine] },
  { ...shared, entryPoints: { due: 'server/src/cli/dueEngine.ts' }, plugins: [sharedParts, sharedEngine] },
  {
    ...shared,
    entryPoints: { command: 'server/src/cli/main.ts' },
    // What is read late comes by the same way as all the rest of the program.
    supported: { 'dynamic-import': false },
    external: ['./server.js'],
    plugins: [sharedParts, sharedEngine],
    // A module that the command line bundles asks where it stands; in CommonJS only `__filename` can say.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  { ...shared, entryPoints: { cli: 'server/src/cli/start.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { ...shared, platform: 'browser', format: 'iife', target: 'es2022', entryPoints: { preview: 'client/page/preview.ts' }, outdir: 'dist/page' },
  // In a browser there are no files to share, so the server's worker holds its own copy of the phrases.
  { ...shared, platform: 'browser', entryPoints: { client: 'client/src/webExtension.ts' }, external: ['vscode'], outdir: 'dist/web' },
  { ...shared, platform: 'browser', format: 'iife', entryPoints: { server: 'server/src/webMain.ts' }, plugins: [runAtBuild, nodeInBrowser], inject: ['server/src/webGlobals.ts'], outdir: 'dist/web' },
];

if (flags.has('--bench')) bundles.push({ ...shared, entryPoints: { engine: 'test/bench/engine.ts' }, plugins: [runAtBuild], outdir: 'dist/bench' });

if (flags.has('--tests')) {
  const tests = { ...shared, external: ['vscode'], packages: 'external', plugins: [runAtBuild], outdir: 'dist/test', outbase: 'test' };
  bundles.push({ ...tests, entryPoints: ['e2e/index', 'page/preview.test', 'support/e2e', 'support/desktop', 'support/packaged', 'support/screenshots'].map((name) => `test/${name}.ts`) });
  // All tests of a kind are one bundle, so that the engine is built and started once and not once for each file.
  for (const kind of ['unit', 'protocol']) {
    const names = readdirSync(`test/${kind}`).filter((name) => name.endsWith('.test.ts'));
    const contents = names.map((name) => `import './${name.replace('.ts', '')}';`).join('\n');
    bundles.push({ ...tests, stdin: { contents, resolveDir: `test/${kind}`, sourcefile: `${kind}.ts` }, outdir: undefined, outfile: `dist/test/${kind}.test.js` });
  }
  bundles.push({
    ...shared,
    platform: 'browser',
    entryPoints: ['test/e2e/web.ts'],
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/support/browserAssert.ts' },
    // What mocha brings for browsers would take the `module.exports` of the suite for its own.
    define: { module: 'undefined' },
    plugins: [runAtBuild],
    outdir: 'dist/test',
    outbase: 'test',
  });
}

async function make(/** @type {import('esbuild').BuildOptions} */ options) {
  if (!flags.has('--watch')) return build(options);
  const watched = await context(options);
  await watched.rebuild();
  return watched.watch();
}

await Promise.all(bundles.map(make));
// The others have said by now what they ask of it.
const asked = [...engineModules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => `export * as ${name} from '${path}';`);
await make({ ...shared, stdin: { contents: asked.join('\n'), resolveDir: '.', sourcefile: 'engine.ts' }, outdir: undefined, outfile: 'dist/engine.js', plugins: [sharedParts] });

// What was compiled of an older program is of no use, and neither is code of a program that is about to change again.
for (const name of readdirSync('dist')) if (name.endsWith('.code')) rmSync(`dist/${name}`);
if (flags.has('--minify')) execFileSync(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'never', 'examples'], { env: { ...process.env, CLEAR_TO_SEND_KEEP_CODE: '1' }, stdio: ['ignore', 'ignore', 'inherit'] });
