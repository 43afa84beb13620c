/** `clear-to-send check`: reads the files, checks each, prints, and says by the exit status how it went. */
import { checkText } from '../check';
import { today } from '../clock';
import { severities, summarize } from '../lint';
import type { Severity } from '../protocol';
import { rules } from '../rules';
import { parseSettings } from '../settings';
import type { CheckCommand } from './arguments';
import { documentPaths, FileError, readDocument, readStandardInput, surroundingsOf } from './files';
import { printJson, type CheckedFile } from './json';
import { printText } from './text';

/** Resolves to the exit status. */
export async function check(command: CheckCommand): Promise<number> {
  const { settings } = parseSettings({}, rules);
  const request = { kind: command.kind, today: command.date ?? today(), settings };
  const files: CheckedFile[] = [];
  let failed = false;
  const fail = (message: string): void => {
    failed = true;
    process.stderr.write(`clear-to-send: ${message}\n`);
  };
  const checkOne = (path: string, named: boolean, text: string): void => {
    const result = checkText(text, { ...request, path, surroundings: surroundingsOf(path), onFailure: ({ id }, error) => fail(`${path}: the rule ${id} failed and was left out (${reason(error)}).`) });
    if (result.kind || named) files.push({ path, text, ...result });
  };

  if (command.stdin !== undefined) checkOne(command.stdin.replaceAll('\\', '/'), true, await readStandardInput());
  for (const { path, named, error } of await documentPaths(command.paths)) {
    if (error !== undefined) {
      fail(error);
      continue;
    }
    try {
      checkOne(path, named, readDocument(path));
    } catch (problem) {
      if (!(problem instanceof FileError)) throw problem;
      if (named) fail(problem.message);
    }
  }

  const summary = summarize(files.flatMap(({ reports }) => reports));
  process.stdout.write(command.format === 'json' ? printJson(files, summary) : printText(files, summary));
  if (failed) return 2;
  return command.failOn !== 'never' && isAtLeast(summary, command.failOn) ? 1 : 0;
}

const isAtLeast = (summary: Readonly<Record<Severity, number>>, least: Severity): boolean =>
  severities.slice(0, severities.indexOf(least) + 1).some((severity) => summary[severity] > 0);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
