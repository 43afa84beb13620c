import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

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

  it('escape what a name must not do to snippet syntax', () => {
    const snippet = templateSnippet('Delay notice', { ...facts, clientFirstName: '$1}{\\' });
    assert.match(plainSnippet(snippet), /^Hi \$1\}\{\\,/);
  });
});
