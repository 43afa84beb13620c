import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { neededKeys } from '../../server/src/cueTable/neededWords';
import { alternativesOf } from '../../server/src/cueTable/patternAlternatives';
import { writeCueTable } from '../../server/src/cueTable/writeCueTable';
import '../../server/src/rules';
import { allPatterns } from '../../server/src/text/cueFile';
import { whereCued } from '../../server/src/text/cuedFinder';
import { CuedPattern } from '../../server/src/text/cuedPattern';
import { cuesOf } from '../../server/src/text/cues';
import { joined } from '../../server/src/text/pieces';
import { sentenceRanges } from '../../server/src/text/sentences';

// Patterns and finders are filed with the first sentence that is looked at, so these are made before.
const two = new CuedPattern(/\bsorry\b|\bapolog(?:y|ies) for the\b/g);
const some = allPatterns().slice(0, 3);
const finder = whereCued(some, 'nothing', () => 'something');

describe('the words that a pattern needs', () => {
  const cases: readonly (readonly [pattern: RegExp, needs: readonly string[]])[] = [
    [/\b(?:slip|slips|delayed) by\b/, ['delay slip* slips', 'by']],
    [/\bno\b/, ['no']],
    [/\bnot/, ['not*']],
    [/\bno(?:thing)? wrong/, ['wrong', 'no*']],
    [/\b(?:flu|colds?)\b/, ['cold* flu*']],
    [/\bde(?:lay|fer)\b/, ['defer delay']],
    [/\d+%/, ['%', '#']],
    [/\d/, ['#']],
    [/!!+|\?/, ['! ?']],
    [/\bdue[:=] ?soon\b/, ['due', 'soon', ': =']],
    [/\b(?:it's|they['’]re) gone\b/, ['gone', 'it they']],
    [/(?<![\p{L}\p{N}])so+on\b/u, ['so*']],
    [/(?<=\bwe )hope\b/, ['hope', 'we']],
    [/\bx-ray\b/, ['x', 'ray']],
    [/\b(?:we|our team) (?:have |had )?(?:lost|mislaid) (?:the|your) keys\b/, ['keys', 'lost* misla', 'team* we*']],
    [/(?:\bslip)? by\b/, ['by']],
    // Anything may stand before these letters, so that no word begins with them.
    [/slip/, []],
    [/\w*slip/, []],
    [/\bslip|late/, []],
    [/(?:\bslip)?/, []],
    [/\b(?:slip)*\b/, []],
    [/[a-z]+/, []],
    [/./, []],
    [/^/, []],
  ];
  const written = (needs: readonly ReadonlySet<string>[]): readonly string[] => needs.map((keys) => [...keys].sort().join(' '));
  for (const [pattern, needs] of cases) it(`of ${String(pattern)}`, () => assert.deepEqual(written(neededKeys(pattern.source, pattern.flags)), needs));

  it('are those of a word where the pattern is only tried there', () => assert.deepEqual(written(neededKeys('today', 'y')), ['today']));
});

describe('the alternatives of a pattern', () => {
  const cases: readonly (readonly [pattern: RegExp, alternatives: readonly string[]])[] = [
    [/a|b[|]|c\|d|(?:e|f)/, ['a', 'b[|]', 'c\\|d', '(?:e|f)']],
    [/\b(?:slip|trip|fall)s\b/, ['\\bslips\\b', '\\btrips\\b', '\\bfalls\\b']],
    [/\b(?:we|i|you)(?: have)? forgotten\b/, ['\\b(?:we|i|you)(?: have)? forgotten\\b']],
    [/\b(?:slip|trip|fall)*\b/, ['\\b(?:slip|trip|fall)*\\b']],
    [/(a)|\1b/, ['(a)|\\1b']],
    [/(?<name>a)|b/, ['(?<name>a)|b']],
  ];
  for (const [{ source, flags }, alternatives] of cases) it(`of ${source}`, () => assert.deepEqual(alternativesOf(source, flags).map((pieces) => joined(source, pieces)), alternatives));
});

const cued = (text: string) => ({ cues: cuesOf(text), text });

let known: readonly ReturnType<typeof cued>[] | undefined;
/** Some hundred sentences of the suites; made late, for the first cues file the patterns. */
function sentences(): NonNullable<typeof known> {
  if (known) return known;
  const texts = readdirSync('test/rules').flatMap((name) => readFileSync(`test/rules/${name}`, 'utf8').split(/\n{2,}/));
  const all = [...new Set(texts.flatMap((text) => Array.from(sentenceRanges(text), ({ start, end }) => text.slice(start, end))))];
  return (known = all.filter((_, index) => index % 60 === 0).map(cued));
}

describe('a cued pattern', () => {
  it('finds in hundreds of sentences what its regular expression finds', function () {
    this.timeout(120_000);
    assert.ok(sentences().length > 100);
    for (const pattern of allPatterns()) {
      const { regExp } = pattern;
      if (regExp.sticky) continue;
      for (const sentence of sentences()) {
        for (const text of [sentence.text, sentence.text.toLowerCase()]) {
          const expected = regExp.global ? Array.from(text.matchAll(regExp), ({ index, 0: match }) => `${index} ${match}`) : [regExp.exec(text)].map((match) => match && `${match.index} ${match[0]}`);
          const found = regExp.global ? Array.from(pattern.matchAll(sentence, text), ({ index, 0: match }) => `${index} ${match}`) : [pattern.exec(sentence, text)].map((match) => match && `${match.index} ${match[0]}`);
          assert.deepEqual(found, expected, `${pattern.source} in ${text}`);
        }
      }
    }
  });

  it('reads a text once, however often it matches', () => {
    const { cues, text } = cued(`${'sorry '.repeat(200_000)}apologies`);
    assert.equal(Array.from(two.matchAll({ cues }, text)).length, 200_000);
  });

  it('of the same words is one in the table, and of other words another', () => {
    const table = writeCueTable([new CuedPattern('\\bslip\\b'), new CuedPattern('\\bslip\\b'), new CuedPattern('\\btrip\\b|\\bfall\\b')]);
    assert.deepEqual([table.count, Object.keys(table.patterns).length, table.keys], [3, 2, { slip: [0], trip: [1], fall: [2] }]);
  });

  it('that is made late is asked of every text', () => assert.equal(new CuedPattern('\\bnowhere\\b').mayFit(cued('Somewhere else.')), true));
});

describe('a cued finder', () => {
  it('is asked where one of its patterns may fit and nowhere else', () => {
    const asked = sentences().map((sentence) => finder.mayFind(sentence));
    assert.deepEqual(asked, sentences().map((sentence) => some.some((pattern) => pattern.mayFit(sentence))));
    assert.deepEqual(new Set(asked), new Set([true, false]));
  });

  it('that is made late is asked of every text', () => assert.equal(whereCued([two], 'nothing', () => 'something').mayFind({ cues: cuesOf('All is well.') }), true));
});
