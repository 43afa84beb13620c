import assert from 'node:assert/strict';

import { lint } from '../../server/src/lint';
import { rules } from '../../server/src/rules';
import { allKinds, defineRule, type Rule } from '../../server/src/rules/rule';
import { parseSettings } from '../../server/src/settings';
import { ProseDocument } from '../../server/src/text/document';
import { today } from '../support/check';

const ruleOf = (check: Rule['check'], id = 'broken'): Rule => defineRule({ id, summary: '', why: '', severity: 'error', kinds: allKinds, options: {}, examples: [], check });

const first = { range: { start: 0, end: 5 }, message: 'First.' };

/** Lints “Hello Maya.” with these rules; `failures` are the rules that threw. */
function lintWith(...only: readonly Rule[]) {
  const failures: string[] = [];
  const { settings } = parseSettings({}, only);
  const document = new ProseDocument('Hello **Maya**.');
  const reports = lint(document, only, settings, { kind: 'email', date: today, locale: 'en-GB' }, ({ id }, error) => failures.push(`${id}: ${String(error)}`));
  return { reports, failures };
}

describe('a rule that throws', () => {
  const sound = ruleOf(function* () {
    yield first;
  }, 'sound');

  it('costs its own findings only, those before it threw too', () => {
    const broken = ruleOf(function* () {
      yield { ...first, message: 'Half.' };
      throw new Error('Oh no');
    });
    const { reports, failures } = lintWith(broken, sound);
    assert.deepEqual(reports.map(({ message }) => message), ['First.']);
    assert.deepEqual(failures, ['broken: Error: Oh no']);
  });

  it('while it reckons its fixes has none', () => {
    const broken = ruleOf(function* () {
      yield { ...first, fixes: () => { throw new Error('Oh no'); } };
    });
    const { reports, failures } = lintWith(broken, sound);
    assert.deepEqual(reports.map((report) => report.fixes()), [[], []]);
    assert.deepEqual(failures, ['broken: Error: Oh no']);
  });
});

describe('reports', () => {
  it('come by place, whatever rule they are of', () => {
    const later = ruleOf(function* () {
      yield { range: { start: 8, end: 12 }, message: 'Later.' };
      yield { range: { start: 0, end: 2 }, message: 'Shorter.' };
    });
    const { reports } = lintWith(later, ruleOf(function* () { yield first; }, 'sound'));
    assert.deepEqual(reports.map(({ message }) => message), ['Shorter.', 'First.', 'Later.']);
  });

  it('have no fix that would cut through marks of emphasis', () => {
    const cutting = ruleOf(function* () {
      yield { ...first, fixes: () => [{ title: 'Cut', safe: true, edits: [{ range: { start: 0, end: 10 }, text: '' }] }, { title: 'Keep', safe: true, edits: [{ range: { start: 8, end: 12 }, text: 'Tom' }] }] };
    });
    assert.deepEqual(lintWith(cutting).reports[0]!.fixes().map(({ title }) => title), ['Keep']);
  });

  it('leave out rules that are off or meant for other kinds', () => {
    const quotesOnly = { ...ruleOf(function* () { yield first; }), kinds: ['quote'] } as const;
    assert.deepEqual(lintWith(quotesOnly).reports, []);
    const { settings } = parseSettings(Object.fromEntries(rules.map(({ id }) => [id, { severity: 'off' }])), rules);
    assert.deepEqual(lint(new ProseDocument('TBD'), rules, settings, { kind: 'email', date: today, locale: 'en-GB' }, () => undefined), []);
  });
});
