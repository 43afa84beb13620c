import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import type { Surroundings } from '../../server/src/check';
import type { DocumentKind } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { surroundingsOf, type Around } from '../support/around';
import { applySafeFixes, check } from '../support/check';
import { mark, unmark } from '../support/markedText';

const updating = process.env['UPDATE'] === '1';

for (const rule of rules) {
  describe(rule.id, () => {
    const kind = rule.kinds[0]!;
    for (const { bad, good, settings } of rule.examples) {
      const raw = { [rule.id]: settings ?? {} };
      it(`marks ${JSON.stringify(bad)}`, () => assert.equal(check(bad, kind, { only: [rule], raw }).length, 1));
      it(`accepts ${JSON.stringify(good)}`, () => assert.deepEqual(check(good, kind, { only: [rule], raw }).map(({ message }) => message), []));
    }

    const path = `test/rules/${rule.id}.md`;
    let suite = readFileSync(path, 'utf8');
    for (const { title, raw, surroundings, kind, marked, fixed } of scenarios(suite)) {
      it(title, () => {
        const text = unmark(marked);
        const reports = check(text, kind, { only: [rule], raw, surroundings });
        const actual = mark(text, reports);
        if (updating && actual !== marked) writeFileSync(path, (suite = suite.replace(marked, () => actual)));
        else assert.equal(actual, marked);
        if (fixed === undefined) return;
        const repaired = applySafeFixes(text, reports);
        if (updating && repaired !== fixed) writeFileSync(path, (suite = suite.replace(`\`\`\`fixed\n${fixed}\n`, () => `\`\`\`fixed\n${repaired}\n`)));
        else assert.equal(repaired, fixed);
      });
    }
  });
}

it('every rule has a suite, and every suite a rule', () => {
  assert.deepEqual(readdirSync('test/rules').sort(), rules.map(({ id }) => `${id}.md`).sort());
});

it('every rule is in the file it is named after', () => {
  const files = readdirSync('server/src/rules');
  assert.deepEqual(rules.map(({ id }) => `${id}.ts`).filter((name) => !files.includes(name)), []);
});

interface Scenario {
  readonly title: string;
  readonly raw: unknown;
  readonly surroundings: Surroundings | undefined;
  readonly kind: DocumentKind;
  readonly marked: string;
  readonly fixed: string | undefined;
}

/** Each `##` section: a fence `email`, `quote` or `proposal` with the marked text, and maybe `json` settings, what stands `around` it, and the `fixed` text. */
function* scenarios(markdown: string): Iterable<Scenario> {
  for (const section of markdown.split(/^## /m).slice(1)) {
    const fences = [...section.matchAll(/^(`{3,})(\w+)\n([\s\S]*?)\n\1$/gm)].map(([, , info, body]) => ({ info, body }));
    const fence = (info: string): string | undefined => fences.find((candidate) => candidate.info === info)?.body;
    const title = section.split('\n', 1)[0]!;
    const texts = fences.filter(({ info }) => info === 'email' || info === 'quote' || info === 'proposal');
    const [text] = texts;
    assert(text, `No text in “${title}”`);
    assert(texts.length === 1, `${texts.length} texts in “${title}”: give each a heading of its own`);
    const around = fence('around');
    yield { title, surroundings: around === undefined ? undefined : surroundingsOf(JSON.parse(around) as Around), raw: JSON.parse(fence('json') ?? '{}'), kind: text.info as DocumentKind, marked: text.body!, fixed: fence('fixed') };
  }
}
