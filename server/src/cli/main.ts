/** The command line: `clear-to-send check PATH…`, `total FILE`, `reply FILE`, `export FILE`, `due PATH…` and `lsp --stdio`. */
import { check } from './check';
import type * as Due from './dueEngine';
import { printConfig } from './printConfig';
import { reply } from './reply';
import { CommandLineSettings } from './settings';
import { total } from './total';
import { help, readArguments, UsageError, version } from './arguments';

void main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  try {
    const command = readArguments(words);
    if (command.name === 'help') process.stdout.write(help);
    else if (command.name === 'version') process.stdout.write(`${version}\n`);
    else if (command.name === 'lsp') require('./server.js');
    else if (command.name === 'total') process.exitCode = await total(command);
    else if (command.name === 'print-config') process.exitCode = await printConfig(command);
    else if (command.name === 'reply') process.exitCode = await reply(command);
    // What writes documents in other forms is large, and most commands need none of it.
    else if (command.name === 'export') process.exitCode = await (await import('./exportFile')).exportFile(command);
    else if (command.name === 'due') process.exitCode = await (require('./dueEngine') as typeof Due).due(command, new CommandLineSettings(command.root, say));
    else if (command.name === 'check') process.exitCode = await check(command);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}

function say(message: string): void {
  process.stderr.write(`clear-to-send: ${message}\n`);
}
