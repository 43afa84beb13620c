/** The edits of “fix all”: the first fix of each finding, where it is safe, and no two that touch the same words. */
import type { Report } from './lint';
import type { Edit } from './rules/finding';

export function safeEdits(reports: readonly Report[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const report of reports) {
    const [fix] = report.fixes();
    if (!fix?.safe || fix.edits.some(({ range }) => taken.some((edit) => edit.range.start <= range.end && range.start <= edit.range.end))) continue;
    taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}
