import assert from 'node:assert/strict';
import fc from 'fast-check';

import type { Waiver } from '../../client/src/gate/waivers';
import { followSelection } from '../../client/src/report/followSelection';
import { pageMessage } from '../../client/src/report/reportAction';
import { reportHtml } from '../../client/src/report/reportHtml';
import { reportModel, type ReportItem } from '../../client/src/report/reportModel';
import { statusOf } from '../../client/src/statusModel';
import { fitToCursor } from '../../client/src/templates/fitToCursor';
import { verdictOf } from '../../client/src/wording';
import type { CheckResult, ReportedFinding } from '../../server/src/protocol';

describe('The verdict', () => {
  it('says what there is to fix, else what there is to think about, else nothing', () => {
    assert.equal(verdictOf({ toFix: 3, suggestions: 4 }), '3 things to fix before it is clear to send');
    assert.equal(verdictOf({ toFix: 1, suggestions: 0 }), '1 thing to fix before it is clear to send');
    assert.equal(verdictOf({ toFix: 0, suggestions: 4 }), 'Clear to send, with 4 suggestions');
    assert.equal(verdictOf({ toFix: 0, suggestions: 1 }), 'Clear to send, with 1 suggestion');
    assert.equal(verdictOf({ toFix: 0, suggestions: 0 }), 'Clear to send');
  });
});

describe('The status bar', () => {
  const checked = { uri: 'file:///launch.email.md', version: 1, kind: 'email' as const };

  it('counts what has to be fixed and names the suggestions beside it', () => {
    const status = statusOf({ ...checked, summary: { error: 1, warning: 2, information: 3, hint: 1 } });
    assert.equal(status?.text, '$(warning) 3 to fix');
    assert.equal(status.tooltip, '3 things to fix, 4 suggestions. Click to open the report.');
    assert.equal(status.spoken, 'Clear to Send: 3 things to fix, 4 suggestions. Open the report.');
  });

  it('says clear to send when only suggestions are left', () => {
    assert.equal(statusOf({ ...checked, summary: { error: 0, warning: 0, information: 1, hint: 0 } })?.text, '$(check) Clear to send');
  });

  it('says nothing of what is no client document', () => {
    assert.equal(statusOf({ ...checked, kind: null, summary: { error: 0, warning: 0, information: 0, hint: 0 } }), undefined);
  });
});

describe('The report', () => {
  it('groups what was found by importance and leaves out empty groups', () => {
    const { groups, aside } = modelOf([found({ severity: 'error' }), found({ severity: 'hint' }), found({ severity: 'error' })]);
    assert.deepEqual(groups.map(({ name, items }) => `${name}: ${items.length}`), ['Embarrassing if sent: 2', 'Worth a thought: 1']);
    assert.deepEqual(groups.flatMap(({ items }) => items.map(({ finding }) => finding)), [0, 2, 1]);
    assert.equal(aside, 'There is also 1 suggestion.');
  });

  it('says what was looked at in a text that is not in English', () => {
    const result: CheckResult = { uri: 'file:///a.email.md', version: 1, kind: 'email', isEnglish: false, findings: [], summary: { error: 0, warning: 0, information: 0, hint: 0 }, questions: [] };
    assert.equal(reportModel(result, [], 'a.email.md', new Map()).aside, 'This is not in English, so only names, sums, gaps, attachments and addresses were looked at.');
  });

  it('quotes the words where they stand, cutting long lines at a word', () => {
    const line = 'Thank you for the photos, which we have looked at; you will have the page soon, and then we can talk about it all on the phone.';
    const { before, quote, after } = itemOf(found({ text: 'soon', line: 0, character: line.indexOf('soon') }), [line]);
    assert.deepEqual([before, quote, after], ['… at; you will have the page ', 'soon', ', and then we can talk about it …']);
  });

  it('shortens long words that are meant', () => {
    const text = 'word '.repeat(60).trim();
    assert.match(itemOf(found({ text }), [text]).quote, /^(word )+word…$/);
  });

  it('quotes nothing when something is missing', () => {
    const { before, quote, after } = itemOf(found({ text: '' }), ['Kind regards, Alex']);
    assert.deepEqual([before, quote, after], ['', '', '']);
  });

  it('shows text as text, wherever it comes from', () => {
    const html = reportHtml(modelOf([found({ text: '<img src=x onerror="alert(1)">', message: `“<b>” & 'x'`, fix: '<script>' })]));
    assert.doesNotMatch(html, /<img|<b>|<script>|'x'/);
  });

  it('shows an error that is sent all the same with its reason and a way to take it back', () => {
    const error: ReportedFinding = { ...found({ severity: 'error' }), key: 'a' };
    const other: ReportedFinding = { ...found({ severity: 'error' }), key: 'b' };
    const model = modelOf([error, other, found({ severity: 'warning' }), found({ severity: 'hint' })], [], new Map([['a', { reason: 'She <knows>', day: '2026-05-12' }]]));
    assert.equal(model.aside, 'You send 1 of them all the same. There is also 1 suggestion.');
    assert.equal(modelOf([error], [], new Map([['a', { reason: 'She knows', day: '2026-05-12' }]])).aside, 'You send it all the same.');
    const html = reportHtml(model);
    assert.match(html, /all the same: “She &#60;knows&#62;” \(12 May 2026\) <button[^>]*takeBack[^>]*&#34;finding&#34;:0}'>Ask me again</);
    assert.match(html, /<button[^>]*waive&#34;[^>]*&#34;finding&#34;:1}'>Send it all the same…</);
    assert.equal(html.match(/class="waiver"/g)?.length, 2, 'only what would stop the document can be sent all the same');
  });

  it('takes from its page only what the page may ask for', () => {
    assert.deepEqual(pageMessage({ type: 'ready' }), { type: 'ready' });
    assert.deepEqual(pageMessage({ type: 'reveal', finding: 2, more: true }), { type: 'reveal', finding: 2 });
    assert.deepEqual(pageMessage({ type: 'fix', version: 1, finding: 0, fix: 3 }), { type: 'fix', version: 1, finding: 0, fix: 3 });
    assert.deepEqual(pageMessage({ type: 'waive', version: 1, finding: 0, reason: 'none of the page’s business' }), { type: 'waive', version: 1, finding: 0 });
    for (const nonsense of [{ type: 'waive', finding: 0 }, { type: 'takeBack' }, null, 'fix', {}, { type: 'fix' }, { type: 'reveal', finding: '2' }, { type: 'open', finding: 1 }, { type: 'fix', version: 1, finding: 0 }]) {
      assert.equal(pageMessage(nonsense), undefined);
    }
  });
});

describe('A checked selection', () => {
  it('stays the same words, whatever is written before and after it', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(12), fc.nat(12), fc.boolean(), (above, words, below, typed, at, length, isAbove) => {
        const whole = above + words + below;
        const [from, to] = isAbove ? [0, above.length] : [above.length + words.length, whole.length];
        const rangeOffset = Math.min(isAbove ? at : from + 1 + at, to);
        const rangeLength = Math.min(length, to - rangeOffset);
        fc.pre(words.length > 0 && (isAbove || rangeOffset > from));
        const edited = whole.slice(0, rangeOffset) + typed + whole.slice(rangeOffset + rangeLength);
        const { start, end } = followSelection({ start: above.length, end: above.length + words.length }, { rangeOffset, rangeLength, text: typed });
        assert.equal(edited.slice(start, end), words);
      }),
    );
  });

  it('takes in what is written into it or at its end', () => {
    assert.deepEqual(followSelection({ start: 2, end: 6 }, { rangeOffset: 3, rangeLength: 1, text: 'abc' }), { start: 2, end: 8 });
    assert.deepEqual(followSelection({ start: 2, end: 6 }, { rangeOffset: 6, rangeLength: 0, text: 'abc' }), { start: 2, end: 9 });
  });

  it('is empty when it is deleted', () => {
    assert.deepEqual(followSelection({ start: 2, end: 6 }, { rangeOffset: 0, rangeLength: 10, text: '' }), { start: 0, end: 0 });
  });
});

describe('A template at the cursor', () => {
  it('of several lines stands apart from the words around it', () => {
    assert.equal(fitToCursor('One\nTwo', 'Before', 'after'), '\n\nOne\nTwo\n\n');
    assert.equal(fitToCursor('One\nTwo', '', '  '), 'One\nTwo');
  });

  it('of one line may stand within a paragraph', () => {
    assert.equal(fitToCursor('One', 'Before ', ' after'), 'One');
  });
});

interface Finding {
  readonly severity?: ReportedFinding['severity'];
  readonly text?: string;
  readonly message?: string;
  readonly fix?: string;
  readonly line?: number;
  readonly character?: number;
}

function found({ severity = 'warning', text = 'soon', message = 'Name the day.', fix = 'Write a day', line = 0, character = 0 }: Finding): ReportedFinding {
  const range = { start: { line, character }, end: { line, character: character + text.length } };
  return { rule: 'vague-date', severity, message, why: 'Nobody knows when.', text, range, fixes: [{ title: fix, safe: false, edits: [] }] };
}

function modelOf(findings: readonly ReportedFinding[], lines: readonly string[] = [], waived: ReadonlyMap<string, Waiver> = new Map()) {
  const count = (severity: ReportedFinding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  const summary = { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') };
  const result: CheckResult = { uri: 'file:///launch.email.md', version: 1, kind: 'email', isEnglish: true, findings, summary, questions: [] };
  return reportModel(result, lines, 'launch.email.md', waived);
}

function itemOf(finding: ReportedFinding, lines: readonly string[]): ReportItem {
  const [item] = modelOf([finding], lines).groups.flatMap(({ items }) => items);
  assert.ok(item);
  return item;
}
