/** The one way to check a text, for the editor, the command line and the tests alike. */
import type { CalendarDate } from '@internationalized/date';

import { cueText } from './cues.build';
import { documentKind } from './documentKind';
import { sift, type IgnoredReport } from './ignore';
import { lint, severities, type OnRuleFailure, type Report } from './lint';
import type { DocumentKind } from './protocol';
import { contextOf } from './ruleContext';
import { rules } from './rules';
import type { RuleContext, Surroundings } from './rules/rule';
import type { Settings } from './settings';
import { useCueTable } from './text/cueFile';
import type { CueTable } from './text/cueTable';
import { ProseDocument } from './text/document';

useCueTable(() => JSON.parse(cueText) as CueTable);

export type { Surroundings };

export interface CheckRequest {
  /** The file's path with forward slashes; says, with its header, what kind of document it is. */
  readonly path: string;
  /** Checks as this kind whatever the document says. */
  readonly kind?: DocumentKind | undefined;
  /** Checks as an e-mail what would otherwise not be checked, because the writer asked for it. */
  readonly asked?: boolean;
  readonly today: CalendarDate;
  readonly settings: Settings;
  readonly onFailure: OnRuleFailure;
  /** The files around the document, where the caller knows them. */
  readonly surroundings?: Surroundings | undefined;
  /** What was checked before this version, whose unchanged parts are not read again. */
  readonly previous?: ProseDocument | undefined;
}

export interface Check {
  readonly document: ProseDocument;
  /** `undefined` for what is no client document; then nothing is reported. */
  readonly kind: DocumentKind | undefined;
  readonly context: RuleContext;
  readonly reports: readonly Report[];
  /** The same without a limit to their number. */
  readonly all: readonly Report[];
  /** What comments in the text hide. */
  readonly ignored: readonly IgnoredReport[];
}

export function checkText(text: string, request: CheckRequest): Check {
  const read = readText(text, request);
  const { document, kind, context } = read;
  const { settings, onFailure } = request;
  if (!kind) return read;
  const { reports: all, ignored } = sift(lint(document, rules, settings, context, onFailure), document, rules, settings, kind);
  return { ...read, reports: gravest(all, settings.maxFindings), all, ignored };
}

/** What is known of a text before it is checked; there is nothing found in it. */
export function readText(text: string, { path, kind: forced, asked, today, settings, previous, surroundings }: CheckRequest): Check {
  const document = new ProseDocument(text, previous);
  const kind = forced ?? documentKind(document, path, settings) ?? (asked ? 'email' : undefined);
  return { document, kind, context: contextOf(document, kind ?? 'email', today, settings, surroundings), reports: [], all: [], ignored: [] };
}

/** At most so many, the gravest before others, still by place. */
function gravest(reports: readonly Report[], most: number): readonly Report[] {
  if (most === 0 || reports.length <= most) return reports;
  const kept = new Set([...reports].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity)).slice(0, most));
  return reports.filter((report) => kept.has(report));
}
