/** What tells one finding from another, so that what the writer said of it holds while it is the same in the same words. */
import type { Report } from './lint';
import type { ProseDocument } from './text/document';

/**
 * A key for each finding: its rule, its message, and the sentence it stands in, or its line where there is no sentence.
 * Findings alike in all this are told apart by their number.
 *
 * @param reports By place.
 */
export function keysOf(reports: readonly Report[], document: ProseDocument): ReadonlyMap<Report, string> {
  const seen = new Map<string, number>();
  return new Map(
    reports.map((report) => {
      const words = JSON.stringify([report.rule.id, report.message, document.slice(report.range), around(report, document)]);
      const number = (seen.get(words) ?? 0) + 1;
      seen.set(words, number);
      return [report, `${number} ${words}`];
    }),
  );
}

/** The words around a finding, on one line: a re-wrapped paragraph says the same. */
function around({ range: { start } }: Report, document: ProseDocument): string {
  const block = document.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  const found = block?.prose.sentences.find(({ start: at, sentence }) => block.start + at <= start && start < block.start + at + sentence.text.length);
  if (block && found) return document.slice({ start: block.start + found.start, end: block.start + found.start + found.sentence.text.length }).trim();
  const { text } = document;
  const end = text.indexOf('\n', start);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end).trim();
}
