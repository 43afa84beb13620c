/** Reads the words of the command line. */
import { version } from '../../../../package.json';
import { readCheck, type CheckCommand } from './check';
import { readDue, type DueCommand } from './due';
import { readExport, type ExportCommand } from './exporting';
import { UsageError } from './options';
import { readPrintConfig, type PrintConfigCommand } from './printConfig';
import { readReply, type ReplyCommand } from './reply';
import { readTotal, type TotalCommand } from './total';

export { help } from './help';
export { UsageError, version };
export type { CheckCommand, DueCommand, ExportCommand, PrintConfigCommand, ReplyCommand, TotalCommand };

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

const readers = new Map<string, (words: readonly string[]) => Command>([
  ['check', readCheck],
  ['total', readTotal],
  ['reply', readReply],
  ['export', readExport],
  ['due', readDue],
  ['lsp', readLsp],
]);

/** @throws {UsageError} On what cannot be understood. */
export function readArguments(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'version' || name === '--version' || name === '-v') return { name: 'version' };
  if (name !== 'lsp' && words.some((word) => word === '--print-config' || word.startsWith('--print-config=')))
    return readPrintConfig(name === 'check' ? rest : words);
  const read = readers.get(name);
  if (read) return rest.includes('--help') || rest.includes('-h') ? { name: 'help' } : read(rest);
  throw new UsageError(`“${name}” is no command; use “check”, “total”, “reply”, “export”, “due”, “lsp” or “help”.`);
}

/** What the editor and the server talk over is read by the server itself. */
function readLsp(words: readonly string[]): Command {
  if (!words.some((word) => /^--(?:stdio$|node-ipc$|socket\b|pipe\b)/.test(word)))
    throw new UsageError('“lsp” talks to an editor; write “clear-to-send lsp --stdio” into its settings.');
  return { name: 'lsp' };
}
