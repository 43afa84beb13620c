/** Runs the engine on a text, as tests want it: no editor, a fixed day, and a rule that throws fails the test. */
import assert from 'node:assert/strict';

import { CalendarDate } from '@internationalized/date';

import { sift } from '../../server/src/ignore';
import { lint, type Report } from '../../server/src/lint';
import type { DocumentKind } from '../../server/src/protocol';
import { contextOf } from '../../server/src/ruleContext';
import { rules } from '../../server/src/rules';
import type { Rule, Surroundings } from '../../server/src/rules/rule';
import uselessIgnore from '../../server/src/rules/useless-ignore';
import { parseSettings } from '../../server/src/settings';
import { ProseDocument } from '../../server/src/text/document';

/** A Monday. */
export const today = new CalendarDate(2026, 11, 23);

export function check(text: string, kind: DocumentKind, { only = rules, raw = {}, surroundings }: { only?: readonly Rule[]; raw?: unknown; surroundings?: Surroundings | undefined } = {}): readonly Report[] {
  const { settings, problems } = parseSettings(raw, rules);
  assert.deepEqual(problems, []);
  const document = new ProseDocument(text);
  const context = contextOf(document, kind, today, settings, surroundings);
  // What a comment ignores is known only when the other rules are run too.
  const all = only.includes(uselessIgnore) ? rules : only;
  const found = lint(document, all, settings, context, (_, error) => {
    throw error;
  });
  return sift(found, document, rules, settings, kind).reports.filter(({ rule }) => only.includes(rule));
}

/** The text after the first fix of each finding, as far as it is safe, from the end backwards. */
export function applySafeFixes(text: string, reports: readonly Report[]): string {
  const edits = reports
    .flatMap((report) => report.fixes().slice(0, 1))
    .filter(({ safe }) => safe)
    .flatMap((fix) => fix.edits);
  return [...edits].sort((a, b) => b.range.start - a.range.start).reduce((result, { range, text }) => result.slice(0, range.start) + text + result.slice(range.end), text);
}
