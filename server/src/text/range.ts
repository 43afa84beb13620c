/** A half-open span of UTF-16 offsets, `[start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

/** The same span, `by` code units further on. */
export const shift = (range: TextRange, by: number): TextRange => ({ start: range.start + by, end: range.end + by });

/** Spans of a text that do not overlap, to which others can be added as long as they do not either; the cost is that of the span. */
export class Spans {
  #taken: Uint8Array | undefined;

  /** @param length The length of the text. */
  constructor(readonly length: number) {}

  overlaps({ start, end }: TextRange): boolean {
    if (this.#taken) for (let at = start; at < end; at++) if (this.#taken[at] === 1) return true;
    return false;
  }

  add({ start, end }: TextRange): void {
    (this.#taken ??= new Uint8Array(this.length)).fill(1, start, end);
  }
}
