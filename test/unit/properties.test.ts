/** What must hold for any text, tried with texts and edits made at random. */
import assert from 'node:assert/strict';
import fc from 'fast-check';

import { checkText, type Check } from '../../server/src/check';
import { kinds } from '../../server/src/lint';
import type { DocumentKind } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import type { ProseDocument } from '../../server/src/text/document';
import { overlaps } from '../../server/src/text/range';
import { today } from '../support/check';

const { settings } = parseSettings({}, rules);

/** The same texts at every run, so that a failure is nobody's bad luck; with SEED=… other ones. */
const runs = (numRuns: number) => ({ numRuns, seed: Number(process.env['SEED'] ?? 20_261_123) });

function checked(text: string, kind: DocumentKind, previous?: ProseDocument): Check {
  return checkText(text, {
    path: 'text.md',
    kind,
    today,
    settings,
    previous,
    onFailure: ({ id }, error) => assert.fail(`${id}: ${error instanceof Error ? error.stack : String(error)}`),
  });
}

/** Everything a check says, as plain data. */
const said = ({ reports }: Check): unknown => reports.map((report) => ({ rule: report.rule.id, severity: report.severity, range: report.range, message: report.message, fixes: report.fixes() }));

/** Pieces of client documents, and the marks that turn them into something else. */
const pieces = [
  'Hi Maya,', 'We leverage the new CMS. ', 'Please be advised that the price is £450. ', 'We send it soon. ', 'Could you send us the logo by Friday?', 'The price is TBD', 'What is included:', 'Kind regards,\nAlex',
  'On Mon, 23 November 2026, Maya wrote:', '> Could you do it ASAP?', '- one page', '1. first', '| Part | Price |\n| --- | --- |\n| Page | £450 |', '# Price', '## Summary', '---', '---\nkind: email\nto: Maya\n---\n',
  '```', '`TBD`', '**really**', '*soon*', '[terms](https://example.com)', '<!-- TBD -->', '“coming soon”', '"utilize"', 'To: Maya\nSubject: Price', 'From: Maya\nSent: Monday', '-- ', 'P.S. ', '[Client name]', '$0', '£1,800',
  '👍', '\ud83d', '\r', '\r\n', '\n', '\n\n', '\n\n', ' ', '  \n', '\t', '>', '> ', '- ', '    ', '=', '|', '*', '_', '`', '<', '“', '”', '’', '.', '?', ' and ', 'SEO', 'é', 'x',
];
const piece = fc.constantFrom(...pieces);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const kind = fc.constantFrom(...kinds);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat({ max: 30 }), inserted: fc.oneof(fc.constant(''), piece) });

describe('for any text', function () {
  this.timeout(120_000);

  it('what is found after edits is what is found in the new text alone', () => {
    fc.assert(
      fc.property(text, kind, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, kind, edits) => {
        let current = start;
        let check = checked(current, kind);
        for (const { at, removed, inserted } of edits) {
          const from = Math.floor(at * current.length);
          current = current.slice(0, from) + inserted + current.slice(from + removed);
          check = checked(current, kind, check.document);
          assert.deepEqual(said(check), said(checked(current, kind)));
        }
      }),
      runs(150),
    );
  });

  it('the same holds in a long document', () => {
    const long = Array.from({ length: 60 }, (_, index) => `## Part ${index}\n\n${pieces.slice(0, 7).join('')}${index}\n\n- item ${index}\n- TBD\n\n> Maya: ${index}?`).join('\n\n');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 5, maxLength: 10 }), (edits) => {
        let current = long;
        let check = checked(current, 'proposal');
        for (const { at, removed, inserted } of edits) {
          const from = Math.floor(at * current.length);
          current = current.slice(0, from) + inserted + current.slice(from + removed);
          check = checked(current, 'proposal', check.document);
        }
        assert.deepEqual(said(check), said(checked(current, 'proposal')));
      }),
      runs(12),
    );
  });

  it('every edit of a fix lies in the text, and no two of one fix overlap', () => {
    fc.assert(
      fc.property(text, kind, (text, kind) => {
        for (const report of checked(text, kind).reports) {
          assert(0 <= report.range.start && report.range.start <= report.range.end && report.range.end <= text.length);
          for (const { edits } of report.fixes()) {
            for (const { range } of edits) assert(0 <= range.start && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
            edits.forEach((one, index) => edits.slice(index + 1).forEach((other) => assert(!overlaps(one.range, other.range), JSON.stringify(edits))));
          }
        }
      }),
      runs(400),
    );
  });

  it('blocks lie in the text, in order', () => {
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end } of checked(text, 'email').document.blocks) {
          assert(last <= start && start <= end && end <= text.length);
          last = end;
        }
      }),
      runs(400),
    );
  });

  it('settings of any shape are read', () => {
    const names = ['files', 'locale', ...rules.map(({ id }) => id)];
    const options = ['severity', ...rules.flatMap(({ options }) => Object.keys(options))];
    const ruleValue = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...options), fc.jsonValue()));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), ruleValue)), (raw) => {
        const { settings, problems } = parseSettings(raw, rules);
        assert(problems.every((problem) => typeof problem === 'string'));
        for (const rule of rules) assert.equal(typeof settings.of(rule, 'email').severity, 'string');
      }),
      runs(1000),
    );
  });
});

describe('what is not our own words', function () {
  this.timeout(120_000);

  /** Words that rules mark wherever they are our own. */
  const marked = ['Please be advised that we leverage it.', 'We utilize the CTA ASAP.', 'Herewith the deliverables are TBD.', 'Kindly find attached the KPIs, soon.'];
  const words = fc.array(fc.constantFrom(...marked), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
  const untouchable = fc.oneof(
    words.map((words) => `\`\`\`\n${words}\n\`\`\``),
    words.map((words) => `It says:\n\n    ${words}`),
    words.map((words) => `See \`${words}\` there.`),
    words.map((words) => `See <https://example.com/${words.replaceAll(' ', '-')}> there.`),
    // A field left open in the target of a link is one all the same.
    words.map((words) => `See [it](https://example.com/${words.replaceAll(' ', '_').replaceAll('TBD', 'late')}) there.`),
    words.map((words) => `<!-- ${words} -->`),
    words.map((words) => `Here <!-- ${words} --> it is.`),
    words.map((words) => `> ${words}`),
    words.map((words) => `> > ${words}\n> > ${words}`),
    words.map((words) => `On Mon, 23 November 2026 at 10:12, Maya <maya@example.com> wrote:\n\n> ${words}`),
  );
  /** These mark a whole sentence, or the place where something is missing, whatever stands there. */
  const marksPlaces = (id: string): boolean => id === 'long-sentence' || id.startsWith('missing-');

  it('is never marked: code, addresses, comments, the client’s words', () => {
    const own = fc.constantFrom('We like your shop.', 'The map is ready.', '# Our plan', '- one page\n- one map');
    fc.assert(
      fc.property(fc.array(fc.oneof(own, untouchable.map((text) => ({ text }))), { minLength: 1, maxLength: 8 }), kind, (parts, kind) => {
        let text = '';
        const kept: { start: number; end: number }[] = [];
        for (const part of ['Hi Maya,', ...parts]) {
          if (text) text += '\n\n';
          const start = text.length;
          text += typeof part === 'string' ? part : part.text;
          if (typeof part !== 'string') kept.push({ start, end: text.length });
        }
        for (const { rule, range } of checked(text, kind).reports) {
          if (!marksPlaces(rule.id)) assert(!kept.some((range2) => overlaps(range, range2)), `${rule.id} marks “${text.slice(range.start, range.end)}” in ${JSON.stringify(text)}`);
        }
      }),
      runs(300),
    );
  });

  it('is never marked: the signature, and everything below “wrote:” without marks', () => {
    fc.assert(
      fc.property(words, words, kind, (signature, mail, kind) => {
        const own = 'Hi Maya,\n\nYour map is ready.\n\nKind regards,\nAlex\n';
        const text = `${own}-- \nAlex Poe\n\nOn Mon, 23 November 2026 at 10:12, Maya <maya@example.com> wrote:\n\n${signature}\n\n${mail}\n`;
        for (const { rule, range } of checked(text, kind).reports) assert(range.end <= own.length, `${rule.id} marks “${text.slice(range.start, range.end)}”`);
      }),
      runs(100),
    );
  });

  it('is not reworded: words in quotation marks', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['„', '“']), kind, (words, [open, close], kind) => {
        const text = `Hi Maya,\n\nThe banner says ${open}${words}${close} to everybody.\n`;
        const found = checked(text, kind).reports.filter(({ rule }) => ['officialese', 'jargon', 'unexplained-acronym', 'vague-date'].includes(rule.id));
        assert.deepEqual(found.map(({ rule, range }) => `${rule.id}: ${text.slice(range.start, range.end)}`), []);
      }),
      runs(100),
    );
  });
});
