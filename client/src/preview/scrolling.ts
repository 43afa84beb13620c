/** Keeps two views of one document in step: the lines of the source in the editor, and their places in the preview. */

/** Where a line of the source is to be seen. */
export interface Anchor {
  /** Counted from 0; a fraction is a place within the line. */
  readonly line: number;
  /** In pixels from the top of what is scrolled. */
  readonly top: number;
}

/**
 * Puts anchors in order, with the two ends of the document as the first and the last. What stands elsewhere than its line
 * says, such as a footnote, and the second of two in one line are left out, so that lines and places grow together.
 *
 * @param lines How many lines the document has.
 * @param height How many pixels there are to scroll through, at least 0.
 */
export function inOrder(anchors: readonly Anchor[], lines: number, height: number): readonly Anchor[] {
  const end = { line: Math.max(lines, 1), top: Math.max(height, 0) };
  const kept: Anchor[] = [{ line: 0, top: 0 }];
  for (const anchor of anchors) {
    const last = kept.at(-1)!;
    if (anchor.line > last.line && anchor.top > last.top && anchor.line < end.line && anchor.top < end.top) kept.push(anchor);
  }
  return [...kept, end];
}

/** The place of a line, in between as far as it is between its neighbours. Lines beyond an end are at the end. */
export const topOf = (anchors: readonly Anchor[], line: number): number => between(anchors, line, 'line', 'top');

/** The line at a place. */
export const lineAt = (anchors: readonly Anchor[], top: number): number => between(anchors, top, 'top', 'line');

function between(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
  const next = anchors.find((anchor) => anchor[from] > value);
  if (!next) return anchors.at(-1)?.[to] ?? 0;
  const before = anchors[anchors.indexOf(next) - 1];
  if (!before) return next[to];
  return before[to] + ((value - before[from]) / (next[from] - before[from])) * (next[to] - before[to]);
}

/**
 * Tells a scrolling that we have caused ourselves, which comes back to us as news, from one by the writer: ours comes nearer
 * to its goal or stays there, even where it is animated or the page ends before it.
 */
export class Echo {
  #goal: number | undefined;
  #distance = Infinity;

  /** Takes note that we are about to scroll to a place. */
  expect(goal: number): void {
    this.#goal = goal;
    this.#distance = Infinity;
  }

  /** True when a scrolling to this place is our own; from the first that is not, all are the writer's. */
  isEcho(place: number): boolean {
    if (this.#goal === undefined) return false;
    const distance = Math.abs(place - this.#goal);
    if (distance > this.#distance) this.#goal = undefined;
    else this.#distance = distance;
    return this.#goal !== undefined;
  }
}
