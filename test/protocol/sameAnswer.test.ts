import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Folder } from '../support/commandLine';
import { unmark } from '../support/markedText';
import { startServer, uriOf, type ServerProcess } from '../support/serverProcess';

const levels = ['error', 'warning', 'information', 'hint'];

describe('editor and command line', function () {
  this.timeout(300_000);
  let folder: Folder;
  let server: ServerProcess;
  before(async () => {
    folder = new Folder();
    folder.write('.clear-to-send.yaml', 'words:\n  known: [SEO]\n  banned: { synergy: help }\nrules:\n  long-sentence: { maxWords: 22 }\n');
    server = await startServer({ roots: [folder.path] });
  });
  after(async () => {
    assert.equal(await server.stop(), 0);
    folder.remove();
  });

  it('find the same in every third text of the suites and in the examples', async () => {
    const texts = new Map<string, string>();
    for (const suite of readdirSync('test/rules')) {
      // All of them would take minutes.
      const fences = [...readFileSync(join('test/rules', suite), 'utf8').matchAll(/^(`{3,})(email|quote|proposal)\n([\s\S]*?)\n\1$/gm)].filter((_, index) => index % 3 === 0);
      for (const [, , kind, text] of fences) texts.set(`${suite.replace('.md', '')}/${String(texts.size).padStart(4, '0')}.${kind}.md`, unmark(text!));
    }
    for (const example of readdirSync('examples').filter((name) => name.endsWith('.md'))) texts.set(`examples/${example}`, readFileSync(join('examples', example), 'utf8'));
    // A client of whom the settings say more, nested in the folders.
    folder.write('jargon/.clear-to-send.yaml', 'client:\n  name: Acme\n  knows: [CMS, leverage]\n  language: en-US\nrules:\n  vague-date: off\n');
    for (const [name, text] of texts) folder.write(name, text);
    assert(texts.size > 500, `${texts.size}`);

    const output = folder.json(['--fail-on', 'never', '.']);
    const onCommandLine = new Map(output.files.map(({ path, findings }) => [path, findings.map(({ rule, severity, message, range: { start, end } }) => [rule, severity, message, start.line, start.character, end.line, end.character].join(' | '))]));
    for (const [name, text] of texts) {
      const uri = uriOf(join(folder.path, name));
      await server.openAs(uri, text);
      const found = await server.diagnostics(uri);
      const inEditor = found.map(({ code, severity, message, range: { start, end } }) => [code, levels[severity! - 1], message, start.line, start.character, end.line, end.character].join(' | '));
      assert.deepEqual(inEditor, onCommandLine.get(name), name);
      await server.close(uri);
    }
  });
});
