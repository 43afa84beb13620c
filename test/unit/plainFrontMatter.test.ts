import assert from 'node:assert/strict';

import fc from 'fast-check';

import { frontMatterOf, type FrontMatterField } from '../../server/src/text/frontMatter';
import { plainFields } from '../../server/src/text/plainFrontMatter';

type Fields = ReadonlyMap<string, FrontMatterField>;
const written = (fields: Fields | undefined): unknown => fields && [...fields].map(([name, { range, values, fields: below }]) => [name, range, values, written(below)]);

/** What the library reads: a remark in the last line is beyond the quick way. */
const byLibrary = (yaml: string) => frontMatterOf(`---\n${yaml}# remark\n---\n`)!;

const name = fc.constantFrom('kind', 'to', 'Subject', 'date', 'in-reply-to', 'no-reply', 'x');
const value = fc.oneof(
  fc.constantFrom('Maya Hartwell <maya@hartwellbakery.example>', '2026-11-23', 'true', 'null', '"Re: the page"', "'a: b'", '""', '“so”', '£5 & more', 'a, b', 'Order #12', 'Re: page', '[a, b]', '- x', '*x*', '~', '07:30', '1.50', 'a  b', 'x:', '"a\\"b"', "'it''s'", 'a # b', 'x }', '>', '|', '!', '%a', '@b', '`c`', 'ends with space '),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\n\r\u0085\u2028\u2029]/g, '')),
);
const field = fc.tuple(name, value).map(([key, text]) => `${key}: ${text}\n`);
const nested = fc.tuple(name, fc.array(field, { maxLength: 3 })).map(([key, fields]) => `${key}:\n${fields.map((line) => `  ${line}`).join('')}`);

describe('front matter that is plainly written', () => {
  it('is read as the library reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(field, nested), { maxLength: 6 }), (parts) => {
        const yaml = parts.join('');
        const quick = plainFields(yaml, 4);
        if (!quick) return;
        const { fields, problems } = byLibrary(yaml);
        assert.deepEqual(problems, []);
        assert.deepEqual(written(quick), written(fields));
      }),
      { numRuns: 3000 },
    );
  });

  it('is what most people write', () => {
    assert.ok(plainFields('kind: email\nto: Maya <maya@bakery.example>\nsubject: "Re: your page"\ndate: 2026-11-23\nin-reply-to:\n  from: Maya\n  date: 2026-11-20\n', 4));
  });

  it('leaves to the library what is not, and each mistake', () => {
    for (const yaml of ['to: [a, b]\n', 'to: a\nTo: b\n', 'to:\n  - a\n', 'to: a: b\n', 'to: "a\n', 'to:\n', ' to: a\n', 'to: a # b\n']) assert.equal(plainFields(yaml, 4), undefined, yaml);
  });
});
