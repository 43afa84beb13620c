/** Fits a section of a template in among the headings of the document: at their level, and with the next number where they are numbered. */
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';

const title = /^## (.+)$/m;
const number = /^\s*(\d{1,2})([.)])\s/;

/** The snippet as it goes in at `at`; between sections that are numbered its heading is a bold line, so that no number is there twice. */
export function fitSection(snippet: string, at: number, { blocks }: ProseDocument): string {
  if (!title.test(snippet)) return snippet;
  const headings = blocks.filter(({ zone, type }) => zone === 'own' && type === 'heading');
  const next = headings.find(({ start }) => start >= at);
  const level = Math.max(2, (next ?? headings.at(-1))?.level ?? 2);
  const alike = headings.filter((heading) => heading.level === level);
  const last = alike.findLast((heading) => heading.start < at && numberOf(heading));
  if (last && alike.some((heading) => heading.start >= at && numberOf(heading))) return snippet.replace(title, '**$1**');
  const [, count, mark] = (last && numberOf(last)) ?? [];
  const numbered = count === undefined ? '' : `${Number(count) + 1}${mark} `;
  return snippet.replace(title, `${'#'.repeat(level)} ${numbered}$1`);
}

const numberOf = ({ prose }: Block): RegExpExecArray | null => number.exec(prose.text);
