import type { CheckResult, ClientQuestion, ReportedFinding, Severity } from '../../../server/src/protocol';
import type { Waiver } from '../gate/waivers';
import { answeredOf } from '../questions/questionsModel';
import { counted, countsOf, severityNames, verdictOf } from '../wording';

/** What the report shows. Plain data: nothing here knows about a webview. */
export interface ReportModel {
  /** Whose report it is: the document's name. */
  readonly subject: string;
  readonly verdict: string;
  /** True when nothing has to be fixed. */
  readonly clear: boolean;
  /** What the verdict leaves unsaid. */
  readonly aside?: string;
  /** Something to tell the writer once, such as why a fix was not made. */
  readonly notice?: string;
  /** The version of the document the findings are about. */
  readonly version: number;
  readonly groups: readonly ReportGroup[];
  /** What the client asks, as a checklist; absent when the client asks nothing. */
  readonly checklist?: Checklist;
}

export interface Checklist {
  /** “2 of 3 answered”. */
  readonly summary: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistItem {
  readonly text: string;
  /** Lines as the editor counts, from 1. */
  readonly line: number;
  /** Where our answer is; absent while there is none. */
  readonly answerLine?: number;
}

export interface ReportGroup {
  readonly severity: Severity;
  readonly name: string;
  readonly items: readonly ReportItem[];
}

export interface ReportItem {
  /** Where the finding stands in the answer of the server. */
  readonly finding: number;
  readonly rule: string;
  /** The words meant, shortened; empty when the finding is about what is missing. */
  readonly quote: string;
  /** What stands before and after those words in their line, as far as there is room for it. */
  readonly before: string;
  readonly after: string;
  /** The line as the editor counts, from 1. */
  readonly line: number;
  readonly message: string;
  readonly why: string;
  readonly fixes: readonly string[];
  /** Why it is sent all the same, where the writer has said so. */
  readonly waiver?: Waiver;
  /** True when it can be sent all the same. */
  readonly waivable: boolean;
}

/** The most characters of the writer's text that a finding repeats, and of what stands on either side of it. */
const longestQuote = 90;
const longestSide = 32;
/** The most characters of a question. */
const longestQuestion = 200;

/**
 * @param lines The text the result is about, or nothing if that is not to be had any more.
 * @param waived What the writer sends all the same, by the findings' keys.
 */
export function reportModel(result: CheckResult, lines: readonly string[], subject: string, waived: ReadonlyMap<string, Waiver>, notice?: string): ReportModel {
  const counts = countsOf(result.summary);
  const kept = waived.size > 0 ? `You send ${waived.size < counts.toFix ? `${waived.size} of them` : waived.size === 1 ? 'it' : 'them'} all the same.` : '';
  const more =
    counts.toFix > 0 && counts.suggestions > 0 ? `There ${counts.suggestions === 1 ? 'is' : 'are'} also ${counted(counts.suggestions, 'suggestion')}.` : '';
  const language = result.isEnglish ? '' : 'This is not in English, so only names, sums, gaps, attachments and addresses were looked at.';
  const aside = [language, kept, more].filter(Boolean).join(' ');
  return {
    subject,
    verdict: verdictOf(counts),
    clear: counts.toFix === 0,
    ...(aside !== '' && { aside }),
    ...(notice !== undefined && { notice }),
    version: result.version,
    groups: groupsOf(result.findings, lines, waived),
    ...checklistOf(result.questions),
  };
}

function checklistOf(questions: readonly ClientQuestion[]): { readonly checklist?: Checklist } {
  const summary = answeredOf(questions);
  if (summary === undefined) return {};
  const items = questions.map(({ text, range, answer }) => ({
    text: shortened(text, longestQuestion),
    line: range.start.line + 1,
    ...(answer && { answerLine: answer.start.line + 1 }),
  }));
  return { checklist: { summary, items } };
}

function groupsOf(findings: readonly ReportedFinding[], lines: readonly string[], waived: ReadonlyMap<string, Waiver>): ReportGroup[] {
  const items = findings.map((finding, index) => ({ severity: finding.severity, item: itemOf(finding, index, lines, waived.get(finding.key ?? '')) }));
  return (Object.keys(severityNames) as Severity[])
    .map((severity) => ({
      severity,
      name: severityNames[severity],
      items: items.filter((entry) => entry.severity === severity).map(({ item }) => item),
    }))
    .filter((group) => group.items.length > 0);
}

function itemOf(found: ReportedFinding, finding: number, lines: readonly string[], waiver: Waiver | undefined): ReportItem {
  const { rule, text, message, why, fixes } = found;
  const { start, end } = found.range;
  const quote = shortened(text);
  const before = quote === '' ? '' : lines[start.line]?.slice(0, start.character).replace(/^[>\s]+/, '');
  const after = quote === '' || quote.endsWith('…') ? '' : lines[end.line]?.slice(end.character);
  return {
    finding,
    rule,
    quote,
    before: lastWords(before ?? ''),
    after: firstWords(after ?? ''),
    line: start.line + 1,
    message,
    why,
    fixes: fixes.map(({ title }) => title),
    ...(waiver && { waiver }),
    waivable: found.key !== undefined,
  };
}

/** The words on one line, cut at a word where they are many. */
function shortened(text: string, longest = longestQuote): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

function firstWords(text: string): string {
  return text.length <= longestSide ? text.trimEnd() : `${text.slice(0, longestSide).replace(/\s+\S*$/, '')} …`;
}

function lastWords(text: string): string {
  return text.length <= longestSide ? text.trimStart() : `… ${text.slice(-longestSide).replace(/^\S*\s+/, '')}`;
}
