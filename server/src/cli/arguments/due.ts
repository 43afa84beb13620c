/** The words of “clear-to-send due”. */
import type { CalendarDate } from '@internationalized/date';

import { allowOnly, dayOf, oneOf, parse, UsageError } from './options';

export interface DueCommand {
  readonly name: 'due';
  readonly format: 'text' | 'json' | 'ics';
  /** `undefined` for today. */
  readonly date: CalendarDate | undefined;
  readonly paths: readonly string[];
  /** The folder above which settings files do not count. */
  readonly root: string | undefined;
}

export function readDue(words: readonly string[]): DueCommand {
  const { values, positionals } = parse(words);
  allowOnly('due', values, ['format', 'date', 'root']);
  if (positionals.length === 0) throw new UsageError('“due” reads the documents of your clients; name their folders.');
  return {
    name: 'due',
    format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'ics'] as const),
    date: dayOf(values.date),
    paths: positionals,
    root: values.root,
  };
}
