/** What the quick fixes for missing parts put in, and where. */
import assert from 'node:assert/strict';

import type { DocumentKind } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { plainSnippet } from '../../server/src/templates';
import { check } from '../support/check';

/** The text after the first fix of the first finding of a rule. */
function fixed(id: string, text: string, kind: DocumentKind): string {
  const [report] = check(text, kind, { only: rules.filter((rule) => rule.id === id) });
  assert.ok(report, `No finding in “${text}”`);
  const [edit] = report.fixes()[0]!.edits;
  return text.slice(0, edit!.range.start) + plainSnippet(edit!.text) + text.slice(edit!.range.end);
}

describe('the line on paying', () => {
  it('states no terms that nobody has named', () =>
    assert.match(fixed('missing-payment-terms', 'We can fence the yard for £900.', 'email'), /You pay \[how\] by \[day or event\]\./));
});

describe('the day until which a price holds', () => {
  const held = (text: string): string | undefined => /This price holds until (.*)\./.exec(fixed('missing-validity', text, 'quote'))?.[1];

  it('is the end of the term', () => assert.equal(held('The fence costs €900.'), 'Wednesday 23 December 2026'));
  it('is the day by which the client has to answer', () => {
    assert.equal(held('The fence costs €900.\n\nIf you say yes by 2 December, we come in the same week.'), 'Wednesday 2 December 2026');
    assert.equal(held('The fence costs €900.\n\nThe two of us are free until 4 December.'), 'Friday 4 December 2026');
  });
  it('is open where the work begins before', () => assert.equal(held('The fence costs €900.\n\nWe start on 7 December.'), '[day]'));
  it('is no matter of a later start', () => assert.equal(held('The fence costs €900.\n\nWe start on 1 March 2027.'), 'Wednesday 23 December 2026'));
  it('is open where the days are of another year', () =>
    assert.equal(held('The tent costs €900.\n\nYour party is on Saturday 12 July 2025.'), '[day]'));
  it('is no holiday of the country that the currency points to', () => {
    assert.equal(held('Date: 25 November 2026\n\nThe fence costs €900.'), 'Friday 25 December 2026');
    assert.equal(held('Date: 25 November 2026\n\nThe fence costs £900.'), 'Tuesday 29 December 2026');
  });
});

describe('a new section', () => {
  it('stands above the thanks at the end', () => {
    const text = fixed('missing-exclusions', 'The fence costs £900 with the gate.\n\nThank you, Nia. Looking forward to it.', 'quote');
    assert.ok(text.indexOf('What is not included') < text.indexOf('Thank you'), text);
  });
  it('takes the level of its neighbours', () =>
    assert.match(fixed('missing-exclusions', '# Offer\n\n### Yard\n\nA fence and a gate.\n\n### Price\n\n£900', 'quote'), /\n### What is not included\n/));
  it('takes the next number', () =>
    assert.match(
      fixed('missing-timeline', '# Offer\n\n## 1. Yard\n\nA fence and a gate.\n\n## 2. Garden\n\nA hedge.', 'proposal'),
      /\n## 3\. Timeline\n/,
    ));
  it('takes no number that is there', () =>
    assert.match(fixed('missing-timeline', '# Offer\n\n## 1. Yard\n\nA fence and a gate.\n\n## 2. Price\n\n£900', 'proposal'), /\n\*\*Timeline\*\*\n/));
  it('leaves no title without its words', () => {
    const text = fixed('missing-timeline', '# Offer\n\n## Phases\n\n### Yard\n\nA fence and a gate.\n\n### Garden\n\nA hedge.', 'proposal');
    assert.match(text, /gate\.\n\n### Timeline\n/);
  });
});

describe('a last line', () => {
  it('stands above the sign-off and its postscripts', () => {
    const words = 'The boards lie in the shed, and the tin of oil stands beside them on the shelf. '.repeat(4);
    const text = fixed('missing-last-word', `Hi Ada,\n\n${words}\n\nBest,\nLou\n\nP.S. The shed is open.\n\nP.P.S. The oil is new.`, 'email');
    assert.ok(text.indexOf('good luck') < text.indexOf('Best,'), text);
  });
});

describe('a day that a fix offers', () => {
  const added = (text: string): string => fixed('promise-without-date', text, 'email');

  it('is reckoned from today', () => assert.match(added('We will send the menu.'), /by Thursday 26 November 2026/));
  it('is left open in a text of another year', () => assert.match(added('We will send the menu.\n\nThe cooks like your kitchen.\n\nYour party is on 24 December 2025.'), /by \[day\]/));
  it('is no holiday of the client’s country', () => assert.match(added('To: ada@yard.example\n\nThe menu costs $20. We will send it.'), /by Friday 27 November 2026/));
});

describe('a summary', () => {
  const rows = '| What | Amount |\n| --- | ---: |\n| Count | €600 |\n| Plan | €400 |\n| **Total** | **€1,000** |';
  const offer = `# Offer\n\nThe stock room needs order.\n\nWe count and plan it.\n\n${rows}\n\nThe day rate is €500.\n\nWe start on Monday 7 December 2026.\n\nThe shelves come later.`;

  it('begins with the total, and not with the rate', () => {
    const text = fixed('missing-summary', offer, 'proposal');
    assert.match(text, /In short:\n\n- Total: €1,000\.\n/);
    assert.doesNotMatch(text, /- The day rate/);
  });
  it('does not repeat the list right above', () => {
    const text = fixed('missing-summary', `${offer}\n\n## Days\n\n- Count: 8 December\n- Plan: 10 December\n\nIt is cold in there.\n\nThe lamp hangs low.\n\nThe door sticks.`, 'proposal');
    assert.doesNotMatch(text.slice(text.indexOf('In short')), /Count: 8/);
  });
});
