import assert from 'node:assert/strict';

import type { Report } from '../../server/src/lint';
import jargon from '../../server/src/rules/jargon';
import unexplainedAcronym from '../../server/src/rules/unexplained-acronym';
import { acronyms } from '../../server/src/words/acronyms';
import type { AcronymList, JargonEntry } from '../../server/src/words/entries';
import { jargonLists } from '../../server/src/words/jargon';
import { check } from '../support/check';

const findings = (text: string): readonly Report[] => check(text, 'email', { only: [jargon, unexplainedAcronym] });

/** A sentence for each term that needs no neighbour; every seventh will do. */
const sentences = [
  ...Object.values(jargonLists).flatMap((list) => Object.values(list).filter(isFree).map(sentenceWith)),
  ...Object.entries(acronyms as AcronymList).filter(([, { near }]) => near === undefined).map(([acronym]) => `They talked of the ${acronym}.`),
].filter((_, index) => index % 7 === 0);

describe('terms', () => {
  it('are found in a plain sentence', () => assert.deepEqual(sentences.filter((text) => findings(text).length === 0), []));

  it('are settled by every repair that is offered', () => {
    const unsettled = sentences.flatMap((text) =>
      findings(text).flatMap((report) => {
        const word = text.slice(report.range.start, report.range.end);
        const repaired = report.fixes().filter(({ edits }) => edits.length > 0).map(({ edits }) => applied(text, edits));
        return repaired.filter((result) => findings(result).some(({ range }) => result.slice(range.start, range.end) === word));
      }),
    );
    assert.deepEqual(unsettled, []);
  });
});

function isFree(entry: JargonEntry): boolean {
  return !(['as', 'near', 'notNear', 'before', 'after', 'notBefore', 'notAfter'] as const).some((name) => entry[name] !== undefined);
}

function sentenceWith({ kind, forms }: JargonEntry): string {
  const all = forms.split(', ');
  if (kind === 'verb') return `We will ${all[0]!} them on Monday.`;
  return kind === 'name' ? `They said that ${all[0]!} is theirs.` : `They talked of ${all.at(-1)!} on Monday.`;
}

function applied(text: string, edits: readonly { readonly range: { readonly start: number; readonly end: number }; readonly text: string }[]): string {
  return [...edits].sort((a, b) => b.range.start - a.range.start).reduce((result, { range, text: plain }) => result.slice(0, range.start) + plain + result.slice(range.end), text);
}
