import assert from 'node:assert/strict';

import { decide, questionOf, reasonIn, waiverFor } from '../../client/src/gate/gateModel';
import { Waivers, type Waiver } from '../../client/src/gate/waivers';
import { checkText } from '../../server/src/check';
import { keysOf } from '../../server/src/findingKeys';
import type { ReportedFinding, SendCheckResult, SendGate } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import { today } from '../support/check';

const error = (key: string): ReportedFinding => {
  const place = { line: 7, character: 0 };
  return { rule: 'placeholder', severity: 'error', message: 'Fill it in.', why: '', text: 'TBD', range: { start: place, end: place }, fixes: [], key };
};
const checkOf = (gate: SendGate, keys: readonly string[], warning = 0): SendCheckResult => ({ uri: 'file:///a.email.md', version: 1, gate, errors: keys.map(error), summary: { error: keys.length, warning, information: 5, hint: 5 } });
const reason: Waiver = { reason: 'It is the name of her dog', day: '2026-11-23' };
const waived = (...keys: readonly string[]): ReadonlyMap<string, Waiver> => new Map(keys.map((key) => [key, reason]));
const openOf = (...parameters: Parameters<typeof decide>): readonly (string | undefined)[] => decide(...parameters).open.map(({ key }) => key);

describe('The gate before sending', () => {
  it('lets a document pass that has no errors, and counts what the client would miss', () => {
    assert.deepEqual(decide(checkOf('strict', []), new Map(), new Set()), { open: [], remark: '' });
    assert.deepEqual(decide(checkOf('standard', [], 1), new Map(), new Set()), { open: [], remark: 'Still in it: 1 thing that the client would miss.' });
  });

  it('asks about each error that was neither looked at nor kept', () => {
    assert.deepEqual(openOf(checkOf('standard', ['a', 'b', 'c']), waived('a'), new Set(['b'])), ['c']);
  });

  it('does not take looking for an answer where it is strict', () => {
    assert.deepEqual(openOf(checkOf('strict', ['a', 'b', 'c']), waived('a'), new Set(['b'])), ['b', 'c']);
  });

  it('says in one sentence what is in it all the same', () => {
    const { remark } = decide(checkOf('standard', ['a', 'b', 'c'], 2), waived('a', 'b'), new Set(['b', 'c']));
    assert.equal(remark, 'Still in it: 1 thing that you have looked at, 2 things that you send all the same and 2 things that the client would miss.');
  });

  it('asks in plain words', () => {
    assert.equal(questionOf([error('a')], { warning: 0 }), '1 thing would embarrass you if this were sent');
    assert.equal(questionOf([error('a'), error('b')], { warning: 3 }), '2 things would embarrass you if this were sent, and the client would miss 3 things');
  });

  it('takes a reason on one line, and nothing for no reason', () => {
    assert.equal(reasonIn('  She asked\n for it '), 'She asked for it');
    assert.equal(reasonIn(' \n '), undefined);
    assert.deepEqual(waiverFor('So', new Date(2026, 0, 5, 23, 30)), { reason: 'So', day: '2026-01-05' });
  });
});

describe('What is sent all the same', () => {
  const memory = new Map<string, unknown>();
  let changes: string[] = [];
  const state = { get: (key: string) => memory.get(key), update: (key: string, value: unknown) => Promise.resolve(void memory.set(key, JSON.parse(JSON.stringify(value)))) };
  const waivers = new Waivers(state, (uri) => changes.push(uri));
  beforeEach(() => {
    memory.clear();
    changes = [];
  });

  it('is known by document and finding until it is taken back', async () => {
    await waivers.add('file:///a', ['one', 'two'], reason);
    assert.deepEqual(await waivers.of('file:///a', ['two', 'three']), waived('two'));
    assert.deepEqual(await waivers.of('file:///b', ['one', 'two']), new Map());
    await waivers.takeBack('file:///a', 'two');
    await waivers.takeBack('file:///a', 'three');
    assert.deepEqual(await waivers.of('file:///a', ['one', 'two']), waived('one'));
    assert.deepEqual(changes, ['file:///a', 'file:///a']);
  });

  it('forgets what is in the document no more, and documents that have nothing left', async () => {
    await waivers.add('file:///a', ['one', 'two'], reason);
    await waivers.keepOnly('file:///a', ['two']);
    assert.deepEqual(await waivers.of('file:///a', ['one', 'two']), waived('two'));
    await waivers.keepOnly('file:///a', []);
    assert.doesNotMatch(JSON.stringify([...memory.values()]), /file:/);
  });

  it('goes with a file or a folder that is renamed', async () => {
    await waivers.add('file:///drafts/a', ['one'], reason);
    await waivers.add('file:///drafts2/a', ['two'], reason);
    await waivers.moved('file:///drafts', 'file:///sent');
    await waivers.moved('file:///nothing', 'file:///nowhere');
    assert.deepEqual(await waivers.of('file:///sent/a', ['one', 'two']), waived('one'));
    assert.deepEqual(await waivers.of('file:///drafts/a', ['one']), new Map());
    assert.deepEqual(await waivers.of('file:///drafts2/a', ['two']), waived('two'));
  });

  it('repeats no word of the document, which may be a password', async () => {
    await waivers.add('file:///a', ['swordfish'], reason);
    assert.doesNotMatch(JSON.stringify([...memory.values()]), /swordfish/);
  });

  it('remembers some hundreds of documents and no more, the last ones', async () => {
    for (let number = 0; number <= 300; number++) await waivers.add(`file:///${number}`, ['one'], reason);
    assert.deepEqual(await waivers.of('file:///0', ['one']), new Map());
    assert.deepEqual(await waivers.of('file:///1', ['one']), waived('one'));
    assert.deepEqual(await waivers.of('file:///300', ['one']), waived('one'));
  });

  it('takes a memory that holds nonsense for an empty one', async () => {
    memory.set('clearToSend.waivers', 'nonsense');
    assert.deepEqual(await waivers.of('file:///a', ['one']), new Map());
    await waivers.add('file:///a', ['one'], reason);
    assert.deepEqual(await waivers.of('file:///a', ['one']), waived('one'));
  });
});

describe('The key of a finding', () => {
  const { settings } = parseSettings({}, rules);
  function keys(text: string, rule = 'placeholder'): readonly string[] {
    const { all, document } = checkText(text, { path: '/a.email.md', today, settings, onFailure: (_, problem) => assert.fail(String(problem)) });
    return [...keysOf(all.filter(({ severity }) => severity === 'error'), document)].flatMap(([report, key]) => (report.rule.id === rule ? [key] : []));
  }
  const [before] = keys('Hi Maya,\n\nWe need the {{logo}} by Friday 27 November 2026. Thank you!\n');

  it('stays the same when the words move or are wrapped in another way, and other sentences change', () => {
    assert.ok(before);
    for (const text of ['Hi Maya,\n\nGood news.\n\nWe need the {{logo}} by Friday 27 November 2026. Thank you so much!\n', 'Hi Maya,\r\n\r\nWe need the\r\n{{logo}} by Friday 27 November 2026.\r\n', '> Well?\n\nHi Maya,\n\n- So.\n- We need the {{logo}} by Friday 27 November 2026.\n']) {
      assert.deepEqual(keys(text), [before], text);
    }
  });

  it('differs when its words or its sentence differ', () => {
    for (const text of ['Hi Maya,\n\nWe need the {{photo}} by Friday 27 November 2026.\n', 'Hi Maya,\n\nWe need the {{logo}} by Monday 30 November 2026.\n']) {
      const [after] = keys(text);
      assert.ok(after);
      assert.notEqual(after, before, text);
    }
  });

  it('differs between findings that are alike', () => {
    const text = 'We need the {{logo}} by Friday 27 November 2026.';
    assert.deepEqual(new Set(keys(`Hi Maya,\n\n${text}\n\n${text}\n`)).size, 2);
    assert.equal(keys(`Hi Maya,\n\n${text}\n\n${text}\n`)[0], before);
  });

  it('is there for the header too', () => {
    const header = (subject: string): string => `---\nkind: email\nto: Maya <maya@bakery.example>\nsubject: ${subject}\n---\n\nHi Maya,\n\nThank you.\n`;
    const [first] = keys(header('Photos for {{client}}'));
    assert.ok(first);
    assert.notEqual(keys(header('Photos of {{client}}'))[0], first);
    assert.equal(keys(`${header('Photos for {{client}}')}\nSee you.\n`)[0], first);
  });
});
