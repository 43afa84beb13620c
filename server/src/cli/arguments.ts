/** Reads the words of the command line. */
import { parseArgs } from 'node:util';

import type { CalendarDate } from '@internationalized/date';

import { version } from '../../../package.json';
import { kinds, severities } from '../lint';
import type { DocumentKind, Severity } from '../protocol';
import { readDate } from '../text/calendar';

/** Something on the command line cannot be understood; its message says what and what to do. */
export class UsageError extends Error {}

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

export interface PrintConfigCommand {
  readonly name: 'print-config';
  readonly format: 'text' | 'json';
  readonly path: string;
  readonly root: string | undefined;
}

export interface TotalCommand {
  readonly name: 'total';
  readonly format: 'text' | 'json' | 'csv';
  /** `undefined` for standard input. */
  readonly path: string | undefined;
}

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

export interface DueCommand {
  readonly name: 'due';
  readonly format: 'text' | 'json' | 'ics';
  /** `undefined` for today. */
  readonly date: CalendarDate | undefined;
  readonly paths: readonly string[];
  /** The folder above which settings files do not count. */
  readonly root: string | undefined;
}

export { version };

export type Command =
  | CheckCommand
  | PrintConfigCommand
  | TotalCommand
  | ReplyCommand
  | ExportCommand
  | DueCommand
  | { readonly name: 'lsp' }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

export const help = `Clear to Send says what stands between a client e-mail, quote or proposal and being clear to send.

Usage
  clear-to-send check [options] PATH…   check files, and the client documents in folders
  clear-to-send --print-config FILE     print the settings in force for a file, and where each comes from
  clear-to-send total [options] FILE    print the money of a document, and whether it adds up
  clear-to-send reply [options] FILE    print the draft of a reply to a mail (.eml, or a text that quotes it)
  clear-to-send export --to FORM [options] FILE
                                        print a document as the client is to get it
  clear-to-send due [options] PATH…     print what is due, late and open between you and each client
  clear-to-send lsp --stdio             serve an editor over the language server protocol

Options of check
  --format text|json     how to print (text)
  --kind auto|email|quote|proposal
                         what the files are; auto goes by name and header (auto)
  --fail-on error|warning|information|hint|never
                         exit with 1 from this importance up (warning)
  --date YYYY-MM-DD      the day to take for today
  --stdin                check standard input
  --stdin-filename NAME  the name that standard input goes by
  --baseline FILE        leave out the findings that this file holds
  --update-baseline      write what is found now to that file
  --root FOLDER          take no settings from above this folder

Options of --print-config
  --format text|json     how to print (text)
  --root FOLDER          take no settings from above this folder

Options of total
  --format text|json|csv how to print (text)
  --stdin                read standard input

Options of reply
  --output FILE          write the draft to a new file; one that is there is left alone
  --me ADDRESS           your own address, which gets no reply; may be given several times
  --date YYYY-MM-DD      the day of the reply
  --locale TAG           how dates are written (as the client’s folder says, or en-GB)
  --root FOLDER          take no settings from above this folder
  --stdin                read standard input

Options of export
  --to html|text|eml|proposal
                         a page, plain text, a draft for mail programs, or a page for the printer
  --output FILE          write to a new file; one that is there is left alone
  --force                replace the file that is there
  --kind auto|email|quote|proposal
                         what the document is (auto)
  --date YYYY-MM-DD      the day of the draft
  --waive REASON         let it out though something in it would embarrass
  --root FOLDER          take no settings and no files from above this folder
  --stdin                read standard input

Options of due
  --format text|json|ics how to print (text); ics is for a calendar
  --date YYYY-MM-DD      the day to take for today
  --root FOLDER          take no settings from above this folder

Exit status
  check    0  nothing as important as --fail-on   1  something   2  something could not be checked
  export   0  it is out   1  it would embarrass and no reason was given   2  it cannot go out
  due      0  all in hand   1  a promise is late or a client has waited too long for a word   2  something could not be read
`;

export function readArguments(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'version' || name === '--version' || name === '-v') return { name: 'version' };
  if (name === 'lsp') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readLsp(rest);
  if (words.some((word) => word === '--print-config' || word.startsWith('--print-config='))) return readPrintConfig(name === 'check' ? rest : words);
  if (name === 'check') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readCheck(rest);
  if (name === 'total') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readTotal(rest);
  if (name === 'reply') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readReply(rest);
  if (name === 'export') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readExport(rest);
  if (name === 'due') return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : readDue(rest);
  throw new UsageError(`“${name}” is no command; use “check”, “total”, “reply”, “export”, “due”, “lsp” or “help”.`);
}

/** What the editor and the server talk over is read by the server itself. */
function readLsp(words: readonly string[]): Command {
  if (!words.some((word) => /^--(?:stdio$|node-ipc$|socket\b|pipe\b)/.test(word)))
    throw new UsageError('“lsp” talks to an editor; write “clear-to-send lsp --stdio” into its settings.');
  return { name: 'lsp' };
}

function readCheck(words: readonly string[]): CheckCommand {
  const { values, positionals } = parse(words);
  const stdin = values['stdin'] || values['stdin-filename'] !== undefined ? (values['stdin-filename'] ?? 'standard input') : undefined;
  if (stdin === undefined && positionals.length === 0) throw new UsageError('nothing to check; name a file or a folder, or use --stdin.');
  if (stdin !== undefined && positionals.length > 0) throw new UsageError('--stdin reads one document; leave out the paths.');
  if (values['update-baseline'] && values.baseline === undefined) throw new UsageError('--update-baseline needs --baseline FILE, the file to write.');
  const other = (['me', 'output', 'locale', 'to', 'force', 'waive'] as const).find((option) => values[option] !== undefined);
  if (other) throw new UsageError(`--${other} is no option of “check”; see “clear-to-send help”.`);
  const kind = oneOf('--kind', values.kind ?? 'auto', ['auto', ...kinds] as const);
  return {
    name: 'check',
    format: oneOf('--format', values.format ?? 'text', ['text', 'json'] as const),
    kind: kind === 'auto' ? undefined : kind,
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'warning', [...severities, 'never'] as const),
    date: dayOf(values.date),
    stdin,
    paths: positionals,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] === true,
    root: values.root,
  };
}

function readPrintConfig(words: readonly string[]): PrintConfigCommand {
  const { values, positionals } = parse(words);
  const path = values['print-config'];
  if (path === undefined || path === '' || positionals.length > 0)
    throw new UsageError('--print-config takes one file; write “clear-to-send --print-config FILE”.');
  return { name: 'print-config', format: oneOf('--format', values.format ?? 'text', ['text', 'json'] as const), path, root: values.root };
}

function readTotal(words: readonly string[]): TotalCommand {
  const { values, positionals } = parse(words);
  const other = (
    ['kind', 'fail-on', 'date', 'stdin-filename', 'baseline', 'update-baseline', 'root', 'me', 'output', 'locale', 'to', 'force', 'waive'] as const
  ).find((option) => values[option] !== undefined);
  if (other) throw new UsageError(`--${other} is no option of “total”; see “clear-to-send help”.`);
  if (values.stdin ? positionals.length > 0 : positionals.length !== 1) throw new UsageError('“total” reads one document; name one file, or use --stdin.');
  return { name: 'total', format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'csv'] as const), path: positionals[0] };
}

function readReply(words: readonly string[]): ReplyCommand {
  const { values, positionals } = parse(words);
  const other = (['kind', 'fail-on', 'format', 'stdin-filename', 'baseline', 'update-baseline', 'to', 'force', 'waive'] as const).find(
    (option) => values[option] !== undefined,
  );
  if (other) throw new UsageError(`--${other} is no option of “reply”; see “clear-to-send help”.`);
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

function readExport(words: readonly string[]): ExportCommand {
  const { values, positionals } = parse(words);
  const other = (['fail-on', 'format', 'stdin-filename', 'baseline', 'update-baseline', 'me', 'locale'] as const).find(
    (option) => values[option] !== undefined,
  );
  if (other) throw new UsageError(`--${other} is no option of “export”; see “clear-to-send help”.`);
  if (values.to === undefined) throw new UsageError('“export” needs --to, one of: html, text, eml, proposal.');
  if (values.stdin ? positionals.length > 0 : positionals.length !== 1) throw new UsageError('“export” takes one document; name one file, or use --stdin.');
  if (values.force && values.output === undefined) throw new UsageError('--force needs --output FILE, the file to write.');
  const kind = oneOf('--kind', values.kind ?? 'auto', ['auto', ...kinds] as const);
  return {
    name: 'export',
    to: oneOf('--to', values.to, ['html', 'text', 'eml', 'proposal'] as const),
    path: positionals[0],
    kind: kind === 'auto' ? undefined : kind,
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

function readDue(words: readonly string[]): DueCommand {
  const { values, positionals } = parse(words);
  const other = (['kind', 'fail-on', 'stdin', 'stdin-filename', 'baseline', 'update-baseline', 'me', 'output', 'locale', 'to', 'force', 'waive'] as const).find(
    (option) => values[option] !== undefined,
  );
  if (other) throw new UsageError(`--${other} is no option of “due”; see “clear-to-send help”.`);
  if (positionals.length === 0) throw new UsageError('“due” reads the documents of your clients; name their folders.');
  return {
    name: 'due',
    format: oneOf('--format', values.format ?? 'text', ['text', 'json', 'ics'] as const),
    date: dayOf(values.date),
    paths: positionals,
    root: values.root,
  };
}

function dayOf(given: string | undefined): CalendarDate | undefined {
  const date = readDate(given);
  if (given !== undefined && !date) throw new UsageError(`--date is “${given}”; write an existing day as YYYY-MM-DD.`);
  return date;
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

function parse(words: readonly string[]) {
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

function oneOf<const Value extends string>(option: string, given: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === given);
  if (value === undefined) throw new UsageError(`${option} is “${given}”; it takes one of: ${values.join(', ')}.`);
  return value;
}
