/** A baseline: the findings of old documents that somebody has seen and left as they are, so that only new ones are reported. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

import type { Report } from '../lint';
import { UsageError } from './arguments';
import type { CheckedFile } from './json';

/** Of one finding as much as stays when lines move: its rule, the words meant and the message. */
interface KnownFinding {
  readonly rule: string;
  readonly text: string;
  readonly message: string;
}

interface Baseline {
  readonly version: 1;
  /** By path from the folder of the baseline. */
  readonly files: Readonly<Record<string, readonly KnownFinding[]>>;
}

/** Writes what was found, files in alphabetical order; files that were not checked keep what they had. Returns how many findings it holds. */
export function writeBaseline(path: string, files: readonly CheckedFile[]): number {
  const all = { ...readBaseline(path, true).files };
  for (const file of files) {
    const known = file.reports.map((report) => knownOf(report, file));
    if (known.length > 0) all[keyOf(file, path)] = known;
    else delete all[keyOf(file, path)];
  }
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  try {
    writeFileSync(path, `${JSON.stringify({ version: 1, files: sorted } satisfies Baseline, undefined, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${path}: the baseline cannot be written (${codeOf(error)}).`);
  }
  return Object.values(sorted).reduce((sum, known) => sum + known.length, 0);
}

/** The files without the findings that the baseline holds; each of them hides one finding only. */
export function withoutBaseline(files: readonly CheckedFile[], path: string): readonly CheckedFile[] {
  const { files: known } = readBaseline(path, false);
  return files.map((file) => {
    const left = [...(known[keyOf(file, path)] ?? [])];
    const isKnown = (report: Report): boolean => {
      const { rule, text, message } = knownOf(report, file);
      const same = left.filter((other) => other.rule === rule);
      const match =
        same.find((other) => other.text === text && other.message === message) ??
        same.find((other) => other.text === text) ??
        same.find((other) => other.message === message);
      if (match) left.splice(left.indexOf(match), 1);
      return match !== undefined;
    };
    return { ...file, reports: file.reports.filter((report) => !isKnown(report)) };
  });
}

const knownOf = ({ rule, range, message }: Report, { text }: CheckedFile): KnownFinding => ({
  rule: rule.id,
  text: text.slice(range.start, range.end).replace(/\s+/g, ' '),
  message,
});

const keyOf = ({ path }: CheckedFile, baseline: string): string => relative(dirname(resolve(baseline)), resolve(path)).replaceAll('\\', '/');

function readBaseline(path: string, mayBeMissing: boolean): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new UsageError(`${path}: the baseline cannot be read (${codeOf(error)}).`);
    if (mayBeMissing) return { version: 1, files: {} };
    throw new UsageError(`${path}: there is no such baseline; make it with --update-baseline.`);
  }
  try {
    const baseline = JSON.parse(text) as Baseline;
    const isWhole =
      baseline.version === 1 &&
      Object.values(baseline.files).every((known) =>
        known.every(({ rule, text: words, message }) => [rule, words, message].every((value) => typeof value === 'string')),
      );
    if (isWhole) return baseline;
  } catch {
    // What cannot be read as JSON is told below, as is what is JSON of another kind.
  }
  throw new UsageError(`${path}: this is no baseline; name another file, or delete it and make it anew with --update-baseline.`);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');
