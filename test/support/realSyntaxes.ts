import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs the tests of the grammar once more, with VS Code's own Markdown grammar in place of the small one that stands in for it. */
export function testSyntaxesWithRealMarkdown(): boolean {
  const program = resolve('node_modules/vscode-tmgrammar-test/dist/unit.js');
  const parameters = ['--config', 'test/syntaxes/real-grammars.json', 'test/syntaxes/*.md'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { encoding: 'utf8' });
  // Markdown can hold code in sixty languages, and the runner names each whose grammar it was not given.
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('grammar not found'));
  console.log(['The grammar, with VS Code’s own Markdown', ...lines.map((line) => `  ${line}`)].join('\n'));
  return status === 0;
}
