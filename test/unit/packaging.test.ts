import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What the package may hold: the list names each file or kind of file, and everything else stays at home. */
const allowed = readFileSync('.vscodeignore', 'utf8').split(/\r?\n/).filter((line) => line.startsWith('!')).map((line) => line.slice(1));
const isPacked = (path: string): boolean => allowed.some((name) => new RegExp(`^${name.replace(/[.]/g, '\\.').replaceAll('*', '[^/]*')}$`).test(path));
const missing = (paths: Iterable<string>): readonly string[] => [...new Set(paths)].filter((path) => !isPacked(path)).sort();

describe('the package', () => {
  it('holds each part of the program that another part asks for', () => {
    const parts = readdirSync('dist').filter((name) => name.endsWith('.js'));
    assert.ok(parts.length > 10, 'the program is built');
    const asked = parts.flatMap((part) => [part, ...Array.from(readFileSync(`dist/${part}`, 'utf8').matchAll(/require\(["']\.\/([\w-]+\.js)["']\)/g), ([, name]) => name!)]);
    assert.deepEqual(missing(asked.map((name) => `dist/${name}`)), []);
  });

  it('holds what its description names', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { main: string; browser: string; bin: Record<string, string>; icon: string; contributes: object };
    const named = JSON.stringify(manifest.contributes).match(/"(?:\.\/)?(?:client|dist|schemas|syntaxes)\/[\w./-]+"/g) ?? [];
    const paths = [manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin), ...named.map((path) => JSON.parse(path) as string)].map((path) => path.replace(/^\.\//, ''));
    assert.ok(paths.length > 5);
    assert.deepEqual(missing(paths), []);
  });

  it('holds the styles and scripts of its pages', () => {
    assert.deepEqual(missing(readdirSync('client/media').map((name) => `client/media/${name}`)), []);
  });

  it('holds what README.md leads to', () => {
    const links = Array.from(readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, path]) => path!);
    assert.ok(links.length > 5);
    for (const path of links) assert.ok(existsSync(path), `${path} is there`);
    assert.deepEqual(missing(links), []);
  });

  it('holds nothing that only builders need', () => {
    for (const path of ['dist/test/unit.test.js', 'dist/server.js.map', 'dist/command.js.code', 'server/src/server.ts', 'test/rules/jargon.md', 'examples/reply.email.md', 'package-lock.json']) assert.equal(isPacked(path), false, path);
  });
});
