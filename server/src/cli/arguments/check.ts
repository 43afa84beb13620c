/** The words of “clear-to-send check”. */
import type { CalendarDate } from '@internationalized/date';

import { severities } from '../../lint';
import type { DocumentKind, Severity } from '../../protocol';
import { allowOnly, dayOf, kindOf, oneOf, parse, UsageError } from './options';

export interface CheckCommand {
  readonly name: 'check';
  readonly format: 'text' | 'json';
  /** `undefined` for “auto”. */
  readonly kind: DocumentKind | undefined;
  readonly failOn: Severity | 'never';
  /** `undefined` for today. */
  readonly date: CalendarDate | undefined;
  /** The name to give to what is read from standard input; `undefined` to read files. */
  readonly stdin: string | undefined;
  readonly paths: readonly string[];
  /** The file of findings to leave out. */
  readonly baseline: string | undefined;
  /** True when that file is to hold what is found now. */
  readonly updateBaseline: boolean;
  /** The folder above which settings files do not count. */
  readonly root: string | undefined;
}

export function readCheck(words: readonly string[]): CheckCommand {
  const { values, positionals } = parse(words);
  const stdin = values['stdin'] || values['stdin-filename'] !== undefined ? (values['stdin-filename'] ?? 'standard input') : undefined;
  if (stdin === undefined && positionals.length === 0) throw new UsageError('nothing to check; name a file or a folder, or use --stdin.');
  if (stdin !== undefined && positionals.length > 0) throw new UsageError('--stdin reads one document; leave out the paths.');
  if (values['update-baseline'] && values.baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE, the file to write.');
  allowOnly('check', values, ['format', 'kind', 'fail-on', 'date', 'stdin', 'stdin-filename', 'baseline', 'update-baseline', 'root']);
  return {
    name: 'check',
    format: oneOf('--format', values.format ?? 'text', ['text', 'json'] as const),
    kind: kindOf(values.kind),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'warning', [...severities, 'never'] as const),
    date: dayOf(values.date),
    stdin,
    paths: positionals,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] === true,
    root: values.root,
  };
}
