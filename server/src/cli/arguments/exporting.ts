/** The words of “clear-to-send export”. */
import type { CalendarDate } from '@internationalized/date';

import type { DocumentKind } from '../../protocol';
import { allowOnly, dayOf, kindOf, oneOf, parse, UsageError } from './options';

export interface ExportCommand {
  readonly name: 'export';
  readonly to: 'html' | 'text' | 'eml' | 'proposal';
  /** `undefined` for standard input. */
  readonly path: string | undefined;
  /** `undefined` for “auto”. */
  readonly kind: DocumentKind | undefined;
  /** The file to write; `undefined` to print. */
  readonly output: string | undefined;
  /** True when a file that is there may be replaced. */
  readonly force: boolean;
  /** The day to date a draft with; `undefined` for this moment. */
  readonly date: CalendarDate | undefined;
  /** The folder above which neither settings nor files count. */
  readonly root: string | undefined;
  /** Why a document goes out that would embarrass; `undefined` when nobody said. */
  readonly waive: string | undefined;
}

export function readExport(words: readonly string[]): ExportCommand {
  const { values, positionals } = parse(words);
  allowOnly('export', values, ['to', 'kind', 'output', 'force', 'date', 'waive', 'root', 'stdin']);
  if (values.to === undefined) throw new UsageError('“export” needs --to, one of: html, text, eml, proposal.');
  if (values.stdin ? positionals.length > 0 : positionals.length !== 1) throw new UsageError('“export” takes one document; name one file, or use --stdin.');
  if (values.force && values.output === undefined) throw new UsageError('--force needs --output FILE, the file to write.');
  return {
    name: 'export',
    to: oneOf('--to', values.to, ['html', 'text', 'eml', 'proposal'] as const),
    path: positionals[0],
    kind: kindOf(values.kind),
    output: values.output,
    force: values.force === true,
    date: dayOf(values.date),
    root: values.root,
    waive: reasonIn(values.waive),
  };
}

function reasonIn(given: string | undefined): string | undefined {
  const reason = given?.replace(/\s+/g, ' ').trim();
  if (reason === '') throw new UsageError('--waive needs a reason; write it in quotation marks behind it.');
  return reason;
}
