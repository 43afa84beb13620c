/** Runs the small workspaces of `test/overtime`. With UPDATE=1, writes what is found into them instead. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { readDate } from '../../server/src/text/calendar';
import { markedSuite, storiesOf, storyCases, written } from '../support/stories';

describe('how things stand with a client', () => {
  for (const file of readdirSync('test/overtime').sort()) {
    describe(file.replace(/\.md$/, ''), () => {
      const path = `test/overtime/${file}`;
      const suite = readFileSync(path, 'utf8');
      if (process.env['UPDATE'] === '1') return void it('is written anew', async () => writeFileSync(path, await markedSuite(suite)));
      for (const { name, today, settings, files, expected } of storyCases(suite)) {
        it(name, async () => {
          const date = readDate(today);
          assert.ok(date, 'the case says which day it is');
          assert.equal(written(await storiesOf(files, date, settings)), expected);
        });
      }
    });
  }
});
