import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'server/src/words';

describe('the word lists of the facts', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('Words.ts'));
  for (const file of files) {
    it(`of ${file} have one entry to a line, sorted, none twice`, () => {
      const lists = Array.from(readFileSync(`${folder}/${file}`, 'utf8').matchAll(/lines\(`\n([^`]*)\n`\)/g), ([, list]) => list!.split('\n'));
      for (const list of lists) {
        assert.deepEqual(list, [...new Set(list)].sort());
        for (const line of list) assert.match(line, /^  \S(?:.*\S)?$/);
        assert.ok(!list.some((line) => line.includes(', ')), 'a comma and a space part two entries');
      }
    });
  }
  const everywhere = readdirSync('server/src', { recursive: true, encoding: 'utf8' }).filter((name) => /^words\/\w+\.ts$|Words\.ts$/.test(name.replaceAll('\\', '/')));
  for (const file of everywhere) {
    it(`of ${file} part their entries by lines`, () => assert.doesNotMatch(readFileSync(`server/src/${file}`, 'utf8'), /^ +'(?:[^'\\\n]|\\.)*', '/m));
  }
  it('are there', () => assert.ok(files.length > 20));
});
