/** The one way to check a text, for the editor, the command line and the tests alike. */
import type { CalendarDate } from '@internationalized/date';

import { cueText } from './cues.build';
import { documentKind } from './documentKind';
import { lint, type OnRuleFailure, type Report } from './lint';
import type { DocumentKind } from './protocol';
import { rules } from './rules';
import type { RuleContext, Surroundings } from './rules/rule';
import type { Settings } from './settings';
import { readDate } from './text/calendar';
import { useCueTable, type CueTable } from './text/cuedPattern';
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
}

export function checkText(text: string, { path, kind: forced, asked, today, settings, onFailure, previous, surroundings }: CheckRequest): Check {
  const document = new ProseDocument(text, previous);
  const kind = forced ?? documentKind(document, path, settings.files) ?? (asked ? 'email' : undefined);
  const context = { kind: kind ?? 'email', date: readDate(document.header.date) ?? today, locale: settings.locale, country: settings.country, me: settings.me, surroundings };
  return { document, kind, context, reports: kind ? lint(document, rules, settings, context, onFailure) : [] };
}
