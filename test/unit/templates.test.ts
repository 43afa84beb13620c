import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

import { templateFacts } from '../../server/src/rules/place';
import { ProseDocument } from '../../server/src/text/document';
import { plainSnippet, templates, templateSample, templateSnippet, templateText, type TemplateName } from '../../server/src/templates';
import { check, today } from '../support/check';

const names = Object.keys(templates) as TemplateName[];
const facts = { date: today, locale: 'en-GB' };

/** A part is judged where it stands in a message; the rules about whole documents have nothing to say of it. */
const aboutWholeDocuments = /^missing-|^call-first$|^incomplete-apology$|^delay-without-new-date$/;

describe('templates', () => {
  it('have a short name each', () => {
    assert.deepEqual(names.map((name) => templates[name].prefix).filter((prefix, index, all) => all.indexOf(prefix) !== index || !/^[a-z]+$/.test(prefix)), []);
  });

  for (const name of names) {
    const { kind, body, fields, description } = templates[name];

    describe(name, () => {
      it('passes every rule with the samples of its fields', () => {
        const reports = check(templateSample(name), kind === 'part' ? 'email' : kind).filter(({ rule }) => kind !== 'part' || !aboutWholeDocuments.test(rule.id));
        assert.deepEqual(reports.map(({ message }) => message), []);
      });

      it('marks every field that is not filled in', () => {
        const text = templateText(name, facts, kind !== 'part');
        const marked = check(text, kind === 'part' ? 'email' : kind).filter(({ rule }) => rule.id === 'placeholder');
        const open = text.match(/\[[^\]\n]+\](?!\()/g) ?? [];
        assert.deepEqual(marked.map(({ range }) => text.slice(range.start, range.end)), open);
      });

      it('has a label for each of its tab stops, and no other', () => {
        const stops = new Set(Array.from(`${templates[name].subject ?? ''}\n${body.join('\n')}`.matchAll(/\$\{?(\d+)/g), ([, number]) => number!));
        stops.delete('0');
        assert.deepEqual(Object.keys(fields).sort(), [...stops].sort());
        assert.deepEqual(Object.values(fields).filter(({ label }) => label.trim() === '' || /[[\]]/.test(label)), []);
      });

      it('is described in a sentence', () => assert.match(description, /^[A-Z“].{15,200}\.$/));
    });
  }

  it('reckon dates in working days and write them in words', () => {
    const name = names.find((candidate) => Object.values(templates[candidate].fields).some(({ workingDays }) => workingDays === 3))!;
    const friday = new CalendarDate(2026, 11, 27);
    assert.match(templateText(name, { date: friday, locale: 'en-GB' }), /Wednesday 2 December 2026/);
    assert.match(templateText(name, { date: friday, locale: 'en-US' }), /Wednesday, December 2, 2026/);
  });

  it('take names from the document and keep them as fields to step through', () => {
    assert.match(templateSnippet('Delay notice', { ...facts, clientFirstName: 'Ida' }), /^Hi \$\{1:Ida\},/);
  });

  it('have a row for each entry of a list, numbered, and keep their samples where there is none', () => {
    const lists = { questions: [{ text: 'One?' }, { text: 'Two $1 }?' }, { text: 'Three?' }, { text: 'Four?' }], promises: [], facts: [], open: [] };
    const text = templateText('Numbered answers', { ...facts, lists });
    assert.deepEqual(text.match(/^\d\. “.*”$/gm), ['1. “One?”', '2. “Two $1 }?”', '3. “Three?”', '4. “Four?”']);
    assert.equal(text.match(/^ {3}\[your answer\]$/gm)?.length, 4);
    assert.match(text, /\n\nIf something is still open, please reply by Thursday 26 November 2026\./);
    assert.equal(plainSnippet(templateSnippet('Numbered answers', { ...facts, lists })), text);
    assert.equal(templateText('Numbered answers', { ...facts, lists: { ...lists, questions: [] } }), templateText('Numbered answers', facts));
  });

  it('take the thread over into a handover: what was agreed, the promises with their days, what is open', () => {
    const draft = 'Hi Maya,\n\nwe will send you the pages by Friday 27 November 2026.\n\nThe pages cost £320 plus VAT.\n\n“Who writes the words?”\n\nKind regards,\nAlex\n\nOn Friday 20 November 2026, Maya Chen wrote:\n\n> When do we get the pages? Who writes the words?\n>\n> We agreed on three photos.\n';
    const document = new ProseDocument(draft);
    const text = templateText('Handover', templateFacts(document, { kind: 'email', date: today, locale: 'en-GB' }));
    assert.match(text, /\n- In the thread: The pages cost £320 plus VAT\.\n- In the thread: We agreed on three photos\. \(Maya Chen\)\n\n/);
    assert.match(text, /\n\| We will send you the pages \| Friday 27 November 2026 \|\n\n/);
    assert.match(text, /\n- First promise to keep: We will send you the pages, by Friday 27 November 2026\.\n/);
    assert.match(text, /\n## What is open\n\n- Who writes the words\? \[who answers it, and when\]\n\n/);
  });

  it('escape what a name must not do to snippet syntax', () => {
    const snippet = templateSnippet('Delay notice', { ...facts, clientFirstName: '$1}{\\' });
    assert.match(plainSnippet(snippet), /^Hi \$1\}\{\\,/);
  });
});
