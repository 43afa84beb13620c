import assert from 'node:assert/strict';

import { light } from '../../server/src/text/light';

const european = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)).concat([...'ΆΏΑΩάώαωЀЯяґҐШ']);

describe('a light pattern', () => {
  for (const name of ['L', 'Lu', 'Ll', 'N', 'M', 'Sc']) {
    it(`knows \\p{${name}} of European alphabets`, () => {
      for (const [pattern, lighter] of [`^\\p{${name}}$`, `^[x\\p{${name}}]$`, `^\\P{${name}}$`, `^[^\\p{${name}}]$`].map((source) => [new RegExp(source, 'u'), light({ source, flags: 'u' })] as const)) {
        assert.equal(lighter.unicode, false);
        assert.deepEqual(european.filter((character) => lighter.test(character)), european.filter((character) => pattern.test(character)), pattern.source);
      }
    });
  }

  it('keeps its other flags, groups and escapes', () => {
    const pattern = light({ source: '(?<name>\\p{Lu}\\p{L}+)\\.\\s\\[(\\d)\\]', flags: 'giu' });
    assert.equal(pattern.flags, 'gi');
    assert.deepEqual([...pattern.exec('see ömer. [4]')!], ['ömer. [4]', 'ömer', '4']);
  });

  for (const source of ['\\p{Extended_Pictographic}', '[😀😁]', '\\u{1f600}', '[\\P{L}]']) {
    it(`stays as it is with ${source}`, () => assert.deepEqual([light({ source, flags: 'u' }).source, light({ source, flags: 'u' }).flags], [source, 'u']));
  }
});
