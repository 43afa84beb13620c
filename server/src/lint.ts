/** Runs rules over a document. */
import type { DocumentKind, Severity, Summary } from './protocol';
import type { Finding, Fix } from './rules/finding';
import type { Rule, RuleContext } from './rules/rule';
import type { Settings } from './settings';
import type { ProseDocument } from './text/document';
import { isEnglish } from './text/language';
import type { TextRange } from './text/range';

export interface Report {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly message: string;
  /** The repairs, the best first. */
  fixes(): readonly Fix[];
}

/** Called with a rule that threw; the other rules still run. */
export type OnRuleFailure = (rule: Rule, error: unknown) => void;

/** Everything the rules notice, by place. */
export function lint(document: ProseDocument, rules: readonly Rule[], settings: Settings, context: RuleContext, onFailure: OnRuleFailure): readonly Report[] {
  const reports: Report[] = [];
  for (const rule of rules) {
    const { severity, options } = settings.of(rule, context.kind);
    if (severity === 'off' || !rule.kinds.includes(context.kind) || !(rule.inAnyLanguage || isEnglish(document))) continue;
    const before = reports.length;
    try {
      for (const finding of rule.check(document, options as never, context)) reports.push(report(rule, severity, finding));
    } catch (error) {
      reports.length = before;
      onFailure(rule, error);
    }
  }
  return reports.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);

  function report(rule: Rule, severity: Severity, { range, message, fixes }: Finding): Report {
    return { rule, severity, range, message, fixes: () => (fixes ? tryFixes(rule, fixes) : []) };
  }

  function tryFixes(rule: Rule, fixes: NonNullable<Finding['fixes']>): readonly Fix[] {
    try {
      return fixes(document, context).filter((fix) => keepsMarks(document, fix));
    } catch (error) {
      onFailure(rule, error);
      return [];
    }
  }
}

/** False for a fix that would cut through marks of emphasis or a link, which rules do not see. Whole lines hold both ends of what they mark. */
const keepsMarks = (document: ProseDocument, { edits, keepsMarks = false }: Fix): boolean =>
  keepsMarks ||
  edits.every(
    ({ range }) =>
      range.start === range.end || isWholeLines(document.text, range) || !/\*|__|`|\]\(|~~|\n\s*>/.test(document.text.slice(range.start, range.end)),
  );

const isWholeLines = (text: string, { start, end }: TextRange): boolean =>
  /^$|\n$/.test(text.slice(Math.max(0, start - 1), start)) && /^$|^[\r\n]/.test(text.slice(end, end + 1));

export function summarize(reports: readonly { readonly severity: Severity }[]): Summary {
  const summary = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of reports) summary[severity]++;
  return summary;
}

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
export const kinds: readonly DocumentKind[] = ['email', 'quote', 'proposal'];
