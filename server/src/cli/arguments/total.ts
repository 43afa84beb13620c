/** The words of “clear-to-send total”. */
import { allowOnly, oneOf, parse, UsageError } from './options';

export interface TotalCommand {
  readonly name: 'total';
  readonly format: 'text' | 'json' | 'csv';
  /** `undefined` for standard input. */
  readonly path: string | undefined;
}

export function readTotal(words: readonly string[]): TotalCommand {
  const { values, positionals } = parse(words);
  allowOnly('total', values, ['format', 'stdin']);
  if (values.stdin ? positionals.length > 0 : positionals.length !== 1) throw new UsageError('“total” reads one document; name one file, or use --stdin.');
  return { name: 'total', format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'csv'] as const), path: positionals[0] };
}
