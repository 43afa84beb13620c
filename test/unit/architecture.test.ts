import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Each part of the source, and the only things it may import: a part builds on those below it and knows nothing above. */
const layers: Readonly<Record<string, readonly RegExp[]>> = {
  'server/src/text': [/^server\/src\/(?:text|words)\//, /^big\.js$/, /^compromise\/two$/, /^date-holidays$/, /^yaml$/, /^@lezer\//, /^@internationalized\/date$/],
  'server/src/cueTable': [/^server\/src\/(?:cueTable|text|words)\//, /^@eslint-community\/regexpp$/],
  'server/src/words': [/^server\/src\/words\//],
  'server/src/phrases': [/^server\/src\/(?:phrases|text|words)\//, /^dale-chall$/],
  'server/src/rules': [/^server\/src\/(?:rules|phrases|text|words)\//, /^server\/src\/(?:templates|protocol)$/, /^@internationalized\/date$/, /^dale-chall-formula$/],
  'server/src/config': [/^server\/src\/(?:config|rules|text)\//, /^server\/src\/(?:lint|protocol)$/, /^(?:fastest-levenshtein|picomatch|yaml)$/],
  'server/src/mail': [/^server\/src\/mail\//, /^postal-mime$/, /^html-to-text$/],
  'server/src/reply': [/^server\/src\/(?:reply|text)\//, /^server\/src\/mail\/mail$/, /^server\/src\/templates$/, /^@internationalized\/date$/],
  'server/src/export': [/^server\/src\/(?:export|text)\//, /^server\/src\/(?:mail\/htmlText|protocol)$/, /^nodemailer\/lib\/mail-composer$/, /^@lezer\/common$/, /^(?:entities\/decode|hast|hast-util-to-html|html-tag-names|html-to-text|mdast|mdast-util-to-hast|string-width|unist)$/],
  'server/src/overtime': [/^server\/src\/(?:overtime|text)\//, /^server\/src\/(?:protocol|templates)$/, /^@internationalized\/date$/],
  'server/src/features': [/^server\/src\/(?:config|export|features|rules|text)\//, /^server\/src\/(?:check|config|findingKeys|ignore|lint|protocol|safeFixes|templates)$/, /^vscode-languageserver-(?:types|textdocument)$/],
  'server/src/cli': [/^server\/src\/(?:cli|config|mail|overtime|reply|text)\//, /^server\/src\/(?:check|clientPlaces|clock|diskFolders|diskReading|documentKind|documentSettings|export|folderSettings|inForce|lint|overTimeEngine|overTimeSources|protocol|rules|settings|templates)$/, /^package\.json$/, /^node:/, /^(?:ical-generator|picocolors|tinyglobby|@internationalized\/date|vscode-languageserver-textdocument|vscode-uri)$/],
  'server/src/protocol': [/^server\/src\/protocol\//, /^server\/src\/(?:mail\/mail|overtime\/story)$/, /^vscode-languageserver-types$/],
  'client/src': [/^client\/src\//, /^server\/src\/(?:mail\/(?:mail|mailSource|readMail)|protocol|templates)$/, /^vscode$/, /^vscode-languageclient/],
};

describe('architecture', () => {
  for (const [layer, allowed] of Object.entries(layers)) {
    it(`${layer} imports nothing above it`, () => {
      const strays = sources(layer).flatMap((path) =>
        importsOf(path)
          .filter((target) => !allowed.some((pattern) => pattern.test(target)))
          .map((target) => `${path} → ${target}`),
      );
      assert.deepEqual(strays, []);
    });
  }

  it('only one file holds a connection', () => {
    const holders = sources('server/src').filter((path) => importsOf(path).some((target) => target.startsWith('vscode-languageserver/')));
    assert.deepEqual(holders, ['server/src/nodeMain.ts', 'server/src/webMain.ts']);
  });

  it('the engine asks no clock and no editor', () => {
    const engine = ['text', 'words', 'phrases', 'rules', 'reply', 'export', 'overtime'].flatMap((layer) => sources(`server/src/${layer}`));
    assert.deepEqual(engine.filter((path) => /new Date\(|Date\.now|performance\.now|process\./.test(readFileSync(path, 'utf8'))), []);
  });
});

const sources = (layer: string): string[] =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(layer, name).replaceAll('\\', '/'))
    .sort();

function importsOf(path: string): string[] {
  return Array.from(readFileSync(path, 'utf8').matchAll(/(?:^(?:import|export)\b[^'";]*?from |^import |\bimport\(|\brequire\()'([^']+)'/gm), ([, target]) =>
    target!.startsWith('.') ? normalize(join(dirname(path), target!)).replaceAll('\\', '/').replace(/\.json$/, (end) => (target!.endsWith('package.json') ? end : '')) : target!,
  );
}
