/** The words of “clear-to-send reply”. */
import type { CalendarDate } from '@internationalized/date';

import { allowOnly, dayOf, parse, UsageError } from './options';

export interface ReplyCommand {
  readonly name: 'reply';
  /** `undefined` for standard input. */
  readonly path: string | undefined;
  /** `undefined` for today. */
  readonly date: CalendarDate | undefined;
  /** Our own addresses. */
  readonly me: readonly string[];
  /** `undefined` for that of the client’s folder. */
  readonly locale: string | undefined;
  /** The file to write; `undefined` to print. */
  readonly output: string | undefined;
  /** The folder above which settings files do not count. */
  readonly root: string | undefined;
}

export function readReply(words: readonly string[]): ReplyCommand {
  const { values, positionals } = parse(words);
  allowOnly('reply', values, ['date', 'me', 'locale', 'output', 'root', 'stdin']);
  if (values.stdin ? positionals.length > 0 : positionals.length !== 1) throw new UsageError('“reply” answers one mail; name one file, or use --stdin.');
  return {
    name: 'reply',
    path: positionals[0],
    date: dayOf(values.date),
    me: (values.me ?? []).map(addressOf),
    locale: localeOf(values.locale),
    output: values.output,
    root: values.root,
  };
}

function addressOf(given: string): string {
  if (!/^[^\s@]+@[^\s@]+$/.test(given)) throw new UsageError(`--me is “${given}”; write an e-mail address, such as alex@studio.example.`);
  return given;
}

function localeOf(given: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(given)[0];
  } catch {
    throw new UsageError(`--locale is “${given}”; it takes a language tag such as en-GB or en-US.`);
  }
}
