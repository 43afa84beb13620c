/** `clear-to-send check`: reads the files, checks each, prints, and says by the exit status how it went. */
import { checkText } from '../check';
import { today } from '../clock';
import { severities, summarize } from '../lint';
import type { Severity } from '../protocol';
import type { CheckCommand } from './arguments';
import { withoutBaseline, writeBaseline } from './baseline';
import { documentPaths, FileError, readDocument, readStandardInput } from './files';
import { printJson, type CheckedFile } from './json';
import { absolute, CommandLineSettings } from './settings';
import { printText } from './text';

/** Resolves to the exit status. */
export async function check(command: CheckCommand): Promise<number> {
  const folders = new CommandLineSettings(command.root, (problem) => process.stderr.write(`clear-to-send: ${problem}\n`));
  const request = { kind: command.kind, today: command.date ?? today() };
  const files: CheckedFile[] = [];
  let failed = false;
  const fail = (message: string): void => {
    failed = true;
    process.stderr.write(`clear-to-send: ${message}\n`);
  };
  const checkOne = async (path: string, named: boolean, text: string): Promise<void> => {
    const { settings } = await folders.of(path);
    const result = checkText(text, {
      ...request,
      path: absolute(path),
      settings,
      surroundings: await folders.around(path),
      onFailure: ({ id }, error) => fail(`${path}: the rule ${id} failed and was left out (${reason(error)}).`),
    });
    if (result.kind || named) files.push({ path, text, ...result });
  };

  if (command.stdin !== undefined) await checkOne(command.stdin.replaceAll('\\', '/'), true, await readStandardInput());
  for (const { path, named, error } of await documentPaths(command.paths)) {
    if (error !== undefined) {
      fail(error);
      continue;
    }
    try {
      await checkOne(path, named, readDocument(path));
    } catch (problem) {
      if (!(problem instanceof FileError)) throw problem;
      if (named) fail(problem.message);
    }
  }

  if (command.baseline !== undefined && command.updateBaseline) {
    const count = writeBaseline(command.baseline, files);
    process.stderr.write(`clear-to-send: ${command.baseline} holds ${count} ${count === 1 ? 'finding' : 'findings'} now; they are left out from now on.\n`);
  }
  const news = command.baseline === undefined ? files : withoutBaseline(files, command.baseline);
  const summary = summarize(news.flatMap(({ reports }) => reports));
  process.stdout.write(command.format === 'json' ? printJson(news, summary, folders.problems) : printText(news, summary));
  if (failed || folders.failed) return 2;
  return command.failOn !== 'never' && isAtLeast(summary, command.failOn) ? 1 : 0;
}

const isAtLeast = (summary: Readonly<Record<Severity, number>>, least: Severity): boolean =>
  severities.slice(0, severities.indexOf(least) + 1).some((severity) => summary[severity] > 0);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
