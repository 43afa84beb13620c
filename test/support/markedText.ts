/** Marked text: findings written with carets under the words they are about. */
import type { Report } from '../../server/src/lint';

const markLine = /^ *\^+ [a-z-]+: /;

/** Drops the `^^^^ rule: message` lines, leaving the text an editor would hold. */
export const unmark = (marked: string): string =>
  marked
    .split('\n')
    .filter((line) => !markLine.test(line))
    .join('\n');

/** Writes each finding under the words it is about; a range over several lines is marked in its first line. */
export function mark(text: string, reports: readonly Report[]): string {
  let offset = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const start = offset;
      offset += line.length + 1;
      return [line, ...reports.filter(({ range }) => range.start >= start && range.start < offset).map((report) => underline(report, start, line.length))];
    })
    .join('\n');
}

function underline({ range, rule, message }: Report, lineStart: number, lineLength: number): string {
  const from = range.start - lineStart;
  const carets = '^'.repeat(Math.max(1, Math.min(range.end - lineStart, lineLength) - from));
  return `${' '.repeat(from)}${carets} ${rule.id}: ${message}`;
}
