/** The words of “clear-to-send --print-config”. */
import { oneOf, parse, UsageError } from './options';

export interface PrintConfigCommand {
  readonly name: 'print-config';
  readonly format: 'text' | 'json';
  readonly path: string;
  readonly root: string | undefined;
}

export function readPrintConfig(words: readonly string[]): PrintConfigCommand {
  const { values, positionals } = parse(words);
  const path = values['print-config'];
  if (path === undefined || path === '' || positionals.length > 0)
    throw new UsageError('--print-config takes one file; write “clear-to-send --print-config FILE”.');
  return { name: 'print-config', format: oneOf('--format', values.format ?? 'text', ['text', 'json'] as const), path, root: values.root };
}
