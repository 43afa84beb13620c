/** The options of all commands, and what their values have to look like. */
import { parseArgs } from 'node:util';

import type { CalendarDate } from '@internationalized/date';

import { kinds } from '../../lint';
import type { DocumentKind } from '../../protocol';
import { readDate } from '../../text/calendar';

/** Something on the command line cannot be understood; its message says what and what to do. */
export class UsageError extends Error {}

/** @throws {UsageError} On an option that no command has, or one without its value. */
export function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        kind: { type: 'string' },
        'fail-on': { type: 'string' },
        date: { type: 'string' },
        stdin: { type: 'boolean' },
        'stdin-filename': { type: 'string' },
        baseline: { type: 'string' },
        'update-baseline': { type: 'boolean' },
        'print-config': { type: 'string' },
        root: { type: 'string' },
        me: { type: 'string', multiple: true },
        output: { type: 'string' },
        locale: { type: 'string' },
        to: { type: 'string' },
        waive: { type: 'string' },
        force: { type: 'boolean' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0]! : String(error);
    throw new UsageError(`${reason}; see “clear-to-send help”.`);
  }
}

type Values = ReturnType<typeof parse>['values'];

/** @throws {UsageError} When an option of another command is given. */
export function allowOnly(command: string, values: Values, allowed: readonly (keyof Values)[]): void {
  const other = Object.keys(values).find((option) => !allowed.some((name) => name === option));
  if (other) throw new UsageError(`--${other} is no option of “${command}”; see “clear-to-send help”.`);
}

export function oneOf<const Value extends string>(option: string, given: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === given);
  if (value === undefined) throw new UsageError(`${option} is “${given}”; it takes one of: ${values.join(', ')}.`);
  return value;
}

/** `undefined` for “auto”. */
export function kindOf(given = 'auto'): DocumentKind | undefined {
  const kind = oneOf('--kind', given, ['auto', ...kinds] as const);
  return kind === 'auto' ? undefined : kind;
}

export function dayOf(given: string | undefined): CalendarDate | undefined {
  const date = readDate(given);
  if (given !== undefined && !date) throw new UsageError(`--date is “${given}”; write an existing day as YYYY-MM-DD.`);
  return date;
}
