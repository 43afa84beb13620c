import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import '../../server/src/rules';
import { allPatterns } from '../../server/src/text/cueFile';
import { factored } from '../../server/src/text/factored';

describe('a factored pattern', () => {
  const long = '|(?:a long pattern is worth it and a short one is not, so this is here)';
  const cases: readonly (readonly [pattern: string, factored: string])[] = [
    ['slip|slope|trip|sled', 'sl(?:ip|ope|ed)|trip'],
    ['we +(?:deliver|delay|defer)ed', 'we +(?:de(?:l(?:iver|ay)|fer))ed'],
    // What is longer stays before what is shorter.
    ['delays|delay|day', 'd(?:elay(?:s|)|ay)'],
    ['\\bslip|\\btrip', '\\b(?:slip|trip)'],
    // Where it may begin with the same letter as its neighbours, an alternative keeps its place.
    ['s?late|slip|soon', 's?late|s(?:lip|oon)'],
    // Groups are counted in the order in which they stand.
    ['slip|(trip)|slide', 'slip|(trip)|slide'],
    ['(?<=\\bwe )(?:hope|hear)', '(?=[hh])(?<=\\bwe )(?:h(?:ope|ear))'],
    ['(?<!\\bno )[a-z]+', '(?<!\\bno )[a-z]+'],
    ['(?<=(?:no|nor) )-?\\d', '(?=[\\-\\d])(?<=(?:no|nor) )-?\\d'],
    ['(?<=we )(?:hope)?', '(?<=we )(?:hope)?'],
  ];
  for (const [pattern, expected] of cases) it(`of ${pattern}`, () => assert.equal(factored(pattern + long), expected + long));

  it('too short to gain from it stays as it is', () => assert.equal(factored('slip|slope'), 'slip|slope'));

  it('fits what the pattern fits, in the same order', function () {
    this.timeout(120_000);
    const text = readdirSync('test/rules').map((name) => readFileSync(`test/rules/${name}`, 'utf8').slice(-1500)).join('\n').toLowerCase();
    const patterns = allPatterns().filter(({ source }, index) => index % 12 === 0 && source.length > 200);
    assert.ok(patterns.length > 20);
    for (const { source } of patterns) {
      const flags = source.includes('\\p{') ? 'gu' : 'g';
      const places = (pattern: string): readonly string[] => Array.from(text.matchAll(new RegExp(pattern, flags)), ({ index, 0: match }) => `${index} ${match}`);
      assert.deepEqual(places(factored(source)), places(source), source);
    }
  });
});
