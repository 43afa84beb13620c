/** The other checkers, each as a function from a text to a promise of how many things it found. */
import { readFileSync } from 'node:fs';

/** @returns {Promise<{ name: string, version: string, check: (text: string) => Promise<number> }[]>} */
export async function loadPeers() {
  return [
    { name: 'write-good', version: versionOf('write-good'), check: await writeGood() },
    { name: 'alex', version: versionOf('alex'), check: await alex() },
    { name: 'retext', version: versionOf('unified'), check: await retext() },
    { name: 'textlint', version: versionOf('@textlint/kernel'), check: await textlint() },
    { name: 'harper.js', version: versionOf('harper.js'), check: await harper() },
  ];
}

const versionOf = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

async function writeGood() {
  const { default: check } = await import('write-good');
  return async (text) => check(text).length;
}

async function alex() {
  const { markdown } = await import('alex');
  return async (text) => markdown(text).messages.length;
}

async function retext() {
  const [{ unified }, ...plugins] = await Promise.all(
    ['unified', 'retext-english', 'retext-simplify', 'retext-readability', 'retext-passive', 'retext-equality', 'retext-stringify'].map((name) => import(name)),
  );
  const processor = plugins.reduce((chain, { default: plugin }) => chain.use(plugin), unified());
  return async (text) => (await processor.process(text)).messages.length;
}

async function textlint() {
  const [{ TextlintKernel }, markdown, rule] = await Promise.all([import('@textlint/kernel'), import('@textlint/textlint-plugin-markdown'), import('textlint-rule-write-good')]);
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    filePath: 'text.md',
    plugins: [{ pluginId: 'markdown', plugin: moduleOf(markdown) }],
    rules: [{ ruleId: 'write-good', rule: moduleOf(rule) }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

/** What a CommonJS module that was compiled from another exports. */
const moduleOf = ({ default: exported }) => exported.default ?? exported;

export async function harper() {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  const linter = new LocalLinter({ binary });
  return async (text) => (await linter.lint(text)).length;
}
