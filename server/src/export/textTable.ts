/** Draws tables and headings in plain text. Widths are what a reader sees: an emoji takes two places. */
import stringWidth from 'string-width';

export type Align = 'left' | 'right' | 'center';

/** Between two columns. */
const gap = '   ';
/** A column as narrow as this is not made narrower. */
const narrowest = 12;

/**
 * The widest that each column may be, so that the table fits into a line; the widest give first.
 *
 * @param lengths Of each cell, by row and column.
 */
export function columnWidths(lengths: readonly (readonly number[])[], width: number): readonly number[] {
  const columns = Math.max(0, ...lengths.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(narrowest, ...lengths.map((row) => row[column] ?? 0)));
  let over = widths.reduce((sum, one) => sum + one, 0) + gap.length * (columns - 1) - width;
  while (over > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((one) => one < widest));
    const share = widths.filter((one) => one === widest).length;
    const less = Math.min(widest - next, Math.ceil(over / share));
    for (let column = 0; column < columns; column++) if (widths[column] === widest) widths[column] = widest - less;
    over -= less * share;
  }
  return widths;
}

/**
 * The rows as lines whose columns stand under each other.
 *
 * @param rows The first is the head. A cell may have several lines.
 * @param aligns By column; to the left where nothing is said.
 */
export function tableText(rows: readonly (readonly { readonly text: string }[])[], aligns: readonly Align[]): string {
  const cells = rows.map((row) => row.map(({ text }) => text.split('\n')));
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(1, ...cells.flatMap((row) => row[column] ?? []).map((line) => stringWidth(line))));
  const lines = cells.flatMap((row, index) => {
    const height = Math.max(1, ...row.map(({ length }) => length));
    const drawn = Array.from({ length: height }, (_, line) =>
      widths
        .map((width, column) => padded(row[column]?.[line] ?? '', width, aligns[column] ?? 'left'))
        .join(gap)
        .trimEnd(),
    );
    return index === 0 ? [...drawn, widths.map((width) => '-'.repeat(width)).join(gap)] : drawn;
  });
  return lines.join('\n');
}

function padded(text: string, width: number, align: Align): string {
  const room = width - stringWidth(text);
  if (align === 'right') return ' '.repeat(room) + text;
  if (align === 'center') return ' '.repeat(room >> 1) + text + ' '.repeat(room - (room >> 1));
  return text + ' '.repeat(room);
}

/** The text with a line of `mark` below it, as long as its longest line; unchanged for an empty mark. */
export const underlined = (text: string, mark: string): string =>
  mark === '' || text === '' ? text : `${text}\n${mark.repeat(Math.max(...text.split('\n').map((line) => stringWidth(line))))}`;
